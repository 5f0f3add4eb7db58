import { between, count, positive } from "@watthall/basis";
import type { Accelerator, Figure } from "@watthall/hardware";
import { z } from "zod";
import type { DecodeWork, PackageRates } from "./decode-kernels.ts";
import { densePeak } from "./dense-figure.ts";
import { item } from "./item.ts";
import { type Format, formatNames } from "./metric.ts";

/** Bytes of one number in each format; FP6 packed. */
const bytesOf: Readonly<Record<Format, number>> = { fp64: 8, bf16: 2, fp8: 1, int8: 1, fp6: 0.75, fp4: 0.5 };

/** Schema of a language model, as decoding sees it. */
const languageModel = z
  .strictObject({
    parameterCount: count("All parameters").max(1e15),
    activeParameterCount: count("Parameters that one token uses; all of them unless told").optional(),
    layerCount: count("Layers").max(1e6),
    hiddenCount: count("Width of the hidden state; without it the scale-up link is left out").max(1e9).optional(),
    kvBytesPerToken: between(1e-3, 1e12, "B/token", "Keys and values of one token, all layers, in their own format"),
  })
  .refine((model) => (model.activeParameterCount ?? 0) <= model.parameterCount, {
    path: ["activeParameterCount"],
    message: "at most parameterCount",
  })
  .meta({ description: "A language model, as decoding sees it" });

/** Input of `decodeThroughput`. */
export const decodeThroughputInput = z
  .strictObject({
    item,
    model: languageModel,
    contextTokenCount: count("Tokens of context that each sequence holds").max(1e12),
    scaleUpPackageCount: count("Packages in the scale-up domain, in place of the part's own").max(100_000).optional(),
    weightFormat: z.enum(formatNames).default("fp8").meta({ description: "In which the weights lie" }),
    computeFormat: z
      .enum(formatNames)
      .optional()
      .meta({ description: "Dense format of the arithmetic; that of the weights unless told" }),
    batchCount: count("Sequences a group at once; as many as fit unless told").optional(),
    minUserTokensPerS: positive("tokens/s", "Least rate that each user must get").optional(),
  })
  .meta({ description: "Decoding rate of a language model by roofline, with batch and binding limit." });

/** Decoding as asked. */
export type DecodeQuestion = z.output<typeof decodeThroughputInput>;

/** The work of one step, in bytes and counts. */
export function workOf({ model: one, contextTokenCount, weightFormat }: DecodeQuestion): DecodeWork {
  const active = one.activeParameterCount ?? one.parameterCount;
  return {
    weightB: one.parameterCount * bytesOf[weightFormat],
    activeParameterCount: active,
    activeShare: active / one.parameterCount,
    layerCount: one.layerCount,
    hiddenCount: one.hiddenCount ?? 0,
    sequenceB: contextTokenCount * one.kvBytesPerToken,
  };
}

/** What a part can do, and the figures that say so. */
export interface KnownRates {
  readonly rates: PackageRates;
  readonly domain: number;
  readonly figures: readonly Figure[];
}

/** What a part can do; or the name of the figure that is unknown. */
export function ratesOf(asked: DecodeQuestion, part: Accelerator): KnownRates | { readonly unknown: string } {
  const peak = densePeak(part, asked.computeFormat ?? asked.weightFormat);
  const domain = asked.scaleUpPackageCount ?? part.scaleUpPackageCount;
  const { memoryGb, memoryTbPerS, scaleUpTbPerS } = part;
  if (memoryGb === null) return { unknown: "memory" };
  if (memoryTbPerS === null) return { unknown: "memory bandwidth" };
  if (peak === null) return { unknown: `dense peak in ${asked.computeFormat ?? asked.weightFormat}` };
  if (domain === null) return { unknown: "scale-up domain" };
  const linked = asked.model.hiddenCount !== undefined && domain > 1;
  if (linked && scaleUpTbPerS === null) return { unknown: "scale-up link" };
  return {
    rates: {
      memoryB: memoryGb.value * 1e9,
      memoryBPerS: memoryTbPerS.value * 1e12,
      flopPerS: peak.value * 1e12,
      linkBPerS: linked && scaleUpTbPerS !== null ? (scaleUpTbPerS.value * 1e12) / 2 : 0,
    },
    domain,
    figures: [memoryGb, memoryTbPerS, peak, ...(linked && scaleUpTbPerS !== null ? [scaleUpTbPerS] : [])],
  };
}
