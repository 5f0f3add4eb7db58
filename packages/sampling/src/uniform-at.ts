import { philox4x32 } from "./philox.ts";

const block = new Uint32Array(4);
const twoTo32 = 4_294_967_296;

/** The smallest number that {@link uniformAt} gives; the largest is 1 less this. */
export const smallestUniform = 2 ** -53;

/**
 * The uniform number at a place of a stream. The same place holds the same number whatever was drawn before, so that
 * work may be split, reordered or resumed. Plain numbers, no checks.
 *
 * Of the block's first two words, 52 bits and a half make a number strictly between 0 and 1, symmetric about ½ and exact
 * in a double.
 *
 * @param seed - whole, 0 to 2⁵³ − 1
 * @param stream - whole, 0 to 2³² − 1: one for each quantity that varies
 * @param index - whole, 0 to 2⁵³ − 1: which draw
 * @returns between 2⁻⁵³ and 1 − 2⁻⁵³
 * @see Sources: `salmon-2011`
 */
export function uniformAt(seed: number, stream: number, index: number): number {
  philox4x32(block, index, index / twoTo32, stream, 0, seed, seed / twoTo32);
  return ((block[0] as number) * 1_048_576 + ((block[1] as number) >>> 12) + 0.5) / 4_503_599_627_370_496;
}

/**
 * The stream of a quantity by its name (32-bit FNV-1a of its UTF-16 codes), so that a further uncertain quantity leaves
 * the draws of the others as they were.
 *
 * @returns whole, 0 to 2³² − 1
 */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
