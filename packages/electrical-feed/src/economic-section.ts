import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { conductorMetal, metals } from "./conductor.ts";
import { ratingOf } from "./feed-quantities.ts";
import { nominalSectionsMm2 } from "./minimum-fault-section.ts";

/** Input of {@link economicSection}. */
export const economicSectionInput = z
  .strictObject({
    currentA: ratingOf("In the conductor, through yearlyH"),
    conductor: conductorMetal,
    conductorEurPerKg: between(0.001, 1e6, "EUR/kg", "Of the metal, laid"),
    energyEurPerMwh: between(0.001, 1e6, "EUR/MWh"),
    yearlyH: between(0.001, 8784, "h", "Hours a year at that current; for a varying one, hours of equal loss"),
    years: between(0.01, 200, "a", "Over which the loss is paid"),
    discountShare: between(0, 10, "1", "Yearly interest; 0 counts every year alike"),
    resistivityOhmM: between(1e-10, 1, "ohm.m", "As the conductor runs; of the metal at 20 °C unless told").optional(),
  })
  .meta({ description: "Section at which a conductor's metal and its losses together cost least." });

/** Input of {@link economicSection}. */
export type EconomicSectionInput = z.input<typeof economicSectionInput>;

/** Cost of one metre of one conductor. */
export interface SectionCost {
  readonly sectionMm2: number;
  readonly metalEurPerM: number;
  /** Present value of all years' losses. */
  readonly lossEurPerM: number;
  readonly totalEurPerM: number;
}

/** Result of {@link economicSection}. */
export interface EconomicSectionResult {
  /** Kelvin's, where metal and losses cost the same. */
  readonly sectionMm2: number;
  readonly currentDensityAPerMm2: number;
  /** Nominal section that costs least. */
  readonly standardSectionMm2: number;
  /** Cost at each nominal section. */
  readonly curve: readonly SectionCost[];
  readonly steps: {
    /** Years' present value of one a year. */
    readonly annuityYears: number;
    readonly resistivityOhmM: number;
    /** Price of a watt of loss over all years. */
    readonly lossEurPerW: number;
    readonly metalEurPerMPerMm2: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Present value of one a year: (1 − (1 + i)^−n)/i, and n without interest. Plain numbers, no checks. */
export function annuityKernel(years: number, discountShare: number): number {
  return discountShare === 0 ? years : -Math.expm1(-years * Math.log1p(discountShare)) / discountShare;
}

/**
 * Kelvin's section I √(ρ k_loss / k_metal). Plain numbers, no checks.
 *
 * @param lossEurPerW - of a watt over all years
 * @param metalEurPerM3 - density times price
 * @returns mm²
 */
export function kelvinSectionKernel(
  currentA: number,
  resistivityOhmM: number,
  lossEurPerW: number,
  metalEurPerM3: number,
): number {
  return 1e6 * currentA * Math.sqrt((resistivityOhmM * lossEurPerW) / metalEurPerM3);
}

/**
 * Section at which a conductor's metal and its losses together cost least, by Kelvin's law: both then cost the same.
 *
 * @param input - current in A, metal and its price in EUR/kg, energy in EUR/MWh, hours a year, years, interest
 * @returns exact section, current density, cheapest nominal section, cost at each
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `kelvin-law`, `metal-densities`, `iec-60287`
 */
export function economicSection(input: EconomicSectionInput): EconomicSectionResult {
  const asked = parseInput("economicSection", economicSectionInput, input);
  const { currentA, conductor, years, discountShare } = asked;
  const metal = metals[conductor];
  const resistivityOhmM = asked.resistivityOhmM ?? metal.resistivityOhmM;
  const annuityYears = annuityKernel(years, discountShare);
  const lossEurPerW = (asked.yearlyH * asked.energyEurPerMwh * annuityYears) / 1e6;
  const metalEurPerM3 = metal.densityKgPerM3 * asked.conductorEurPerKg;
  const sectionMm2 = kelvinSectionKernel(currentA, resistivityOhmM, lossEurPerW, metalEurPerM3);
  const costAt = (nominalMm2: number): SectionCost => {
    const metalEurPerM = nominalMm2 * 1e-6 * metalEurPerM3;
    const lossEurPerM = (currentA ** 2 * resistivityOhmM * lossEurPerW) / (nominalMm2 * 1e-6);
    return { sectionMm2: nominalMm2, metalEurPerM, lossEurPerM, totalEurPerM: metalEurPerM + lossEurPerM };
  };
  const curve = nominalSectionsMm2(conductor).map(costAt);
  const cheapest = curve.reduce((best, each) => (each.totalEurPerM < best.totalEurPerM ? each : best));
  const largest = curve.at(-1)?.sectionMm2 ?? 0;
  return {
    sectionMm2,
    currentDensityAPerMm2: currentA / sectionMm2,
    standardSectionMm2: cheapest.sectionMm2,
    curve,
    steps: { annuityYears, resistivityOhmM, lossEurPerW, metalEurPerMPerMm2: 1e-6 * metalEurPerM3 },
    findings:
      sectionMm2 > largest
        ? [
            {
              code: "no-nominal-section",
              severity: "info",
              message: `Kelvin's ${sectionMm2.toFixed(0)} mm² is above the largest nominal section: split it into runs.`,
              path: "sectionMm2",
              value: sectionMm2,
              limit: largest,
              source: "iec-60228",
            },
          ]
        : [],
    sources: ["kelvin-law", "metal-densities", "iec-60287", "iec-60228"],
  };
}
