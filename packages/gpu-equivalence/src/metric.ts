import { z } from "zod";

/** Names of the metrics under which a part is counted in H100s. */
export const metricNames = [
  "ops8",
  "bf16",
  "fp8",
  "low-precision",
  "fp64",
  "bandwidth",
  "capacity",
  "decode-roofline",
  "measured",
] as const;

/** A metric under which a part is counted in H100s. */
export type Metric = (typeof metricNames)[number];

/** Schema of a metric's name. */
export const metric = z.enum(metricNames).meta({
  description: "ops8 is the public convention: dense 8-bit operations, FP8 or INT8, over the H100's",
});

/** A dense arithmetic format. */
export const formatNames = ["fp64", "bf16", "fp8", "int8", "fp6", "fp4"] as const;

/** A dense arithmetic format. */
export type Format = (typeof formatNames)[number];

/** The metrics that are one dense peak over the H100's, and the formats of which each takes the best. */
export const formatsOfMetric = {
  ops8: ["fp8", "int8"],
  bf16: ["bf16"],
  fp8: ["fp8"],
  "low-precision": ["fp4", "fp6", "fp8", "int8", "bf16"],
  fp64: ["fp64"],
} as const satisfies Partial<Record<Metric, readonly Format[]>>;

/** A metric that is one dense peak over another. */
export type PeakMetric = keyof typeof formatsOfMetric;

/** Whether a metric is one dense peak over another. */
export function isPeakMetric(name: Metric): name is PeakMetric {
  return Object.hasOwn(formatsOfMetric, name);
}
