import { type Finding, parseInput, quantity, type SourceId, share } from "@watthall/basis";
import { z } from "zod";

/** Input of {@link quantiles}. */
export const quantilesInput = z
  .strictObject({
    results: z.array(quantity("1", "In any one unit")).min(1).max(1_000_000),
    probabilityShares: z.array(share("Share of the results that lies below")).min(1).max(1000),
  })
  .meta({ description: "Quantiles of results, linear between neighbours." });

/** Input of {@link quantiles}. */
export type QuantilesInput = z.input<typeof quantilesInput>;

/** Result of {@link quantiles}. */
export interface QuantilesResult {
  /** One for each share asked for, in the results' own unit. */
  readonly quantiles: readonly number[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly least: number; readonly greatest: number; readonly mean: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Quantile of sorted results, definition 7 of Hyndman and Fan (that of R and NumPy): linear between the order statistics.
 * Plain numbers, no checks.
 *
 * @param sorted - rising, at least one
 * @param share - 0 to 1
 */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const rest = place - below;
  return rest === 0 ? low : low * (1 - rest) + (sorted[below + 1] as number) * rest;
}

/**
 * Quantiles of results.
 *
 * @param input - results in any one unit and order, and shares from 0 to 1
 * @returns the quantiles in the results' unit, in the order of the shares
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `hyndman-fan-1996`
 */
export function quantiles(input: QuantilesInput): QuantilesResult {
  const { results, probabilityShares } = parseInput("quantiles", quantilesInput, input);
  const sorted = Float64Array.from(results).sort();
  return {
    quantiles: probabilityShares.map((share) => quantileOfSorted(sorted, share)),
    steps: {
      least: sorted[0] as number,
      greatest: sorted[sorted.length - 1] as number,
      mean: sorted.reduce((sum, value) => sum + value / sorted.length, 0),
    },
    findings: [],
    sources: ["hyndman-fan-1996"],
  };
}
