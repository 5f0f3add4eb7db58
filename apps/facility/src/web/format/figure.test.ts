import { describe, expect, it } from "vitest";
import { columnUnit, figureOf, percentText, tickTexts } from "./figure.ts";

const english = { language: "en", units: "si" } as const;
const french = { language: "fr", units: "si" } as const;
const american = { language: "en", units: "us" } as const;

describe("figureOf", () => {
  it.each([
    [99_070.2, "kW", english, { number: "99.07", unit: "MW" }],
    [1_000_000, "kW", english, { number: "1", unit: "GW" }],
    [600, "kW", english, { number: "600", unit: "kW" }],
    [1000, "MW", english, { number: "1", unit: "GW" }],
    [25_201.9, "t", french, { number: "25\u202f200", unit: "t" }],
    [1.5, "degC", french, { number: "1,5", unit: "°C" }],
    [5_647_001_317, "EUR", english, { number: "5.647", unit: "G€" }],
    [100, "degC", american, { number: "212", unit: "°F" }],
    [10, "K", american, { number: "18", unit: "°F" }],
    [378.5411784, "L/min", american, { number: "100", unit: "gpm" }],
    [107.22, "mm2", american, { number: "≈ 4/0 AWG", unit: "" }],
    [2.08, "mm2", american, { number: "≈ 14 AWG", unit: "" }],
    [253.35, "mm2", american, { number: "500", unit: "kcmil" }],
  ] as const)("shows %d %s", (value, unit, style, shown) => {
    expect(figureOf(value, unit, style)).toEqual(shown);
  });

  it("shows heat in BTU/h, and power never", () => {
    expect(figureOf(1, "kW", american, "heat")).toEqual({ number: "3,412", unit: "BTU/h" });
    expect(figureOf(1_000_000, "kW", american, "heat")).toEqual({ number: "3,412", unit: "MMBtu/h" });
    expect(figureOf(1, "kW", american)).toEqual({ number: "1", unit: "kW" });
  });
});

describe("tickTexts", () => {
  it("tells ticks apart, in the reader's language", () => {
    expect(tickTexts([99.9998, 99.9999, 100], "fr")).toEqual(["99,9998", "99,9999", "100"]);
    expect(tickTexts([0, 50, 100], "en")).toEqual(["0", "50", "100"]);
  });
});

describe("percentText", () => {
  it.each([
    [0.5, "50%"],
    [0.9994, "99.94%"],
    [0.99996, "99.996%"],
    [0.0062, "0.62%"],
    [1, "100%"],
    [1 - 1e-9, "> 99.9999%"],
  ])("shows %d", (share, text) => {
    expect(percentText(share, "en")).toBe(text);
  });
});

describe("columnUnit", () => {
  it("gives one unit for all of a column", () => {
    expect(columnUnit([12, 1500], "kW")).toEqual({ unit: "MW", factor: 1000 });
    expect(columnUnit([], "kW")).toEqual({ unit: "kW", factor: 1 });
  });
});
