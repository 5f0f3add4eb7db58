import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FuzzOrder, FuzzReport } from "./fuzz-worker.ts";

const execArgv = ["--conditions=@watthall/source"];
/** A case that takes as long as this is taken for one that never ends. */
const endlessMs = 20_000;

type Hang = (name: string) => void;

/** Calls `hang` when the worker begins no further case for too long. */
function watched(beat: Int32Array, hang: () => void): NodeJS.Timeout {
  let before = -1;
  return setInterval(() => {
    const now = Atomics.load(beat, 0);
    if (now === before) hang();
    before = now;
  }, endlessMs);
}

function work(orders: FuzzOrder[], reports: FuzzReport[]): Promise<void> {
  const memory = new SharedArrayBuffer(4);
  const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), {
    workerData: memory,
    execArgv,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  let current: FuzzOrder | undefined;
  return new Promise<void>((resolve, reject) => {
    const failed: Hang = (why) => reject(new Error(`${current?.name ?? "start"}: ${why}`));
    const watch = watched(new Int32Array(memory), () => failed("a case does not end"));
    worker.on("error", (error) => failed(String(error)));
    worker.on("message", (message: "ready" | FuzzReport) => {
      if (message !== "ready") reports.push(message);
      current = orders.shift();
      if (current) worker.postMessage(current);
      else resolve();
    });
    worker.on("exit", () => clearInterval(watch));
  }).finally(() => worker.terminate());
}

/**
 * Tries subjects on every core, in threads that are ended when a case does not end or memory runs out.
 *
 * @throws naming the subject, when that happens
 */
export async function fuzz(orders: readonly FuzzOrder[]): Promise<readonly FuzzReport[]> {
  const waiting = [...orders];
  const reports: FuzzReport[] = [];
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, () => work(waiting, reports)));
  return reports;
}
