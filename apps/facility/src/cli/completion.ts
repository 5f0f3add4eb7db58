import { script } from "@bomb.sh/tab";
import type { Command, Option } from "commander";
import { callableFunctions } from "./registry.ts";

/** Shells that can complete this command line. */
export const shells = ["bash", "zsh", "fish"] as const;

/** A shell that can complete this command line. */
export type Shell = (typeof shells)[number];

/** A word that may stand next, and what it does. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** What may stand next on a command line. */
export interface Candidates {
  readonly words: readonly Candidate[];
  /** Whether a file may stand there as well. */
  readonly files: boolean;
}

const nothing: Candidates = { words: [], files: false };
const anyFile: Candidates = { words: [], files: true };

const bare = (words: readonly string[]): readonly Candidate[] => words.map((word) => ({ word, description: "" }));

/** Values of arguments that are no files, by the argument's name. */
const namedValues: Readonly<Record<string, readonly Candidate[]>> = {
  function: callableFunctions.map(({ name, description }) => ({ word: name, description })),
  name: [
    { word: "scenario", description: "a scenario" },
    ...callableFunctions.map(({ name, description }) => ({ word: name, description })),
  ],
  path: [],
};

function optionNamed(command: Command, word: string | undefined): Option | undefined {
  return command.options.find(({ long, short }) => word !== undefined && (word === long || word === short));
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function valuesOf({ argChoices, flags }: Option): Candidates {
  if (argChoices !== undefined) return { words: bare(argChoices), files: false };
  return /<(?:file|folder)\b.*>/.test(flags) ? anyFile : nothing;
}

function optionsOf(command: Command): readonly Candidate[] {
  const help = { word: "--help", description: "" };
  return [
    ...command.options
      .filter(({ hidden }) => !hidden)
      .map(({ long, short, description }) => ({ word: long ?? short ?? "", description })),
    help,
  ];
}

/** How many of the words are arguments, options and their values left out. */
function argumentCount(command: Command, words: readonly string[]): number {
  let count = 0;
  for (const [i, word] of words.entries()) {
    const before = optionNamed(command, words[i - 1]);
    if (!word.startsWith("-") && !(before !== undefined && takesValue(before))) count++;
  }
  return count;
}

function argumentValues(command: Command, index: number): Candidates {
  const { registeredArguments: all } = command;
  const last = all.at(-1);
  const argument = all[index] ?? (last?.variadic ? last : undefined);
  if (argument === undefined) return nothing;
  if (argument.argChoices !== undefined) return { words: bare(argument.argChoices), files: false };
  const named = namedValues[argument.name()];
  return named === undefined ? anyFile : { words: named, files: false };
}

function visible(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function nextOf(program: Command, before: readonly string[], current: string): Candidates {
  const at = before.findIndex((word) => !word.startsWith("-"));
  const command = program.commands.find((one) => one.name() === before[at]);
  if (command === undefined) {
    if (current.startsWith("-")) return { words: optionsOf(program), files: false };
    if (at >= 0 && before[at] !== "help") return nothing;
    return {
      words: visible(program).map((one) => ({ word: one.name(), description: one.description() })),
      files: false,
    };
  }
  const words = before.slice(at + 1);
  const option = optionNamed(command, words.at(-1));
  if (option !== undefined && takesValue(option)) return valuesOf(option);
  if (current.startsWith("-")) return { words: optionsOf(command), files: false };
  return argumentValues(command, argumentCount(command, words));
}

/**
 * What may stand where the cursor is.
 *
 * @param words - those of the command line without the program's name; the last is begun, or empty
 */
export function candidates(program: Command, words: readonly string[]): Candidates {
  const current = words.at(-1) ?? "";
  const next = nextOf(program, words.slice(0, -1), current);
  return { ...next, words: next.words.filter(({ word }) => word.startsWith(current)) };
}

/** Candidates as the scripts of {@link printCompletionScript} read them: a line each, then what a shell may add. */
export function candidateLines({ words, files }: Candidates): string {
  const noFiles = 4;
  const lines = words.map(({ word, description }) => `${word}\t${description.split("\n", 1)[0] ?? ""}`);
  return `${[...lines, `:${files ? 0 : noFiles}`].join("\n")}\n`;
}

/**
 * What the script for bash asks of the package bash-completion; macOS and small images do without it, and a plain split at
 * blanks serves as well.
 */
const bashWords = `
if ! declare -F _get_comp_words_by_ref >/dev/null; then
  _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}")
    cword=$COMP_CWORD
    cur=\${COMP_WORDS[COMP_CWORD]}
    prev=\${COMP_WORDS[COMP_CWORD - 1]}
  }
fi
`;

/** Prints the script with which a shell asks this command line for candidates. */
export function printCompletionScript(shell: Shell): void {
  script(shell, "watthall", "watthall");
  if (shell === "bash") process.stdout.write(bashWords);
}
