import type { CheckedClaim, FactCheckResult } from "../model/fact-check/fact-check.ts";
import { numberText } from "./number-text.ts";

function figures({ stated, follows, sourced, residualShare }: CheckedClaim): string {
  const parts = [
    stated === null ? "" : `stated ${numberText(stated.value)} ${stated.unit === "1" ? "" : stated.unit}`.trim(),
    follows === null ? "" : `follows ${numberText(follows)}`,
    sourced === null ? "" : `sources ${numberText(sourced.low)} to ${numberText(sourced.high)}`,
    residualShare === null ? "" : `residual ${(100 * residualShare).toFixed(1)} %`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function claimText(claim: CheckedClaim): string {
  const { id, time, statement, verdict, formula, why } = claim;
  const lines = [`${id}  ${verdict.toUpperCase()}  ${statement}${time === null ? "" : ` (${time})`}`];
  if (verdict !== "claim-only")
    lines.push(`      ${[formula, figures(claim)].filter((part) => part !== "").join(" | ")}`, `      ${why}`);
  return lines.join("\n");
}

/** The checked claims as text, a block each. */
export function factCheckReport({ name, claims, verdictCounts }: FactCheckResult): string {
  const counts = Object.entries(verdictCounts)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(", ");
  return `${[`${name}: ${claims.length} statements, ${counts}`, ...claims.map(claimText)].join("\n\n")}\n`;
}
