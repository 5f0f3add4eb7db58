import { accelerators } from "@watthall/hardware";
import { bestPeak, h100 } from "./dense-figure.ts";
import { plainInterval, type RatioInterval } from "./interval.ts";
import { measuredRatios } from "./measured-ratio.ts";
import { formatsOfMetric, type PeakMetric } from "./metric.ts";

/** A peak metric that MLPerf says something of; no test of it computes in FP64. */
type UsedPeakMetric = Exclude<PeakMetric, "fp64">;

function overPeaks(metric: UsedPeakMetric): readonly number[] {
  const unit = bestPeak(h100, metric)?.figure.value ?? Number.NaN;
  return measuredRatios
    .filter((row) => row.grade === "derived" && row.round === row.h100Round)
    .flatMap((row) => {
      const part = accelerators.find((candidate) => candidate.id === row.accelerator);
      const peak = part === undefined ? null : bestPeak(part, metric);
      return peak === null ? [] : [row.ratio / (peak.figure.value / unit)];
    });
}

/** For each metric, the least and the most that a measured ratio has been of the peak ratio, over all parts. */
const envelopes = new Map(
  (Object.keys(formatsOfMetric) as PeakMetric[])
    .filter((metric): metric is UsedPeakMetric => metric !== "fp64")
    .map((metric) => {
      const used = overPeaks(metric);
      return [metric, { low: Math.min(1, ...used), high: Math.max(1, ...used) }] as const;
    }),
);

/** The interval of a part that nobody has measured: by what the peaks of others were worth in use. */
export function peakEnvelope(metric: UsedPeakMetric, ratio: number): RatioInterval {
  const { low, high } = envelopes.get(metric) ?? { low: 1, high: 1 };
  return plainInterval(ratio * low, ratio * high, "envelope", ["mlperf-training", "mlperf-inference-v51"]);
}
