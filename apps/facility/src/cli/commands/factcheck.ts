import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { factCheck } from "../../model/fact-check/fact-check.ts";
import { factCheckReport } from "../../report/fact-check-report.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { readInputFile } from "../input-file.ts";
import { resultText } from "../result-text.ts";

const debate = fileURLToPath(new URL("../../../claims/debate-2025.yaml", import.meta.url));

/** `watthall factcheck`: statements held against one another and against sources. */
export function factcheckCommand(): Command {
  return new Command("factcheck")
    .description("check statements about data centres against one another and against sources")
    .argument("[file]", "claims in YAML; those of the debate when absent", debate)
    .option("--json", "the whole result as JSON instead of the report")
    .addHelpText("after", "\nExample:\n  watthall factcheck | grep INCONSISTENT")
    .action((file: string, { json }: { readonly json?: true }) => {
      const result = factCheck(readScenario(readInputFile(file)));
      process.stdout.write(json ? resultText(result) : factCheckReport(result));
    });
}
