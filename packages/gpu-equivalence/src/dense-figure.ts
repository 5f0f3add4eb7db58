import { type Accelerator, accelerators, type Figure } from "@watthall/hardware";
import { type Format, formatsOfMetric, type PeakMetric } from "./metric.ts";

const unit = accelerators.find((row) => row.id === "h100-sxm");
if (unit === undefined) throw new TypeError("the hardware tables hold no h100-sxm");

/** The unit of H100e: H100 SXM5 80 GB. */
export const h100: Accelerator = unit;

/** A dense peak and the format it is of. */
export interface DensePeak {
  readonly format: Format;
  readonly figure: Figure;
}

/** The dense peak of a part in one format; `null` where the part lacks it or none is known. FP64 is the vector rate. */
export function densePeak(part: Accelerator, format: Format): Figure | null {
  switch (format) {
    case "fp64":
      return part.fp64VectorTflops;
    case "bf16":
      return part.bf16Tflops;
    case "fp8":
      return part.fp8Tflops;
    case "int8":
      return part.int8Tops;
    case "fp6":
      return part.fp6Tflops;
    case "fp4":
      return part.fp4Tflops;
  }
}

/** The best dense peak that a metric admits, first in the metric's own order among equals; `null` where none is known. */
export function bestPeak(part: Accelerator, metric: PeakMetric): DensePeak | null {
  let best: DensePeak | null = null;
  for (const format of formatsOfMetric[metric]) {
    const figure = densePeak(part, format);
    if (figure !== null && (best === null || figure.value > best.figure.value)) best = { format, figure };
  }
  return best;
}
