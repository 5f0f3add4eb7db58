import { ModelError } from "@watthall/basis";
import { SweepFailure, type UnitFailure } from "./sweep-failure.ts";
import type { RunOptions } from "./sweep-runner.ts";
import type { SweepUnit } from "./sweep-unit.ts";

/** How units are put to work. */
export interface UnitSchedule extends RunOptions {
  /** Units under way at once. */
  readonly laneCount: number;
  /** Times that a unit is tried before it counts as failed. */
  readonly attemptCount: number;
}

/** Past so many failed units no other is begun: what breaks them all is better mended first. */
const mostFailures = 10;

const firstPauseMs = 100;

const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));

/** Waits, or less when cancelled. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener("abort", wake);
  });
}

/**
 * Runs units in lanes, each taking the next unit as it comes free; tries again what fails, with growing pauses, unless
 * the question itself is refused.
 *
 * @param units - in the order in which they are begun
 * @param runUnit - one attempt at one unit
 * @returns the results in the order of the units
 * @throws the signal's reason when cancelled, {@link ModelError} as soon as a unit is refused, {@link SweepFailure} at
 * the end when units failed at each attempt
 */
export async function runUnits<R>(
  units: readonly SweepUnit[],
  runUnit: (unit: SweepUnit) => Promise<R>,
  { laneCount, attemptCount, signal, onProgress }: UnitSchedule,
): Promise<readonly R[]> {
  const results: R[] = [];
  const failures: UnitFailure[] = [];
  const drawCount = units.reduce((sum, { from, to }) => sum + to - from, 0);
  let [begun, finishedUnitCount, finishedDrawCount, retryCount] = [0, 0, 0, 0];
  let refusal: unknown;

  async function attempts(place: number, unit: SweepUnit): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      try {
        results[place] = await runUnit(unit);
        finishedUnitCount++;
        finishedDrawCount += unit.to - unit.from;
        onProgress?.({ unitCount: units.length, finishedUnitCount, drawCount, finishedDrawCount, retryCount });
        return;
      } catch (thrown) {
        signal?.throwIfAborted();
        if (ModelError.is(thrown)) throw thrown;
        if (attempt >= attemptCount) {
          failures.push({ unit, attemptCount: attempt, message: messageOf(thrown) });
          return;
        }
        retryCount++;
        await pause(firstPauseMs * 2 ** (attempt - 1), signal);
      }
    }
  }

  async function lane(): Promise<void> {
    while (begun < units.length && failures.length < mostFailures && refusal === undefined) {
      const place = begun++;
      await attempts(place, units[place] as SweepUnit).catch((thrown: unknown) => {
        refusal ??= thrown;
      });
    }
  }

  signal?.throwIfAborted();
  await Promise.all(Array.from({ length: Math.min(laneCount, units.length) }, lane));
  if (refusal !== undefined) throw refusal;
  if (failures.length > 0) throw new SweepFailure(failures);
  return results;
}
