import { describe, expect, it } from "vitest";
import { axisUnit } from "./axis-unit.ts";

const si = { language: "en", units: "si" } as const;
const american = { language: "en", units: "us" } as const;

describe("axisUnit", () => {
  it.each([
    ["degC", si, 1, false, "°C", 30, 30],
    ["degC", american, 1, false, "°F", 30, 86],
    ["L/min", american, 1, false, "gpm", 378.5411784, 100],
    ["kW", american, 1, true, "BTU/h", 1, 3412.14163],
    ["kW", american, 100_000, true, "MMBtu/h", 1000, 3.41214163],
    ["kW", american, 1, false, "kW", 1, 1],
    ["kW", si, 100_000, true, "MW", 594, 0.594],
    ["mm2", american, 1, false, "mm²", 95, 95],
  ] as const)("of %s, %o", (unit, style, greatest, heat, name, value, shown) => {
    const axis = axisUnit(unit, style, greatest, heat);
    expect(axis.unit).toBe(name);
    expect(axis.of(value)).toBeCloseTo(shown, 6);
  });
});
