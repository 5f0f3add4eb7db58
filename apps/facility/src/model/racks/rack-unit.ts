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

/** Runs one block for one rack, step by step where a window asks for the trace. */
function runBlock(
  group: RackGroupPlan,
  rack: Rack,
  shares: Float64Array,
  first: number,
  count: number,
  run: RackRun,
  site: Block,
  traces: readonly RackTrace[],
): void {
  const { state, gain, offsetSteps } = rack;
  const stepH = run.stepS / 3600;
  const decays = rackDecays(group, run.stepS);
  rackPowerKernel(group, state, shares, offsetSteps, count, gain, stepH, site.kw, site.lossKw);
  const windows = traces.filter(
    (trace) => trace.rack === rack.index && trace.fromStep < first + count && trace.toStep > first,
  );
  if (windows.length === 0) {
    if (run.thermal) rackThermalKernel(group, decays, state, shares, offsetSteps, count, gain, run.stepS);
    return;
  }
  for (let i = 0; i < count; i++) {
    if (run.thermal) rackThermalKernel(group, decays, state, shares, offsetSteps + i, 1, gain, run.stepS);
    for (const trace of windows) {
      const at = first + i - trace.fromStep;
      if (at < 0 || first + i >= trace.toStep) continue;
      trace.loadKw[at] = group.loadKw * gain * (shares[offsetSteps + i] as number);
      trace.conductorTempC[at] = state.conductorTempC;
      trace.coolantTempC[at] = state.coolantTempC;
      trace.metalTempC[at] = state.metalTempC;
    }
  }
}

interface Block {
  readonly kw: Float64Array;
  readonly lossKw: Float64Array;
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
  const site: Block = { kw: new Float64Array(blockSteps), lossKw: new Float64Array(blockSteps) };
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
      site.kw.fill(0);
      site.lossKw.fill(0);
      for (const rack of racks) runBlock(group, rack, shares, first, count, run, site, traces);
      for (let i = 0; i < count; i++) {
        const bucket = Math.floor((first + i) / bucketSteps);
        rackKw[bucket] = (rackKw[bucket] as number) + (site.kw[i] as number);
        cableLossKw[bucket] = (cableLossKw[bucket] as number) + (site.lossKw[i] as number);
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
