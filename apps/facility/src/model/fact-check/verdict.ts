import type { CheckResult, Quantity, Verdict } from "./claim.ts";

/** Whether a figure is another one, rounded to as many digits as it was said with. */
function isRounded(stated: number, exact: number): boolean {
  const digits = Number(stated.toPrecision(12)).toExponential().split("e")[0]?.replace(/[.-]/g, "").length ?? 1;
  return Number(exact.toPrecision(digits)) === Number(stated.toPrecision(digits));
}

/** Verdict on a figure by what follows from the other statements. */
export function verdictAgainst(stated: number, follows: number): Verdict {
  if (Math.abs(stated / follows - 1) < 0.005) return "consistent";
  return isRounded(stated, follows) ? "rounded" : "inconsistent";
}

/** A figure held against what follows from the other statements. */
export function againstOthers(stated: Quantity, follows: number, formula: string, why: string): CheckResult {
  return {
    formula,
    stated,
    follows,
    sourced: null,
    residualShare: stated.value / follows - 1,
    verdict: verdictAgainst(stated.value, follows),
    why,
  };
}

/** A figure held against sourced ones: consistent inside their span, a tenth beyond it rounded. */
export function againstSources(
  stated: Quantity,
  sourced: NonNullable<CheckResult["sourced"]>,
  formula: string,
  why: string,
  outside: Verdict = "inconsistent",
): CheckResult {
  const nearest = Math.min(Math.max(stated.value, sourced.low), sourced.high);
  const residualShare = stated.value / nearest - 1;
  const verdict = residualShare === 0 ? "consistent" : Math.abs(residualShare) <= 0.1 ? "rounded" : outside;
  return { formula, stated, follows: null, sourced, residualShare, verdict, why };
}

/** A claim whose truth depends on something that was not said. */
export function needsScope(result: Omit<CheckResult, "verdict">): CheckResult {
  return { ...result, verdict: "needs-a-scope" };
}
