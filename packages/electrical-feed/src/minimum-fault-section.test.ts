import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metals } from "./conductor.ts";
import { adiabaticTimeKernel } from "./heating-modes.ts";
import { adiabaticFactorKernel, type MinimumFaultSectionInput, minimumFaultSection } from "./minimum-fault-section.ts";
import { adiabaticFactors } from "./tables/adiabatic-factors.ts";

const fault = {
  faultKa: 20,
  clearingTimeS: 0.4,
  conductor: "copper",
  insulation: "xlpe",
} satisfies MinimumFaultSectionInput;

describe("minimumFaultSection", () => {
  it("stands just the fault that it was asked for", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (faultKa, clearingTimeS) => {
          const { sectionMm2, standardSectionMm2, kFactor } = minimumFaultSection({ ...fault, faultKa, clearingTimeS });
          expect((kFactor * sectionMm2) ** 2 / ((faultKa * 1000) ** 2 * clearingTimeS)).toBeCloseTo(1, 9);
          if (standardSectionMm2 !== null) expect(standardSectionMm2).toBeGreaterThanOrEqual(sectionMm2);
        },
      ),
    );
  });

  it.each(adiabaticFactors)(
    "prints $kFactor for $conductor $insulation $initialTempC to $finalTempC °C, as computed",
    (row) => {
      const { volumetricHeatJPerM3K, zeroResistanceK, resistivityOhmM } = metals[row.conductor];
      const computed = adiabaticFactorKernel(
        volumetricHeatJPerM3K,
        zeroResistanceK,
        resistivityOhmM,
        row.initialTempC,
        row.finalTempC,
      );
      expect(Math.abs(computed / row.kFactor - 1)).toBeLessThan(0.007);
    },
  );

  it("agrees with the clock of adiabatic heating", () => {
    const { sectionMm2 } = minimumFaultSection(fault);
    const { volumetricHeatJPerM3K, resistivityOhmM, temperatureCoefficient } = metals.copper;
    const area = sectionMm2 * 1e-6;
    const timeS = adiabaticTimeKernel(
      20_000,
      volumetricHeatJPerM3K * area,
      resistivityOhmM / area,
      temperatureCoefficient,
      90,
      250,
    );
    expect(Math.abs(timeS / 0.4 - 1)).toBeLessThan(0.01);
  });

  it("has no nominal section above the largest, and says so", () => {
    const { standardSectionMm2, findings } = minimumFaultSection({ ...fault, faultKa: 100, clearingTimeS: 5 });
    expect(standardSectionMm2).toBeNull();
    expect(findings.at(-1)?.code).toBe("no-nominal-section");
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...fault, initialTempC: 250 }, "initialTempC", "out-of-range"],
    [{ ...fault, faultKa: 0 }, "faultKa", "out-of-range"],
    [{ ...fault, clearingTimeS: -1 }, "clearingTimeS", "out-of-range"],
    [{ ...fault, insulation: "epr" }, "insulation", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => minimumFaultSection(input as unknown as MinimumFaultSectionInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});
