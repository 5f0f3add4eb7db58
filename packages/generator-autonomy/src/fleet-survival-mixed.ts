import { count, type Finding, ModelError, parseInput, type SourceId, wFromKw } from "@watthall/basis";
import { z } from "zod";
import { amount, positiveAmount } from "./amounts.ts";
import { setReliability } from "./fleet-survival.ts";
import { mixedFleetKernel, stateCountOf } from "./fleet-survival-markov.ts";

const mostStates = 5000;

/** Input of {@link mixedFleetSurvival}. */
export const mixedFleetSurvivalInput = z
  .strictObject({
    kinds: z
      .array(
        z.strictObject({
          installedCount: count("Sets of this kind").max(500),
          ratingKw: positiveAmount("kW", "Power of one set"),
          ...setReliability,
        }),
      )
      .min(1)
      .max(6),
    loadKw: z.union([
      positiveAmount("kW", "Load throughout"),
      z.array(amount("kW", "Load of each hour, from the start")).min(1).max(8784),
    ]),
    durationH: z.number().int().min(1).max(2000).meta({ unit: "h", description: "Length of the outage, whole hours" }),
  })
  .meta({
    description: "Chance that sets of several kinds carry a load that changes by the hour, exact, without repair.",
  });

/** Input of {@link mixedFleetSurvival}. */
export type MixedFleetSurvivalInput = z.input<typeof mixedFleetSurvivalInput>;

/** Result of {@link mixedFleetSurvival}. */
export interface MixedFleetSurvivalResult {
  /** Chance that the load is met in every hour. */
  readonly survivalShare: number;
  /** Chance that it is met in the last hour, whatever was before. */
  readonly lastHourShare: number;
  /** Both, up to and with each hour. */
  readonly curve: readonly {
    readonly durationH: number;
    readonly survivalShare: number;
    readonly marginalShare: number;
  }[];
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly stateCount: number;
    /** Chance of each state after the start; the count of the first kind rises fastest: (0, 0), (1, 0), … */
    readonly startShares: readonly number[];
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Chance that sets of several kinds, failing independently and not repaired, carry a load that changes by the hour. The
 * method of REopt's generator-only reliability, step by step: start, then in each hour failures before load.
 *
 * @param input - kinds of sets with their chances, load in kW throughout or by the hour, whole hours
 * @returns chances at the end and for each hour
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `reopt-backup-reliability`
 */
export function mixedFleetSurvival(input: MixedFleetSurvivalInput): MixedFleetSurvivalResult {
  const { kinds, loadKw, durationH } = parseInput("mixedFleetSurvival", mixedFleetSurvivalInput, input);
  const sets = kinds.map((kind) => ({
    installed: kind.installedCount,
    ratingW: wFromKw(kind.ratingKw),
    start: kind.availabilityShare * (1 - kind.failureToStartShare),
    hourly: 1 / kind.meanTimeToFailureH,
  }));
  const stateCount = stateCountOf(sets);
  if (stateCount > mostStates)
    throw new ModelError({
      code: "out-of-range",
      model: "mixedFleetSurvival",
      path: "kinds",
      received: `${stateCount} combinations of running sets`,
      allowed: `at most ${mostStates}, so that the exact sum stays quick`,
    });
  const chances = mixedFleetKernel(sets, Float64Array.from([loadKw].flat(), wFromKw), durationH);
  const curve = Array.from(chances.survival, (survivalShare, hour) => ({
    durationH: hour + 1,
    survivalShare,
    marginalShare: chances.marginal[hour] as number,
  }));
  return {
    survivalShare: chances.survival[durationH - 1] as number,
    lastHourShare: chances.marginal[durationH - 1] as number,
    curve,
    steps: { stateCount, startShares: Array.from(chances.start) },
    findings: [],
    sources: ["reopt-backup-reliability"],
  };
}
