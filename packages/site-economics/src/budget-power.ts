import { type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { costing, costingChoices, costingFields } from "./costing.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { refuseUnstated } from "./refuse-unstated.ts";

/** Input of {@link budgetPower}. */
export const budgetPowerInput = z
  .strictObject({ budgetEur: positive("EUR"), ...costingFields })
  .meta({ description: "Power that a budget builds, empty or with its computers." });

/** Input of {@link budgetPower}, defaults not yet filled in. */
export type BudgetPowerInput = z.input<typeof budgetPowerInput>;

/** Result of {@link budgetPower}. */
export interface BudgetPowerResult {
  /** At the meter; `null` where the preset counts IT and no PUE is known. */
  readonly facilityMw: number | null;
  /** At the preset's high cost. */
  readonly lowFacilityMw: number | null;
  /** At the preset's low cost. */
  readonly highFacilityMw: number | null;
  /** Of the computers; `null` where the preset counts the facility and no PUE is known. */
  readonly itMw: number | null;
  readonly scope: "shell" | "filled";
  readonly steps: {
    /** In the preset's currency. */
    readonly budget: number;
    readonly currency: "EUR" | "USD";
    readonly mwBasis: "it" | "facility";
    readonly pueRatio: number | null;
    /** Shell and computers after the discount, in `currency` per counted megawatt. */
    readonly costPerMw: number;
    /** If the whole budget went into the computers, in counted megawatts; `null` for a shell. */
    readonly cardsOnlyMw: number | null;
  };
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Power that a budget builds: B / (c_shell + c_cards (1 − d)), the inverse of `buildCostKernel`. One currency, no checks.
 *
 * @param cardsPerMw - before the discount; 0 for a shell
 */
export function budgetPowerKernel(
  budget: number,
  shellPerMw: number,
  cardsPerMw: number,
  discountShare: number,
): number {
  return budget / (shellPerMw + cardsPerMw * (1 - discountShare));
}

/**
 * Power that a budget builds, by a dated preset: the inverse of `buildCost`.
 *
 * @param input - `budgetEur`, scope, preset, and what the preset needs (rate, PUE, megawatt)
 * @returns megawatts at the meter and of IT
 * @throws {@link ModelError} `input-ambiguous` naming what has to be stated, `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: as `buildCost`
 */
export function budgetPower(input: BudgetPowerInput): BudgetPowerResult {
  refuseUnstated("budgetPower", input, costingChoices);
  const { budgetEur, ...asked } = parseInput("budgetPower", budgetPowerInput, input);
  const costs = costing("budgetPower", asked);
  const { currency } = costs.preset;
  const budget = currency === "USD" ? budgetEur * (costs.usdPerEur ?? 1) : budgetEur;
  const { shellPerMw, cardsPerMw, mwBasis, pueRatio } = costs;
  const counted = (bound: "low" | "central" | "high") =>
    budgetPowerKernel(budget, shellPerMw[bound], cardsPerMw?.[bound] ?? 0, 0);
  const facility = (mw: number) => (mwBasis === "facility" ? mw : pueRatio === null ? null : mw * pueRatio);
  const it = (mw: number) => (mwBasis === "it" ? mw : pueRatio === null ? null : mw / pueRatio);
  const central = counted("central");
  const pueMissing: Finding = {
    code: "pue-missing",
    severity: "incomplete",
    message: `${costs.preset.id} counts the megawatt of ${mwBasis === "it" ? "IT" : "the facility"}; the other needs a pueRatio.`,
    path: mwBasis === "it" ? "facilityMw" : "itMw",
    value: null,
  };
  return {
    facilityMw: facility(central),
    lowFacilityMw: facility(counted("high")),
    highFacilityMw: facility(counted("low")),
    itMw: it(central),
    scope: asked.scope,
    steps: {
      budget,
      currency,
      mwBasis,
      pueRatio,
      costPerMw: shellPerMw.central + (cardsPerMw?.central ?? 0),
      cardsOnlyMw: cardsPerMw === null || cardsPerMw.central === 0 ? null : budget / cardsPerMw.central,
    },
    factors: costs.factors,
    findings: pueRatio === null ? [...costs.findings, pueMissing] : costs.findings,
    sources: sourcesOf(costs.factors),
  };
}
