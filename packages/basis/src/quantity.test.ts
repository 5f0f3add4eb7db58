import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseInput } from "./parse-input.ts";
import { nonNegative, positive, positiveShare, quantity } from "./quantity.ts";

describe("a quantity", () => {
  it.each([
    ["positive", positive("kW"), [1e-30, 1e30], [0, -1, 5e-324, 1e31]],
    ["nonNegative", nonNegative("kW"), [0, 1e-30, 1e30], [-1e-9, 1e308]],
    ["quantity", quantity("kW"), [-1e30, 0, 1e30], [-1e308, 1e308]],
    ["positiveShare", positiveShare(), [1e-30, 1], [0, 5e-324, 1.1]],
  ] as const)("%s takes what stays finite in a product", (_, field, allowed, refused) => {
    for (const value of allowed) expect(field.parse(value)).toBe(value);
    for (const value of [...refused, Number.NaN, Number.POSITIVE_INFINITY])
      expect(field.safeParse(value).success, String(value)).toBe(false);
  });

  it.each([
    [positive("kW"), 0, "a number > 0 kW"],
    [positive("kW"), 5e-324, "a number >= 1e-30 kW"],
    [quantity("kW"), 1e308, "a number <= 1e+30 kW"],
    [positive("kW").max(20), 21, "a number <= 20 kW"],
  ])("is refused by one sentence", (field, value, allowed) => {
    const ask = () => parseInput("model", z.strictObject({ loadKw: field }), { loadKw: value });
    expect(ask).toThrow(expect.objectContaining({ code: "out-of-range", path: "loadKw", allowed }));
  });
});
