import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annuityKernel, lifeCycleCost, presentValueKernel } from "./life-cycle-cost.ts";

const anyRate = fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 1, noNaN: true }));
const anyYears = fc.integer({ min: 1, max: 60 });

describe("lifeCycleCost", () => {
  it("discounts as the sum over the years", () => {
    fc.assert(
      fc.property(anyRate, anyYears, (rate, years) => {
        let sum = 0;
        for (let year = 1; year <= years; year++) sum += presentValueKernel(rate, year);
        expect(annuityKernel(rate, years) / sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is its parts added up, and the levelised price times the discounted energy", () => {
    fc.assert(
      fc.property(anyRate, anyYears, fc.double({ min: 0, max: 1e10, noNaN: true }), (rate, lifeYears, capexEur) => {
        const cost = lifeCycleCost({
          capexEur,
          annualEnergyMwh: 876_000,
          energyPriceEurPerMwh: 60,
          annualOpexEur: 1e7,
          replacements: [{ endOfYear: 1, costEur: 5e6 }],
          lifeYears,
          annualDiscountShare: rate,
          h100e: 1000,
        });
        const { capexEur: capex, energyEur, opexEur, replacementsEur, annuityYears } = cost.steps;
        expect((capex + energyEur + opexEur + replacementsEur) / cost.totalEur).toBeCloseTo(1, 12);
        expect((cost.eurPerMwh * 876_000 * annuityYears) / cost.totalEur).toBeCloseTo(1, 12);
        expect(((cost.eurPerH100eH ?? 0) * 1000 * 8760 * annuityYears) / cost.totalEur).toBeCloseTo(1, 12);
      }),
    );
  });

  it("costs more per MWh with a higher rate, for what is spent first", () => {
    const at = (annualDiscountShare: number) =>
      lifeCycleCost({
        capexEur: 1e9,
        annualEnergyMwh: 1e5,
        energyPriceEurPerMwh: 60,
        lifeYears: 15,
        annualDiscountShare,
      }).eurPerMwh;
    expect(at(0.1)).toBeGreaterThan(at(0.05));
    expect(at(0.05)).toBeGreaterThan(at(0));
  });

  it("gives no price of an H100 hour without a number of them", () => {
    const cost = lifeCycleCost({ capexEur: 1, annualEnergyMwh: 1, energyPriceEurPerMwh: 1, lifeYears: 1 });
    expect(cost.eurPerH100eH).toBeNull();
  });

  const site = { capexEur: 1, annualEnergyMwh: 1, energyPriceEurPerMwh: 1, lifeYears: 5 };
  it.each([
    [{ ...site, capexEur: -1 }, "capexEur"],
    [{ ...site, annualEnergyMwh: 0 }, "annualEnergyMwh"],
    [{ ...site, lifeYears: 2.5 }, "lifeYears"],
    [{ ...site, annualDiscountShare: 8 }, "annualDiscountShare"],
    [{ ...site, replacements: [{ endOfYear: 6, costEur: 1 }] }, "replacements[0].endOfYear"],
    [{ ...site, h100e: 0 }, "h100e"],
    [{ ...site, usedShare: 0 }, "usedShare"],
    [{ ...site, capexUsd: 1 }, "capexUsd"],
  ])("refuses %o, naming %s", (input, path) => {
    expect(() => lifeCycleCost(input as never)).toThrow(expect.objectContaining({ path, model: "lifeCycleCost" }));
  });
});
