import { ModelError } from "@watthall/basis";
import { Command, CommanderError, type OutputConfiguration } from "commander";
import type { Language } from "../messages/language.ts";
import { refusalText } from "../messages/refusal-text.ts";
import { frenchUsage } from "../messages/usage-fr.ts";
import { versionText } from "../versions/installed-versions.ts";
import { callCommand } from "./commands/call.ts";
import { compareCommand } from "./commands/compare.ts";
import { completeCommand, completionCommand } from "./commands/completion.ts";
import { explainCommand } from "./commands/explain.ts";
import { factcheckCommand } from "./commands/factcheck.ts";
import { functionsCommand } from "./commands/functions.ts";
import { initCommand } from "./commands/init.ts";
import { optimiseCommand } from "./commands/optimise.ts";
import { outageCommand } from "./commands/outage.ts";
import { racksCommand } from "./commands/racks.ts";
import { runCommand } from "./commands/run.ts";
import { schemaCommand } from "./commands/schema.ts";
import { sweepCommand } from "./commands/sweep.ts";
import { swingCommand } from "./commands/swing.ts";
import { uncertaintyCommand } from "./commands/uncertainty.ts";
import { webCommand } from "./commands/web.ts";
import { workerCommand } from "./commands/worker.ts";
import { yearCommand } from "./commands/year.ts";
import { exitCode } from "./exit-code.ts";

/**
 * All commands of `watthall`.
 *
 * @param language - in which it says what is wrong with a line
 */
export function commandLine(language: Language = "en"): Command {
  const output: OutputConfiguration = {
    outputError: (text, write) => write(language === "fr" ? frenchUsage(text) : text),
  };
  const watthall = new Command("watthall")
    .description("Power and heat of an AI data centre, from one rack's cable to a 1 GW site.")
    .version(versionText(), "--version", "versions of the app, of its packages and of their data")
    .exitOverride()
    .configureOutput(output)
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExit codes: 0 done, whatever the findings; 1 a defect of Watthall; 2 invalid input; 3 findings, with --fail-on; 4 a sweep that is not finished; 130 cancelled.",
    );
  for (const command of [
    initCommand(),
    runCommand(),
    explainCommand(),
    factcheckCommand(),
    yearCommand(),
    outageCommand(),
    swingCommand(),
    uncertaintyCommand(),
    racksCommand(),
    compareCommand(),
    optimiseCommand(),
    functionsCommand(),
    schemaCommand(),
    callCommand(),
    sweepCommand(),
    workerCommand(),
    webCommand(),
    completionCommand(),
  ])
    watthall.addCommand(command.exitOverride().configureOutput(output));
  return watthall.addCommand(completeCommand(watthall), { hidden: true });
}

/** Whether the reader asked for French; known even where the rest of the line could not be read. */
function isFrench(words: readonly string[]): boolean {
  return words.includes("--lang=fr") || words[words.indexOf("--lang") + 1] === "fr";
}

function exitCodeOf(error: unknown, french: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.invalidInput;
  if (ModelError.is(error)) {
    process.stderr.write(`${french ? `erreur : ${refusalText(error, "fr")}` : `error: ${error.message}`}\n`);
    return exitCode.invalidInput;
  }
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(`defect: ${what}\nThis should not happen: please report it with your input.\n`);
  return exitCode.defect;
}

/**
 * Runs one command: its result on standard output, all messages on standard error.
 *
 * @param words - the command line without program names
 * @returns the exit code
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    process.exitCode = exitCode.done;
    await commandLine(isFrench(words) ? "fr" : "en").parseAsync([...words], { from: "user" });
    return Number(process.exitCode);
  } catch (error) {
    return exitCodeOf(error, isFrench(words));
  }
}
