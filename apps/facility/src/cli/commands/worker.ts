import { once } from "node:events";
import { resolve } from "node:path";
import { Command } from "commander";
import { wholeNumber } from "../whole-number.ts";

interface WorkerOptions {
  readonly redis: string;
  readonly out: string;
  readonly threads?: number;
}

async function work({ redis, out, threads }: WorkerOptions): Promise<void> {
  const { facilityYearsTask, modelVersion, queueWorker } = await import("../../sweep/engines.ts");
  const worker = await queueWorker({
    redisUrl: redis,
    modelVersion: modelVersion(),
    functions: { [facilityYearsTask.name]: { ...facilityYearsTask, parameters: { root: resolve(out) } } },
    threadCount: threads,
    onUnit: ({ from, to }, failure) =>
      process.stderr.write(`draws ${from} to ${to - 1}: ${failure === undefined ? "done" : `failed: ${failure}`}\n`),
  });
  process.stderr.write("waiting for units; end with SIGTERM or Ctrl-C\n");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  process.stderr.write("finishing the units under way\n");
  await worker.close();
}

/** `watthall worker`: takes units of sweeps from a queue until it is ended. */
export function workerCommand(): Command {
  return new Command("worker")
    .description("compute units of sweeps from a queue, until ended")
    .requiredOption("--redis <url>", "Redis or Valkey server of the queue, such as redis://localhost:6379")
    .option("--out <folder>", "folder in which sweeps lie, shared with whoever began them", "sweeps")
    .option("--threads <n>", "threads of this machine; all when absent", wholeNumber(1))
    .addHelpText("after", "\nExample:\n  watthall worker --redis redis://localhost:6379 --out results")
    .action(work);
}
