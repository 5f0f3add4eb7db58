import { ModelError, parseInput, positive, share } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Distribution, keptShare, numberOrDistribution } from "./distribution.ts";
import { inverseCdf } from "./inverse-cdf.ts";

const bounds = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((three) => Float64Array.from(three).sort() as unknown as [number, number, number]);

/** Any distribution whose draws are bounded, with its bounds. */
const bounded: fc.Arbitrary<readonly [Distribution, number, number]> = bounds.chain(([low, central, high]) =>
  fc.constantFrom<readonly [Distribution, number, number]>(
    [{ kind: "uniform", low, high }, low, high],
    [{ kind: "triangular", low, central, high }, low, high],
    [{ kind: "normal", mean: central, sd: high - low, min: low, max: high }, low, high],
    [{ kind: "discrete", values: [low, central, high], weights: [1, 0, 2] }, low, high],
  ),
);
const uniform = fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true });

describe("inverseCdf", () => {
  it("rises with the share and stays within the bounds", () => {
    fc.assert(
      fc.property(bounded, uniform, uniform, ([one, low, high], a, b) => {
        const inverse = inverseCdf(one);
        const [x, y] = [inverse(Math.min(a, b)), inverse(Math.max(a, b))];
        const rounding = 1e-12 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(x).toBeLessThanOrEqual(y + rounding);
        expect(x).toBeGreaterThanOrEqual(low - rounding);
        expect(y).toBeLessThanOrEqual(high + rounding);
      }),
    );
  });

  it("never draws what has no weight", () => {
    const inverse = inverseCdf({ kind: "discrete", values: [1, 2, 3, 4], weights: [0, 1, 0, 3] });
    expect([0.0001, 0.2499, 0.2501, 0.9999].map(inverse)).toEqual([2, 2, 4, 4]);
  });

  it("of a plain number is that number", () => {
    expect(inverseCdf(840)(0.3)).toBe(840);
  });

  it("of a cut normal leaves out just what lies outside", () => {
    const inverse = inverseCdf({ kind: "normal", mean: 0, sd: 1, min: -1, max: 2 });
    // median: Φ⁻¹((Φ(−1) + Φ(2)) / 2) = Φ⁻¹((0.158655 + 0.977250) / 2) = Φ⁻¹(0.567953) = 0.171164
    expect(inverse(0.5)).toBeCloseTo(0.1712, 4);
  });
});

describe("numberOrDistribution", () => {
  const input = z.strictObject({
    loadKw: numberOrDistribution(positive("kW")),
    usableShare: numberOrDistribution(share()),
  });
  const ask = (fields: object) => () => parseInput("test", input, { loadKw: 1, usableShare: 0.9, ...fields });

  it.each([
    [{ loadKw: { kind: "uniform", low: -1, high: 5 } }, "loadKw.low", "out-of-range"],
    [{ loadKw: { kind: "uniform", low: 6, high: 5 } }, "loadKw.high", "input-invalid"],
    [{ loadKw: { kind: "triangular", low: 1, central: 9, high: 5 } }, "loadKw.high", "input-invalid"],
    [{ loadKw: { kind: "triangular", low: 1, central: 0.5, high: 5 } }, "loadKw.central", "input-invalid"],
    [{ loadKw: { kind: "normal", mean: 5, sd: -1 } }, "loadKw.sd", "out-of-range"],
    [{ loadKw: { kind: "normal", mean: 5, sd: 5 } }, "loadKw.min", "input-invalid"],
    [{ usableShare: { kind: "normal", mean: 0.95, sd: 0.2 } }, "usableShare.max", "input-invalid"],
    [{ usableShare: { kind: "normal", mean: 0.95, sd: 1e9, min: 0.9, max: 1 } }, "usableShare.sd", "input-invalid"],
    [{ usableShare: { kind: "normal", mean: 0.95, sd: 0.02, max: 0.9 } }, "usableShare.max", "input-invalid"],
    [{ loadKw: { kind: "discrete", values: [1, 2], weights: [1] } }, "loadKw.weights", "input-invalid"],
    [{ loadKw: { kind: "discrete", values: [1], weights: [0] } }, "loadKw.weights", "input-invalid"],
    [{ loadKw: { kind: "discrete", values: [-1], weights: [1] } }, "loadKw.values[0]", "out-of-range"],
    [{ loadKw: { kind: "uniform", low: 1, hihg: 5 } }, "loadKw.high", "input-invalid"],
    [{ loadKw: { kind: "lognormal", mean: 1, sd: 5 } }, "loadKw.kind", "input-invalid"],
    [{ loadKw: Number.NaN }, "loadKw", "input-invalid"],
    [{ loadKw: -5 }, "loadKw", "out-of-range"],
  ])("refuses %j, naming %s", (fields, path, code) => {
    expect(ask(fields)).toThrow(ModelError);
    expect(ask(fields)).toThrow(expect.objectContaining({ path, code }));
  });

  it.each([
    [{ loadKw: 5 }],
    [{ loadKw: { kind: "normal", mean: 100, sd: 12 } }],
    [{ loadKw: { kind: "normal", mean: 5, sd: 1, min: 0.1 } }],
    [{ usableShare: { kind: "normal", mean: 0.95, sd: 0.02, max: 1 } }],
    [{ usableShare: { kind: "triangular", low: 0.9, central: 0.95, high: 1 } }],
  ])("takes %j", (fields) => {
    expect(ask(fields)).not.toThrow();
  });

  it("cuts a small tail where the quantity itself ends, and tells how much it keeps", () => {
    const { usableShare } = ask({ usableShare: { kind: "normal", mean: 0.96, sd: 0.02 } })();
    expect(usableShare).toEqual({ kind: "normal", mean: 0.96, sd: 0.02, max: 1 });
    // Φ(2) = 0.977250 of the table of the normal distribution
    expect(keptShare({ kind: "normal", mean: 0.96, sd: 0.02, max: 1 })).toBeCloseTo(0.97725, 6);
    expect(keptShare({ kind: "normal", mean: 0.96, sd: 0.02 })).toBe(1);
  });

  it("leaves a cut that the caller chose, and a distribution that reaches no bound", () => {
    for (const usableShare of [
      { kind: "normal", mean: 0.96, sd: 0.02, max: 0.98 },
      { kind: "normal", mean: 0.5, sd: 0.02 },
    ])
      expect(ask({ usableShare })().usableShare).toEqual(usableShare);
  });
});
