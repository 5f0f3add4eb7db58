import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coolantIds } from "./coolant.ts";
import { coolantProperties } from "./coolant-properties.ts";

const coolant = fc.constantFrom(...coolantIds);
const tempC = fc.double({ min: 0, max: 100, noNaN: true });

describe("coolantProperties", () => {
  it("gives finite numbers that a liquid can have", () => {
    fc.assert(
      fc.property(coolant, tempC, (name, t) => {
        const liquid = coolantProperties({ coolant: name, tempC: t });
        expect(liquid.densityKgPerM3).toBeGreaterThan(940);
        expect(liquid.densityKgPerM3).toBeLessThan(1070);
        expect(liquid.specificHeatJPerKgK).toBeGreaterThan(3300);
        expect(liquid.specificHeatJPerKgK).toBeLessThan(4230);
        expect(liquid.viscosityPaS).toBeGreaterThan(0.0002);
        expect(liquid.viscosityPaS).toBeLessThan(0.03);
        expect(liquid.conductivityWPerMK).toBeGreaterThan(0.3);
        expect(liquid.conductivityWPerMK).toBeLessThan(0.7);
      }),
    );
  });

  it("thins as it warms", () => {
    fc.assert(
      fc.property(coolant, fc.double({ min: 0, max: 99, noNaN: true }), (name, t) => {
        const cold = coolantProperties({ coolant: name, tempC: t });
        const warm = coolantProperties({ coolant: name, tempC: t + 1 });
        expect(warm.viscosityPaS).toBeLessThan(cold.viscosityPaS);
      }),
    );
  });

  it("freezes lower, flows harder and holds less heat with more glycol", () => {
    const shares = ["water", "pg20", "pg25", "pg25-by-volume", "pg30", "pg40", "pg50"] as const;
    const liquids = shares.map((name) => coolantProperties({ coolant: name, tempC: 40 }));
    for (const [i, more] of liquids.slice(1).entries()) {
      const less = liquids[i] as (typeof liquids)[number];
      expect(more.freezingTempC).toBeLessThan(less.freezingTempC);
      expect(more.viscosityPaS).toBeGreaterThan(less.viscosityPaS);
      expect(more.specificHeatJPerKgK).toBeLessThan(less.specificHeatJPerKgK);
    }
  });

  it("meets water where the glycol ends", () => {
    const water = coolantProperties({ coolant: "water", tempC: 25 });
    const pg20 = coolantProperties({ coolant: "pg20", tempC: 25 });
    expect(water.specificHeatJPerKgK / 4181.446).toBeCloseTo(1, 6);
    expect(water.viscosityPaS / 0.000889997).toBeCloseTo(1, 5);
    expect(pg20.densityKgPerM3).toBeGreaterThan(water.densityKgPerM3);
  });

  it.each([
    [{ coolant: "water", tempC: -0.1 }, "tempC", "out-of-range"],
    [{ coolant: "water", tempC: 100.1 }, "tempC", "out-of-range"],
    [{ coolant: "pg50", tempC: -40 }, "tempC", "out-of-range"],
    [{ coolant: "glycol", tempC: 40 }, "coolant", "input-invalid"],
    [{ coolant: "pg25", tempC: Number.NaN }, "tempC", "input-invalid"],
    [{ coolant: "pg25", temperature: 40 }, "tempC", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => coolantProperties(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "coolantProperties" }));
  });
});
