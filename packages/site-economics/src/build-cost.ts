import { type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type Costing, costing, costingChoices, costingFields } from "./costing.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { exactly, type Interval, scaled, summed } from "./interval.ts";
import { refuseAmbiguous, refuseUnstated } from "./refuse-unstated.ts";

/** Input of {@link buildCost}. */
export const buildCostInput = z
  .strictObject({
    facilityMw: positive("MW", "At the meter, cooling included").optional(),
    itMw: positive("MW", "Of the computers").optional(),
    ...costingFields,
  })
  .meta({ description: "Cost of building a site, empty or with its computers." });

/** Input of {@link buildCost}, defaults not yet filled in. */
export type BuildCostInput = z.input<typeof buildCostInput>;

/** Result of {@link buildCost}. */
export interface BuildCostResult {
  /** Building, power and cooling. */
  readonly shellEur: Interval;
  /** Computers, after the discount; `null` for a shell: not counted, which is not zero. */
  readonly cardsEur: Interval | null;
  readonly totalEur: Interval;
  /** In dollars; `null` where the preset counts in euro and no rate is given. */
  readonly totalUsd: Interval | null;
  /** `null` where no PUE is known. */
  readonly facilityMw: number | null;
  /** `null` where no PUE is known. */
  readonly itMw: number | null;
  readonly scope: "shell" | "filled";
  readonly steps: {
    readonly currency: "EUR" | "USD";
    /** Which megawatt the preset counts. */
    readonly mwBasis: "it" | "facility";
    /** Megawatts of that kind. */
    readonly countedMw: number;
    readonly pueRatio: number | null;
    /** In `currency`. */
    readonly shell: Interval;
    /** In `currency`. */
    readonly cards: Interval | null;
  };
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Cost of a site: P (c_shell + c_cards (1 − d)). Plain numbers in one currency, no checks.
 *
 * @param countedMw - megawatts of the kind that the costs count
 * @param cardsPerMw - before the discount; 0 for a shell
 */
export function buildCostKernel(
  countedMw: number,
  shellPerMw: number,
  cardsPerMw: number,
  discountShare: number,
): number {
  return countedMw * (shellPerMw + cardsPerMw * (1 - discountShare));
}

interface Megawatts {
  readonly facilityMw: number | null;
  readonly itMw: number | null;
  readonly countedMw: number;
}

function megawatts(
  model: string,
  asked: { readonly facilityMw?: number | undefined; readonly itMw?: number | undefined },
  { mwBasis, pueRatio, preset }: Costing,
): Megawatts {
  if ((asked.facilityMw === undefined) === (asked.itMw === undefined))
    refuseAmbiguous(
      model,
      "facilityMw",
      asked.itMw === undefined ? "no megawatts" : "both megawatts",
      "one of facilityMw (at the meter) and itMw (computers), with pueRatio to turn one into the other",
    );
  const facilityMw = asked.facilityMw ?? (pueRatio === null ? null : (asked.itMw as number) * pueRatio);
  const itMw = asked.itMw ?? (pueRatio === null ? null : (asked.facilityMw as number) / pueRatio);
  const countedMw =
    (mwBasis === "it" ? itMw : facilityMw) ??
    refuseAmbiguous(
      model,
      "pueRatio",
      "nothing",
      `the PUE, or ${mwBasis === "it" ? "itMw" : "facilityMw"}: ${preset.id} is counted per megawatt of ${mwBasis === "it" ? "IT" : "the facility"}`,
    );
  return { facilityMw, itMw, countedMw };
}

/**
 * Cost of building a site, empty or with its computers, by a dated preset.
 *
 * @param input - `facilityMw` or `itMw`, scope, preset; `pueRatio` where the preset counts the other megawatt;
 * `usdPerEur` with its date where the preset counts in dollars
 * @returns euro with low, central and high
 * @throws {@link ModelError} `input-ambiguous` naming what has to be stated, `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `debate-2025`, `epoch-frontier-data-centers`, `cbre-2026`, `cushman-2025`, `savills-2023`,
 * `savills-2024`, `turner-townsend-2025`, `nvidia-2025-08`
 */
export function buildCost(input: BuildCostInput): BuildCostResult {
  refuseUnstated("buildCost", input, costingChoices);
  const asked = parseInput("buildCost", buildCostInput, input);
  const { facilityMw: givenFacilityMw, itMw: givenItMw, ...rest } = asked;
  const costs = costing("buildCost", rest);
  const { countedMw, facilityMw, itMw } = megawatts(
    "buildCost",
    { facilityMw: givenFacilityMw, itMw: givenItMw },
    costs,
  );
  const { currency } = costs.preset;
  const perEur = currency === "USD" ? (costs.usdPerEur ?? 1) : 1;
  const shell = scaled(costs.shellPerMw, countedMw);
  const cards = costs.cardsPerMw === null ? null : scaled(costs.cardsPerMw, countedMw);
  const totalEur = scaled(summed(shell, cards ?? exactly(0)), 1 / perEur);
  return {
    shellEur: scaled(shell, 1 / perEur),
    cardsEur: cards === null ? null : scaled(cards, 1 / perEur),
    totalEur,
    totalUsd: costs.usdPerEur === null ? null : scaled(totalEur, costs.usdPerEur),
    facilityMw,
    itMw,
    scope: asked.scope,
    steps: { currency, mwBasis: costs.mwBasis, countedMw, pueRatio: costs.pueRatio, shell, cards },
    factors: costs.factors,
    findings: costs.findings,
    sources: sourcesOf(costs.factors),
  };
}
