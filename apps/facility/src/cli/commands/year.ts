import { dirname } from "node:path";
import { Command } from "commander";
import type { Language } from "../../messages/language.ts";
import { simulateYear } from "../../model/year/simulate-year.ts";
import { wordsOf } from "../../report/words.ts";
import { yearTable } from "../../report/year-table.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { languageOption, scenarioArgument } from "../options.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { terminalStyle } from "../terminal.ts";
import { weatherOf } from "../weather-file.ts";
import { columnsFile, writeColumns } from "../write-columns.ts";

interface YearCommandOptions {
  readonly json?: true;
  readonly lang: Language;
  readonly columns?: string;
}

async function year(path: string, { json, lang, columns }: YearCommandOptions) {
  const { base } = parseScenario(readScenario(readInputFile(path)));
  const folder = dirname(path);
  const { hours, ...totals } = simulateYear(base, {
    weather: weatherOf(base, folder),
    telemetry: telemetryOf(base, folder),
  });
  if (columns !== undefined) await writeColumns(columns, hours);
  process.stdout.write(json ? resultText(totals) : yearTable({ ...totals, hours }, wordsOf(lang), terminalStyle()));
}

/** `watthall year`: a site through the hours of a year. */
export function yearCommand(): Command {
  return new Command("year")
    .description("run a site through the hours of a year and print its totals")
    .addArgument(scenarioArgument())
    .option("--json", "the totals as JSON instead of a table")
    .option(
      "--columns <file>",
      "also write the hours there, as .csv, .json or .parquet by the file's name",
      columnsFile,
    )
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  watthall year my-site.yaml --columns hours.parquet")
    .action(year);
}
