import { count, type Finding, parseInput, type SourceId, secondsPerHour } from "@watthall/basis";
import { z } from "zod";
import { amount, positiveAmount, signedAmount } from "./amounts.ts";
import {
  acceptanceChoice,
  acceptanceFindings,
  acceptedStepKernel,
  defaultAcceptance,
  ownAcceptance,
  type ResolvedAcceptance,
  resolveAcceptance,
} from "./load-acceptance.ts";
import type { TransientClass } from "./tables/start.ts";

/** Input of {@link gensetLoadStep}. */
export const gensetLoadStepInput = z
  .strictObject({
    runningCount: count("Sets on line, sharing equally").max(10_000),
    ratingKw: positiveAmount("kW", "Of each set"),
    loadKw: amount("kW", "Of all sets together, settled, before the step"),
    stepKw: signedAmount("kW", "Load that comes at once; below zero, load that is lost at once"),
    acceptance: z
      .union([acceptanceChoice, z.array(ownAcceptance).min(1).max(3)])
      .optional()
      .meta({ description: "Load steps of the set; a list where the maker gives other steps for other classes" }),
    swingPeriodS: positiveAmount(
      "s",
      "Where the step comes and goes for ever, as training does: time of one whole cycle",
    ).optional(),
  })
  .refine(({ loadKw, stepKw }) => loadKw + stepKw >= 0, { path: ["stepKw"], message: "no more lost than loadKw" })
  .meta({ description: "What a step of load asks of the generator sets on line, and the storage that smooths it." });

/** Input of {@link gensetLoadStep}. */
export type GensetLoadStepInput = z.input<typeof gensetLoadStepInput>;

/** Storage that gives sets the time to take a step in blocks. */
export interface StepSmoothing {
  /** Power beyond what the sets take at once. */
  readonly storageKw: number;
  /** Energy until the sets carry all; `null` where they never do. */
  readonly storageKwh: number | null;
  /** Blocks in which the sets take the step; `null` where they never do. */
  readonly blockCount: number | null;
  readonly durationS: number | null;
}

/** Storage that holds the sets at the mean of a load that comes and goes. */
export interface SwingSmoothing {
  /** In and out. */
  readonly storageKw: number;
  /** Between its fullest and its emptiest. */
  readonly storageKwh: number;
}

