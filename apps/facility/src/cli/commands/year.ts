import { dirname } from "node:path";
import { Command } from "commander";
import { simulateYear } from "../../model/year/simulate-year.ts";
import { yearTable } from "../../report/time-tables.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { weatherOf } from "../weather-file.ts";
import { writeColumns } from "../write-columns.ts";

interface YearCommandOptions {
  readonly json?: true;
  readonly columns?: string;
}

async function year(path: string, { json, columns }: YearCommandOptions) {
  const { base } = parseScenario(readScenario(readInputFile(path)));
  const folder = dirname(path);
  const { hours, ...totals } = simulateYear(base, {
    weather: weatherOf(base, folder),
    telemetry: telemetryOf(base, folder),
  });
  if (columns !== undefined) await writeColumns(columns, hours);
  process.stdout.write(json ? resultText(totals) : yearTable({ ...totals, hours }));
}

/** `watthall year`: a site through the hours of a year. */
export function yearCommand(): Command {
  return new Command("year")
    .description("run a site through the hours of a year and print its totals")
    .argument("[scenario]", "a YAML or JSON file; the Hauts-de-France gigafactory when absent", defaultScenario)
    .option("--json", "the totals as JSON instead of a table")
    .option("--columns <file>", "also write the hours there, as .csv, .json or .parquet by the file's name")
    .addHelpText("after", "\nExample:\n  watthall year my-site.yaml --columns hours.parquet")
    .action(year);
}
