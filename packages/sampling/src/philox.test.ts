import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mulHigh, philox4x32 } from "./philox.ts";

/** Known answers of Random123, tests/kat_vectors, lines `philox4x32 10`: counter, key, answer. */
const knownAnswers = [
  ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
  ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"],
] as const;

const words = (text: string) => text.split(" ").map((word) => Number.parseInt(word, 16));

describe("philox4x32", () => {
  it.each(knownAnswers)("counter %s, key %s", (counter, key, answer) => {
    const out = new Uint32Array(4);
    const [c0, c1, c2, c3] = words(counter) as [number, number, number, number];
    const [k0, k1] = words(key) as [number, number];
    philox4x32(out, c0, c1, c2, c3, k0, k1);
    expect([...out]).toEqual(words(answer));
  });

  it("multiplies 32-bit numbers exactly", () => {
    const word = fc.oneof(
      fc.constantFrom(0, 1, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff),
      fc.integer({ min: 0, max: 0xffffffff }),
    );
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(mulHigh(a, b) >>> 0).toBe(Number((BigInt(a) * BigInt(b)) >> 32n));
      }),
    );
  });
});
