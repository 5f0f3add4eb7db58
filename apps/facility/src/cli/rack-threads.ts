import { Worker } from "node:worker_threads";
import type { PreparedRacks } from "../model/racks/prepare-racks.ts";
import type { RackUnitResult } from "../model/racks/rack-unit.ts";

const ends = import.meta.url.endsWith(".ts") ? "ts" : "js";

/** Threads find modules as this one does; what else a process was started with, such as `--eval`, is not for them. */
const execArgv = process.execArgv.filter((word) => word.startsWith("--conditions="));

/** How units of racks are shared out. */
export interface RackThreadsOptions {
  readonly threadCount: number;
  /** Ends the run with its reason. */
  readonly signal?: AbortSignal;
  /** Told how many units are done. */
  readonly onUnit?: (doneCount: number) => void;
}

/** Gives a thread one unit after the other until `nextUnit` has none left. */
function serve(
  worker: Worker,
  nextUnit: () => number | undefined,
  onResult: (result: RackUnitResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      const unit = nextUnit();
      if (unit === undefined) resolve();
      else worker.postMessage(unit);
    };
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a thread ended before its work")));
    worker.on("message", (result: RackUnitResult) => {
      onResult(result);
      give();
    });
    give();
  });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

/**
 * Runs the units of some racks on threads, each taking the next one when it is done.
 *
 * @returns results of all units, in the order in which they were done
 * @throws the signal's reason, or what went wrong in a thread; no thread is left running
 */
export async function rackThreads(
  prepared: PreparedRacks,
  { threadCount, signal, onUnit }: RackThreadsOptions,
): Promise<readonly RackUnitResult[]> {
  signal?.throwIfAborted();
  const results: RackUnitResult[] = [];
  let next = 0;
  const nextUnit = () => (next < prepared.unitCount ? next++ : undefined);
  const onResult = (result: RackUnitResult) => {
    results.push(result);
    onUnit?.(results.length);
  };
  const workers = Array.from(
    { length: Math.min(threadCount, prepared.unitCount) },
    () => new Worker(new URL(`./rack-worker.${ends}`, import.meta.url), { workerData: prepared, execArgv }),
  );
  try {
    const all = Promise.all(workers.map((worker) => serve(worker, nextUnit, onResult)));
    await (signal === undefined ? all : Promise.race([all, rejection(signal)]));
    return results;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
