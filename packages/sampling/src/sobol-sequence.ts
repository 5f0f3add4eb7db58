import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { philox4x32 } from "./philox.ts";
import { seed } from "./seed.ts";
import { sobolDirections } from "./tables/sobol-directions.ts";

const bits = 32;
const twoTo32 = 4_294_967_296;

/** Most dimensions that the table of direction numbers holds. */
export const mostSobolDimensions: number = sobolDirections.rows.length + 1;

/** Input of {@link sobolSequence}. */
export const sobolSequenceInput = z
  .strictObject({
    dimensionCount: count("Quantities that vary together").max(mostSobolDimensions),
    count: count("Points; a power of two spreads best").max(1_000_000),
    firstIndex: count("Place of the first point in the sequence", 0)
      .max(2 ** 31)
      .default(0),
    seed: seed.optional(),
  })
  .refine((ask) => ask.dimensionCount * ask.count <= 10_000_000, {
    path: ["count"],
    message: "at most 10 000 000 numbers in all",
  })
  .meta({ description: "Points that fill a unit cube evenly: a Sobol sequence, plain or shifted by a seed." });

/** Input of {@link sobolSequence}, defaults not yet filled in. */
export type SobolSequenceInput = z.input<typeof sobolSequenceInput>;

/** Result of {@link sobolSequence}. */
export interface SobolSequenceResult {
  /** Each of as many numbers from 0 to below 1 as there are dimensions; with a seed never 0. */
  readonly points: readonly (readonly number[])[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly shifted: boolean };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Direction numbers of one dimension as fractions of 2³², by the recurrence of its polynomial. */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(bits);
  const row = sobolDirections.rows[dimension - 1];
  if (row === undefined) return directions.map((_, bit) => 1 << (bits - 1 - bit));
  const [coefficients, initial] = row;
  const degree = initial.length;
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      directions[bit] = (initial[bit] as number) << (bits - 1 - bit);
      continue;
    }
    const oldest = directions[bit - degree] as number;
    let direction = oldest ^ (oldest >>> degree);
    for (let k = 1; k < degree; k++)
      if ((coefficients >>> (degree - 1 - k)) & 1) direction ^= directions[bit - k] as number;
    directions[bit] = direction;
  }
  return directions;
}

/**
 * Direction numbers of the first dimensions, made once: 32 for each, one dimension after another.
 *
 * @param dimensionCount - 1 to {@link mostSobolDimensions}
 */
export function sobolDirectionNumbers(dimensionCount: number): Uint32Array {
  const all = new Uint32Array(dimensionCount * bits);
  for (let d = 0; d < dimensionCount; d++) all.set(directionsOf(d), d * bits);
  return all;
}

/** Random bits that shift a dimension: the same for each of its points, so that they stay spread. */
export function sobolShifts(dimensionCount: number, seed: number): Uint32Array {
  const block = new Uint32Array(4);
  return Uint32Array.from({ length: dimensionCount }, (_, d) => {
    philox4x32(block, d, 0, 0, 1, seed, seed / twoTo32);
    return block[0] as number;
  });
}

/**
 * One coordinate of one point, by its place alone: the direction numbers of the set bits of the place's Gray code, added
 * without carry. Plain numbers, no checks.
 *
 * @param directions - from {@link sobolDirectionNumbers}
 * @param index - of the point, 0 to 2³² − 1
 * @returns 32 bits, a fraction of 2³²
 */
export function sobolBits(directions: Uint32Array, dimension: number, index: number): number {
  let gray = (index ^ (index >>> 1)) >>> 0;
  let sum = 0;
  for (let at = dimension * bits; gray !== 0; at++, gray >>>= 1) if (gray & 1) sum ^= directions[at] as number;
  return sum >>> 0;
}

/** A shifted coordinate, strictly between 0 and 1, for an inverse distribution function. Plain numbers, no checks. */
export function shiftedSobolAt(directions: Uint32Array, shifts: Uint32Array, dimension: number, index: number): number {
  return (((sobolBits(directions, dimension, index) ^ (shifts[dimension] as number)) >>> 0) + 0.5) / twoTo32;
}

/**
 * Points that fill a unit cube more evenly than random ones do. Plain, the first is the origin; with a seed all are shifted
 * by random bits, which keeps them even and off the walls.
 *
 * @param input - dimensions, number of points, place of the first, seed
 * @returns points of the unit cube
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `joe-kuo-2008`, `antonov-saleev-1979`
 */
export function sobolSequence(input: SobolSequenceInput): SobolSequenceResult {
  const ask = parseInput("sobolSequence", sobolSequenceInput, input);
  const directions = sobolDirectionNumbers(ask.dimensionCount);
  const shifts = ask.seed === undefined ? null : sobolShifts(ask.dimensionCount, ask.seed);
  const at = (dimension: number, index: number) =>
    shifts === null
      ? sobolBits(directions, dimension, index) / twoTo32
      : shiftedSobolAt(directions, shifts, dimension, index);
  return {
    points: Array.from({ length: ask.count }, (_, i) =>
      Array.from({ length: ask.dimensionCount }, (_, d) => at(d, ask.firstIndex + i)),
    ),
    steps: { shifted: shifts !== null },
    findings: [],
    sources: ["joe-kuo-2008", "antonov-saleev-1979", ...(shifts === null ? [] : ["salmon-2011"])],
  };
}
