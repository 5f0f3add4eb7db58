import { resolve } from "node:path";
import { SweepFailure } from "@watthall/sweep";
import { Command } from "commander";
import type { SweepMeans } from "../../sweep/complete-facility-sweep.ts";
import { reportShares, sweepReport } from "../../sweep/sweep-report.ts";
import { defaultScenario } from "../default-scenario.ts";
import { cancelled, endSignal } from "../end-signal.ts";
import { exitCode } from "../exit-code.ts";
import { sweepProgress } from "../progress.ts";
import { resultText } from "../result-text.ts";
import { scenarioInputs } from "../scenario-inputs.ts";
import { wholeNumber } from "../whole-number.ts";

interface SweepOptions extends SweepMeans {
  readonly sampleCount: number;
  readonly seed: number;
  readonly unitDrawCount: number;
  readonly out: string;
  readonly json?: true;
}

async function sweep(path: string, { out, json, sampleCount, seed, unitDrawCount, ...means }: SweepOptions) {
  const { beginSweep, completeFacilitySweep, sweepSummary } = await import("../../sweep/engines.ts");
  const root = resolve(out);
  const begun = await beginSweep(root, scenarioInputs(path), { sampleCount, seed, unitDrawCount });
  process.stderr.write(`results in ${begun.path}\n`);
  let missingCount: number;
  try {
    missingCount = await completeFacilitySweep(begun, means, {
      signal: endSignal(),
      onProgress: sweepProgress(json === true),
    });
  } catch (error) {
    if (!(error instanceof SweepFailure || error === cancelled)) throw error;
    process.stderr.write(
      `${error instanceof SweepFailure ? error.message : "cancelled"}\nwhat is finished is kept; the same command computes what is missing\n`,
    );
    process.exitCode = exitCode.unfinished;
    return;
  }
  if (missingCount > 0) {
    process.stderr.write(`this job is done; ${missingCount} units are left to the others\n`);
    return;
  }
  const summary = await sweepSummary(begun, reportShares);
  process.stdout.write(json ? resultText({ ...begun.definition, ...summary }) : sweepReport(begun.name, summary));
}

/** `watthall sweep`: many facility-years of an uncertain scenario, on threads, on a queue or as an indexed job. */
export function sweepCommand(): Command {
  return new Command("sweep")
    .description("compute many years of an uncertain scenario, keep each once as Parquet and print their quantiles")
    .argument("[scenario]", "a YAML or JSON file; the Hauts-de-France gigafactory when absent", defaultScenario)
    .option("--sample-count <n>", "facility-years in all", wholeNumber(1), 10_000)
    .option("--seed <n>", "which of the many possible sweeps", wholeNumber(0), 1)
    .option("--unit-draw-count <n>", "facility-years of one unit of work", wholeNumber(1), 1000)
    .option("--out <folder>", "folder in which sweeps lie, each in its own", "sweeps")
    .option("--threads <n>", "threads of this machine; all when absent", wholeNumber(1))
    .option("--redis <url>", "put the units on this queue; workers on any machine compute them")
    .option("--job-count <n>", "be one of so many jobs alike of Kubernetes, Slurm or GNU parallel", wholeNumber(1))
    .option("--json", "the summary as JSON instead of a table")
    .addHelpText(
      "after",
      "\nA sweep that ended early is completed by the same command; nothing that is finished is computed again." +
        "\nExample:\n  watthall sweep my-site.yaml --sample-count 200000 --out results --threads 2",
    )
    .action(sweep);
}
