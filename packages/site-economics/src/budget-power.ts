import { type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type Costing, costing, costingChoices, costingFields, megawattOf } from "./costing.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { refuseUnstated } from "./refuse-unstated.ts";

/** Input of {@link budgetPower}. */
export const budgetPowerInput = z
  .strictObject({ budgetEur: positive("EUR").max(1e15), ...costingFields })
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
    readonly mwBasis: "it" | "facility";
    readonly pueRatio: number | null;
    /** Shell and computers after the discount, of a counted megawatt. */
    readonly eurPerMw: number;
    /** If the whole budget went into the computers, in counted megawatts; `null` for a shell or for free computers. */
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

function pueFindings({ pueRatio, mwBasis, preset }: Costing): readonly Finding[] {
  if (pueRatio !== null) return [];
  return [
    {
      code: "pue-missing",
      severity: "incomplete",
      message: `${preset.id} counts the megawatt of ${megawattOf(mwBasis)}: the other one needs pueRatio.`,
      path: mwBasis === "it" ? "facilityMw" : "itMw",
      value: null,
    },
  ];
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
  const { mwBasis, pueRatio, shellEurPerMw, cardsEurPerMw } = costs;
  const cardsEur = cardsEurPerMw?.central ?? 0;
  const counted = (shellEur: number) => budgetPowerKernel(budgetEur, shellEur, cardsEur, 0);
  const facility = (mw: number) => (mwBasis === "facility" ? mw : pueRatio === null ? null : mw * pueRatio);
  const countedMw = counted(shellEurPerMw.central);
  return {
    facilityMw: facility(countedMw),
    lowFacilityMw: facility(counted(shellEurPerMw.high)),
    highFacilityMw: facility(counted(shellEurPerMw.low)),
    itMw: mwBasis === "it" ? countedMw : pueRatio === null ? null : countedMw / pueRatio,
    scope: asked.scope,
    steps: {
      mwBasis,
      pueRatio,
      eurPerMw: shellEurPerMw.central + cardsEur,
      cardsOnlyMw: cardsEur === 0 ? null : budgetEur / cardsEur,
    },
    factors: costs.factors,
    findings: [...costs.findings, ...pueFindings(costs)],
    sources: sourcesOf(costs.factors),
  };
}
