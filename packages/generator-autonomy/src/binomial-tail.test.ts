import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialTail } from "./binomial-tail.ts";

describe("binomialTail", () => {
  it("of two of three sets, each running nine times in ten, is 0.972", () => {
    // 3 × 0.9² × 0.1 + 0.9³ = 0.243 + 0.729
    const { atLeast, fewer } = binomialTail(2, 3, 0.9, 0.1);
    expect(atLeast).toBeCloseTo(0.972, 14);
    expect(fewer).toBeCloseTo(0.028, 14);
  });

  it.each([
    ["as many as there are", 3, 3, 1, 0, 1],
    ["one more than there are", 4, 3, 1, 0, 0],
    ["one of sets that never run", 1, 3, 0, 1, 0],
    ["none of sets that never run", 0, 3, 0, 1, 1],
    ["none of sets that may run", 0, 3, 0.5, 0.5, 1],
  ])("is certain where nothing is left to chance: %s", (_, required, installed, running, stopped, atLeast) => {
    const tail = binomialTail(required, installed, running, stopped);
    expect(tail.atLeast).toBeCloseTo(atLeast, 14);
    expect(tail.fewer).toBeCloseTo(1 - atLeast, 14);
  });

  it("keeps the digits of what is rare", () => {
    // None of 20 sets runs: 1e-3 to the 20th.
    expect(binomialTail(1, 20, 0.999, 1e-3).fewer / 1e-60).toBeCloseTo(1, 10);
    // All of 20 sets run: 1e-3 to the 20th.
    expect(binomialTail(20, 20, 1e-3, 0.999).atLeast / 1e-60).toBeCloseTo(1, 10);
  });

  it("mirrors itself: at least k run when fewer than n − k + 1 are stopped", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (installed, short, running) => {
          const required = Math.max(0, installed - short);
          const own = binomialTail(required, installed, running, 1 - running);
          const mirrored = binomialTail(installed - required + 1, installed, 1 - running, running);
          expect(own.atLeast).toBeCloseTo(mirrored.fewer, 12);
        },
      ),
    );
  });
});
