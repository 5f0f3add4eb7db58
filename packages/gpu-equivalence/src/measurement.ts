import { count, ModelError } from "@watthall/basis";
import { z } from "zod";
import { type MeasuredRatio, measuredRatiosOf } from "./measured-ratio.ts";

/** Schema of which published result the metric `measured` takes. */
export const measurement = z
  .strictObject({
    benchmark: z.string().meta({ description: "llama3.1-405b, llama2_70b_lora, …" }),
    round: z.string().optional().meta({ description: "v5.1" }),
    scenario: z.enum(["offline", "server", "interactive"]).optional().meta({ description: "Of an inference test" }),
    packageCount: count("Packages the part ran on").optional(),
    submitter: z.string().optional(),
  })
  .meta({ description: "The published result that the metric `measured` takes" });

/** Which published result the metric `measured` takes. */
export type Measurement = z.output<typeof measurement>;

function describe(row: MeasuredRatio): string {
  return [row.benchmark, row.scenario, row.round, `${row.packageCount ?? "?"} packages`, row.submitter]
    .filter((part) => part !== null)
    .join(" ");
}

/**
 * The one measured ratio of a part that a measurement names.
 *
 * @returns `null` where no result of the part beside an H100 answers to it
 * @throws {@link ModelError} `input-ambiguous` where several do: it lists them, so that one can be named
 */
export function measuredRow(model: string, accelerator: string, wanted: Measurement): MeasuredRatio | null {
  const matches = measuredRatiosOf(accelerator).filter(
    (row) =>
      row.benchmark === wanted.benchmark &&
      (wanted.round === undefined || row.round === wanted.round) &&
      (wanted.scenario === undefined || row.scenario === wanted.scenario) &&
      (wanted.packageCount === undefined || row.packageCount === wanted.packageCount) &&
      (wanted.submitter === undefined || row.submitter === wanted.submitter),
  );
  if (matches.length > 1)
    throw new ModelError({
      code: "input-ambiguous",
      model,
      path: "measurement",
      received: `a measurement that ${matches.length} results answer to`,
      allowed: `state round, scenario, packageCount or submitter so that one is left: ${matches.map(describe).join("; ")}`,
    });
  return matches[0] ?? null;
}
