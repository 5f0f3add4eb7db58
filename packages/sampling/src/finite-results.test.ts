import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { sample, sobolIndices, tornado } from "./index.ts";

const draws = (distribution: Parameters<typeof sample>[0]["distribution"]) => () =>
  sample({ distribution, seed: 1, count: 100 }).values;

describe("numbers whose squares are not finite", () => {
  it.each([
    ["triangular", { kind: "triangular", low: -1e308, central: 0, high: 1e308 }, "distribution.low"],
    ["uniform", { kind: "uniform", low: 0, high: 1e101 }, "distribution.high"],
    ["normal", { kind: "normal", mean: 0, sd: 1e308 }, "distribution.min"],
  ] as const)("are refused of a %s distribution", (_, distribution, path) => {
    expect(draws(distribution)).toThrow(ModelError);
    expect(draws(distribution)).toThrow(expect.objectContaining({ path }));
  });

  it("are refused of results", () => {
    const ask = () => sobolIndices({ names: ["a"], results: [1, 2, 3, 4, 5, 1e308] });
    expect(ask).toThrow(expect.objectContaining({ path: "results[5]", code: "out-of-range" }));
    expect(() => tornado({ names: ["a"], results: [1, -1e308, 1e308] })).toThrow(ModelError);
  });

  it("lie beyond the greatest that are taken, whose answers are finite", () => {
    expect(draws({ kind: "triangular", low: -1e100, central: 0, high: 1e100 })().every(Number.isFinite)).toBe(true);
    const { indices } = sobolIndices({ names: ["a"], results: [1e60, -1e60, 1e60, -1e60, 1e60, 1e60] });
    expect(indices[0]).toSatisfy((index: object) => Object.values(index).slice(1).every(Number.isFinite));
  });
});
