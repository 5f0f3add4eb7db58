import type { Finding, Grade, SourceId } from "@watthall/basis";

/** A duty, an encouragement or a benefit, held against a site. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  readonly article: string;
  readonly kind: "duty" | "encouragement" | "benefit";
  /** `null` where a datum is missing. */
  readonly applies: boolean | null;
  /** Whether its limit or condition is met; `null` where there is none, or a datum is missing. */
  readonly met: boolean | null;
  /** What is held against the threshold or limit. */
  readonly value: number | null;
  readonly limit: number | null;
  /** Day from which it binds, or by which it is due next. */
  readonly day: string | null;
  readonly source: SourceId;
  readonly grade: Grade;
}

/** What a reader has to do about a duty, or what is missing to say so. */
export function dutyFindings(duty: Duty, asOf: string): readonly Finding[] {
  const about = { path: `duties.${duty.id}`, value: duty.value, limit: duty.limit, source: duty.source } as const;
  if (duty.kind !== "duty" || duty.applies === false) return [];
  if (duty.applies === null)
    return [
      {
        ...about,
        code: "duty-not-judged",
        severity: "incomplete",
        message: `${duty.article}: whether it applies needs a datum that is missing.`,
      },
    ];
  if (duty.met === false)
    return duty.day !== null && duty.day > asOf
      ? [
          {
            ...about,
            code: "limit-ahead",
            severity: "warning",
            message: `${duty.article}: not met, binding from ${duty.day}.`,
          },
        ]
      : [{ ...about, code: "duty-not-met", severity: "fail", message: `${duty.article}: not met.` }];
  return [];
}
