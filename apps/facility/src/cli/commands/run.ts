import type { Severity } from "@watthall/basis";
import { Command, Option } from "commander";
import type { Language } from "../../messages/language.ts";
import { plainText } from "../../report/text-report.ts";
import { type Words, wordsOf } from "../../report/words.ts";
import { exitCode } from "../exit-code.ts";
import { languageOption, scenarioArgument } from "../options.ts";
import { writeOutputFile, writeOutputFolder } from "../output-folder.ts";
import { fileNameOf, formatOfFile, formatted, type ResultFormat, resultFormats } from "../result-formats.ts";
import { runSite, type SiteRun } from "../site-run.ts";
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

/** The report, in its form, and the whole result. */
function writeFolder(site: SiteRun, folder: string, format: ResultFormat, words: Words): void {
  const files = [...new Set<ResultFormat>([format, "json"])].map(
    (form) => [fileNameOf(form), formatted(site, form, words, plainText)] as const,
  );
  writeOutputFolder(folder, Object.fromEntries(files));
}

function run(path: string, { format: given, json, out, lang, failOn }: RunOptions): void {
  const site = runSite(path);
  const words = wordsOf(lang);
  const asked = out === undefined ? null : formatOfFile(out);
  const format = json ? "json" : (given ?? asked ?? "text");
  if (out !== undefined && asked !== null) writeOutputFile(out, formatted(site, format, words, plainText));
  else {
    if (out !== undefined) writeFolder(site, out, given ?? "text", words);
    process.stdout.write(formatted(site, format, words, terminalStyle()));
  }
  if (site.result.findings.some(({ severity }) => failing(failOn).includes(severity)))
    process.exitCode = exitCode.findings;
}

/** `watthall run`: a whole facility from a scenario file. */
export function runCommand(): Command {
  return new Command("run")
    .description("compute a facility from a scenario and print its report")
    .addArgument(scenarioArgument())
    .addOption(
      new Option("--format <format>", "of the report; text, or what the name of a file asks for, when absent").choices(
        resultFormats,
      ),
    )
    .option("--json", "short for --format json: the whole result")
    .option(
      "--out <folder|file>",
      "also write report and result into that folder; or write that file alone, where .txt, .md, .json, .csv or .html ends its name",
    )
    .addOption(languageOption())
    .addOption(
      new Option("--fail-on <severity>", "exit with 3 when a finding is at least that severe").choices([
        "fail",
        "incomplete",
      ]),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  watthall run my-site.yaml --out results\n  watthall run my-site.yaml --out report.html --lang fr\n  watthall run my-site.yaml --format csv --fail-on fail",
    )
    .action(run);
}
