import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile, normalShareBelow } from "./normal.ts";

describe("normalQuantile", () => {
  it("is the inverse of normalShareBelow", () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true }), (p) => {
        expect(Math.abs(normalShareBelow(normalQuantile(p)) - p)).toBeLessThan(4e-15);
      }),
    );
  });

  it("mirrors at one half", () => {
    for (const p of [0.001, 0.07, 0.2, 0.5]) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])("of %d is that of Python's statistics.NormalDist", (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12);
  });
});

describe("normalShareBelow", () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-2, 0.022750131948179212],
    [5, 0.9999997133484281],
    [-7, 1.279812543885835e-12],
    [40, 1],
    [-40, 0],
  ])("of %d is that of mpmath.ncdf", (x, share) => {
    expect(Math.abs(normalShareBelow(x) - share)).toBeLessThan(3e-16);
  });
});
