// What needs the database, threads or the queue: imported when a command asks for it, since it takes a while to load.
export { queueWorker } from "@watthall/sweep/bullmq";
export { sweepSummary, writeColumnsFile } from "@watthall/sweep/duckdb";
export { beginSweep } from "./begin-sweep.ts";
export { completeFacilitySweep } from "./complete-facility-sweep.ts";
export { facilityYearsTask } from "./facility-years.ts";
export { modelVersion } from "./model-version.ts";
