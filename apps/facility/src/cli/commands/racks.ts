import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { Command } from "commander";
import { gatherRacks } from "../../model/racks/gather-racks.ts";
import { prepareRacks } from "../../model/racks/prepare-racks.ts";
import { racksTable } from "../../report/choice-tables.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { rackThreads } from "../rack-threads.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { wholeNumber } from "../whole-number.ts";
import { writeColumns } from "../write-columns.ts";

interface RacksCommandOptions {
  readonly step: number;
  readonly hours: number;
  readonly powerOnly?: true;
  readonly threads: number;
  readonly json?: true;
  readonly columns?: string;
}

async function racks(path: string, { step, hours, powerOnly, threads, json, columns }: RacksCommandOptions) {
  const { base } = parseScenario(readScenario(readInputFile(path)));
  const prepared = prepareRacks(base, {
    stepS: step,
    durationS: hours * 3600,
    thermal: powerOnly !== true,
    telemetry: telemetryOf(base, dirname(path)),
  });
  let told = 0;
  const units = await rackThreads(prepared, threads, (doneCount) => {
    const tenths = Math.floor((10 * doneCount) / prepared.unitCount);
    if (tenths > told) process.stderr.write(`${doneCount} of ${prepared.unitCount} units of racks\n`);
    told = tenths;
  });
  const result = gatherRacks(prepared, units);
  if (columns !== undefined) await writeColumns(columns, result.racks);
  const { racks: _, site: __, windows: ___, ...totals } = result;
  process.stdout.write(json ? resultText(totals) : racksTable(result));
}

/** `watthall racks`: every rack of a site on its own. */
export function racksCommand(): Command {
  return new Command("racks")
    .description("run every rack of a site on its own: power, conductor, coolant and cold plates")
    .argument("[scenario]", "a YAML or JSON file; the Hauts-de-France gigafactory when absent", defaultScenario)
    .option("--step <s>", "seconds of one step, 1 to 3600", wholeNumber(1), 60)
    .option("--hours <n>", "that are run", wholeNumber(1), 24)
    .option("--power-only", "without temperatures")
    .option("--threads <n>", "threads of this machine; all when absent", wholeNumber(1), availableParallelism())
    .option("--json", "the totals as JSON instead of a table")
    .option("--columns <file>", "also write a row for each rack there, as .csv, .json or .parquet")
    .addHelpText("after", "\nExample:\n  watthall racks my-site.yaml --step 60 --hours 8760 --columns racks.parquet")
    .action(racks);
}
