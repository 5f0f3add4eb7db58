import { parentPort, workerData } from "node:worker_threads";
import type { PreparedRacks } from "../model/racks/prepare-racks.ts";
import { rackUnit } from "../model/racks/rack-unit.ts";

const { plan, run }: PreparedRacks = workerData;

parentPort?.on("message", (unit: number) => parentPort?.postMessage(rackUnit(plan, unit, run)));
