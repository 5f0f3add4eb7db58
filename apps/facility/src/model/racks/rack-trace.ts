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
