import type { Columns } from "@watthall/basis";
import type { RunOptions, SweepRunner, SweepTask } from "./sweep-runner.ts";
import { type SweepUnit, unitName } from "./sweep-unit.ts";

/** Where the results of units are kept, each whole or not at all. */
export interface ResultStore {
  /** Whether the unit's result is there and whole. */
  has(unit: SweepUnit): Promise<boolean>;
  /** Keeps a unit's result; writing the same again changes nothing. */
  write(unit: SweepUnit, columns: Columns): Promise<void>;
}

/** Refuses a result that has not just one finite number a draw in every column. */
function assertWhole(unit: SweepUnit, columns: Columns): void {
  const drawCount = unit.to - unit.from;
  for (const [name, { values }] of Object.entries(columns)) {
    if (values.length !== drawCount)
      throw new RangeError(`${unitName(unit)}: ${name} has ${values.length} values for ${drawCount} draws`);
    const place = values.findIndex((value) => !Number.isFinite(value));
    if (place >= 0) throw new RangeError(`${unitName(unit)}: ${name} of draw ${unit.from + place} is ${values[place]}`);
  }
}

/**
 * Computes a unit and keeps its result, unless it is there.
 *
 * @param evaluate - gives one number a draw in every column
 * @returns whether it had to be computed
 * @throws RangeError when a result is not whole or not finite
 */
export async function completeUnit(
  unit: SweepUnit,
  store: ResultStore,
  evaluate: (unit: SweepUnit) => Columns | Promise<Columns>,
): Promise<boolean> {
  if (await store.has(unit)) return false;
  const columns = await evaluate(unit);
  assertWhole(unit, columns);
  await store.write(unit, columns);
  return true;
}

/** Units whose result is not there, or not whole. */
export async function unfinishedUnits(units: readonly SweepUnit[], store: ResultStore): Promise<readonly SweepUnit[]> {
  const unfinished: SweepUnit[] = [];
  for (const unit of units) if (!(await store.has(unit))) unfinished.push(unit);
  return unfinished;
}

/** A sweep to be completed. */
export interface SweepCompletion<P> extends RunOptions {
  readonly units: readonly SweepUnit[];
  /** Keeps each unit's result in `store`, as {@link completeUnit} does. */
  readonly task: SweepTask<P, unknown>;
  readonly runner: SweepRunner;
  readonly store: ResultStore;
}

/**
 * Computes what is missing of a sweep, and checks at the end that nothing is.
 *
 * @returns how many units were there before, and how many were computed
 * @throws what the runner throws; an Error when results are missing all the same
 */
export async function completeSweep<P>({
  units,
  task,
  runner,
  store,
  signal,
  onProgress,
}: SweepCompletion<P>): Promise<{ readonly foundUnitCount: number; readonly computedUnitCount: number }> {
  const missing = await unfinishedUnits(units, store);
  await runner.run(missing, task, { signal, onProgress });
  const [lost] = await unfinishedUnits(missing, store);
  if (lost) throw new Error(`${unitName(lost)} was computed, and its result is not in the store`);
  return { foundUnitCount: units.length - missing.length, computedUnitCount: missing.length };
}
