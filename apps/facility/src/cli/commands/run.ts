import { dirname } from "node:path";
import type { Severity } from "@watthall/basis";
import { Command, Option } from "commander";
import { facility } from "../../model/facility.ts";
import { facilityReport } from "../../report/facility-report.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { defaultScenario } from "../default-scenario.ts";
import { exitCode } from "../exit-code.ts";
import { readInputFile } from "../input-file.ts";
import { writeOutputFolder } from "../output-folder.ts";
import { resultText } from "../result-text.ts";
import { weatherOf } from "../weather-file.ts";

interface RunOptions {
  readonly json?: true;
  readonly out?: string;
  readonly failOn?: "fail" | "incomplete";
}

function failing(failOn: RunOptions["failOn"]): readonly Severity[] {
  if (failOn === undefined) return [];
  return failOn === "fail" ? ["fail"] : ["fail", "incomplete"];
}

/** `watthall run`: a whole facility from a scenario file. */
export function runCommand(): Command {
  return new Command("run")
    .description("compute a facility from a scenario and print its report")
    .argument("[scenario]", "a YAML or JSON file; the Hauts-de-France gigafactory when absent", defaultScenario)
    .option("--json", "the whole result as JSON instead of the report")
    .option("--out <folder>", "also write report.txt and result.json there")
    .addOption(
      new Option("--fail-on <severity>", "exit with 3 when a finding is at least that severe").choices([
        "fail",
        "incomplete",
      ]),
    )
    .addHelpText("after", "\nExample:\n  watthall run my-site.yaml --out results --fail-on fail")
    .action((path: string, { json, out, failOn }: RunOptions) => {
      const { base, variants } = parseScenario(readScenario(readInputFile(path)));
      const run = (scenario: Scenario) =>
        facility(scenario, { weather: weatherOf(scenario, dirname(path)), drawCount: 10_000 });
      const result = { ...run(base), variants: variants.map(run) };
      const report = facilityReport(result, result.variants);
      if (out !== undefined) writeOutputFolder(out, { "report.txt": report, "result.json": resultText(result) });
      process.stdout.write(json ? resultText(result) : report);
      if (result.findings.some(({ severity }) => failing(failOn).includes(severity)))
        process.exitCode = exitCode.findings;
    });
}
