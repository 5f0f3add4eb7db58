import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinHypercube } from "./latin-hypercube.ts";
import { mostSobolDimensions, sobolSequence } from "./sobol-sequence.ts";
import { sobolDirections } from "./tables/sobol-directions.ts";
import { tornado, tornadoDesign } from "./tornado.ts";

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

/** How many points each slice of a dimension holds. */
function slices(points: readonly (readonly number[])[], dimension: number): Set<number> {
  const held = new Map<number, number>();
  for (const point of points) {
    const slice = Math.floor((point[dimension] ?? Number.NaN) * points.length);
    held.set(slice, (held.get(slice) ?? 0) + 1);
  }
  expect(held.size).toBe(points.length);
  return new Set(held.values());
}

describe("sobolSequence", () => {
  it("puts one point in each slice of each dimension, plain or shifted", () => {
    for (const shift of [{}, { seed: 5 }]) {
      const { points } = sobolSequence({ dimensionCount: mostSobolDimensions, count: 256, ...shift });
      for (let d = 0; d < mostSobolDimensions; d++) expect(slices(points, d)).toEqual(new Set([1]));
    }
  });

  it("gives the same points however they are split, and never a wall when shifted", () => {
    fc.assert(
      fc.property(seeds, fc.nat(30), fc.nat(1000), (seed, cut, firstIndex) => {
        const ask = (count: number, from: number) =>
          sobolSequence({ dimensionCount: 3, count, firstIndex: from, seed }).points;
        const whole = ask(32, firstIndex);
        expect([...ask(cut + 1, firstIndex), ...ask(31 - cut, firstIndex + cut + 1)].slice(0, 32)).toEqual(whole);
        expect(whole.flat().every((x) => x > 0 && x < 1)).toBe(true);
      }),
    );
  });

  it("stands on odd starting numbers, each below its power of two", () => {
    for (const [coefficients, initial] of sobolDirections.rows) {
      expect(coefficients).toBeLessThan(2 ** Math.max(0, initial.length - 1));
      for (const [i, m] of initial.entries()) expect([m % 2, m < 2 ** (i + 1)]).toEqual([1, true]);
    }
  });

  it.each([
    [{ dimensionCount: 65, count: 1 }, "dimensionCount", "out-of-range"],
    [{ dimensionCount: 1, count: 0 }, "count", "out-of-range"],
    [{ dimensionCount: 64, count: 1_000_000 }, "count", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => sobolSequence(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "sobolSequence" }));
  });
});

describe("latinHypercube", () => {
  it("puts one point in each slice of each dimension", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 200 }), (seed, count) => {
        const { points } = latinHypercube({ dimensionCount: 3, count, seed });
        for (const d of [0, 1, 2]) expect(slices(points, d)).toEqual(new Set([1]));
      }),
    );
  });

  it("refuses no points", () => {
    expect(() => latinHypercube({ dimensionCount: 1, count: 0, seed: 1 })).toThrow(
      expect.objectContaining({ path: "count", code: "out-of-range" }),
    );
  });
});

describe("tornado", () => {
  it("ranks the parts of a sum by their own spread", () => {
    const spread = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(spread, { minLength: 1, maxLength: 8 }), (widths) => {
        const parameters = widths.map((width, i) => ({
          name: `x${i}`,
          distribution: { kind: "uniform", low: 0, high: width } as const,
        }));
        const { names, points } = tornadoDesign({ parameters, lowShare: 0.05, highShare: 0.95 });
        const results = points.map((point) => point.reduce((a, b) => a + b, 0));
        const { bars } = tornado({ names, results });
        const swings = bars.map(({ swing }) => swing);
        expect(swings).toEqual(swings.toSorted((a, b) => b - a));
        for (const { name, swing } of bars)
          expect(swing).toBeCloseTo(0.9 * (widths[Number(name.slice(1))] ?? Number.NaN), 8);
      }),
    );
  });

  it.each([
    [{ names: ["a", "b"], results: [1, 2, 3] }, "results", "input-invalid"],
    [{ names: ["a"], results: [1, 2] }, "results", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => tornado(input)).toThrow(expect.objectContaining({ path, code, model: "tornado" }));
  });

  it("refuses quantiles the wrong way round", () => {
    const parameters = [{ name: "x", distribution: { kind: "uniform", low: 0, high: 1 } as const }];
    expect(() => tornadoDesign({ parameters, lowShare: 0.9, highShare: 0.1 })).toThrow(
      expect.objectContaining({ path: "highShare", code: "input-invalid" }),
    );
    expect(() => tornadoDesign({ parameters, lowShare: 0 })).toThrow(
      expect.objectContaining({ path: "lowShare", code: "out-of-range" }),
    );
  });
});
