import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, publishedRange } from "./figure.ts";

const anyValue = fc.integer({ min: -1_000_000, max: 1_000_000 });
const plain = (value: number): Figure => ({ value, grade: "claim", source: "one" });

describe("publishedRange", () => {
  it("spans the figure, its own bounds and every alternative, and no more", () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 3, maxLength: 8 }), (values) => {
        const [low = 0, value = 0, high = 0] = values.slice(0, 3).sort((a, b) => a - b);
        const others = values.slice(3);
        const range = publishedRange({ ...plain(value), low, high, alternatives: others.map(plain) });
        expect(range).toEqual({ low: Math.min(...values), high: Math.max(...values) });
      }),
    );
  });

  it("is one value where the sources agree", () => {
    expect(publishedRange(plain(132))).toEqual({ low: 132, high: 132 });
  });
});
