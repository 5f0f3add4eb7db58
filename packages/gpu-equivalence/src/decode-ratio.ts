import type { Accelerator, HardwareStatus } from "@watthall/hardware";
import { h100Decode, referenceDecode } from "./decode-rates.ts";
import { h100 } from "./dense-figure.ts";
import { plainInterval, type RatioInterval, widened } from "./interval.ts";
import { measuredRatiosOf } from "./measured-ratio.ts";
import { comparable, spanOf } from "./measured-span.ts";
import type { PackageRatio } from "./ratio.ts";
import { unverified } from "./unverified.ts";

/** From measured inference; else from the ends of what is published of memory, peak and link. */
function decodeInterval(part: Accelerator, ratio: number): RatioInterval {
  if (part.id === h100.id) return plainInterval(1, 1, "definition", ["h100e-convention"]);
  const measured = comparable(measuredRatiosOf(part.id).filter((row) => row.suite === "inference"));
  if (measured.length > 0) return spanOf(ratio, measured);
  const ends = [referenceDecode(part, "low"), referenceDecode(part, "high")].flatMap((end) =>
    end === null ? [] : [end.packageTokensPerS / h100Decode.packageTokensPerS],
  );
  return plainInterval(Math.min(ratio, ...ends), Math.max(ratio, ...ends), "published-range", ["roofline-model"]);
}

/** A part's decoding of the reference work over the H100's; `null` where a figure is unknown or the model does not fit. */
export function decodeRatio(part: Accelerator, status: HardwareStatus): PackageRatio | null {
  const decode = referenceDecode(part);
  if (decode === null) return null;
  const ratio = decode.packageTokensPerS / h100Decode.packageTokensPerS;
  return {
    ratio,
    numerator: decode.packageTokensPerS,
    denominator: h100Decode.packageTokensPerS,
    unit: "tokens/s",
    format: decode.format,
    interval: widened(decodeInterval(part, ratio), ratio, status, "memory"),
    measurement: null,
    findings: decode.figures.flatMap((figure) => unverified(figure, "numerator")),
    sources: ["roofline-model", "llama31-405b-config", ...decode.figures.map((figure) => figure.source)],
  };
}
