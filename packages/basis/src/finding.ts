import type { SourceId } from "./source.ts";

/**
 * What a finding means for the reader.
 *
 * `info`: worth knowing; `warning`: allowed, and close to a limit or resting on a weak figure; `fail`: a limit is
 * passed; `incomplete`: cannot be judged, because a datum is missing or unverified.
 */
export const severities = ["fail", "incomplete", "warning", "info"] as const;

/** What a finding means for the reader. */
export type Severity = (typeof severities)[number];

/** Something a result has to say beside its numbers. Plain JSON. */
export interface Finding {
  /** Stable and documented: `voltage-drop-exceeded`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence with the figure, the limit and what it means. */
  readonly message: string;
  /** Field of the input or result that it is about. */
  readonly path?: string;
  readonly value?: number | string | null;
  readonly limit?: number | string | null;
  /** Source of the limit. */
  readonly source?: SourceId;
}

/** Puts findings in the order in which a reader wants them: failures first, then what could not be judged. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
