import { type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type Costing, costing, costingChoices, costingFields, megawattOf } from "./costing.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { type Interval, scaled, summed } from "./interval.ts";
import { refuseAmbiguous, refuseUnstated } from "./refuse-unstated.ts";

/** Input of {@link buildCost}. */
export const buildCostInput = z
  .strictObject({
    facilityMw: positive("MW", "At the meter, cooling included").max(1e6).optional(),
    itMw: positive("MW", "Of the computers").max(1e6).optional(),
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
  /** The same in dollars; `null` where no rate is given. */
  readonly shellUsd: Interval | null;
  readonly cardsUsd: Interval | null;
  readonly totalUsd: Interval | null;
  /** `null` where no PUE is known. */
  readonly facilityMw: number | null;
  /** `null` where no PUE is known. */
  readonly itMw: number | null;
  readonly scope: "shell" | "filled";
  readonly steps: {
    /** Which megawatt the preset counts. */
    readonly mwBasis: "it" | "facility";
    /** Megawatts of that kind. */
    readonly countedMw: number;
    readonly pueRatio: number | null;
    readonly shellEurPerMw: Interval;
    /** After the discount. */
    readonly cardsEurPerMw: Interval | null;
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
}

/** Both megawatts from the one that is given, as far as the PUE is known. */
function megawattsOf(
  given: { facilityMw?: number | undefined; itMw?: number | undefined },
  pueRatio: number | null,
): Megawatts {
  const { facilityMw, itMw } = given;
  if (facilityMw !== undefined && itMw === undefined)
    return { facilityMw, itMw: pueRatio === null ? null : facilityMw / pueRatio };
  if (itMw !== undefined && facilityMw === undefined)
    return { facilityMw: pueRatio === null ? null : itMw * pueRatio, itMw };
  return refuseAmbiguous(
    "buildCost",
    "facilityMw",
    itMw === undefined ? "no megawatts" : "both megawatts",
    "one of facilityMw (at the meter) and itMw (computers); pueRatio turns one into the other",
  );
}

function refuseWithoutPue({ mwBasis, preset }: Costing): never {
  return refuseAmbiguous(
    "buildCost",
    "pueRatio",
    "nothing",
    `the PUE, or ${mwBasis === "it" ? "itMw" : "facilityMw"}: ${preset.id} counts the megawatt of ${megawattOf(mwBasis)}`,
  );
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
  const { facilityMw, itMw, ...asked } = parseInput("buildCost", buildCostInput, input);
  const costs = costing("buildCost", asked);
  const { mwBasis, pueRatio, shellEurPerMw, cardsEurPerMw, usdPerEur } = costs;
  const megawatts = megawattsOf({ facilityMw, itMw }, pueRatio);
  const countedMw = (mwBasis === "it" ? megawatts.itMw : megawatts.facilityMw) ?? refuseWithoutPue(costs);
  const shellEur = scaled(shellEurPerMw, countedMw);
  const cardsEur = cardsEurPerMw === null ? null : scaled(cardsEurPerMw, countedMw);
  const totalEur = cardsEur === null ? shellEur : summed(shellEur, cardsEur);
  const inUsd = (eur: Interval | null) => (usdPerEur === null || eur === null ? null : scaled(eur, usdPerEur));
  return {
    shellEur,
    cardsEur,
    totalEur,
    shellUsd: inUsd(shellEur),
    cardsUsd: inUsd(cardsEur),
    totalUsd: inUsd(totalEur),
    ...megawatts,
    scope: asked.scope,
    steps: { mwBasis, countedMw, pueRatio, shellEurPerMw, cardsEurPerMw },
    factors: costs.factors,
    findings: costs.findings,
    sources: sourcesOf(costs.factors),
  };
}
