import type { Accelerator, HardwareStatus } from "@watthall/hardware";
import { decodeRatio } from "./decode-ratio.ts";
import { memoryRatio } from "./memory-ratio.ts";
import { isPeakMetric, type Metric } from "./metric.ts";
import { peakRatio } from "./peak-ratio.ts";
import type { PackageRatio } from "./ratio.ts";

/** A metric that a part has without naming a test. */
export type UnmeasuredMetric = Exclude<Metric, "measured">;

function computed(part: Accelerator, metric: UnmeasuredMetric, status: HardwareStatus): PackageRatio | null {
  if (isPeakMetric(metric)) return peakRatio(part, metric, status);
  if (metric === "bandwidth") return memoryRatio(part, "memoryTbPerS", "TB/s", status);
  if (metric === "capacity") return memoryRatio(part, "memoryGb", "GB", status);
  return decodeRatio(part, status);
}

/** Ratios of the rows, which do not change: computed when first asked for. */
const known = new Map<string, PackageRatio | null>();

/** One package over one H100 under any metric but `measured`; `null` where a figure is unknown. */
export function packageRatio(part: Accelerator, metric: UnmeasuredMetric, status: HardwareStatus): PackageRatio | null {
  const key = `${part.id} ${metric} ${status}`;
  let ratio = known.get(key);
  if (ratio === undefined) {
    ratio = computed(part, metric, status);
    known.set(key, ratio);
  }
  return ratio;
}
