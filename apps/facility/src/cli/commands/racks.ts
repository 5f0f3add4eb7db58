import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { secondsPerHour } from "@watthall/basis";
import { Command, Option } from "commander";
import { gatherRacks } from "../../model/racks/gather-racks.ts";
import { prepareRacks } from "../../model/racks/prepare-racks.ts";
import { traceColumns } from "../../model/racks/rack-trace.ts";
import { type RackKernelName, type RackUnitResult, rackKernelNames } from "../../model/racks/rack-unit.ts";
import { racksTable } from "../../report/choice-tables.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { cancelled, endSignal } from "../end-signal.ts";
import { exitCode } from "../exit-code.ts";
import { readInputFile } from "../input-file.ts";
import { progress } from "../progress.ts";
import { rackThreads } from "../rack-threads.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { wholeNumber } from "../whole-number.ts";
import { columnsFile, writeColumns } from "../write-columns.ts";

interface RacksCommandOptions {
  readonly step: number;
  readonly hours: number;
  readonly powerOnly?: true;
  readonly kernel?: RackKernelName;
  readonly threads: number;
  readonly json?: true;
  readonly columns?: string;
  readonly siteColumns?: string;
  readonly trace: number;
  readonly traceColumns?: string;
}

async function racks(path: string, options: RacksCommandOptions) {
  const { step, hours, powerOnly, kernel, threads, json, columns, siteColumns, trace } = options;
  const { base } = parseScenario(readScenario(readInputFile(path)));
  const durationS = hours * secondsPerHour;
  const window = { rack: trace, fromStep: 0, toStep: Math.floor(durationS / step) };
  const prepared = prepareRacks(base, {
    stepS: step,
    durationS,
    windows: options.traceColumns === undefined ? [] : [window],
    thermal: powerOnly !== true,
    ...(kernel && { kernel }),
    telemetry: telemetryOf(base, dirname(path)),
  });
  const tell = progress("units of racks", json === true);
  const onUnit = (doneCount: number) => tell(doneCount, prepared.unitCount);
  let units: readonly RackUnitResult[];
  try {
    units = await rackThreads(prepared, { threadCount: threads, signal: endSignal(), onUnit });
  } catch (error) {
    if (error !== cancelled) throw error;
    process.stderr.write("cancelled; nothing is written\n");
    process.exitCode = exitCode.cancelled;
    return;
  }
  const result = gatherRacks(prepared, units);
  if (columns !== undefined) await writeColumns(columns, result.racks);
  if (siteColumns !== undefined) await writeColumns(siteColumns, result.site);
  const [traced] = result.windows;
  if (options.traceColumns !== undefined && traced !== undefined)
    await writeColumns(options.traceColumns, traceColumns(traced, step));
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
    .addOption(
      new Option(
        "--kernel <name>",
        "that computes the steps, to the same bits; when absent, the faster one here",
      ).choices(rackKernelNames),
    )
    .option("--threads <n>", "threads of this machine; all when absent", wholeNumber(1), availableParallelism())
    .option("--json", "the totals as JSON instead of a table")
    .option("--columns <file>", "also write a row for each rack there, as .csv, .json or .parquet", columnsFile)
    .option("--site-columns <file>", "also write the site's series there, likewise", columnsFile)
    .option("--trace <n>", "the rack, counted from 0, whose every step --trace-columns writes", wholeNumber(0), 0)
    .option("--trace-columns <file>", "also write a row for each step of that rack there, likewise", columnsFile)
    .addHelpText("after", "\nExample:\n  watthall racks my-site.yaml --step 60 --hours 8760 --columns racks.parquet")
    .action(racks);
}
