import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { scenarioHash } from "../scenario-hash.ts";
import type { SweepTask } from "../sweep-runner.ts";
import { type SweepUnit, unitName } from "../sweep-unit.ts";
import type { UnitAnswer } from "../unit-answer.ts";

/** What a job says. The worker knows the function by its name, and runs no other code. */
export interface UnitJob<P = unknown> {
  readonly unit: SweepUnit;
  readonly name: string;
  readonly parameters: P;
}

/** Prefix of all that a sweep keeps on the server. */
export const keyPrefix = "watthall";

/** Seconds for which a job stays on the server when nobody collects it. */
const uncollectedS = 86_400;

/**
 * Name of the queue of one version of a model: a worker of another version does not even see its units.
 */
export async function queueName(modelVersion: string): Promise<string> {
  return `sweep-${(await scenarioHash(modelVersion)).slice(0, 16)}`;
}

/** The queue of one version of a model. */
export async function unitQueue(connection: Redis, modelVersion: string): Promise<Queue<UnitJob, UnitAnswer<unknown>>> {
  const queue = new Queue<UnitJob, UnitAnswer<unknown>>(await queueName(modelVersion), {
    connection,
    prefix: keyPrefix,
    defaultJobOptions: { removeOnComplete: { age: uncollectedS }, removeOnFail: { age: uncollectedS } },
  });
  queue.on("error", () => {}); // the connection is made again; what was asked waits
  return queue;
}

/** Id of the job of a unit, the same for whoever asks for it: asked for twice, it is one job. */
export async function jobId<P>(unit: SweepUnit, { name, parameters }: SweepTask<P, unknown>): Promise<string> {
  return `${unitName(unit)}-${(await scenarioHash({ unit, name, parameters })).slice(0, 32)}`;
}
