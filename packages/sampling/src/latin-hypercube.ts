import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { seed } from "./seed.ts";
import { uniformAt } from "./uniform-at.ts";

/** Input of {@link latinHypercube}. */
export const latinHypercubeInput = z
  .strictObject({
    dimensionCount: count("Quantities that vary together").max(1000),
    count: count("Points, and slices of each dimension").max(100_000),
    seed,
  })
  .refine((ask) => ask.dimensionCount * ask.count <= 10_000_000, {
    path: ["count"],
    message: "at most 10 000 000 numbers in all",
  })
  .meta({ description: "Points of a unit cube of which each slice of each dimension holds just one." });

/** Input of {@link latinHypercube}. */
export type LatinHypercubeInput = z.input<typeof latinHypercubeInput>;

/** Result of {@link latinHypercube}. */
export interface LatinHypercubeResult {
  /** Each of as many numbers between 0 and 1 as there are dimensions. */
  readonly points: readonly (readonly number[])[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly sliceWidth: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * One dimension of a Latin hypercube: a point in each slice, at a random place of it, the slices shuffled (Fisher and
 * Yates). Plain numbers, no checks.
 *
 * @param out - receives a number between 0 and 1 for each point
 * @param dimension - draws on streams `2 dimension` and `2 dimension + 1` of the seed
 */
export function fillLatinDimension(out: Float64Array, dimension: number, seed: number): void {
  const slices = out.length;
  for (let i = 0; i < slices; i++) out[i] = (i + uniformAt(seed, 2 * dimension, i)) / slices;
  for (let i = slices - 1; i > 0; i--) {
    const other = Math.floor(uniformAt(seed, 2 * dimension + 1, i) * (i + 1));
    const kept = out[i] as number;
    out[i] = out[other] as number;
    out[other] = kept;
  }
}

/**
 * Points of a unit cube so that each of as many slices of each dimension holds just one: a plain sample with no gaps.
 *
 * @param input - dimensions, number of points, seed
 * @returns points of the unit cube
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `mckay-1979`, `salmon-2011`
 */
export function latinHypercube(input: LatinHypercubeInput): LatinHypercubeResult {
  const ask = parseInput("latinHypercube", latinHypercubeInput, input);
  const columns = Array.from({ length: ask.dimensionCount }, (_, dimension) => {
    const column = new Float64Array(ask.count);
    fillLatinDimension(column, dimension, ask.seed);
    return column;
  });
  return {
    points: Array.from({ length: ask.count }, (_, i) => columns.map((column) => column[i] as number)),
    steps: { sliceWidth: 1 / ask.count },
    findings: [],
    sources: ["mckay-1979", "salmon-2011"],
  };
}
