import type { Severity } from "@watthall/basis";
import { Command, Option } from "commander";
import type { Language } from "../../messages/language.ts";
import { plainText } from "../../report/text-report.ts";
import { wordsOf } from "../../report/words.ts";
import { exitCode } from "../exit-code.ts";
import { languageOption, scenarioArgument } from "../options.ts";
import { writeOutputFile } from "../output-folder.ts";
import { formatOfFile, formatted, type ResultFormat, resultFormats } from "../result-formats.ts";
import { runSite } from "../site-run.ts";
import { terminalStyle } from "../terminal.ts";

interface RunOptions {
  readonly format?: ResultFormat;
  readonly json?: true;
  readonly out?: string;
  readonly lang: Language;
  readonly failOn?: "fail" | "incomplete";
}

function failing(failOn: RunOptions["failOn"]): readonly Severity[] {
  if (failOn === undefined) return [];
  return failOn === "fail" ? ["fail"] : ["fail", "incomplete"];
}

function run(path: string, { format, json, out, lang, failOn }: RunOptions): void {
  const site = runSite(path);
  const words = wordsOf(lang);
  const form = json ? "json" : (format ?? (out === undefined ? "text" : formatOfFile(out)));
  if (out === undefined) process.stdout.write(formatted(site, form, words, terminalStyle()));
  else writeOutputFile(out, formatted(site, form, words, plainText));
  if (site.result.findings.some(({ severity }) => failing(failOn).includes(severity)))
    process.exitCode = exitCode.findings;
}

/** `watthall run`: a whole facility from a scenario file. */
export function runCommand(): Command {
  return new Command("run")
    .description("compute a facility from a scenario and print its report")
    .addArgument(scenarioArgument())
    .addOption(
      new Option("--format <format>", "of the report; text, or what the name of --out asks for, when absent").choices(
        resultFormats,
      ),
    )
    .option("--json", "short for --format json: the whole result")
    .option("--out <file>", "write there instead; .txt, .md, .json, .csv or .html choose the format")
    .addOption(languageOption())
    .addOption(
      new Option("--fail-on <severity>", "exit with 3 when a finding is at least that severe").choices([
        "fail",
        "incomplete",
      ]),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  watthall run my-site.yaml --out report.html --lang fr\n  watthall run my-site.yaml --format csv --fail-on fail",
    )
    .action(run);
}
