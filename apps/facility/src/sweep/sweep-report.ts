import type { SweepSummary } from "@watthall/sweep/duckdb";
import { numberText } from "../report/number-text.ts";
import { tableLines } from "../report/section.ts";

/** Shares of the draws below each quantile of the report: P10, P50, P90. */
export const reportShares: readonly number[] = [0.1, 0.5, 0.9];

/** A sweep as text: each figure of the facility-year with its mean and quantiles. */
export function sweepReport(name: string, { sampleCount, columns }: SweepSummary): string {
  const rows = Object.entries(columns).map(([figure, { unit, mean, quantiles }]) => [
    figure,
    unit === "1" ? "" : unit,
    ...[mean, ...quantiles].map((value) => numberText(value)),
  ]);
  const head = ["figure of a year", "unit", "mean", ...reportShares.map((share) => `P${share * 100}`)];
  return `${name}: ${numberText(sampleCount, 10)} facility-years\n${tableLines(head, rows).join("\n")}\n`;
}
