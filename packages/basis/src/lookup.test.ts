import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LookupMode, lookup } from "./lookup.ts";
import { ModelError } from "./model-error.ts";

const table = (mode: LookupMode) =>
  lookup({ model: "t", path: "ambientTempC", xs: [10, 30, 40], ys: [1.15, 1, 0.91], mode });

describe("lookup", () => {
  it.each([
    ["linear", 35, 0.955],
    ["row-at-or-above", 35, 0.91],
    ["row-at-or-below", 35, 1],
    ["exact", 30, 1],
    ["row-at-or-above", 30, 1],
    ["linear", 40, 0.91],
  ] as const)("%s at %d", (mode, x, y) => {
    expect(table(mode)(x)).toBeCloseTo(y, 12);
  });

  it("answers at both ends of its rows", () => {
    for (const mode of ["linear", "exact", "row-at-or-above", "row-at-or-below"] as const)
      expect([table(mode)(10), table(mode)(40)]).toEqual([1.15, 0.91]);
  });

  it("says which keys it takes", () => {
    const allowed = (mode: LookupMode, x: number) => {
      try {
        return table(mode)(x);
      } catch (thrown) {
        return ModelError.is(thrown) && thrown.allowed;
      }
    };
    expect(allowed("linear", 50)).toBe("10 to 40");
    expect(allowed("exact", 35)).toBe("10, 30, 40");
  });

  it.each([9.999, 40.001, Number.NaN, Number.POSITIVE_INFINITY, "30" as unknown as number])("refuses %s", (x) => {
    expect(() => table("linear")(x)).toThrow(expect.objectContaining({ code: "out-of-range", path: "ambientTempC" }));
  });

  it("refuses between rows when only rows are allowed", () => {
    expect(() => table("exact")(35)).toThrow(ModelError);
  });

  it("never leaves the span of its rows", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 40, noNaN: true }),
        fc.constantFrom<LookupMode>("linear", "row-at-or-above", "row-at-or-below"),
        (x, mode) => {
          const y = table(mode)(x);
          expect(y).toBeGreaterThanOrEqual(0.91);
          expect(y).toBeLessThanOrEqual(1.15);
        },
      ),
    );
  });

  it.each([
    [[], []],
    [
      [1, 1],
      [1, 2],
    ],
    [
      [2, 1],
      [1, 2],
    ],
    [[1, 2], [1]],
    [
      [1, 2],
      [1, Number.NaN],
    ],
  ])("does not accept rows %j %j", (xs, ys) => {
    expect(() => lookup({ model: "t", path: "x", xs, ys, mode: "exact" })).toThrow(TypeError);
  });
});
