import type { Finding, Grade, SourceId } from "@watthall/basis";

/** A duty, an encouragement or a benefit, held against a site. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  readonly article: string;
  readonly kind: "duty" | "encouragement" | "benefit";
  /** `null` where a datum is missing. */
  readonly applies: boolean | null;
  /** What has to be met, beyond doing it; `null` where there is nothing more. */
  readonly condition: "reuse" | "pue" | "erf" | "excise" | null;
  /** Whether the condition is met; `null` where there is none, or a datum is missing. */
  readonly met: boolean | null;
  /** What is held against `limit`: for PUE and ERF the indicator, otherwise the power or energy that makes it apply. */
  readonly value: number | null;
  readonly limit: number | null;
  /** Day from which it binds, or by which it is due next. */
  readonly day: string | null;
  readonly source: SourceId;
  readonly grade: Grade;
}

/**
 * What a reader has to do about a duty, or what is missing to say so.
 *
 * @param asOf - day of the question: a condition that binds later is a warning, not a failure
 */
export function dutyFindings(duty: Duty, asOf: string): readonly Finding[] {
  const { id, article, kind, applies, condition, met, value, limit, day, source } = duty;
  if (kind !== "duty" || applies === false) return [];
  const about = { path: `duties.${id}`, value, limit, source } as const;
  if (applies === null)
    return [
      {
        ...about,
        code: "duty-open",
        severity: "incomplete",
        message: `${article}: whether it applies cannot be said from the data.`,
      },
    ];
  if (condition === null || met === true) return [];
  if (met === null)
    return [
      {
        ...about,
        code: "duty-not-judged",
        severity: "incomplete",
        message: `${article}: the data do not say whether it is met.`,
      },
    ];
  return day !== null && day > asOf
    ? [{ ...about, code: "limit-ahead", severity: "warning", message: `${article}: not met, and binding from ${day}.` }]
    : [{ ...about, code: "duty-not-met", severity: "fail", message: `${article}: not met.` }];
}
