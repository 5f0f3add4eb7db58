import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantiles } from "./quantiles.ts";

const results = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantiles", () => {
  it("rise with the share, from least to greatest, in whatever order the results come", () => {
    fc.assert(
      fc.property(results, share, share, (all, a, b) => {
        const shares = [0, Math.min(a, b), Math.max(a, b), 1];
        const { quantiles: found, steps } = quantiles({ results: all, probabilityShares: shares });
        expect([found[0], found[3]]).toEqual([steps.least, steps.greatest]);
        expect(found[2]).toBeGreaterThanOrEqual((found[1] as number) - 1e-6);
        expect(quantiles({ results: all.toReversed(), probabilityShares: shares }).quantiles).toEqual(found);
      }),
    );
  });

  it.each([
    [{ results: [], probabilityShares: [0.5] }, "results", "out-of-range"],
    [{ results: [1], probabilityShares: [1.5] }, "probabilityShares[0]", "out-of-range"],
    [{ results: [1, Number.POSITIVE_INFINITY], probabilityShares: [0.5] }, "results[1]", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => quantiles(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "quantiles" }));
  });
});
