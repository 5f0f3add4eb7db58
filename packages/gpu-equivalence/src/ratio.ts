import type { Finding, SourceId } from "@watthall/basis";
import { type Accelerator, type Figure, type HardwareStatus, publishedRange } from "@watthall/hardware";
import { h100Decode, referenceDecode } from "./decode-rates.ts";
import { bestPeak, h100 } from "./dense-figure.ts";
import { comparable, peakInterval, plainInterval, type RatioInterval, spanOf, widened } from "./interval.ts";
import { type MeasuredRatio, measuredRatiosOf } from "./measured-ratio.ts";
import { type Format, isPeakMetric, type Metric, type PeakMetric } from "./metric.ts";
import { unverified } from "./unverified.ts";

/** Unit of a ratio's numerator and denominator. */
export type RatioUnit = "TFLOP/s" | "TOP/s" | "TB/s" | "GB" | "tokens/s" | "min";

/** One package over one H100 under a metric. */
export interface PackageRatio {
  readonly ratio: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: RatioUnit;
  readonly format: Format | null;
  readonly interval: RatioInterval;
  readonly measurement: MeasuredRatio | null;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
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

/** A dense peak of the user's own, in place of the table's. */
export interface OwnPeak {
  readonly tflops: number;
  readonly format: Format;
}

/** A part's dense peak over the H100's; `null` where the part has no known figure. */
export function peakRatio(
  part: Accelerator,
  metric: PeakMetric,
  status: HardwareStatus,
  own: OwnPeak | null = null,
): PackageRatio | null {
  const unit = bestPeak(h100, metric);
  const peak = bestPeak(part, metric);
  if (unit === null || (peak === null && own === null)) return null;
  const numerator = own?.tflops ?? peak?.figure.value ?? 0;
  const format = own?.format ?? peak?.format ?? null;
  const denominator = unit.figure.value;
  const ratio = numerator / denominator;
  const measured = metric === "fp64" ? [] : measuredRatiosOf(part.id);
  const interval =
    metric === "fp64" && peak !== null && own === null
      ? publishedInterval(part, peak.figure, unit.figure, ratio)
      : own !== null && part.id === h100.id
        ? peakInterval({ ...part, id: "" }, metric, ratio, [])
        : peakInterval(part, metric, ratio, measured);
  return {
    ratio,
    numerator,
    denominator,
    unit: format === "int8" ? "TOP/s" : "TFLOP/s",
    format,
    interval: widened(interval, ratio, status, metric === "fp64" ? "memory" : "peak"),
    measurement: null,
    findings: [
      ...(own === null && peak !== null ? unverified(peak.figure, "numerator") : []),
      ...mixedRounds(interval),
    ],
    sources: ["h100e-convention", unit.figure.source, ...(own === null && peak !== null ? [peak.figure.source] : [])],
  };
}

function publishedInterval(part: Accelerator, figure: Figure, unit: Figure, ratio: number): RatioInterval {
  if (part.id === h100.id) return plainInterval(ratio, ratio, "definition", ["h100e-convention"]);
  const { low, high } = publishedRange(figure);
  return plainInterval(low / unit.value, high / unit.value, "published-range", [figure.source]);
}

function quantityRatio(
  part: Accelerator,
  key: "memoryGb" | "memoryTbPerS",
  unitName: RatioUnit,
  status: HardwareStatus,
): PackageRatio | null {
  const figure = part[key];
  const unit = h100[key];
  if (figure === null || unit === null) return null;
  const ratio = figure.value / unit.value;
  return {
    ratio,
    numerator: figure.value,
    denominator: unit.value,
    unit: unitName,
    format: null,
    interval: widened(publishedInterval(part, figure, unit, ratio), ratio, status, "memory"),
    measurement: null,
    findings: unverified(figure, "numerator"),
    sources: [unit.source, figure.source],
  };
}

function decodeInterval(part: Accelerator, ratio: number): RatioInterval {
  if (part.id === h100.id) return plainInterval(1, 1, "definition", ["h100e-convention"]);
  const measured = comparable(measuredRatiosOf(part.id).filter((row) => row.suite === "inference"));
  if (measured.length > 0) return spanOf(ratio, measured);
  const ends = [referenceDecode(part, "low"), referenceDecode(part, "high")].flatMap((end) =>
    end === null ? [] : [end.packageTokensPerS / h100Decode.packageTokensPerS],
  );
  return plainInterval(Math.min(ratio, ...ends), Math.max(ratio, ...ends), "published-range", ["roofline-model"]);
}

function decodeRatio(part: Accelerator, status: HardwareStatus): PackageRatio | null {
  const decode = referenceDecode(part);
  if (decode === null) return null;
  const ratio = decode.packageTokensPerS / h100Decode.packageTokensPerS;
  return {
    ratio,
    numerator: decode.packageTokensPerS,
    denominator: h100Decode.packageTokensPerS,
    unit: "tokens/s",
    format: "fp8",
    interval: widened(decodeInterval(part, ratio), ratio, status, "memory"),
    measurement: null,
    findings: decode.figures.flatMap((figure) => unverified(figure, "numerator")),
    sources: ["roofline-model", "llama31-405b-config", ...decode.figures.map((figure) => figure.source)],
  };
}

/** A measured ratio with the spread of the same test over rounds, numbers of packages and scenarios. */
export function measuredRatio(row: MeasuredRatio, status: HardwareStatus): PackageRatio {
  const sameTest = measuredRatiosOf(row.accelerator).filter((other) => other.benchmark === row.benchmark);
  const findings: Finding[] = [];
  if (row.round !== row.h100Round)
    findings.push({
      code: "rounds-differ",
      severity: "warning",
      message: `The part's result is of round ${row.round}, the H100's of ${row.h100Round}: part of the ratio is software.`,
      path: "measurement.round",
      value: row.round,
      limit: row.h100Round,
      source: row.source,
    });
  if (row.packageCount !== row.h100PackageCount)
    findings.push({
      code: "package-counts-differ",
      severity: "warning",
      message: `The part ran on ${row.packageCount ?? "an unstated number of"} packages, the H100 on ${row.h100PackageCount}: effects of scale are inside the ratio.`,
      path: "measurement.packageCount",
      value: row.packageCount,
      limit: row.h100PackageCount,
      source: row.source,
    });
  return {
    ratio: row.ratio,
    numerator: row.numerator,
    denominator: row.denominator,
    unit: row.unit,
    format: null,
    interval: widened(spanOf(row.ratio, sameTest), row.ratio, status, "peak"),
    measurement: row,
    findings,
    sources: [row.source],
  };
}

/** One package over one H100 under any metric but `measured`; `null` where a figure is unknown. */
export function packageRatio(
  part: Accelerator,
  metric: Exclude<Metric, "measured">,
  status: HardwareStatus,
): PackageRatio | null {
  if (isPeakMetric(metric)) return peakRatio(part, metric, status);
  if (metric === "bandwidth") return quantityRatio(part, "memoryTbPerS", "TB/s", status);
  if (metric === "capacity") return quantityRatio(part, "memoryGb", "GB", status);
  return decodeRatio(part, status);
}
