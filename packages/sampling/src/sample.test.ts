import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "./distribution.ts";
import { sample } from "./sample.ts";
import { streamOf, uniformAt } from "./uniform-at.ts";

const normal: Distribution = { kind: "normal", mean: 0, sd: 1 };
const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

function momentsOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

describe("sample", () => {
  it("gives the same draws however they are split", () => {
    fc.assert(
      fc.property(seeds, fc.nat(50), fc.nat(50), fc.nat(2 ** 32 - 1), (seed, a, b, streamIndex) => {
        const draw = (count: number, firstIndex: number) =>
          sample({ distribution: normal, seed, count, firstIndex, streamIndex }).values;
        expect([...draw(a + 1, 0), ...draw(b + 1, a + 1)]).toEqual(draw(a + b + 2, 0));
      }),
    );
  });

  it("differs from seed to seed, from stream to stream and past 32 bits", () => {
    const firsts = [
      uniformAt(1, 0, 0),
      uniformAt(2, 0, 0),
      uniformAt(1, 1, 0),
      uniformAt(1, 0, 2 ** 32),
      uniformAt(1 + 2 ** 32, 0, 0),
      uniformAt(2 ** 32 - 1, 2 ** 32 - 1, 2 ** 52),
    ];
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  // Five standard errors of the mean and of the variance over 100 000 draws.
  it.each<[Distribution, number, number]>([
    [normal, 0, 1],
    [{ kind: "uniform", low: 2, high: 4 }, 3, 1 / 3],
    [{ kind: "triangular", low: 0, central: 1, high: 5 }, 2, (25 + 1 - 5) / 18],
    [{ kind: "discrete", values: [0, 10], weights: [3, 1] }, 2.5, 18.75],
  ])("of %o has its mean and variance", (distribution, mean, variance) => {
    const found = momentsOf(sample({ distribution, seed: 2026, count: 100_000 }).values);
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / 100_000));
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.03);
  });

  it("spreads uniform numbers evenly (chi-squared over 256 bins)", () => {
    const bins = new Float64Array(256);
    for (let i = 0; i < 256_000; i++) {
      const bin = Math.floor(uniformAt(7, 3, i) * 256);
      bins[bin] = (bins[bin] ?? Number.NaN) + 1;
    }
    const chiSquared = bins.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
    // 255 degrees of freedom: 0.001 and 0.999 quantiles
    expect(chiSquared).toBeGreaterThan(190);
    expect(chiSquared).toBeLessThan(330.6);
  });

  it.each([
    [{ distribution: normal, seed: -1, count: 1 }, "seed", "out-of-range"],
    [{ distribution: normal, seed: 0.5, count: 1 }, "seed", "input-invalid"],
    [{ distribution: normal, seed: 1, count: 0 }, "count", "out-of-range"],
    [{ distribution: normal, seed: 1, count: 2e6 }, "count", "out-of-range"],
    [{ distribution: normal, seed: 1, count: 1, stream: 1 }, "stream", "unknown-key"],
    [{ distribution: { kind: "normal", mean: 0 }, seed: 1, count: 1 }, "distribution.sd", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => sample(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "sample" }));
  });
});

describe("streamOf", () => {
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of %j is its FNV-1a", (name, hash) => {
    expect(streamOf(name)).toBe(hash);
  });
});
