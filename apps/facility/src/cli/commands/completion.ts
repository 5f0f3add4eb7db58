import { Argument, Command } from "commander";
import { candidateLines, candidates, printCompletionScript, shells } from "../completion.ts";

/** `watthall completion`: what a shell needs to complete this command line. */
export function completionCommand(): Command {
  return new Command("completion")
    .description("print the script with which a shell completes commands, options and their values")
    .addArgument(new Argument("<shell>", "that is to complete").choices(shells))
    .addHelpText("after", "\nExample:\n  source <(watthall completion bash)")
    .action(printCompletionScript);
}

/** `watthall complete -- words`: what may stand next; asked by the scripts of `watthall completion`. */
export function completeCommand(program: Command): Command {
  return new Command("complete").argument("[words...]").action((words: readonly string[]) => {
    process.stdout.write(candidateLines(candidates(program, words)));
  });
}
