import { type Accelerator, type Figure, publishedRange } from "@watthall/hardware";
import { bestDecodeLayout, type DecodeLayout, type DecodeWork, type PackageRates } from "./decode-kernels.ts";
import { bestPeak, h100 } from "./dense-figure.ts";
import type { Format } from "./metric.ts";
import { decodeReference } from "./tables/decode-reference.ts";

/** The largest domain over which the metric lays one model: that of the largest published inference results. */
const referenceDomainCount = 72;

const referenceWork: DecodeWork = {
  weightB: decodeReference.parameterCount,
  activeParameterCount: decodeReference.activeParameterCount,
  activeShare: 1,
  layerCount: decodeReference.layerCount,
  hiddenCount: decodeReference.hiddenCount,
  sequenceB: decodeReference.contextTokenCount * decodeReference.kvBytesPerToken,
};

/** Which end of a figure's published range is taken. */
export type RangeEnd = "value" | "low" | "high";

/** Tokens a second and package under the reference work, and how the domain is divided for it. */
export interface ReferenceDecode {
  readonly packageTokensPerS: number;
  readonly layout: DecodeLayout;
  /** Of the arithmetic. */
  readonly format: Format;
  readonly figures: readonly Figure[];
}

function at(figure: Figure, end: RangeEnd): number {
  return end === "value" ? figure.value : publishedRange(figure)[end];
}

/** Whether a part's scale-up domain is known not to hold the reference model's weights and one sequence. */
export function referenceDoesNotFit({ memoryGb, scaleUpPackageCount }: Accelerator): boolean {
  if (memoryGb === null || scaleUpPackageCount === null) return false;
  const domainB = Math.min(scaleUpPackageCount, referenceDomainCount) * memoryGb.value * 1e9;
  return domainB < referenceWork.weightB + referenceWork.sequenceB;
}

/**
 * A part's decoding under the reference work of the metric `decode-roofline`.
 *
 * @returns `null` where memory, bandwidth, link, domain or 8-bit peak is unknown, or the weights do not fit the domain
 */
export function referenceDecode(part: Accelerator, end: RangeEnd = "value"): ReferenceDecode | null {
  const { memoryGb, memoryTbPerS, scaleUpTbPerS, scaleUpPackageCount } = part;
  const peak = bestPeak(part, "ops8");
  if (
    memoryGb === null ||
    memoryTbPerS === null ||
    scaleUpTbPerS === null ||
    scaleUpPackageCount === null ||
    peak === null
  )
    return null;
  const rates: PackageRates = {
    memoryB: at(memoryGb, end) * 1e9,
    memoryBPerS: at(memoryTbPerS, end) * 1e12,
    flopPerS: at(peak.figure, end) * 1e12,
    linkBPerS: (at(scaleUpTbPerS, end) * 1e12) / 2,
  };
  const layout = bestDecodeLayout(
    Math.min(scaleUpPackageCount, referenceDomainCount),
    0,
    Infinity,
    rates,
    referenceWork,
  );
  if (layout === null) return null;
  return {
    packageTokensPerS: layout.batch / (layout.stepS * layout.packages),
    layout,
    format: peak.format,
    figures: [memoryGb, memoryTbPerS, peak.figure, scaleUpTbPerS],
  };
}

const ofH100 = referenceDecode(h100);
if (ofH100 === null) throw new TypeError("an H100 domain must hold the reference model");

/** An H100's decoding under the reference work. */
export const h100Decode: ReferenceDecode = ofH100;
