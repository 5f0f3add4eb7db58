import { parseInput } from "@watthall/basis";
import { type CheckName, type CheckResult, type Claim, claims as claimsSchema, type Verdict } from "./claim.ts";
import * as money from "./money-checks.ts";
import * as power from "./power-checks.ts";
import * as site from "./site-checks.ts";
import { type Statements, statementsAround } from "./statements.ts";

function claimOnly(): CheckResult {
  return {
    formula: "",
    stated: null,
    follows: null,
    sourced: null,
    residualShare: null,
    verdict: "claim-only",
    why: "nothing that can be computed, or held against a source here",
  };
}

const checks: Readonly<Record<CheckName, (statements: Statements) => CheckResult>> = {
  none: claimOnly,
  currency: money.currency,
  "h100e-metric": site.h100eMetric,
  "card-power": power.cardPower,
  "cluster-power": power.clusterPower,
  "shell-price": money.shellPrice,
  "rack-height": power.rackHeight,
  families: power.families,
  "blackwell-rack": power.blackwellRack,
  "next-rack": power.nextRack,
  cable: power.cable,
  heat: power.heat,
  "site-cost": money.siteCost,
  "budget-scope": money.budgetScope,
  "card-price": money.cardPrice,
  "filled-price": money.filledPrice,
  saving: money.saving,
  "filled-budget": money.filledBudget,
  gigafactory: money.gigafactory,
  carbon: site.carbon,
  fuel: site.fuel,
};

/** A claim with what the check says of it. */
export interface CheckedClaim extends CheckResult {
  readonly id: string;
  readonly time: string | null;
  readonly statement: string;
  readonly followsUnit: string;
  readonly sourcedUnit: string;
}

/** Every claim checked, and how many got which verdict. */
export interface FactCheckResult {
  readonly name: string;
  readonly claims: readonly CheckedClaim[];
  readonly verdictCounts: Readonly<Record<Verdict, number>>;
}

function checked(claim: Claim, statements: Statements): CheckedClaim {
  const result = checks[claim.check](statements);
  const own = result.stated?.unit ?? "1";
  return {
    id: claim.id,
    time: claim.time ?? null,
    statement: claim.statement,
    followsUnit: own,
    sourcedUnit: own,
    ...result,
  };
}

/**
 * Checks statements: each by its formula, against what follows from the others and against the sourced data.
 *
 * @param written - claims as read from their file
 * @returns per claim the formula, what follows, what sources say, the residual, a verdict and why
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, naming the claim's field
 */
export function factCheck(written: unknown): FactCheckResult {
  const parsed = parseInput("factCheck", claimsSchema, written);
  const results = parsed.claims.map((claim) => checked(claim, statementsAround(claim, parsed)));
  const count = (verdict: Verdict) => results.filter((one) => one.verdict === verdict).length;
  return {
    name: parsed.name,
    claims: results,
    verdictCounts: {
      consistent: count("consistent"),
      rounded: count("rounded"),
      inconsistent: count("inconsistent"),
      "needs-a-scope": count("needs-a-scope"),
      "claim-only": count("claim-only"),
    },
  };
}
