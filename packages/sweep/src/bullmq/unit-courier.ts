import type { Queue } from "bullmq";
import { resultOf, type UnitAnswer } from "../unit-answer.ts";
import type { UnitJob } from "./unit-queue.ts";

interface Awaited {
  readonly job: UnitJob;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Sends units to a queue and brings their results back. */
export interface UnitCourier {
  /** Puts a unit on the queue, unless it is there, and waits for its result. */
  deliver(id: string, job: UnitJob): Promise<unknown>;
  /** Takes back what nobody has begun, and stops waiting. */
  stop(): Promise<void>;
}

/** Of so many rounds one asks after every job, since that costs the server most. */
const roundsPerFullRound = 20;

/** Longest wait for a server that is away, when stopping. */
const stopMs = 2000;

const waitMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Makes a courier. It asks the server how each job stands instead of listening for news, so that none is missed when
 * the server restarts, and puts a job back that the server has forgotten.
 *
 * @param queue - of the sweep's model version
 * @param pollMs - pause between two rounds of asking
 * @param onRound - told after each round how many workers are there
 */
export function unitCourier(
  queue: Queue<UnitJob, UnitAnswer<unknown>>,
  pollMs: number,
  onRound: (workerCount: number) => void,
): UnitCourier {
  const awaited = new Map<string, Awaited>();
  let stopped = false;

  async function settle(id: string, act: (one: Awaited) => void): Promise<void> {
    const one = awaited.get(id);
    awaited.delete(id);
    await queue.remove(id).catch(() => 0); // another courier may have been first
    if (one) act(one);
  }

  async function visit(id: string, { job }: Awaited): Promise<void> {
    const state = await queue.getJobState(id);
    if (state === "unknown") {
      await queue.add("unit", job, { jobId: id });
      return;
    }
    if (state !== "completed" && state !== "failed") return;
    const found = await queue.getJob(id);
    if (!found) return;
    if (state === "failed") return settle(id, (one) => one.reject(new Error(found.failedReason)));
    await settle(id, (one) => {
      try {
        one.resolve(resultOf(found.returnvalue));
      } catch (refusal) {
        one.reject(refusal);
      }
    });
  }

  /** Jobs to visit in a round: those that have ended, and now and then all, since one may have been forgotten. */
  async function due(round: number): Promise<readonly (readonly [string, Awaited])[]> {
    if (round % roundsPerFullRound === 0) return [...awaited];
    const ended = await queue.getRanges(["completed", "failed"], 0, -1);
    return ended.flatMap((id) => {
      const one = awaited.get(id);
      return one ? [[id, one] as const] : [];
    });
  }

  async function rounds(): Promise<void> {
    for (let round = 1; !stopped; round++) {
      const visited = await due(round).catch(() => []);
      await Promise.allSettled(visited.map(([id, one]) => visit(id, one)));
      if (round % roundsPerFullRound === 1) await queue.getWorkersCount().then(onRound, () => {});
      await waitMs(pollMs);
    }
  }
  void rounds();

  return {
    async deliver(id, job) {
      const state = await queue.getJobState(id);
      if (state === "completed" || state === "failed") await queue.remove(id);
      await queue.add("unit", job, { jobId: id });
      if (stopped) await queue.remove(id);
      return new Promise((resolve, reject) => awaited.set(id, { job, resolve, reject }));
    },
    async stop() {
      stopped = true;
      const ids = [...awaited.keys()];
      for (const [id, { reject }] of awaited) reject(new Error(`${id} was taken back`));
      awaited.clear();
      const removals = Promise.allSettled(ids.map((id) => queue.remove(id)));
      await Promise.race([removals, waitMs(stopMs)]);
    },
  };
}
