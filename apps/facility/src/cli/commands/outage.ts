import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ModelError } from "@watthall/basis";
import { Command } from "commander";
import type { Language } from "../../messages/language.ts";
import { facility } from "../../model/facility.ts";
import { simulateOutage } from "../../model/outage/simulate-outage.ts";
import { outageTable } from "../../report/outage-table.ts";
import { wordsOf } from "../../report/words.ts";
import { parseOutage } from "../../scenario/outage.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { languageOption, scenarioArgument } from "../options.ts";
import { resultText } from "../result-text.ts";
import { terminalStyle } from "../terminal.ts";
import { weatherOf } from "../weather-file.ts";
import { columnsFile, writeColumns } from "../write-columns.ts";

interface OutageCommandOptions {
  readonly events?: string;
  readonly json?: true;
  readonly lang: Language;
  readonly columns?: string;
}

/** `site.outage.yaml` beside `site.yaml`. */
function eventsBeside(path: string): string {
  const beside = path.replace(/\.(ya?ml|json)$/i, ".outage.yaml");
  if (beside !== path && existsSync(beside)) return beside;
  throw new ModelError({
    code: "input-invalid",
    model: "watthall",
    path: "--events",
    received: "nothing",
    allowed: `a file of events: ${beside} does not exist`,
  });
}

async function outage(path: string, { events, json, lang, columns }: OutageCommandOptions) {
  const { base } = parseScenario(readScenario(readInputFile(path)));
  const asked = parseOutage(readScenario(readInputFile(events ?? eventsBeside(path))));
  const site = facility(base, { weather: weatherOf(base, dirname(path)) });
  const results = [asked.base, ...asked.variants].map((one) => simulateOutage(base, one, site));
  const [first] = results;
  if (columns !== undefined && first !== undefined) await writeColumns(columns, first.series);
  const told = results.map(({ series: _series, ...rest }) => rest);
  const [words, style] = [wordsOf(lang), terminalStyle()];
  process.stdout.write(
    json ? resultText(told) : results.map((result) => outageTable(result, words, style)).join("\n\n"),
  );
}

/** `watthall outage`: what a loss of grid, feed, pump, set or tank does to a site. */
export function outageCommand(): Command {
  return new Command("outage")
    .description("follow an outage of a site and its variants second by second")
    .addArgument(scenarioArgument())
    .option("--events <file>", "what happens; my-site.outage.yaml beside my-site.yaml when absent")
    .option("--json", "the results as JSON, the events as written first and then their variants")
    .option("--columns <file>", "also write the first one's seconds there, as .csv, .json or .parquet", columnsFile)
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  watthall outage my-site.yaml --events storm.yaml")
    .action(outage);
}
