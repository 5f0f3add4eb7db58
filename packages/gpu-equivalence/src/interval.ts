import type { SourceId } from "@watthall/basis";
import { type Accelerator, accelerators, type HardwareStatus } from "@watthall/hardware";
import { bestPeak, h100 } from "./dense-figure.ts";
import { type MeasuredRatio, measuredRatios } from "./measured-ratio.ts";
import { formatsOfMetric, type PeakMetric } from "./metric.ts";
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

/**
 * The ratios that may make an interval: those of raw results of one round; where a part has none, those across rounds;
 * never a press report against raw results.
 */
export function comparable(ratios: readonly MeasuredRatio[]): readonly MeasuredRatio[] {
  const raw = ratios.filter((row) => row.grade === "derived");
  const ofOneRound = raw.filter((row) => row.round === row.h100Round);
  return ofOneRound.length > 0 ? ofOneRound : raw;
}

/** The interval that spans some ratios and the central one. */
export function spanOf(ratio: number, ratios: readonly MeasuredRatio[]): RatioInterval {
  const values = ratios.map((row) => row.ratio);
  return {
    low: Math.min(ratio, ...values),
    high: Math.max(ratio, ...values),
    rule: "measured",
    mixesRounds: ratios.some((row) => row.round !== row.h100Round),
    sources: [...new Set(ratios.map((row) => row.source))],
  };
}

function envelopeOf(metric: PeakMetric): { readonly low: number; readonly high: number } {
  const unit = bestPeak(h100, metric)?.figure.value ?? Number.NaN;
  const overPeak = measuredRatios
    .filter((row) => row.grade === "derived" && row.round === row.h100Round)
    .flatMap((row) => {
      const part = accelerators.find((candidate) => candidate.id === row.accelerator);
      const peak = part === undefined ? null : bestPeak(part, metric);
      return peak === null ? [] : [row.ratio / (peak.figure.value / unit)];
    });
  return { low: Math.min(...overPeak), high: Math.max(...overPeak) };
}

/** For each peak metric, the least and the most that a measured ratio has been of the peak ratio, over all parts. */
export const envelopes: ReadonlyMap<PeakMetric, { readonly low: number; readonly high: number }> = new Map(
  (Object.keys(formatsOfMetric) as PeakMetric[]).map((metric) => [metric, envelopeOf(metric)]),
);

/** The interval of a peak ratio: from the part's own measured ratios, else from what peaks of others were worth. */
export function peakInterval(
  part: Accelerator,
  metric: PeakMetric,
  ratio: number,
  measured: readonly MeasuredRatio[],
): RatioInterval {
  if (part.id === h100.id) return plainInterval(ratio, ratio, "definition", ["h100e-convention"]);
  const usable = comparable(measured);
  if (usable.length > 0) return spanOf(ratio, usable);
  const envelope = envelopes.get(metric) ?? { low: 1, high: 1 };
  return plainInterval(ratio * Math.min(1, envelope.low), ratio * Math.max(1, envelope.high), "envelope", [
    "mlperf-training",
    "mlperf-inference-v51",
  ]);
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
