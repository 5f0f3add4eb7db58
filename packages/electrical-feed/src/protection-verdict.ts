import type { Finding } from "@watthall/basis";

/** What one rule says of a circuit. */
export interface ProtectionVerdict {
  readonly verdict: "pass" | "fail" | "incomplete";
  /** What is held against the limit; null where nothing is. */
  readonly value: number | null;
  readonly limit: number | null;
  readonly message: string;
}

const shown = (value: number | null): string => (value === null ? "none" : `${Number(value.toPrecision(4))}`);

/** Verdict of a rule that can be judged. */
export function judged(passes: boolean, value: number | null, limit: number | null, what: string): ProtectionVerdict {
  const against = limit === null ? "" : ` against a limit of ${shown(limit)}`;
  return {
    verdict: passes ? "pass" : "fail",
    value,
    limit,
    message: value === null && limit === null ? `${what}.` : `${shown(value)} ${what}${against}.`,
  };
}

/** Verdict of a rule for which something is missing. */
export function unjudged(reason: string, value: number | null = null, limit: number | null = null): ProtectionVerdict {
  return { verdict: "incomplete", value, limit, message: `Cannot be judged: ${reason}.` };
}

const ruleNames: Readonly<Record<string, string>> = {
  designCurrent: "device-below-load",
  cableOverload: "cable-below-device",
  conventionalOverload: "small-overload-lasts",
  breakingCapacity: "breaking-capacity",
  disconnectionTime: "disconnection-time",
  faultWithstand: "fault-withstand",
  directCurrentRating: "not-rated-for-dc",
  selectivity: "selectivity",
};

/** Findings of the rules that fail or cannot be judged. */
export function verdictFindings(verdicts: Readonly<Record<string, ProtectionVerdict | null>>): readonly Finding[] {
  return Object.entries(verdicts).flatMap(([rule, verdict]) =>
    verdict === null || verdict.verdict === "pass"
      ? []
      : [
          {
            code: ruleNames[rule] ?? rule,
            severity: verdict.verdict,
            message: verdict.message,
            path: `verdicts.${rule}`,
            value: verdict.value,
            limit: verdict.limit,
          },
        ],
  );
}
