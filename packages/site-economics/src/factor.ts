import type { Grade, SourceId } from "@watthall/basis";
import type { Interval } from "./interval.ts";

/** A figure that decided a result, with everything needed to judge it. */
export interface Factor<Value = number | Interval> {
  readonly name: string;
  readonly value: Value;
  readonly unit: string;
  readonly source: SourceId;
  /** `stated` for a figure of the caller's own. */
  readonly grade: Grade | "stated";
  /** Day, month or year for which it holds; `null` where its source or the caller does not say. */
  readonly asOf: string | null;
}

/** Sources of some factors, each once. */
export function sourcesOf(factors: readonly Factor[]): readonly SourceId[] {
  return [...new Set(factors.map(({ source }) => source))];
}
