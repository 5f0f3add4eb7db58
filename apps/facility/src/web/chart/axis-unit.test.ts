import { describe, expect, it } from "vitest";
import { axisUnit } from "./axis-unit.ts";

const si = { language: "en", units: "si" } as const;
const american = { language: "en", units: "us" } as const;

describe("axisUnit", () => {
  it.each([
    ["degC", si, false, "°C", 30, 30],
    ["degC", american, false, "°F", 30, 86],
    ["L/min", american, false, "gpm", 378.5411784, 100],
    ["kW", american, true, "BTU/h", 1, 3412.14163],
    ["kW", american, false, "kW", 1, 1],
    ["mm2", american, false, "mm²", 95, 95],
  ] as const)("of %s, %o", (unit, style, heat, name, value, shown) => {
    const axis = axisUnit(unit, style, heat);
    expect(axis.unit).toBe(name);
    expect(axis.of(value)).toBeCloseTo(shown, 6);
  });
});
