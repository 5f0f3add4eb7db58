import { completeSweep, jobIndex, jobShare, type RunOptions, type SweepRunner, unfinishedUnits } from "@watthall/sweep";
import { queueRunner } from "@watthall/sweep/bullmq";
import { removeLeftovers } from "@watthall/sweep/duckdb";
import { poolRunner } from "@watthall/sweep/pool";
import type { FacilitySweep } from "./begin-sweep.ts";
import { facilityYearsTask } from "./facility-years.ts";

/** Who computes the units. */
export interface SweepMeans {
  /** Threads of this machine; as many as it runs at once when absent. */
  readonly threads?: number | undefined;
  /** Server of the queue from which workers take the units, in place of this machine's threads. */
  readonly redis?: string | undefined;
  /** Jobs alike that share the units, of which this is one, its index in the environment. */
  readonly jobCount?: number | undefined;
}

async function runnerOf({ threads, redis }: SweepMeans): Promise<SweepRunner> {
  return redis === undefined ? poolRunner({ threadCount: threads }) : queueRunner({ redisUrl: redis });
}

/**
 * Computes what is missing of a sweep, or of this job's share of it.
 *
 * @returns how many units of the whole sweep are still missing, which only other jobs can leave
 * @throws what the runner throws
 */
export async function completeFacilitySweep(
  sweep: FacilitySweep,
  means: SweepMeans,
  options: RunOptions,
): Promise<number> {
  const { root, name, store } = sweep;
  const units =
    means.jobCount === undefined ? sweep.units : jobShare(sweep.units, jobIndex(process.env), means.jobCount);
  const runner = await runnerOf(means);
  try {
    const task = {
      ...facilityYearsTask,
      parameters: means.redis === undefined ? { root, folder: name } : { folder: name },
    };
    await completeSweep({ units, task, runner, store, ...options });
  } finally {
    await runner.close();
  }
  const missing = await unfinishedUnits(sweep.units, store);
  if (missing.length === 0) await removeLeftovers(sweep);
  return missing.length;
}
