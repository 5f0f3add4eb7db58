import { count, type Finding, nonNegative, parseInput, type SourceId, share } from "@watthall/basis";
import { z } from "zod";
import { type BinomialTail, binomialTail } from "./binomial-tail.ts";

/** Chances of one set. */
export const setReliability = {
  availabilityShare: share("Chance that a set is not out for maintenance when the grid fails"),
  failureToStartShare: share("Chance that an available set does not start and take load"),
  meanTimeToFailureH: z.number().min(1).meta({ unit: "h", description: "Mean running time between failures of a set" }),
};

/** Input of {@link fleetSurvival}. */
export const fleetSurvivalInput = z
  .strictObject({
    requiredCount: count("Sets that carry the load").max(10_000),
    installedCount: count("Sets that are there").max(10_000),
    durationH: nonNegative("h", "Length of the outage").max(8760),
    ...setReliability,
    commonCauseShare: share(
      "Share of the failures to start and to run that strike every set at once (beta factor); none when not given",
    ).optional(),
  })
  .refine(({ requiredCount, installedCount }) => requiredCount <= installedCount, {
    path: ["installedCount"],
    message: "at least requiredCount",
  })
  .meta({ description: "Chance that enough generator sets run through an outage, exact, without repair." });

/** Input of {@link fleetSurvival}. */
export type FleetSurvivalInput = z.input<typeof fleetSurvivalInput>;

/** Result of {@link fleetSurvival}. */
export interface FleetSurvivalResult {
  /** Chance that at least the required sets run from start to end. */
  readonly survivalShare: number;
  /** Chance that they do not, with all its digits. */
  readonly failureShare: number;
  /** The same after part of the outage, from the start (0 h) to its end. */
  readonly curve: readonly { readonly durationH: number; readonly survivalShare: number }[];
  /** What a person would write on paper on the way. */
  readonly steps: {
    /** Chance that one set starts and takes load. */
    readonly startShare: number;
    /** Chance that one set still runs at the end. */
    readonly runningShare: number;
    /** Chance that no common cause strikes: however many sets there are, survival stays below it. */
    readonly noCommonCauseShare: number;
    /** Chance of enough sets when no common cause strikes. */
    readonly independentShare: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Reliability of a set, its failures parted into those of its own and those in common. Made once, for many durations. */
export interface SplitReliability {
  readonly required: number;
  readonly installed: number;
  /** Logarithm of the chance that a set starts, common causes apart. */
  readonly logStart: number;
  /** Logarithm of the chance that a set runs through one hour, common causes apart. */
  readonly logHour: number;
  readonly logNoCommonStart: number;
  readonly logNoCommonHour: number;
}

/**
 * Parts a failure chance q into β q in common and the rest of its own, so that one set alone keeps q: its own chance is
 * 1 − (1 − q) / (1 − β q).
 */
function logOwn(failure: number, beta: number): number {
  if (beta === 1) return 0;
  return Math.log1p(-failure) - Math.log1p(-beta * failure);
}

/** Parts the failures of a set; plain numbers, no checks. */
export function splitReliability(
  required: number,
  installed: number,
  availability: number,
  failureToStart: number,
  meanTimeToFailureH: number,
  beta: number,
): SplitReliability {
  const hourly = 1 / meanTimeToFailureH;
  return {
    required,
    installed,
    logStart: Math.log(availability) + logOwn(failureToStart, beta),
    logHour: logOwn(hourly, beta),
    logNoCommonStart: Math.log1p(-beta * failureToStart),
    logNoCommonHour: Math.log1p(-beta * hourly),
  };
}

/** A rate of −∞ over no time at all is nothing, not the NaN of the product. */
const over = (hours: number, logPerHour: number) => (hours === 0 ? 0 : hours * logPerHour);

/**
 * Chance of enough sets after some hours: no common cause, times a binomial tail. As sets are not repaired, having
 * enough at the end is having had enough throughout. Plain numbers, no checks.
 *
 * @returns `atLeast`, the chance of surviving, and `fewer`, of not
 */
export function fleetSurvivalKernel(fleet: SplitReliability, hours: number): BinomialTail {
  const logRunning = fleet.logStart + over(hours, fleet.logHour);
  const own = binomialTail(fleet.required, fleet.installed, Math.exp(logRunning), -Math.expm1(logRunning));
  const logSpared = fleet.logNoCommonStart + over(hours, fleet.logNoCommonHour);
  const spared = Math.exp(logSpared);
  return { atLeast: spared * own.atLeast, fewer: spared * own.fewer - Math.expm1(logSpared) };
}

const curvePoints = 48;

function curveOf(fleet: SplitReliability, durationH: number): FleetSurvivalResult["curve"] {
  const points = durationH === 0 ? 0 : curvePoints;
  return Array.from({ length: points + 1 }, (_, i) => {
    const after = i === points ? durationH : (durationH * i) / points;
    return { durationH: after, survivalShare: fleetSurvivalKernel(fleet, after).atLeast };
  });
}

function findingsOf(input: z.output<typeof fleetSurvivalInput>): readonly Finding[] {
  if (input.commonCauseShare !== undefined || input.installedCount === input.requiredCount) return [];
  return [
    {
      code: "independent-failures",
      severity: "warning",
      message:
        "Sets are taken to fail independently, which overstates what spares gain: fuel, controls and switchgear are shared. Give commonCauseShare.",
      path: "commonCauseShare",
      source: "beta-factor",
    },
  ];
}

/**
 * Chance that enough generator sets run through an outage: binomial at the start, a constant chance of failing in each
 * hour, no repair, and a share of failures that strike all sets at once.
 *
 * @param input - sets required and installed, length of the outage in h, chances of one set
 * @returns the chance at the end and over time
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `reopt-backup-reliability`, `beta-factor`
 */
export function fleetSurvival(input: FleetSurvivalInput): FleetSurvivalResult {
  const asked = parseInput("fleetSurvival", fleetSurvivalInput, input);
  const { requiredCount, installedCount, durationH, availabilityShare, failureToStartShare, meanTimeToFailureH } =
    asked;
  const split = (beta: number) =>
    splitReliability(requiredCount, installedCount, availabilityShare, failureToStartShare, meanTimeToFailureH, beta);
  const fleet = split(asked.commonCauseShare ?? 0);
  const { atLeast, fewer } = fleetSurvivalKernel(fleet, durationH);
  const noCommonCauseShare = Math.exp(fleet.logNoCommonStart + over(durationH, fleet.logNoCommonHour));
  const startShare = availabilityShare * (1 - failureToStartShare);
  return {
    survivalShare: atLeast,
    failureShare: fewer,
    curve: curveOf(fleet, durationH),
    steps: {
      startShare,
      runningShare: startShare * Math.exp(over(durationH, Math.log1p(-1 / meanTimeToFailureH))),
      noCommonCauseShare,
      independentShare: fleetSurvivalKernel({ ...fleet, logNoCommonStart: 0, logNoCommonHour: 0 }, durationH).atLeast,
    },
    findings: findingsOf(asked),
    sources: ["reopt-backup-reliability", ...(asked.commonCauseShare === undefined ? [] : ["beta-factor"])],
  };
}
