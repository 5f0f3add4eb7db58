import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { uncertainty } from "../../model/uncertainty/uncertainty.ts";
import type { DrawDesign } from "../../model/uncertainty-draws.ts";
import { uncertaintyTable } from "../../report/uncertainty-table.ts";
import { sweepDraws } from "../../sweep/sweep-inputs.ts";
import { defaultScenario } from "../default-scenario.ts";
import { progress } from "../progress.ts";
import { resultText } from "../result-text.ts";
import { scenarioInputs } from "../scenario-inputs.ts";
import { wholeNumber } from "../whole-number.ts";
import { columnsFile, writeColumns } from "../write-columns.ts";

interface UncertaintyCommandOptions {
  readonly sampleCount: number;
  readonly seed: number;
  readonly design: DrawDesign;
  readonly indexBaseCount: number;
  readonly workers: number;
  readonly json?: true;
  readonly columns?: string;
}

const mostBaseRows = 2 ** 20;

/** Rows of the Sobol indices, told before the years are computed and not after them. */
function baseRowCount(text: string): number {
  const count = wholeNumber(0)(text);
  if (count === 0 || (Number.isInteger(Math.log2(count)) && count <= mostBaseRows)) return count;
  throw new InvalidArgumentError(`It is 0, or a power of two of at most ${mostBaseRows}.`);
}

async function command(path: string, { json, columns, workers, ...asked }: UncertaintyCommandOptions) {
  const { threadedYears } = await import("../../sweep/uncertain-years.ts");
  const inputs = scenarioInputs(path);
  const tell = progress("years", json === true);
  const onProgress = (doneCount: number) => tell(doneCount, asked.sampleCount);
  const draws = await threadedYears(inputs, { ...asked, workerCount: workers, onProgress });
  if (columns !== undefined) await writeColumns(columns, draws);
  const { scenario, ...reads } = sweepDraws(inputs);
  const result = uncertainty(scenario, { ...reads, ...asked, draws });
  process.stdout.write(json ? resultText(result) : uncertaintyTable(result));
}

/** `watthall uncertainty`: a scenario of which any number may be a distribution. */
export function uncertaintyCommand(): Command {
  return new Command("uncertainty")
    .description("tell the spread of a site's year, the chance of each finding, and what makes them")
    .argument(
      "[scenario]",
      "a YAML or JSON file with distributions in it; that of the gigafactory when absent",
      defaultScenario,
    )
    .option("--sample-count <n>", "years; sweep is for more than a million", wholeNumber(1, 1_000_000), 1000)
    .option("--seed <n>", "which of the many possible runs", wholeNumber(0), 1)
    .option(
      "--index-base-count <n>",
      "rows of the Sobol indices, a power of two, each of (numbers + 2) years; 0 for none",
      baseRowCount,
      0,
    )
    .addOption(
      new Option("--design <name>", "how the draws are spread")
        .choices(["sobol", "latin-hypercube", "random"])
        .default("sobol"),
    )
    .option("--workers <n>", "threads of this machine; all when absent", wholeNumber(1), availableParallelism())
    .option("--json", "the result as JSON instead of tables")
    .option(
      "--columns <file>",
      "also write the draws there, as .csv, .json or .parquet by the file's name",
      columnsFile,
    )
    .addHelpText("after", "\nExample:\n  watthall uncertainty my-site.yaml --sample-count 10000 --seed 1")
    .action(command);
}
