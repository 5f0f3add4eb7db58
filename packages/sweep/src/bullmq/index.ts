export { type QueueOptions, queueRunner } from "./queue-runner.ts";
export { type QueueWorker, queueWorker, type WorkerFunction, type WorkerOptions } from "./queue-worker.ts";
