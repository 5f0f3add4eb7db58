import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { sensitivityDesign } from "./sensitivity-design.ts";
import { sobolIndices } from "./sobol-indices.ts";

const angle = { kind: "uniform", low: -Math.PI, high: Math.PI } as const;
const ishigamiParameters = ["x1", "x2", "x3"].map((name) => ({ name, distribution: angle }));

/** Ishigami and Homma 1990: sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁. */
const ishigami = ([x1 = 0, x2 = 0, x3 = 0]: readonly number[]) =>
  Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);

function indicesOf(method: "sobol" | "random", count: number) {
  const { names, points } = sensitivityDesign({ parameters: ishigamiParameters, count, seed: 1, method });
  return sobolIndices({ names, results: points.map(ishigami) });
}

describe("sobolIndices", () => {
  // Published: S = 0.3139, 0.4424, 0; total = 0.5576, 0.4424, 0.2437; variance 13.845
  it.each([
    ["sobol", 4096, 0.005],
    ["random", 65_536, 0.02],
  ] as const)("of the Ishigami function, %s points", (method, count, tolerance) => {
    const { indices, steps } = indicesOf(method, count);
    const near = (found: number | null | undefined, published: number) =>
      expect(Math.abs((found ?? Number.NaN) - published)).toBeLessThan(tolerance);
    near(indices[0]?.firstOrderShare, 0.3139);
    near(indices[1]?.firstOrderShare, 0.4424);
    near(indices[2]?.firstOrderShare, 0);
    near(indices[0]?.totalShare, 0.5576);
    near(indices[1]?.totalShare, 0.4424);
    near(indices[2]?.totalShare, 0.2437);
    expect(steps.variance / 13.845).toBeCloseTo(1, 1);
  });

  it("gets nearer with even points than with as many random ones", () => {
    const error = (method: "sobol" | "random") =>
      Math.abs((indicesOf(method, 2048).indices[0]?.totalShare ?? Number.NaN) - 0.5576);
    expect(error("sobol")).toBeLessThan(error("random"));
  });

  it("of a sum are its parts' shares of the variance, alone and in all", () => {
    const parameters = [1, 2, 3].map((sd) => ({
      name: `x${sd}`,
      distribution: { kind: "normal", mean: 0, sd } as const,
    }));
    const { names, points } = sensitivityDesign({ parameters, count: 4096, seed: 9 });
    const { indices } = sobolIndices({ names, results: points.map((x) => x.reduce((a, b) => a + b, 0)) });
    for (const [i, { firstOrderShare, totalShare }] of indices.entries()) {
      expect(firstOrderShare).toBeCloseTo((i + 1) ** 2 / 14, 1);
      expect(totalShare).toBeCloseTo((i + 1) ** 2 / 14, 1);
    }
  });

  it("does not move with the zero or the scale of the results", () => {
    const results = Array.from({ length: 40 }, (_, i) => Math.sin(i * i));
    const one = sobolIndices({ names: ["a", "b", "c"], results });
    const other = sobolIndices({ names: ["a", "b", "c"], results: results.map((y) => 1e3 * y + 5e4) });
    for (const [i, { totalShare, firstOrderShare }] of one.indices.entries()) {
      expect(other.indices[i]?.totalShare).toBeCloseTo(totalShare as number, 8);
      expect(other.indices[i]?.firstOrderShare).toBeCloseTo(firstOrderShare as number, 8);
    }
  });

  it("gives nothing where nothing varies, and says when it is rough", () => {
    const flat = sobolIndices({ names: ["a"], results: [2, 2, 2, 2, 2, 2] });
    expect(flat.indices[0]).toMatchObject({ firstOrderShare: null, totalShare: null });
    expect(flat.findings[0]?.code).toBe("no-variance");
    expect(indicesOf("random", 32).findings[0]?.code).toBe("indices-rough");
  });

  it.each([
    [{ names: ["a"], results: [1, 2, 3, 4, 5, 6, 7] }, "results", "input-invalid"],
    [{ names: ["a", "a"], results: [1, 2, 3, 4, 5, 6, 7, 8] }, "names", "input-invalid"],
    [{ names: [], results: [1, 2, 3, 4, 5, 6] }, "names", "out-of-range"],
    [{ names: ["a"], results: [1, 2, 3, 4, 5, Number.NaN] }, "results[5]", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => sobolIndices(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "sobolIndices" }));
  });
});

describe("sensitivityDesign", () => {
  it("changes one column at a time from A to B", () => {
    const { points } = sensitivityDesign({ parameters: ishigamiParameters, count: 8, seed: 4 });
    const block = (b: number) => points.slice(8 * b, 8 * b + 8);
    for (const p of [0, 1, 2])
      for (const [i, row] of block(p + 2).entries())
        expect(row).toEqual(block(0)[i]?.with(p, block(1)[i]?.[p] ?? Number.NaN));
  });

  it.each([
    [{ count: 100 }, "count", "input-invalid"],
    [{ parameters: [] }, "parameters", "out-of-range"],
    [{ parameters: [...ishigamiParameters, ...ishigamiParameters] }, "parameters", "input-invalid"],
    [{ method: "halton" }, "method", "input-invalid"],
  ])("refuses %j, naming %s", (fields, path, code) => {
    const ask = () => sensitivityDesign({ parameters: ishigamiParameters, count: 8, seed: 4, ...fields } as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "sensitivityDesign" }));
  });
});
