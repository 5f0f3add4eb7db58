import { parentPort } from "node:worker_threads";
import type { PreparedRacks } from "../model/racks/prepare-racks.ts";
import { rackUnit } from "../model/racks/rack-unit.ts";

/** What a thread is asked: the run, or one of its units. */
export type RackWork = { readonly prepared: PreparedRacks } | { readonly unit: number };

let prepared: PreparedRacks | undefined;

parentPort?.on("message", (work: RackWork) => {
  if ("prepared" in work) prepared = work.prepared;
  else if (prepared) parentPort?.postMessage(rackUnit(prepared.plan, work.unit, prepared.run));
});
