import type { Sourced, SourceId } from "@watthall/basis";

/** One published figure; the unit is that of the field that holds it. */
export interface Figure extends Sourced {
  /** As published; the middle of `low` and `high` where only a range is published (`rangeOnly`). */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** Only a range is published: `value` is its middle, no source prints it. */
  readonly rangeOnly?: true;
  /** Further sources that print the same figure. */
  readonly alsoIn?: readonly SourceId[];
  readonly note?: string;
  /** What other sources, or the same maker on another day, print for the same thing. */
  readonly alternatives?: readonly Figure[];
}

/** A sentence with its source, where a fact is no number. */
export interface SourcedText extends Sourced {
  readonly text: string;
}

/** Lowest and highest value that any source prints for a figure. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Lowest and highest published value of a figure, its alternatives included.
 *
 * @param figure - a figure of a row
 * @returns both bounds in the figure's own unit, equal where the sources agree
 */
export function publishedRange(figure: Figure): FigureRange {
  const ranges = (figure.alternatives ?? []).map(publishedRange);
  return {
    low: Math.min(figure.value, figure.low ?? figure.value, ...ranges.map((range) => range.low)),
    high: Math.max(figure.value, figure.high ?? figure.value, ...ranges.map((range) => range.high)),
  };
}
