import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuelProperties } from "./fuel-properties.ts";

describe("fuelProperties", () => {
  it("gives a blend the carbon and the heat of its parts", () => {
    const [diesel, hvo] = [fuelProperties({ fuel: "diesel-en590" }), fuelProperties({ fuel: "hvo-en15940" })];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (hvoVolumeShare) => {
        const blend = fuelProperties({ fuel: { hvoVolumeShare } });
        const perLitre = (of: typeof blend) => [
          of.densityKgPerM3,
          of.heatingValueKwhPerL,
          of.steps.co2FossilKgPerL,
          of.steps.co2BiogenicKgPerL,
        ];
        for (const [i, value] of perLitre(blend).entries()) {
          const parts = (perLitre(diesel)[i] ?? 0) * (1 - hvoVolumeShare) + (perLitre(hvo)[i] ?? 0) * hvoVolumeShare;
          expect(value).toBeCloseTo(parts, 9);
        }
      }),
    );
  });

  it("is the pure fuels at the ends of the blend", () => {
    for (const [hvoVolumeShare, fuel] of [
      [0, "diesel-en590"],
      [1, "hvo-en15940"],
    ] as const) {
      const [blend, pure] = [fuelProperties({ fuel: { hvoVolumeShare } }), fuelProperties({ fuel })];
      expect(blend.heatingValueMjPerKg).toBeCloseTo(pure.heatingValueMjPerKg, 12);
      expect(blend.co2FossilKgPerT).toBeCloseTo(pure.co2FossilKgPerT, 9);
      expect(blend.storageLifeMonths).toBe(pure.storageLifeMonths);
    }
  });

  it("warns of a diesel that EN 590 does not allow", () => {
    const codes = (densityKgPerM3: number) =>
      fuelProperties({ fuel: { densityKgPerM3 } }).findings.map(({ code }) => code);
    expect(codes(819.9)).toContain("density-outside-standard");
    expect(codes(820)).toEqual([]);
    expect(codes(845)).toEqual([]);
    expect(codes(845.1)).toContain("density-outside-standard");
  });

  it.each([
    [{ fuel: "b100" }, "fuel", "input-invalid"],
    [{ fuel: { hvoVolumeShare: 1.1 } }, "fuel.hvoVolumeShare", "out-of-range"],
    [{ fuel: { densityKgPerM3: Number.POSITIVE_INFINITY } }, "fuel.densityKgPerM3", "input-invalid"],
    [{}, "fuel", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => fuelProperties(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fuelProperties" }));
  });
});
