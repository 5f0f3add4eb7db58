import { ModelError, secondsPerHour } from "@watthall/basis";
import { streamOf, uniformAt } from "@watthall/sampling/kernels";
import type { LoadProfile } from "../scenario/load-profile.ts";

/** Telemetry by the name of its file: share of the design load, one value an hour. */
export type Telemetry = Readonly<Record<string, Float64Array>>;

/** Load of a group through time, as a share of its load at the design hour. */
export interface LoadTrace {
  /** Integral of the share in s, from 0 to a time that is never before that of the call before. */
  readonly integralS: (timeS: number) => number;
}

/** What a trace is made for. */
export interface TraceOptions {
  /** Of the group: the stream of its failures. */
  readonly name: string;
  readonly seed: number;
  readonly durationS: number;
  readonly telemetry: Telemetry;
}

type Training = Extract<LoadProfile, { kind: "training" }>;
type Inference = Extract<LoadProfile, { kind: "inference" }>;

const dayS = 24 * secondsPerHour;

/** When the job stops: exponential times between failures, counted from its last restart. */
function failureTimes(
  { meanTimeToFailureH, restartS }: Training,
  { name, seed, durationS }: TraceOptions,
): readonly number[] {
  if (meanTimeToFailureH === undefined) return [];
  const times: number[] = [];
  const stream = streamOf(`failures of ${name}`);
  let timeS = 0;
  for (let draw = 0; ; draw++) {
    timeS -= meanTimeToFailureH * secondsPerHour * Math.log(uniformAt(seed, stream, draw));
    if (timeS >= durationS) return times;
    times.push(timeS);
    timeS += restartS;
  }
}

/** Steps, with a checkpoint at the end of each interval. */
function stepsIntegral(
  { runShare, checkpointIntervalS, checkpointS, checkpointShare }: Training,
  timeS: number,
): number {
  const runS = checkpointIntervalS - checkpointS;
  const whole = Math.floor(timeS / checkpointIntervalS);
  const rest = timeS - whole * checkpointIntervalS;
  const ofOne = runShare * runS + checkpointShare * checkpointS;
  return whole * ofOne + runShare * Math.min(rest, runS) + checkpointShare * Math.max(0, rest - runS);
}

function trainingTrace(profile: Training, options: TraceOptions): LoadTrace {
  const failures = failureTimes(profile, options);
  let passed = 0;
  let correction = 0;
  const lost = (from: number, to: number) =>
    profile.restartShare * (to - from) - (stepsIntegral(profile, to) - stepsIntegral(profile, from));
  return {
    integralS: (timeS) => {
      while (passed < failures.length && (failures[passed] as number) + profile.restartS <= timeS) {
        const at = failures[passed++] as number;
        correction += lost(at, at + profile.restartS);
      }
      const open = failures[passed] ?? Number.POSITIVE_INFINITY;
      return stepsIntegral(profile, timeS) + correction + (open < timeS ? lost(open, timeS) : 0);
    },
  };
}

function inferenceTrace({ leastShare, greatestShare, busiestH, weekendFactor }: Inference): LoadTrace {
  const mean = (leastShare + greatestShare) / 2;
  const swing = (greatestShare - leastShare) / 2;
  const turn = (2 * Math.PI) / dayS;
  const phase = busiestH * secondsPerHour;
  const ofDay = mean * dayS;
  const ofWeek = ofDay * (5 + 2 * weekendFactor);
  const start = Math.sin(-turn * phase);
  return {
    integralS: (timeS) => {
      const days = Math.floor(timeS / dayS);
      const day = days % 7;
      const rest = timeS - days * dayS;
      const today = mean * rest + (swing / turn) * (Math.sin(turn * (rest - phase)) - start);
      const whole = Math.min(day, 5) + weekendFactor * Math.max(0, day - 5);
      return Math.floor(days / 7) * ofWeek + whole * ofDay + (day < 5 ? 1 : weekendFactor) * today;
    },
  };
}

function telemetryTrace(file: string, { telemetry, durationS }: TraceOptions): LoadTrace {
  const shares = telemetry[file];
  const neededCount = Math.ceil(durationS / secondsPerHour);
  const refuse = (received: string, allowed: string): never => {
    throw new ModelError({ code: "input-invalid", model: "facility", path: `telemetry.${file}`, received, allowed });
  };
  if (shares === undefined) return refuse("nothing", "the values of that file, in the option telemetry");
  if (shares.length < neededCount) refuse(`${shares.length} values`, `${neededCount}, one an hour`);
  const wrong = shares.findIndex((share) => !(share >= 0 && share <= 1));
  if (wrong >= 0) refuse(`${shares[wrong]} in hour ${wrong}`, "shares of the design load, 0 to 1");
  const sums = new Float64Array(shares.length + 1);
  for (let i = 0; i < shares.length; i++) sums[i + 1] = (sums[i] as number) + (shares[i] as number) * secondsPerHour;
  return {
    integralS: (timeS) => {
      const hour = Math.min(Math.floor(timeS / secondsPerHour), shares.length - 1);
      return (sums[hour] as number) + (shares[hour] as number) * (timeS - hour * secondsPerHour);
    },
  };
}

/**
 * Load of a group through time. Times have to be asked for in rising order.
 *
 * @throws {@link ModelError} `input-invalid` for telemetry that is missing, too short or not a share
 */
export function loadTrace(profile: LoadProfile, options: TraceOptions): LoadTrace {
  if (profile.kind === "flat") return { integralS: (timeS) => profile.share * timeS };
  if (profile.kind === "training") return trainingTrace(profile, options);
  if (profile.kind === "inference") return inferenceTrace(profile);
  return telemetryTrace(profile.file, options);
}

/**
 * Means of a trace over even steps, from where the caller left off.
 *
 * @param shares - written, each between 0 and 1
 * @param firstStep - number of the first of them
 */
export function fillShares(trace: LoadTrace, shares: Float64Array, firstStep: number, stepS: number): void {
  let before = trace.integralS(firstStep * stepS);
  for (let i = 0; i < shares.length; i++) {
    const after = trace.integralS((firstStep + i + 1) * stepS);
    // The difference of two sums: rounding may leave the range of a share by one part in 10¹².
    shares[i] = Math.min(1, Math.max(0, (after - before) / stepS));
    before = after;
  }
}
