import { between, count, type Finding, hoursPerYear, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";

/** Input of {@link lifeCycleCost}. */
export const lifeCycleCostInput = z
  .strictObject({
    capexEur: between(0, 1e15, "EUR", "Spent before the first year"),
    annualEnergyMwh: between(0.001, 1e9, "MWh", "Electricity of a year, at the meter"),
    energyPriceEurPerMwh: between(0, 1e6, "EUR/MWh", "All in, the same in every year"),
    annualOpexEur: between(0, 1e15, "EUR", "Everything else that a year costs").default(0),
    replacements: z
      .array(
        z.strictObject({
          endOfYear: count("Year at whose end it is spent"),
          costEur: between(0, 1e15, "EUR"),
        }),
      )
      .default([])
      .meta({ description: "Computers or plant bought again" }),
    lifeYears: z.number().int().min(1).max(100).meta({ unit: "a", description: "Years of operation" }),
    annualDiscountShare: between(0, 1, "1", "Real discount rate a year").default(0),
    h100e: between(0.001, 1e12, "H100e", "Computing power, in H100 equivalents of a named metric").optional(),
    usedShare: between(0.001, 1, "1", "Of the hours in which that computing power works").default(1),
  })
  .meta({ description: "Cost of a site over its life, per MWh and per hour of an H100 equivalent." });

/** Input of {@link lifeCycleCost}, defaults not yet filled in. */
export type LifeCycleCostInput = z.input<typeof lifeCycleCostInput>;

/** Result of {@link lifeCycleCost}. */
export interface LifeCycleCostResult {
  /** Present value of all costs at the first year's start. */
  readonly totalEur: number;
  /** Levelised: the present value of costs over that of energy. */
  readonly eurPerMwh: number;
  /** Levelised over the hours of the H100 equivalents; `null` where their number is not given. */
  readonly eurPerH100eH: number | null;
  readonly steps: {
    /** Present value of 1 at the end of each year. */
    readonly annuityYears: number;
    readonly capexEur: number;
    /** Present values. */
    readonly energyEur: number;
    readonly opexEur: number;
    readonly replacementsEur: number;
    /** Of a year: number, used share and 8 760 h. */
    readonly annualH100eH: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "lifeCycleCost";

/** Present value of 1 at a year's end: (1 + r)^−t. Plain numbers, no checks. */
export function presentValueKernel(annualDiscountShare: number, year: number): number {
  return Math.exp(-year * Math.log1p(annualDiscountShare));
}

/** Present value of 1 at the end of each of n years: (1 − (1 + r)^−n) / r, n where r is 0. Plain numbers, no checks. */
export function annuityKernel(annualDiscountShare: number, years: number): number {
  if (annualDiscountShare === 0) return years;
  return -Math.expm1(-years * Math.log1p(annualDiscountShare)) / annualDiscountShare;
}

/**
 * Cost of a site over its life: what is built, what it takes every year, what is bought again, at present value. Money
 * is real, that is without inflation.
 *
 * @param input - euro, MWh a year, EUR/MWh, years, discount rate as a share a year; H100 equivalents where wanted
 * @returns present value, and the levelised cost per MWh at the meter and per hour of an H100 equivalent
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `arithmetic`, `caller`
 */
export function lifeCycleCost(input: LifeCycleCostInput): LifeCycleCostResult {
  const asked = parseInput(model, lifeCycleCostInput, input);
  const late = asked.replacements.findIndex(({ endOfYear }) => endOfYear > asked.lifeYears);
  if (late >= 0)
    throw new ModelError({
      code: "out-of-range",
      model,
      path: `replacements[${late}].endOfYear`,
      received: String(asked.replacements[late]?.endOfYear),
      allowed: `at most lifeYears, ${asked.lifeYears}`,
    });
  const rate = asked.annualDiscountShare;
  const annuityYears = annuityKernel(rate, asked.lifeYears);
  const energyEur = asked.annualEnergyMwh * asked.energyPriceEurPerMwh * annuityYears;
  const opexEur = asked.annualOpexEur * annuityYears;
  const replacementsEur = asked.replacements.reduce(
    (sum, { endOfYear, costEur }) => sum + costEur * presentValueKernel(rate, endOfYear),
    0,
  );
  const totalEur = asked.capexEur + energyEur + opexEur + replacementsEur;
  const annualH100eH = asked.h100e === undefined ? null : asked.h100e * asked.usedShare * hoursPerYear;
  return {
    totalEur,
    eurPerMwh: totalEur / (asked.annualEnergyMwh * annuityYears),
    eurPerH100eH: annualH100eH === null ? null : totalEur / (annualH100eH * annuityYears),
    steps: { annuityYears, capexEur: asked.capexEur, energyEur, opexEur, replacementsEur, annualH100eH },
    findings: [],
    sources: ["arithmetic", "caller"],
  };
}
