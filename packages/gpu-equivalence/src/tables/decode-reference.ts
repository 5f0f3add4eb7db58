import type { Sourced } from "@watthall/basis";
import type { Format } from "../metric.ts";

/** A language model and a way of serving it, as `decodeThroughput` asks for them. */
export interface DecodeReferenceRow extends Sourced {
  readonly id: string;
  readonly parameterCount: number;
  readonly activeParameterCount: number;
  readonly layerCount: number;
  /** Width of the hidden state. */
  readonly hiddenCount: number;
  /** Keys and values of one token in all layers, one byte an element. */
  readonly kvBytesPerToken: number;
  readonly contextTokenCount: number;
  readonly weightFormat: Format;
}

/**
 * The work under which the metric `decode-roofline` compares: one dense model that every part can serve at 8 bits.
 * Keys and values: 2 x 126 layers x 8 heads x 128 x 1 B = 258,048 B a token.
 */
export const decodeReference = {
  id: "llama-3.1-405b-8bit-8k",
  parameterCount: 405e9,
  activeParameterCount: 405e9,
  layerCount: 126,
  hiddenCount: 16_384,
  kvBytesPerToken: 258_048,
  contextTokenCount: 8192,
  weightFormat: "fp8",
  source: "llama31-405b-config",
  grade: "claim",
} as const satisfies DecodeReferenceRow;
