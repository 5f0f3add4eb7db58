import { streamOf, uniformAt } from "@watthall/sampling/kernels";
import { fillShares, loadTrace, type Telemetry } from "../load-trace.ts";
import { type RackState, rackDecays, rackPowerKernel, rackThermalKernel } from "./rack-kernel.ts";
import type { RackGroupPlan, RackPlan } from "./rack-plan.ts";

/** Racks of one unit of work: always the same ones, so that sums come out alike however units are shared out. */
export const unitRackCount = 256;

/** Steps of one block. */
const blockSteps = 2048;

/** A stretch of one rack's full trace. */
export interface RackWindow {
  readonly rack: number;
  readonly fromStep: number;
  readonly toStep: number;
}

/** What a run of racks is asked for. */
export interface RackRun {
  readonly stepS: number;
  readonly stepCount: number;
  readonly thermal: boolean;
  /** Steps of one point of the site's series. */
  readonly bucketSteps: number;
  readonly telemetry: Telemetry;
  readonly windows: readonly RackWindow[];
}

/** The trace of a window. */
export interface RackTrace extends RackWindow {
  readonly loadKw: Float64Array;
  readonly conductorTempC: Float64Array;
  readonly coolantTempC: Float64Array;
  readonly metalTempC: Float64Array;
}

/** Racks of one unit, done. Plain columns, so that a worker may hand them over. */
export interface RackUnitResult {
  readonly unit: number;
  readonly states: readonly RackState[];
  /** Means over each bucket, of the unit. */
  readonly rackKw: Float64Array;
  readonly cableLossKw: Float64Array;
  readonly traces: readonly RackTrace[];
}

function newState({ supplyTempC, conductorTempC }: RackGroupPlan): RackState {
  const ambientTempC = conductorTempC.values[0] as number;
  return {
    energyKwh: 0,
    lossKwh: 0,
    peakKw: 0,
    conductorTempC: ambientTempC,
    coolantTempC: supplyTempC,
    metalTempC: supplyTempC,
    hottestConductorTempC: ambientTempC,
    hottestCoolantTempC: supplyTempC,
    hottestMetalTempC: supplyTempC,
    conductorAboveS: 0,
    coolantAboveS: 0,
  };
}

interface Rack {
  readonly index: number;
  readonly offsetSteps: number;
  readonly gain: number;
  readonly state: RackState;
}

/** Racks of a group within a unit, each with its own offset and gain: two draws a rack, none a step. */
function racksOf(
  group: RackGroupPlan,
  from: number,
  to: number,
  { seed, assumptions }: RackPlan,
  stepS: number,
): readonly Rack[] {
  const offsets = streamOf("offset of rack");
  const gains = streamOf("gain of rack");
  const racks: Rack[] = [];
  for (let index = Math.max(from, group.first); index < Math.min(to, group.first + group.count); index++)
    racks.push({
      index,
      offsetSteps: Math.floor((uniformAt(seed, offsets, index) * assumptions.greatestOffsetS) / stepS),
      gain: 1 - assumptions.gainSpreadShare * uniformAt(seed, gains, index),
      state: newState(group),
    });
  return racks;
}

/** Site sums of a unit, by bucket, and room for the sums of a stretch. */
interface Buckets {
  readonly kw: Float64Array;
  readonly lossKw: Float64Array;
  readonly sums: Float64Array;
}

/** Power of one rack over a block, a bucket of the site's series at a time. */
function runPower(
  group: RackGroupPlan,
  rack: Rack,
  shares: Float64Array,
  block: Block,
  run: RackRun,
  buckets: Buckets,
) {
  const { state, gain, offsetSteps } = rack;
  const { first, count } = block;
  const { kw, lossKw, sums } = buckets;
  const stepH = run.stepS / 3600;
  let done = 0;
  while (done < count) {
    const bucket = Math.floor((first + done) / run.bucketSteps);
    const end = Math.min(count, (bucket + 1) * run.bucketSteps - first);
    rackPowerKernel(group, state, shares, offsetSteps + done, offsetSteps + end, gain, sums);
    kw[bucket] = (kw[bucket] as number) + (sums[0] as number);
    lossKw[bucket] = (lossKw[bucket] as number) + (sums[1] as number);
    state.energyKwh += (sums[0] as number) * stepH;
    state.lossKwh += (sums[1] as number) * stepH;
    done = end;
  }
}

