import { availableParallelism } from "node:os";
import { ModelError, nearestKeys } from "@watthall/basis";
import { Worker } from "bullmq";
import type { UnitFunctionAddress } from "../load-unit-function.ts";
import { poolRunner } from "../pool/pool-runner.ts";
import type { SweepUnit } from "../sweep-unit.ts";
import { answerOf, type UnitAnswer } from "../unit-answer.ts";
import { connectRedis } from "./redis.ts";
import { keyPrefix, queueName, type UnitJob } from "./unit-queue.ts";

/** A function that a worker runs when a job names it. */
export interface WorkerFunction extends UnitFunctionAddress {
  /** This machine's own parameters, such as its folder; they win over the job's. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What a worker offers, and to whom. */
export interface WorkerOptions {
  /** `redis://` or `rediss://`, of Redis 6.2 or later or Valkey. */
  readonly redisUrl: string;
  /** Version of all code that decides the numbers; the worker takes units of this version alone. */
  readonly modelVersion: string;
  /** All that the worker runs, by the name that a job gives. */
  readonly functions: Readonly<Record<string, WorkerFunction>>;
  /** Threads; as many as the machine runs at once unless told. */
  readonly threadCount?: number | undefined;
  /** After so long without a sign of life a unit is given to another worker, 30 s unless told. */
  readonly lockMs?: number | undefined;
  /** Told of each attempt's end. */
  readonly onUnit?: ((unit: SweepUnit, failure: string | undefined) => void) | undefined;
}

/** A worker that takes units from a queue until it is closed. */
export interface QueueWorker {
  /** Finishes the units under way, takes no other, and gives back threads and connections. */
  close(): Promise<void>;
}

function functionOf({ functions, modelVersion }: WorkerOptions, { unit, name }: UnitJob): WorkerFunction {
  if (unit.modelVersion !== modelVersion)
    throw new ModelError({
      code: "input-invalid",
      model: "worker",
      path: "unit.modelVersion",
      received: unit.modelVersion,
      allowed: modelVersion,
    });
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (found) return found;
  throw new ModelError({
    code: "unknown-key",
    model: "worker",
    path: "name",
    received: name,
    allowed: nearestKeys(name, Object.keys(functions)).join(", "),
  });
}

/** A job's parameters under those of this machine. */
function parametersOf(job: unknown, own: WorkerFunction["parameters"]): unknown {
  if (own === undefined) return job;
  return { ...(typeof job === "object" ? job : {}), ...own };
}

/**
 * Starts a worker. Units are computed on threads, so that a unit may take as long as it likes while the worker keeps
 * telling the server that it is alive; a worker that dies is missed after `lockMs`, and its units go to another.
 *
 * @param options - server, model version, functions, threads
 * @throws {@link ModelError} `input-invalid` when no server answers
 */
export async function queueWorker(options: WorkerOptions): Promise<QueueWorker> {
  const { redisUrl, modelVersion, threadCount = availableParallelism(), lockMs = 30_000, onUnit } = options;
  const connection = await connectRedis(redisUrl);
  const pool = poolRunner({ threadCount, attemptCount: 1 });
  const worker = new Worker<UnitJob, UnitAnswer<unknown>>(
    await queueName(modelVersion),
    async ({ data }) =>
      answerOf(async () => {
        const { module, name, parameters } = functionOf(options, data);
        const task = { module, name, parameters: parametersOf(data.parameters, parameters) };
        const [result] = await pool.run([data.unit], task);
        return result;
      }),
    {
      connection,
      prefix: keyPrefix,
      concurrency: threadCount,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount: 3,
    },
  );
  worker.on("error", () => {}); // the connection is made again; the unit's lock is lost at worst, and it is run again
  worker.on("completed", ({ data }) => onUnit?.(data.unit, undefined));
  worker.on("failed", (job, { message }) => job && onUnit?.(job.data.unit, message));
  return {
    async close() {
      await worker.close();
      await pool.close();
      connection.disconnect();
    },
  };
}
