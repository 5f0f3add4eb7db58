import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import { Piscina } from "piscina";
import { runUnits } from "../run-units.ts";
import type { RunOptions, SweepRunner, SweepTask } from "../sweep-runner.ts";
import type { SweepUnit } from "../sweep-unit.ts";
import { resultOf, type UnitAnswer, type UnitQuestion } from "../unit-answer.ts";

/** How a pool of threads is made. */
export interface PoolOptions {
  /** Threads; as many as the machine runs at once unless told. */
  readonly threadCount?: number | undefined;
  /** Times that a unit is tried, 3 unless told. */
  readonly attemptCount?: number | undefined;
  /** Bounds of each thread's memory; those of the machine unless told. A thread that passes them ends, and its unit is tried again. */
  readonly resourceLimits?: ResourceLimits | undefined;
}

/** The thread's entry beside this file, in the language in which this file runs. */
const threadFile = new URL(import.meta.url.endsWith(".ts") ? "./thread.ts" : "./thread.js", import.meta.url).href;

/**
 * Makes the runner that computes units on worker threads of this process. A thread that dies is replaced and its unit
 * tried again. Once cancelled it ends with the units under way: a thread that were ended inside its unit, while it writes a file
 * through a native library, could take the whole process with it.
 *
 * @param options - threads, attempts and bounds of memory
 * @returns the runner; close it when done
 */
export function poolRunner({
  threadCount = availableParallelism(),
  attemptCount = 3,
  resourceLimits = {},
}: PoolOptions = {}): SweepRunner {
  const threads = new Piscina({
    filename: threadFile,
    name: "computeUnit",
    minThreads: threadCount,
    maxThreads: threadCount,
    execArgv: process.execArgv,
    resourceLimits,
  });
  return {
    async run<P, R>(units: readonly SweepUnit[], task: SweepTask<P, R>, options: RunOptions = {}) {
      const { module, name, parameters } = task;
      const attempt = async (unit: SweepUnit) => {
        const question: UnitQuestion<P> = { module, name, unit, parameters };
        const answer: UnitAnswer<R> = await threads.run(question);
        return resultOf(answer);
      };
      return runUnits(units, attempt, { ...options, laneCount: threadCount, attemptCount });
    },
    close: () => threads.destroy(),
  };
}
