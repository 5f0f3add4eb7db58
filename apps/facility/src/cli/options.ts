import { Argument, Option } from "commander";
import { languages } from "../messages/language.ts";
import { defaultScenario } from "./default-scenario.ts";

/** `--lang`: never guessed from the machine, so that the same command prints the same everywhere. */
export function languageOption(): Option {
  return new Option("--lang <language>", "of words and numbers, whatever the machine's")
    .choices(languages)
    .default("en");
}

/** `[scenario]`: the shipped gigafactory when absent. */
export function scenarioArgument(): Argument {
  return new Argument("[scenario]", "a YAML or JSON file; the Hauts-de-France gigafactory when absent").default(
    defaultScenario,
    "the gigafactory",
  );
}
