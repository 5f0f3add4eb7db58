import type { Columns } from "@watthall/basis";
import type { RackMemory } from "./rack-memory.ts";
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

/** Whether a window asks for a step of these. */
export function touches({ fromStep, toStep }: RackWindow, first: number, count: number): boolean {
  return fromStep < first + count && toStep > first;
}

/**
 * Writes one step of one rack into a trace.
 *
 * @param place - of the step in the block at hand
 * @param rack - among those of the memory
 */
export function traceStep(
  trace: RackTrace,
  step: number,
  group: RackGroupPlan,
  { columns, shares }: RackMemory,
  place: number,
  rack: number,
): void {
  const at = step - trace.fromStep;
  const share = shares[(columns.offset[rack] as number) + place] as number;
  trace.loadKw[at] = group.loadKw * (columns.gain[rack] as number) * share;
  trace.conductorTempC[at] = columns.conductorTempC[rack] as number;
  trace.coolantTempC[at] = group.supplyTempC + (columns.coolantRiseK[rack] as number);
  trace.metalTempC[at] = group.supplyTempC + (columns.metalRiseK[rack] as number);
}
