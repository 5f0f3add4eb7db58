import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { distribution } from "./distribution.ts";
import { type InverseCdf, inverseCdf } from "./inverse-cdf.ts";
import { seed } from "./seed.ts";
import { uniformAt } from "./uniform-at.ts";

/** Input of {@link sample}. */
export const sampleInput = z
  .strictObject({
    distribution,
    seed,
    count: count("How many draws").max(1_000_000),
    firstIndex: count("Place of the first draw in its stream", 0)
      .max(2 ** 52)
      .default(0),
    streamIndex: count("One for each quantity that varies", 0)
      .max(2 ** 32 - 1)
      .default(0),
  })
  .meta({ description: "Draws from a distribution, the same for the same seed however they are split." });

/** Input of {@link sample}, defaults not yet filled in. */
export type SampleInput = z.input<typeof sampleInput>;

/** Result of {@link sample}. */
export interface SampleResult {
  /** The draws, in the distribution's own unit. */
  readonly values: readonly number[];
  /** What a person would write on paper on the way. */
  readonly steps: {
    /** Uniform number behind the first draw: the share of the distribution that lies below it. */
    readonly firstUniformShare: number;
    readonly mean: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Fills an array with draws `first`, `first + 1`, … of a stream. Plain numbers, no checks, no allocation.
 *
 * @param out - receives as many draws as it is long
 * @param inverse - of the distribution, from {@link inverseCdf}
 */
export function fillSample(out: Float64Array, inverse: InverseCdf, seed: number, stream: number, first: number): void {
  for (let i = 0; i < out.length; i++) out[i] = inverse(uniformAt(seed, stream, first + i));
}

/**
 * Draws from a distribution by inverse transform of a counter-based generator: draw `i` of a stream is the same number
 * whether it is made alone, in one run or in many.
 *
 * @param input - distribution, seed, number of draws, and where in which stream they begin
 * @returns the draws in the distribution's unit
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `salmon-2011`, `inverse-transform`, `wichura-1988`
 */
export function sample(input: SampleInput): SampleResult {
  const asked = parseInput("sample", sampleInput, input);
  const values = new Float64Array(asked.count);
  fillSample(values, inverseCdf(asked.distribution), asked.seed, asked.streamIndex, asked.firstIndex);
  return {
    values: Array.from(values),
    steps: {
      firstUniformShare: uniformAt(asked.seed, asked.streamIndex, asked.firstIndex),
      mean: values.reduce((sum, value) => sum + value / values.length, 0),
    },
    findings: [],
    sources: ["salmon-2011", "inverse-transform", ...(asked.distribution.kind === "normal" ? ["wichura-1988"] : [])],
  };
}
