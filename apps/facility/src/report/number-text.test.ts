import { describe, expect, it } from "vitest";
import { numberText, percentText } from "./number-text.ts";

describe("numberText", () => {
  it.each([
    [96_512.345, "96 510"],
    [1_234_567, "1 235 000"],
    [140, "140"],
    [181.909, "181.9"],
    [0.012_345_6, "0.01235"],
    [0, "0"],
    [-2.5, "-2.5"],
    [999.96, "1 000"],
    [null, "unknown"],
  ])("of %s is %s", (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe("percentText", () => {
  it.each([
    [0.88, "88 %"],
    [0.0123, "1.2 %"],
    [0.99962, "99.962 %"],
    [0.5, "50 %"],
    [1 - 1e-9, "> 99.9999 %"],
    [1, "100 %"],
    [0, "0 %"],
  ])("of %s is %s", (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
