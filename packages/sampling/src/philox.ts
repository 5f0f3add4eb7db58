/** Multipliers and key increments of Philox4x32, as published. */
const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const keyStep0 = 0x9e3779b9;
const keyStep1 = 0xbb67ae85;
const roundCount = 10;

/** High 32 bits of a product of two unsigned 32-bit numbers, exact, from 16-bit halves. */
export function mulHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = Math.imul(aLow, bLow);
  const middle = (Math.imul(aHigh, bLow) + (low >>> 16)) | 0;
  const carried = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carried >>> 16)) | 0;
}

/**
 * Philox4x32-10: four words that look random from a counter and a key, with no state between calls, so that any draw
 * can be made at any time on any machine.
 *
 * @param out - receives four unsigned 32-bit words
 * @param c0 - first of four 32-bit words of the counter
 * @param k0 - first of two 32-bit words of the key
 * @see Sources: `salmon-2011`
 */
export function philox4x32(
  out: Uint32Array,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
): void {
  let w0 = c0 | 0;
  let w1 = c1 | 0;
  let w2 = c2 | 0;
  let w3 = c3 | 0;
  let key0 = k0 | 0;
  let key1 = k1 | 0;
  for (let round = 0; round < roundCount; round++) {
    const high0 = mulHigh(w0, multiplier0);
    const high1 = mulHigh(w2, multiplier1);
    const low0 = Math.imul(w0, multiplier0);
    const low1 = Math.imul(w2, multiplier1);
    w0 = high1 ^ w1 ^ key0;
    w1 = low1;
    w2 = high0 ^ w3 ^ key1;
    w3 = low0;
    key0 = (key0 + keyStep0) | 0;
    key1 = (key1 + keyStep1) | 0;
  }
  out[0] = w0;
  out[1] = w1;
  out[2] = w2;
  out[3] = w3;
}
