import type { DiscreteDistribution, Distribution, NormalDistribution, TriangularDistribution } from "./distribution.ts";
import { normalQuantile, normalShareBelow } from "./normal.ts";

/** The number below which a share `u` (strictly between 0 and 1) of a distribution lies. */
export type InverseCdf = (u: number) => number;

/** Greatest share below 1. */
const greatestShare = 1 - Number.EPSILON / 2;

function inverseNormal({ mean, sd, min, max }: NormalDistribution): InverseCdf {
  if (min === undefined && max === undefined) return (u) => mean + sd * normalQuantile(u);
  if (sd === 0) return () => mean;
  const low = min === undefined ? 0 : normalShareBelow((min - mean) / sd);
  const kept = (max === undefined ? 1 : normalShareBelow((max - mean) / sd)) - low;
  const floor = min ?? -Infinity;
  const ceiling = max ?? Infinity;
  // the bounds only catch rounding at the very ends of the cut, where a share may come to 1
  return (u) => Math.min(ceiling, Math.max(floor, mean + sd * normalQuantile(Math.min(greatestShare, low + u * kept))));
}

function inverseTriangular({ low, central, high }: TriangularDistribution): InverseCdf {
  const width = high - low;
  if (width === 0) return () => low;
  const shareBelowMode = (central - low) / width;
  return (u) =>
    u < shareBelowMode
      ? low + Math.sqrt(u * width * (central - low))
      : high - Math.sqrt((1 - u) * width * (high - central));
}

function inverseDiscrete({ values, weights }: DiscreteDistribution): InverseCdf {
  const cumulative = new Float64Array(weights.length);
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    sum += weight;
    cumulative[i] = sum;
  }
  return (u) => {
    const target = u * sum;
    let first = 0;
    let last = weights.length - 1;
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((cumulative[middle] as number) > target) last = middle;
      else first = middle + 1;
    }
    return values[first] as number;
  };
}

/**
 * Inverse distribution function, made once and called for each draw: one uniform number gives one draw, so that a draw
 * has a place of its own in its stream.
 *
 * @param quantity - a distribution, or a plain number, whose every draw is itself
 * @see Sources: `inverse-transform`, `wichura-1988`
 */
export function inverseCdf(quantity: Distribution | number): InverseCdf {
  if (typeof quantity === "number") return () => quantity;
  switch (quantity.kind) {
    case "uniform": {
      const { low, high } = quantity;
      return (u) => low * (1 - u) + high * u;
    }
    case "normal":
      return inverseNormal(quantity);
    case "triangular":
      return inverseTriangular(quantity);
    case "discrete":
      return inverseDiscrete(quantity);
  }
}
