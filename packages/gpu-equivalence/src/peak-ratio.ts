import type { Finding } from "@watthall/basis";
import type { Accelerator, HardwareStatus } from "@watthall/hardware";
import { bestPeak, h100 } from "./dense-figure.ts";
import { plainInterval, publishedInterval, type RatioInterval, widened } from "./interval.ts";
import { measuredRatiosOf } from "./measured-ratio.ts";
import { comparable, spanOf } from "./measured-span.ts";
import type { Format, PeakMetric } from "./metric.ts";
import { peakEnvelope } from "./peak-envelope.ts";
import type { PackageRatio } from "./ratio.ts";
import { unverified } from "./unverified.ts";

/** A dense peak of the user's own, in place of the table's. */
export interface OwnPeak {
  readonly tflops: number;
  readonly format: Format;
}

function mixedRounds({ mixesRounds }: RatioInterval): readonly Finding[] {
  if (!mixesRounds) return [];
  return [
    {
      code: "interval-mixes-rounds",
      severity: "info",
      message: "The part has no result beside an H100's of the same round: part of the interval is software.",
      path: "highH100e",
    },
  ];
}

/** From the part's own measured ratios; else from what peaks of other parts were worth. */
function useInterval(part: Accelerator, metric: Exclude<PeakMetric, "fp64">, ratio: number): RatioInterval {
  const measured = comparable(measuredRatiosOf(part.id));
  return measured.length > 0 ? spanOf(ratio, measured) : peakEnvelope(metric, ratio);
}

function ownPeakInterval(part: Accelerator, metric: PeakMetric, ratio: number): RatioInterval {
  if (metric === "fp64") return plainInterval(ratio, ratio, "published-range", []);
  return part.id === h100.id ? peakEnvelope(metric, ratio) : useInterval(part, metric, ratio);
}

const convention = "h100e-convention";

/** A dense peak of the user's own over the H100's. */
export function ownPeakRatio(
  part: Accelerator,
  metric: PeakMetric,
  status: HardwareStatus,
  own: OwnPeak,
): PackageRatio {
  const unit = bestPeak(h100, metric)?.figure;
  if (unit === undefined) throw new TypeError(`the hardware tables hold no ${metric} peak of an H100`);
  const ratio = own.tflops / unit.value;
  const interval = ownPeakInterval(part, metric, ratio);
  return {
    ratio,
    numerator: own.tflops,
    denominator: unit.value,
    unit: own.format === "int8" ? "TOP/s" : "TFLOP/s",
    format: own.format,
    interval: widened(interval, ratio, status, "peak"),
    measurement: null,
    findings: mixedRounds(interval),
    sources: [convention, unit.source],
  };
}

/** A part's dense peak over the H100's; `null` where the part has no known figure. */
export function peakRatio(part: Accelerator, metric: PeakMetric, status: HardwareStatus): PackageRatio | null {
  const unit = bestPeak(h100, metric)?.figure;
  const peak = bestPeak(part, metric);
  if (unit === undefined || peak === null) return null;
  const { figure, format } = peak;
  const ratio = figure.value / unit.value;
  const interval =
    metric === "fp64" || part.id === h100.id ? publishedInterval(part, figure, unit) : useInterval(part, metric, ratio);
  return {
    ratio,
    numerator: figure.value,
    denominator: unit.value,
    unit: format === "int8" ? "TOP/s" : "TFLOP/s",
    format,
    interval: widened(interval, ratio, status, "peak"),
    measurement: null,
    findings: [...unverified(figure, "numerator"), ...mixedRounds(interval)],
    sources: [convention, unit.source, figure.source],
  };
}
