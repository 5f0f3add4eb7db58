import type { Accelerator, HardwareStatus } from "@watthall/hardware";
import { h100 } from "./dense-figure.ts";
import { publishedInterval, widened } from "./interval.ts";
import type { PackageRatio } from "./ratio.ts";
import { unverified } from "./unverified.ts";

/** A part's memory, by size or by bandwidth, over the H100's; `null` where it is unknown. */
export function memoryRatio(
  part: Accelerator,
  key: "memoryGb" | "memoryTbPerS",
  unitName: "GB" | "TB/s",
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
    interval: widened(publishedInterval(part, figure, unit), ratio, status, "memory"),
    measurement: null,
    findings: unverified(figure, "numerator"),
    sources: [unit.source, figure.source],
  };
}
