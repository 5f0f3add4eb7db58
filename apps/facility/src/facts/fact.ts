import type { Grade, SourceId, Unit } from "@watthall/basis";
import type { messages } from "../messages/en.ts";

/** What a fact or a term is, as the catalogue of texts names it. */
export type FactKey = keyof typeof messages.facts;

/** Words that stand beside a figure, as the catalogue has them. */
export type NoteKey = keyof typeof messages.notes;

/** A value put into a formula. */
export interface Term {
  readonly symbol: string;
  /** Key of the catalogue; `name` where a model names it. */
  readonly label?: FactKey;
  readonly name?: string;
  readonly value: number | string | null;
  readonly unit: Unit;
}

/** A figure of a result with all that tells where it comes from. */
export interface Fact {
  /** Path in the result, the same as the command line's JSON. */
  readonly id: string;
  readonly label: FactKey;
  /** Of what it is, where several are called the same: a stage, a rack, a country. */
  readonly of?: string | undefined;
  /** `null` is unknown. A text where it is no number: a class, a cable. */
  readonly value: number | string | null;
  readonly unit: Unit;
  /** A share that people read in percent; a heat, which some read in BTU/h; a count, which has no decimals. */
  readonly show?: "percent" | "heat" | "count";
  readonly low?: number | null;
  readonly high?: number | null;
  /** In the symbols of the terms. */
  readonly formula: string;
  readonly terms: readonly Term[];
  readonly sources: readonly SourceId[];
  /** Of the weakest figure that was looked up, where one was. */
  readonly grade?: Grade | "stated" | undefined;
  /** Date of the figure that was looked up, where it is dated. */
  readonly asOf?: string | null | undefined;
  /** What decides it, or what a class means. */
  readonly noteKey?: NoteKey | undefined;
  /** A name or a figure beside it, the same in all languages. */
  readonly note?: string | undefined;
}

/** Sources of several results, each once. */
export function sourcesOf(
  ...results: readonly ({ readonly sources: readonly SourceId[] } | null | undefined)[]
): readonly SourceId[] {
  return [...new Set(results.flatMap((result) => result?.sources ?? []))];
}
