import { Worker } from "node:worker_threads";
import type { PreparedRacks } from "../model/racks/prepare-racks.ts";
import type { RackUnitResult } from "../model/racks/rack-unit.ts";
import type { RackWork } from "./rack-worker.ts";

const ends = import.meta.url.endsWith(".ts") ? "ts" : "js";

/**
 * Runs the units of some racks on threads, each taking the next one when it is done.
 *
 * @param onUnit - told how many are done
 */
export async function rackThreads(
  prepared: PreparedRacks,
  threadCount: number,
  onUnit: (doneCount: number) => void,
): Promise<readonly RackUnitResult[]> {
  const units: RackUnitResult[] = [];
  let next = 0;
  const run = async () => {
    const worker = new Worker(new URL(`./rack-worker.${ends}`, import.meta.url));
    const send = (work: RackWork) => worker.postMessage(work);
    try {
      await new Promise<void>((resolve, reject) => {
        const take = () => (next < prepared.unitCount ? send({ unit: next++ }) : resolve());
        worker.on("error", reject);
        worker.on("exit", () => reject(new Error("a thread ended before its work")));
        worker.on("message", (unit: RackUnitResult) => {
          units.push(unit);
          onUnit(units.length);
          take();
        });
        send({ prepared });
        take();
      });
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threadCount, prepared.unitCount) }, run));
  return units;
}
