import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputUnit } from "./input-unit.ts";

const american = { language: "en", units: "us" } as const;

describe("inputUnit", () => {
  it.each([
    ["degC", 40, 104, "°F"],
    ["K", 10, 18, "°F"],
    ["L/min", 37.85411784, 10, "gpm"],
    ["kW", 140, 140, "kW"],
    ["mm2", 95, 95, "mm²"],
  ] as const)("asks %s of an American reader: %d is %d %s", (unit, stored, shown, name) => {
    const asked = inputUnit(unit, american);
    expect(asked.unit).toBe(name);
    expect(asked.shown(stored)).toBe(shown);
    expect(asked.stored(shown)).toBe(stored);
  });

  it("stores what is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4000 }), fc.constantFrom("degC", "K", "L/min"), (tenths, unit) => {
        const { shown, stored } = inputUnit(unit, american);
        expect(shown(stored(tenths / 10))).toBeCloseTo(tenths / 10, 6);
      }),
    );
  });

  it("leaves SI readers their unit", () => {
    const asked = inputUnit("degC", { language: "fr", units: "si" });
    expect([asked.unit, asked.shown(36.6), asked.stored(36.6)]).toEqual(["°C", 36.6, 36.6]);
  });
});