/** Temperatures of one rack over a block, step by step where a window asks for the trace. */
function runThermal(
  group: RackGroupPlan,
  rack: Rack,
  shares: Float64Array,
  { first, count }: Block,
  run: RackRun,
  windows: readonly RackTrace[],
) {
  const { state, gain, offsetSteps } = rack;
  const decays = rackDecays(group, run.stepS);
  if (windows.length === 0) {
    rackThermalKernel(group, decays, state, shares, offsetSteps, offsetSteps + count, gain, run.stepS);
    return;
  }
  for (let i = 0; i < count; i++) {
    const at = offsetSteps + i;
    rackThermalKernel(group, decays, state, shares, at, at + 1, gain, run.stepS);
    for (const trace of windows) {
      const place = first + i - trace.fromStep;
      if (place < 0 || first + i >= trace.toStep) continue;
      trace.loadKw[place] = group.loadKw * gain * (shares[at] as number);
      trace.conductorTempC[place] = state.conductorTempC;
      trace.coolantTempC[place] = state.coolantTempC;
      trace.metalTempC[place] = state.metalTempC;
    }
  }
}

/** Steps that are done together. */
interface Block {
  readonly first: number;
  readonly count: number;
}

/**
 * Runs the racks of one unit over all steps. Memory does not grow with the number of steps.
 *
 * @param signal - ends the run with its reason
 */
export function rackUnit(plan: RackPlan, unit: number, run: RackRun, signal?: AbortSignal): RackUnitResult {
  const { stepS, stepCount, bucketSteps, telemetry } = run;
  const from = unit * unitRackCount;
  const to = Math.min(plan.rackCount, from + unitRackCount);
  const bucketCount = Math.ceil(stepCount / bucketSteps);
  const rackKw = new Float64Array(bucketCount);
  const cableLossKw = new Float64Array(bucketCount);
  const buckets: Buckets = { kw: rackKw, lossKw: cableLossKw, sums: new Float64Array(2) };
  const traces = run.windows
    .filter(({ rack }) => rack >= from && rack < to)
    .map((window): RackTrace => {
      const column = () => new Float64Array(window.toStep - window.fromStep);
      return { ...window, loadKw: column(), conductorTempC: column(), coolantTempC: column(), metalTempC: column() };
    });
  const states: RackState[] = [];
  const ahead = Math.ceil(plan.assumptions.greatestOffsetS / stepS);
  for (const group of plan.groups) {
    const racks = racksOf(group, from, to, plan, stepS);
    if (racks.length === 0) continue;
    const durationS = (stepCount + ahead) * stepS;
    const trace = loadTrace(group.profile, { name: group.name, seed: plan.seed, durationS, telemetry });
    const shares = new Float64Array(blockSteps + ahead);
    if (ahead > 0) fillShares(trace, shares.subarray(blockSteps), 0, stepS);
    for (let first = 0; first < stepCount; first += blockSteps) {
      signal?.throwIfAborted();
      const count = Math.min(blockSteps, stepCount - first);
      shares.copyWithin(0, blockSteps);
      fillShares(trace, shares.subarray(ahead), first + ahead, stepS);
      const block = { first, count };
      for (const rack of racks) {
        runPower(group, rack, shares, block, run, buckets);
        if (!run.thermal) continue;
        const windows = traces.filter(
          (one) => one.rack === rack.index && one.fromStep < first + count && one.toStep > first,
        );
        runThermal(group, rack, shares, block, run, windows);
      }
    }
    states.push(...racks.map(({ state }) => state));
  }
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const steps = Math.min(bucketSteps, stepCount - bucket * bucketSteps);
    rackKw[bucket] = (rackKw[bucket] as number) / steps;
    cableLossKw[bucket] = (cableLossKw[bucket] as number) / steps;
  }
  return { unit, states, rackKw, cableLossKw, traces };
}
