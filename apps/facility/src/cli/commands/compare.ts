import { dirname } from "node:path";
import { Command } from "commander";
import type { Language } from "../../messages/language.ts";
import { compare } from "../../model/choice/compare.ts";
import { compareTable } from "../../report/choice-tables.ts";
import { wordsOf } from "../../report/words.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { languageOption } from "../options.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { weatherOf } from "../weather-file.ts";

/** `watthall compare`: scenarios and their variants side by side. */
export function compareCommand(): Command {
  return new Command("compare")
    .description("put scenarios and their variants side by side, each against the first")
    .argument("[scenarios...]", "YAML or JSON files; the Hauts-de-France gigafactory when absent")
    .option("--json", "the figures as JSON instead of a table")
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  watthall compare my-site.yaml other-site.yaml")
    .action((given: readonly string[], { json, lang }: { readonly json?: true; readonly lang: Language }) => {
      const paths = given.length === 0 ? [defaultScenario] : given;
      const sites = paths.flatMap((path) => {
        const { base, variants } = parseScenario(readScenario(readInputFile(path)));
        return [base, ...variants].map((scenario) => ({ scenario, folder: dirname(path) }));
      });
      const folderOf = (scenario: Scenario) => sites.find((one) => one.scenario === scenario)?.folder ?? ".";
      const result = compare(
        sites.map(({ scenario }) => scenario),
        {
          weatherOf: (scenario) => weatherOf(scenario, folderOf(scenario)),
          telemetryOf: (scenario) => telemetryOf(scenario, folderOf(scenario)),
        },
      );
      process.stdout.write(json ? resultText(result) : compareTable(result, wordsOf(lang)));
    });
}
