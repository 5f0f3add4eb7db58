import { runUnits } from "../run-units.ts";
import type { RunOptions, SweepProgress, SweepRunner, SweepTask } from "../sweep-runner.ts";
import type { SweepUnit } from "../sweep-unit.ts";
import { connectRedis } from "./redis.ts";
import { unitCourier } from "./unit-courier.ts";
import { jobId, unitQueue } from "./unit-queue.ts";

/** How a queue is used. */
export interface QueueOptions {
  /** `redis://` or `rediss://`, of Redis 6.2 or later or Valkey. */
  readonly redisUrl: string;
  /** Times that a unit is tried, 3 unless told. */
  readonly attemptCount?: number | undefined;
  /** Units on the queue at once, 256 unless told: at least a few for each worker's thread. */
  readonly windowCount?: number | undefined;
  /** Pause between two looks at the queue, 50 ms unless told. */
  readonly pollMs?: number | undefined;
}

/** Rejects as soon as the signal is given. */
function aborted(signal: AbortSignal | undefined): { readonly promise: Promise<never>; readonly forget: () => void } {
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    if (!signal) return;
    const give = () => reject(signal.reason);
    signal.addEventListener("abort", give, { once: true });
    forget = () => signal.removeEventListener("abort", give);
  });
  promise.catch(() => {});
  return { promise, forget };
}

/**
 * Makes the runner that puts units on a queue of Redis or Valkey, from which workers anywhere take them. When the sweep
 * is cancelled, units that no worker has begun are taken back; those under way are finished by their workers and kept.
 *
 * @param options - server, attempts and window
 * @returns the runner; results are plain JSON; close it when done
 * @throws {@link ModelError} `input-invalid` when no server answers
 */
export async function queueRunner({
  redisUrl,
  attemptCount = 3,
  windowCount = 256,
  pollMs = 50,
}: QueueOptions): Promise<SweepRunner> {
  const connection = await connectRedis(redisUrl);
  return {
    async run<P, R>(units: readonly SweepUnit[], task: SweepTask<P, R>, { signal, onProgress }: RunOptions = {}) {
      const [first] = units;
      if (!first) return [];
      const queue = await unitQueue(connection, first.modelVersion);
      const drawCount = units.reduce((sum, { from, to }) => sum + to - from, 0);
      let progress: SweepProgress = {
        unitCount: units.length,
        finishedUnitCount: 0,
        drawCount,
        finishedDrawCount: 0,
        retryCount: 0,
      };
      const tell = (change: Partial<SweepProgress>) => {
        progress = { ...progress, ...change };
        onProgress?.(progress);
      };
      const courier = unitCourier(queue, pollMs, (workerCount) => {
        if (workerCount !== progress.workerCount) tell({ workerCount });
      });
      const cancelled = aborted(signal);
      const attempt = async (unit: SweepUnit): Promise<R> => {
        const job = { unit, name: task.name, parameters: task.parameters };
        const result = await Promise.race([courier.deliver(await jobId(unit, task), job), cancelled.promise]);
        return result as R;
      };
      try {
        return await runUnits(units, attempt, { laneCount: windowCount, attemptCount, signal, onProgress: tell });
      } finally {
        cancelled.forget();
        await courier.stop();
      }
    },
    async close() {
      connection.disconnect();
    },
  };
}
