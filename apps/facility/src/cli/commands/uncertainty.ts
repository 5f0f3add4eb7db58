import { dirname } from "node:path";
import { Command, Option } from "commander";
import { uncertainty } from "../../model/uncertainty/uncertainty.ts";
import { type DrawDesign, facilityYearDraws } from "../../model/uncertainty-draws.ts";
import { uncertaintyTable } from "../../report/time-tables.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { parseUncertainScenario } from "../../scenario/uncertain-scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { weatherOf } from "../weather-file.ts";
import { wholeNumber } from "../whole-number.ts";
import { writeColumns } from "../write-columns.ts";

interface UncertaintyCommandOptions {
  readonly sampleCount: number;
  readonly seed: number;
  readonly design: DrawDesign;
  readonly indexBaseCount: number;
  readonly json?: true;
  readonly columns?: string;
}

async function command(path: string, { json, columns, ...asked }: UncertaintyCommandOptions) {
  const scenario = readScenario(readInputFile(path));
  const { central } = parseUncertainScenario(scenario);
  const folder = dirname(path);
  const site = { scenario, weather: weatherOf(central, folder), telemetry: telemetryOf(central, folder) };
  const startedMs = performance.now();
  const tell = (what: string) =>
    process.stderr.write(`${what} after ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);
  const draws = facilityYearDraws({ ...site, ...asked, from: 0, to: asked.sampleCount });
  tell(`${asked.sampleCount} years`);
  if (columns !== undefined) await writeColumns(columns, draws);
  const result = uncertainty(scenario, { ...site, ...asked, draws });
  tell(`${result.steps.tornadoCount} years of the tornado and ${result.steps.indexCount} of the indices`);
  process.stdout.write(json ? resultText(result) : uncertaintyTable(result));
}

/** `watthall uncertainty`: a scenario of which any number may be a distribution. */
export function uncertaintyCommand(): Command {
  return new Command("uncertainty")
    .description("tell the spread of a site's year, the chance of each finding, and what makes them")
    .argument(
      "[scenario]",
      "a YAML or JSON file with distributions in it; that of the gigafactory when absent",
      defaultScenario,
    )
    .option("--sample-count <n>", "years", wholeNumber(1), 1000)
    .option("--seed <n>", "which of the many possible runs", wholeNumber(0), 1)
    .option(
      "--index-base-count <n>",
      "rows of the Sobol indices, each of (numbers + 2) years; 0 for none",
      wholeNumber(0),
      0,
    )
    .addOption(
      new Option("--design <name>", "how the draws are spread")
        .choices(["sobol", "latin-hypercube", "random"])
        .default("sobol"),
    )
    .option("--json", "the result as JSON instead of tables")
    .option("--columns <file>", "also write the draws there, as .csv, .json or .parquet by the file's name")
    .addHelpText("after", "\nExample:\n  watthall uncertainty my-site.yaml --sample-count 10000 --seed 1")
    .action(command);
}
