import type { Grade, SourceId } from "@watthall/basis";
import { inferenceResults } from "./tables/inference-results.ts";
import { roundDates } from "./tables/round-dates.ts";
import { trainingResults } from "./tables/training-results.ts";

/** What one package did on a test over what an H100 did on it. */
export interface MeasuredRatio {
  readonly suite: "training" | "inference";
  readonly benchmark: string;
  /** `null` for training. */
  readonly scenario: "offline" | "server" | "interactive" | null;
  readonly round: string;
  /** Month or day in which the round was published; `null` where not known. */
  readonly date: string | null;
  readonly accelerator: string;
  readonly packageCount: number | null;
  readonly submitter: string | null;
  /** Round of the H100 result; another round means other software. */
  readonly h100Round: string;
  readonly h100PackageCount: number;
  /** Training: minutes of the H100s; inference: tokens a second and package of the part. */
  readonly numerator: number;
  /** Training: minutes of the part; inference: tokens a second and package of the H100. */
  readonly denominator: number;
  readonly unit: "min" | "tokens/s";
  readonly ratio: number;
  readonly source: SourceId;
  readonly grade: Grade;
}

const unitOfH100e = "h100-sxm";

/** At equal test and equal number of packages; the H100 result is that of the same round, or the latest earlier one. */
function trainingRatios(): MeasuredRatio[] {
  const { rows, source } = trainingResults;
  return rows.flatMap((row) => {
    const h100s = rows.filter(
      (other) =>
        other.accelerator === unitOfH100e &&
        other.benchmark === row.benchmark &&
        other.packageCount === row.packageCount &&
        other.round <= row.round,
    );
    const h100 = h100s.sort((a, b) => (a.round < b.round ? 1 : -1))[0];
    if (h100 === undefined || row.accelerator === unitOfH100e) return [];
    return [
      {
        suite: "training",
        benchmark: row.benchmark,
        scenario: null,
        round: row.round,
        date: roundDates.training[row.round] ?? null,
        accelerator: row.accelerator,
        packageCount: row.packageCount,
        submitter: row.submitter,
        h100Round: h100.round,
        h100PackageCount: h100.packageCount,
        numerator: h100.durationMin,
        denominator: row.durationMin,
        unit: "min",
        ratio: h100.durationMin / row.durationMin,
        source,
        grade: "derived",
      } satisfies MeasuredRatio,
    ];
  });
}

/** A package at equal test and scenario; the numbers of packages differ, so that effects of scale are inside. */
function inferenceRatios(): MeasuredRatio[] {
  const all = inferenceResults.flatMap((document) =>
    document.rows.map((row) => ({ ...row, source: document.source, grade: document.grade })),
  );
  return all.flatMap((row) => {
    const h100 = all.find(
      (other) =>
        other.accelerator === unitOfH100e && other.benchmark === row.benchmark && other.scenario === row.scenario,
    );
    if (h100 === undefined || h100.packageCount === null || row.accelerator === unitOfH100e) return [];
    return [
      {
        suite: "inference",
        benchmark: row.benchmark,
        scenario: row.scenario,
        round: row.round,
        date: roundDates.inference[row.round] ?? null,
        accelerator: row.accelerator,
        packageCount: row.packageCount,
        submitter: row.submitter,
        h100Round: h100.round,
        h100PackageCount: h100.packageCount,
        numerator: row.packageTokensPerS,
        denominator: h100.packageTokensPerS,
        unit: "tokens/s",
        ratio: row.packageTokensPerS / h100.packageTokensPerS,
        source: row.source,
        grade: row.grade === "measured" ? "derived" : row.grade,
      } satisfies MeasuredRatio,
    ];
  });
}

/** Every ratio that the results allow. */
export const measuredRatios: readonly MeasuredRatio[] = [...trainingRatios(), ...inferenceRatios()];

const ratiosOf = new Map<string, readonly MeasuredRatio[]>();
for (const row of measuredRatios) ratiosOf.set(row.accelerator, [...(ratiosOf.get(row.accelerator) ?? []), row]);

/** The ratios of one accelerator; none where nobody has submitted it beside an H100. */
export function measuredRatiosOf(accelerator: string): readonly MeasuredRatio[] {
  return ratiosOf.get(accelerator) ?? [];
}
