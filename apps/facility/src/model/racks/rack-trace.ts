import type { Columns } from "@watthall/basis";
import { javascriptKernel } from "./rack-kernel.ts";
import { type RackMemory, rackMemory } from "./rack-memory.ts";
import type { RackGroupPlan } from "./rack-plan.ts";

/** A stretch of one rack's full trace. */
export interface RackWindow {
  readonly rack: number;
  readonly fromStep: number;
  readonly toStep: number;
}

/** The trace of a window. */
export interface RackTrace extends RackWindow {
  readonly loadKw: Float64Array;
  readonly conductorTempC: Float64Array;
  readonly coolantTempC: Float64Array;
  readonly metalTempC: Float64Array;
}

/** An empty trace of a window. */
export function newTrace(window: RackWindow): RackTrace {
  const column = () => new Float64Array(window.toStep - window.fromStep);
  return { ...window, loadKw: column(), conductorTempC: column(), coolantTempC: column(), metalTempC: column() };
}

/** A trace with its units, and the time at the end of each step. */
export function traceColumns(trace: RackTrace, stepS: number): Columns {
  return {
    timeS: { unit: "s", values: trace.loadKw.map((_, i) => (trace.fromStep + i + 1) * stepS) },
    loadKw: { unit: "kW", values: trace.loadKw },
    conductorTempC: { unit: "degC", values: trace.conductorTempC },
    coolantTempC: { unit: "degC", values: trace.coolantTempC },
    metalTempC: { unit: "degC", values: trace.metalTempC },
  };
}

/** A rack that is traced: it runs once more in a memory of its own, so that a trace changes no bit of the rest. */
export interface TracedRack {
  readonly trace: RackTrace;
  readonly group: RackGroupPlan;
  readonly memory: RackMemory;
}

/**
 * Makes a rack ready to be traced.
 *
 * @param memory - of its group, of which the loads are read
 * @param rack - among those of that memory
 */
export function tracedRack(
  trace: RackTrace,
  group: RackGroupPlan,
  stepS: number,
  { columns, shares }: RackMemory,
  rack: number,
): TracedRack {
  const size = { rackCount: 1, shareCount: 0, bucketCount: 1 };
  const memory = { ...rackMemory(group, stepS, size, javascriptKernel.allocate), shares };
  memory.columns.offset[0] = columns.offset[rack] as number;
  memory.columns.gain[0] = columns.gain[rack] as number;
  return { trace, group, memory };
}

function writeStep({ trace, group, memory: { columns, shares } }: TracedRack, at: number, place: number): void {
  const share = shares[(columns.offset[0] as number) + place] as number;
  trace.loadKw[at] = group.loadKw * (columns.gain[0] as number) * share;
  trace.conductorTempC[at] = columns.conductorTempC[0] as number;
  trace.coolantTempC[at] = group.supplyTempC + (columns.coolantRiseK[0] as number);
  trace.metalTempC[at] = group.supplyTempC + (columns.metalRiseK[0] as number);
}

/** Runs a traced rack over the block at hand: up to its window at once, through it step by step, not past it. */
export function traceBlock(rack: TracedRack, first: number, count: number): void {
  const { fromStep, toStep } = rack.trace;
  const within = (step: number) => Math.max(0, Math.min(count, step - first));
  const run = (place: number, stepCount: number) =>
    javascriptKernel.thermal(rack.memory, {
      rackCount: 1,
      place,
      stepCount,
      bucket: 0,
      bucketRest: stepCount,
      bucketSteps: stepCount,
    });
  run(0, within(fromStep));
  for (let place = within(fromStep); place < within(toStep); place++) {
    run(place, 1);
    writeStep(rack, first + place - fromStep, place);
  }
}
