import { dirname } from "node:path";
import { ModelError } from "@watthall/basis";
import { Command } from "commander";
import { parse } from "yaml";
import type { Language } from "../../messages/language.ts";
import { type SiteFigure, siteFigures } from "../../model/choice/compare.ts";
import { type Choices, optimise } from "../../model/choice/optimise.ts";
import { optimiseTable } from "../../report/choice-tables.ts";
import { wordsOf } from "../../report/words.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { languageOption } from "../options.ts";
import { progress } from "../progress.ts";
import { resultText } from "../result-text.ts";
import { telemetryOf } from "../telemetry-files.ts";
import { weatherOf } from "../weather-file.ts";

interface OptimiseCommandOptions {
  readonly choice: Choices;
  readonly objective: readonly SiteFigure[];
  readonly json?: true;
  readonly lang: Language;
}

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "watthall", path, received, allowed });
}

/** Values between commas, as YAML has them. */
function choiceValues(text: string): readonly unknown[] {
  try {
    const values: unknown = parse(`[${text}]`);
    if (Array.isArray(values)) return values;
  } catch {
    // Whatever the parser has against it, the text is the user's.
  }
  return refuse("--choice", text, "values between commas, as YAML has them");
}

/** `path=one,two`. */
function addChoice(text: string, before: Choices = {}): Choices {
  const at = text.indexOf("=");
  if (at < 1) refuse("--choice", text, "a path, =, and values between commas");
  return { ...before, [text.slice(0, at)]: choiceValues(text.slice(at + 1)) };
}

const isFigure = (name: string): name is SiteFigure => Object.hasOwn(siteFigures, name);

function objectives(text: string): readonly SiteFigure[] {
  return text
    .split(",")
    .map((name) => (isFigure(name) ? name : refuse("--objective", name, Object.keys(siteFigures).join(", "))));
}

/** `watthall optimise`: every combination of some choices, and those that nothing beats. */
export function optimiseCommand(): Command {
  return new Command("optimise")
    .description("try every combination of some choices and print those that nothing beats")
    .argument("[scenario]", "a YAML or JSON file; the Hauts-de-France gigafactory when absent", defaultScenario)
    .requiredOption("--choice <path=values>", "values of a field of the scenario; may be given again", addChoice)
    .option("--objective <figures>", "figures between commas, of which less is better", objectives, [
      "energyEur",
      "conductorKg",
    ] satisfies SiteFigure[])
    .option("--json", "all candidates as JSON instead of a table")
    .addOption(languageOption())
    .addHelpText(
      "after",
      [
        "",
        "Choices, among all fields of a scenario (null takes one out):",
        "  voltage             feed.voltageV=400,415,690",
        "  section             feed.minSectionMm2=70,120,240",
        "  redundancy          backup.redundancy=N,N+1,2N",
        "  supply temperature  cooling.plant.liquid.supplyTempC=30,40",
        "  storage             backup.autonomyH=24,48  backup.storage=buried,single-wall  cooling.bufferDurationS=0,300",
        "  generation          it.target.rack=gb200-nvl72,gb300-nvl72 with it.target.loadKw=null",
        `Figures: ${Object.keys(siteFigures).join(", ")}`,
        "",
        "Example:",
        "  watthall optimise my-site.yaml --choice feed.voltageV=400,415,690 --choice cooling.plant=dry-coolers,towers-with-economizer",
      ].join("\n"),
    )
    .action((path: string, { choice, objective, json, lang }: OptimiseCommandOptions) => {
      const written = readScenario(readInputFile(path));
      const folder = dirname(path);
      const result = optimise(written, {
        choices: choice,
        objective,
        weatherOf: (scenario) => weatherOf(scenario, folder),
        telemetryOf: (scenario) => telemetryOf(scenario, folder),
        onProgress: progress("candidates", json === true),
      });
      process.stdout.write(json ? resultText(result) : optimiseTable(result, wordsOf(lang)));
    });
}
