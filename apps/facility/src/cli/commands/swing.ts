import { dirname } from "node:path";
import { Command } from "commander";
import type { Language } from "../../messages/language.ts";
import { facility } from "../../model/facility.ts";
import { siteLoadSwing } from "../../model/swing/site-load-swing.ts";
import { swingTable } from "../../report/swing-table.ts";
import { wordsOf } from "../../report/words.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { numberWithin } from "../number-within.ts";
import { languageOption, scenarioArgument } from "../options.ts";
import { resultText } from "../result-text.ts";
import { terminalStyle } from "../terminal.ts";
import { weatherOf } from "../weather-file.ts";

interface SwingCommandOptions {
  readonly frequency: number;
  readonly depth: number;
  readonly synchronous: number;
  readonly json?: true;
  readonly lang: Language;
}

/** `watthall swing`: what training in step across a site does to grid, sets and batteries. */
export function swingCommand(): Command {
  return new Command("swing")
    .description("tell what racks that train in step do to the grid, the sets and the batteries")
    .addArgument(scenarioArgument())
    .option("--frequency <Hz>", "of the training steps, 0.1 to 20", numberWithin(0.1, 20), 1)
    .option("--depth <share>", "of the racks' load, by which it falls in each step", numberWithin(1e-6, 1), 0.4)
    .option("--synchronous <share>", "of the racks' load, that swings in step", numberWithin(1e-6, 1), 1)
    .option("--json", "the result as JSON instead of a table")
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  watthall swing my-site.yaml --frequency 0.5 --depth 0.6")
    .action((path: string, { frequency, depth, synchronous, json, lang }: SwingCommandOptions) => {
      const { base } = parseScenario(readScenario(readInputFile(path)));
      const asked = { frequencyHz: frequency, depthShare: depth, synchronousShare: synchronous };
      const result = siteLoadSwing(base, asked, facility(base, { weather: weatherOf(base, dirname(path)) }));
      process.stdout.write(json ? resultText(result) : swingTable(result, wordsOf(lang), terminalStyle()));
    });
}
