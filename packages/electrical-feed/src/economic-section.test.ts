import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annuityKernel, type EconomicSectionInput, economicSection } from "./economic-section.ts";

const feed = {
  currentA: 800,
  conductor: "copper",
  conductorEurPerKg: 10,
  energyEurPerMwh: 100,
  yearlyH: 8000,
  years: 10,
  discountShare: 0.08,
} satisfies EconomicSectionInput;

describe("economicSection", () => {
  it("lies where metal and losses cost the same, which costs least", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5000, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (currentA, conductorEurPerKg, discountShare) => {
          const { sectionMm2, steps, curve } = economicSection({ ...feed, currentA, conductorEurPerKg, discountShare });
          const metal = sectionMm2 * steps.metalEurPerMPerMm2;
          const loss = (currentA ** 2 * steps.resistivityOhmM * steps.lossEurPerW) / (sectionMm2 * 1e-6);
          expect(loss / metal).toBeCloseTo(1, 9);
          for (const { totalEurPerM } of curve)
            expect(totalEurPerM).toBeGreaterThanOrEqual((metal + loss) * (1 - 1e-9));
        },
      ),
    );
  });

  it("has a density that does not depend on the current", () => {
    const density = (currentA: number) => economicSection({ ...feed, currentA }).currentDensityAPerMm2;
    expect(density(10)).toBeCloseTo(density(3000), 9);
  });

  it("counts years alike without interest, fewer with it", () => {
    expect(annuityKernel(20, 0)).toBe(20);
    expect(annuityKernel(20, 1e-9)).toBeCloseTo(20, 5);
    expect(annuityKernel(20, 0.08)).toBeLessThan(20);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...feed, yearlyH: 9000 }, "yearlyH", "out-of-range"],
    [{ ...feed, discountShare: -0.1 }, "discountShare", "out-of-range"],
    [{ ...feed, conductorEurPerKg: 0 }, "conductorEurPerKg", "out-of-range"],
    [{ ...feed, conductor: "silver" }, "conductor", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => economicSection(input as unknown as EconomicSectionInput);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});
