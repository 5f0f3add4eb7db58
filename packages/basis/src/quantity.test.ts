import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseInput } from "./parse-input.ts";
import { between, count, nonNegative, positive, positiveShare, quantity, share, temperature } from "./quantity.ts";

describe("a quantity", () => {
  it.each([
    ["positive", () => positive("kW"), [1e-30, 1e30], [0, -1, 5e-324, 1e31]],
    ["nonNegative", () => nonNegative("kW"), [0, 1e-30, 1e30], [-1e-9, 1e308]],
    ["quantity", () => quantity("kW"), [-1e30, 0, 1e30], [-1e308, 1e308]],
    ["positiveShare", () => positiveShare(), [1e-30, 1], [0, 5e-324, 1.1]],
    ["share", () => share(), [0, 0.5, 1], [-0.01, 1.01, 95]],
    ["between", () => between(208, 480, "V"), [208, 400, 480], [207.9, 480.1]],
    ["temperature", () => temperature(), [-273.15, 0, 2000], [-273.16, 2001]],
    ["count", () => count(), [1, 72], [0, 1.5]],
    ["count from 0", () => count("spare sets", 0), [0, 2], [-1, 0.5]],
  ] as const)("%s takes what stays finite in a product", (_, make, allowed, refused) => {
    const field = make();
    for (const value of allowed) expect(field.parse(value)).toBe(value);
    for (const value of [...refused, Number.NaN, Number.POSITIVE_INFINITY])
      expect(field.safeParse(value).success, String(value)).toBe(false);
  });

  it.each([
    [() => positive("kW"), -1, "a number > 0 kW"],
    [() => positive("kW"), 0, "a number > 0 kW"],
    [() => positive("kW"), 5e-324, "a number >= 1e-30 kW"],
    [() => positive("kW"), 1e308, "a number <= 1e+30 kW"],
    [() => nonNegative("kW"), -1, "a number >= 0 kW"],
    [() => nonNegative("kW"), 1e308, "a number <= 1e+30 kW"],
    [() => quantity("kW"), 1e308, "a number <= 1e+30 kW"],
    [() => quantity("kW"), -1e308, "a number >= -1e+30 kW"],
    [() => positive("kW").max(20), 21, "a number <= 20 kW"],
    [() => positive("kW").min(2), -1, "a number > 0 kW"],
    [() => nonNegative("kW").min(2), -1, "a number >= 0 kW"],
    [() => nonNegative("kW").max(20), 1e308, "a number <= 1e+30 kW"],
    [() => quantity("kW").min(2), -1e308, "a number >= -1e+30 kW"],
  ])("is refused by one sentence: %s, %d", (make, value, allowed) => {
    const ask = () => parseInput("model", z.strictObject({ loadKw: make() }), { loadKw: value });
    expect(ask).toThrow(expect.objectContaining({ code: "out-of-range", path: "loadKw", allowed }));
  });

  it("carries its unit and its description, and no description where none is given", () => {
    expect(positive("kW", "heat").meta()).toEqual({ unit: "kW", description: "heat" });
    expect(positive("kW").meta()).toEqual({ unit: "kW" });
    expect(temperature().meta()).toEqual({ unit: "degC" });
    expect(count("sets").meta()).toEqual({ unit: "1", description: "sets" });
  });
});
