import type { SourceId } from "@watthall/basis";
import { type Accelerator, type Figure, type HardwareStatus, publishedRange } from "@watthall/hardware";
import { h100 } from "./dense-figure.ts";
import { statusWidening } from "./tables/status-widening.ts";

/**
 * Where an interval comes from: `definition`, the part is the unit; `measured`, the part's own measured ratios;
 * `envelope`, what measured ratios of other parts were over their peaks; `published-range`, what sources disagree on.
 */
export type IntervalRule = "definition" | "measured" | "envelope" | "published-range";

/** Lowest and highest ratio that the evidence admits; the central one is always inside. */
export interface RatioInterval {
  readonly low: number;
  readonly high: number;
  readonly rule: IntervalRule;
  /** Whether any ratio inside compares results of two rounds, so that part of it is software. */
  readonly mixesRounds: boolean;
  readonly sources: readonly SourceId[];
}

/** An interval that is one value, or what two bounds leave, with nothing measured. */
export function plainInterval(
  low: number,
  high: number,
  rule: IntervalRule,
  sources: readonly SourceId[],
): RatioInterval {
  return { low, high, rule, mixesRounds: false, sources };
}

/** What sources print of one figure, over the H100's; the unit itself has no spread. */
export function publishedInterval(part: Accelerator, figure: Figure, unit: Figure): RatioInterval {
  const ratio = figure.value / unit.value;
  if (part.id === h100.id) return plainInterval(ratio, ratio, "definition", ["h100e-convention"]);
  const { low, high } = publishedRange(figure);
  return plainInterval(low / unit.value, high / unit.value, "published-range", [figure.source]);
}

/**
 * An interval widened for a part that does not ship. What peaks are worth in use and how far announced peaks move are
 * two doubts, which multiply; for memory the published range already holds some of the move, so the wider bound counts.
 */
export function widened(
  interval: RatioInterval,
  ratio: number,
  status: HardwareStatus,
  kind: "peak" | "memory",
): RatioInterval {
  const row = statusWidening.find((candidate) => candidate.status === status && candidate.kind === kind);
  if (row === undefined) return interval;
  const [low, high] = kind === "peak" ? [interval.low, interval.high] : [ratio, ratio];
  return {
    ...interval,
    low: Math.min(interval.low, low * row.lowFactor),
    high: Math.max(interval.high, high * row.highFactor),
    sources: [...interval.sources, row.source],
  };
}
