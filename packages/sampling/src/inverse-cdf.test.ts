import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseCdf } from "./inverse-cdf.ts";
import { smallestUniform } from "./uniform-at.ts";

const reach = fc.double({ min: 0, max: 4, noNaN: true });

describe("inverseCdf of a normal distribution that is cut", () => {
  it.each([
    ["below", 1],
    ["above", -1],
  ] as const)("%s alone gives numbers on the right side of the cut, to the ends of the uniform numbers", (_, side) => {
    fc.assert(
      fc.property(reach, (sds) => {
        const limit = -side * sds;
        const inverse = inverseCdf({
          kind: "normal",
          mean: 0,
          sd: 1,
          ...(side === 1 ? { min: limit } : { max: limit }),
        });
        for (const share of [smallestUniform, 0.25, 0.5, 0.75, 1 - smallestUniform]) {
          expect(inverse(share)).toSatisfy(Number.isFinite);
          expect(side * inverse(share)).toBeGreaterThanOrEqual(side * limit);
        }
        expect(inverse(1 - smallestUniform)).toBeGreaterThan(inverse(0.75));
      }),
    );
  });

  it("is that of the whole distribution where the cut is far away", () => {
    const whole = inverseCdf({ kind: "normal", mean: 65, sd: 13 });
    const cut = inverseCdf({ kind: "normal", mean: 65, sd: 13, min: -65 });
    for (const share of [0.1, 0.5, 0.9]) expect(cut(share)).toBeCloseTo(whole(share), 6);
  });
});
