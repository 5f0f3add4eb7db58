import type { Finding, SourceId } from "@watthall/basis";
import type { RatioInterval } from "./interval.ts";
import type { MeasuredRatio } from "./measured-ratio.ts";
import type { Format } from "./metric.ts";

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
