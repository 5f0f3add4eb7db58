import { loadUnitFunction } from "./load-unit-function.ts";
import { runUnits } from "./run-units.ts";
import type { RunOptions, SweepRunner, SweepTask } from "./sweep-runner.ts";
import type { SweepUnit } from "./sweep-unit.ts";

/** Lets the page be drawn, a signal arrive, a message be read. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Makes the runner that computes one unit after another where it is called, in a browser too.
 *
 * @param options - how often a unit is tried, 3 times unless told
 */
export function inProcessRunner({ attemptCount = 3 }: { readonly attemptCount?: number } = {}): SweepRunner {
  return {
    async run<P, R>(units: readonly SweepUnit[], task: SweepTask<P, R>, options: RunOptions = {}) {
      const run = task.run ?? (await loadUnitFunction<P, R>(task));
      const attempt = async (unit: SweepUnit) => {
        await breathe();
        options.signal?.throwIfAborted();
        return run(unit, task.parameters);
      };
      return runUnits(units, attempt, { ...options, laneCount: 1, attemptCount });
    },
    async close() {},
  };
}