/** Result of {@link gensetLoadStep}. */
export interface GensetLoadStepResult {
  /** Of the rating on line; below zero when load is lost. */
  readonly stepShare: number;
  /** The most that the sets take at once at this load. */
  readonly acceptedShare: number;
  /** Whether they take this step at once; `null` where that cannot be judged. */
  readonly accepted: boolean | null;
  /** Class of ISO 8528-5 kept by frequency and voltage; `null` where it is passed or not known. */
  readonly transientClass: TransientClass["id"] | null;
  /** Limits of that class. */
  readonly limits: Pick<
    TransientClass,
    "frequencyDipShare" | "frequencyRecoveryS" | "voltageDipShare" | "voltageRecoveryS"
  > | null;
  readonly smoothing: StepSmoothing;
  /** For a step that comes and goes; `null` where no period is given. */
  readonly swing: SwingSmoothing | null;
  /** Sets on line with which the step would be taken at once. */
  readonly runningForOneStepCount: number;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly onLineKw: number;
    readonly loadShareBefore: number;
    readonly loadShareAfter: number;
    readonly acceptedKw: number;
    /** Between two blocks. */
    readonly recoveryS: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Rounding that a step may pass its limit by. */
const slack = 1e-9;

/** Of the steps given, those that take most at this load, and the strictest class in which the step is taken at once. */
function acceptanceAt(asked: z.output<typeof gensetLoadStepInput>, before: number, stepShare: number) {
  const options = [asked.acceptance ?? defaultAcceptance]
    .flat()
    .map((choice) => resolveAcceptance("gensetLoadStep", choice))
    .map((acceptance) => ({ acceptance, acceptedShare: acceptedStepKernel(before, acceptance.stepShares) }));
  const widest = options.reduce((best, one) => (one.acceptedShare > best.acceptedShare ? one : best));
  const taking = options.filter(({ acceptedShare }) => stepShare >= 0 && stepShare <= acceptedShare + slack);
  const kept = taking
    .flatMap(({ acceptance }) => acceptance.transientClass ?? [])
    .reduce<TransientClass | null>((best, one) => (best === null || one.id > best.id ? one : best), null);
  return { ...widest, kept };
}

/** Storage while the sets take block after block, each after the last has settled. Shares of the rating on line. */
function smoothingOf(before: number, step: number, onLineKw: number, acceptance: ResolvedAcceptance): StepSmoothing {
  const first = acceptedStepKernel(before, acceptance.stepShares);
  const storageKw = Math.max(0, step - first) * onLineKw;
  if (before + step > 1 + slack) return { storageKw, storageKwh: null, blockCount: null, durationS: null };
  let taken = Math.min(first, Math.max(step, 0));
  let blocks = step > 0 ? 1 : 0;
  let shareSeconds = 0;
  while (step - taken > slack) {
    shareSeconds += (step - taken) * acceptance.recoveryS;
    taken += Math.min(acceptedStepKernel(before + taken, acceptance.stepShares), step - taken);
    blocks++;
  }
  const durationS = Math.max(0, blocks - 1) * acceptance.recoveryS;
  return { storageKw, storageKwh: (shareSeconds * onLineKw) / secondsPerHour, blockCount: blocks, durationS };
}

/** A step that is there for half of each period: the storage gives half of it, then takes as much back. */
function swingOf(stepKw: number, periodS: number | undefined): SwingSmoothing | null {
  if (periodS === undefined) return null;
  const storageKw = Math.abs(stepKw) / 2;
  return { storageKw, storageKwh: (storageKw * periodS) / 2 / secondsPerHour };
}

/** Fewest sets, of at least those running, that take the step at once: found by halving, as more sets always take more. */
function runningForOneStep(
  running: number,
  ratingKw: number,
  loadKw: number,
  stepKw: number,
  stepShares: Float64Array,
) {
  const takes = (sets: number) =>
    stepKw / (sets * ratingKw) <= acceptedStepKernel(loadKw / (sets * ratingKw), stepShares) + slack;
  let low = running;
  let high = running;
  while (!takes(high)) {
    low = high + 1;
    high *= 2;
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (takes(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function findingsOf(
  input: z.output<typeof gensetLoadStepInput>,
  result: Pick<GensetLoadStepResult, "stepShare" | "acceptedShare" | "accepted" | "runningForOneStepCount" | "steps">,
  transientClass: TransientClass | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { loadShareAfter } = result.steps;
  if (loadShareAfter > 1 + slack)
    findings.push({
      code: "sets-overloaded",
      severity: "fail",
      message: `after the step the sets would carry ${(loadShareAfter * 100).toFixed(1)} % of their rating`,
      path: "stepKw",
      value: loadShareAfter,
      limit: 1,
    });
  if (result.accepted === false)
    findings.push({
      code: "step-exceeds-acceptance",
      severity: "fail",
      message: `a step of ${(result.stepShare * 100).toFixed(1)} % of the rating on line, above the ${(result.acceptedShare * 100).toFixed(1)} % that the sets take at once at this load; ${result.runningForOneStepCount} sets on line would take it`,
      path: "stepKw",
      value: result.stepShare,
      limit: result.acceptedShare,
    });
  if (input.swingPeriodS !== undefined && input.swingPeriodS / 2 < result.steps.recoveryS)
    findings.push({
      code: "swing-faster-than-recovery",
      severity: "incomplete",
      message: `the load turns every ${input.swingPeriodS / 2} s, before the sets have settled from the last step (${result.steps.recoveryS} s): the classes speak of single steps only; hold the sets at the mean by storage`,
      path: "swingPeriodS",
      value: input.swingPeriodS / 2,
      limit: result.steps.recoveryS,
      source: "iso-8528-5",
    });
  if (result.accepted === null)
    findings.push({
      code: "load-rejection-unjudged",
      severity: "incomplete",
      message: "load that is lost at once raises frequency and voltage; no source says how much of it a set bears",
      path: "stepKw",
      value: result.stepShare,
      limit: null,
      source: "iso-8528-5",
    });
  findings.push(...acceptanceFindings(input.acceptance === undefined, transientClass));
  return findings;
}

/**
 * What a step of load asks of the sets on line: its share of their rating, whether they take it at once, the class that
 * frequency and voltage keep, and the storage that carries the rest while they take it in blocks.
 *
 * @param input - sets on line, their rating, load before and step in kW, load acceptance
 * @returns shares of the rating on line, class, storage in kW and kWh
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `iso-8528-5`, `mrb78-specification`, `kohler-kd3300-e`, `one-step-sheets`
 */
export function gensetLoadStep(input: GensetLoadStepInput): GensetLoadStepResult {
  const asked = parseInput("gensetLoadStep", gensetLoadStepInput, input);
  const onLineKw = asked.runningCount * asked.ratingKw;
  const before = asked.loadKw / onLineKw;
  const stepShare = asked.stepKw / onLineKw;
  const { acceptance, acceptedShare, kept } = acceptanceAt(asked, before, stepShare);
  const accepted = stepShare < 0 ? null : stepShare <= acceptedShare + slack;
  const result = {
    stepShare,
    acceptedShare,
    accepted,
    transientClass: kept?.id ?? null,
    limits: kept && {
      frequencyDipShare: kept.frequencyDipShare,
      frequencyRecoveryS: kept.frequencyRecoveryS,
      voltageDipShare: kept.voltageDipShare,
      voltageRecoveryS: kept.voltageRecoveryS,
    },
    smoothing: smoothingOf(before, stepShare, onLineKw, acceptance),
    swing: swingOf(asked.stepKw, asked.swingPeriodS),
    runningForOneStepCount: runningForOneStep(
      asked.runningCount,
      asked.ratingKw,
      asked.loadKw,
      asked.stepKw,
      acceptance.stepShares,
    ),
    steps: {
      onLineKw,
      loadShareBefore: before,
      loadShareAfter: before + stepShare,
      acceptedKw: acceptedShare * onLineKw,
      recoveryS: acceptance.recoveryS,
    },
  };
  return { ...result, findings: findingsOf(asked, result, acceptance.transientClass), sources: acceptance.sources };
}
