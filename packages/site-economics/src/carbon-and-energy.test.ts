import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { energyCost } from "./energy-cost.ts";
import { operationalCarbon, operationalCarbonKernel } from "./operational-carbon.ts";
import { carbonFactors } from "./tables/carbon-factors.ts";
import { electricityPrices } from "./tables/electricity-prices.ts";

const hours = fc.array(
  fc.record({
    energyMwh: fc.double({ min: 0, max: 2000, noNaN: true }),
    figure: fc.double({ min: 0, max: 1000, noNaN: true }),
  }),
  { minLength: 1, maxLength: 48 },
);

describe("operationalCarbon", () => {
  it("of a series is the sum of its hours, as an array or typed", () => {
    fc.assert(
      fc.property(hours, (series) => {
        const energyMwh = series.map((hour) => hour.energyMwh);
        const factorGCo2PerKwh = series.map((hour) => hour.figure);
        const whole = operationalCarbon({ energyMwh, factorGCo2PerKwh, scope: "direct" }).co2T;
        const sum = series.reduce((t, hour) => t + operationalCarbonKernel(hour.energyMwh, hour.figure), 0);
        expect(Math.abs(whole - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum));
        const typed = operationalCarbon({
          energyMwh: Float64Array.from(energyMwh),
          factorGCo2PerKwh: Float64Array.from(factorGCo2PerKwh),
          scope: "direct",
        });
        expect(typed.co2T).toBe(whole);
      }),
    );
  });

  it.each(carbonFactors)("gives $country $year $scope its source, date and grade", ({ country, year, scope }) => {
    const result = operationalCarbon({ energyMwh: 1, country, year, scope });
    expect(result.scope).toBe(scope);
    expect(result.factor.asOf).toBe(String(year));
    for (const factor of [result.factor, ...result.alternatives]) expect(factor.grade).toBe("measured");
  });

  it("names each known country once where one is not known", () => {
    expect(() => operationalCarbon({ energyMwh: 1, country: "fi", year: 2024, scope: "direct" })).toThrow(
      /All: de, fr, pl, pt$/,
    );
  });

  it("never mixes scopes: the alternatives are of the same one", () => {
    const values = (scope: "direct" | "life-cycle") => {
      const { factor, alternatives } = operationalCarbon({ energyMwh: 1, country: "fr", year: 2024, scope });
      return [factor, ...alternatives].map(({ value }) => value);
    };
    expect(values("direct")).toEqual([21.7]);
    expect(values("life-cycle")).toEqual([33, 44.2]);
  });

  it.each([
    [{ country: "fr", year: 2024, scope: "direct" }, "energyMwh", "input-invalid"],
    [{ energyMwh: 1, country: "fr", year: 2024 }, "scope", "input-ambiguous"],
    [{ energyMwh: 1, factorGCo2PerKwh: 50 }, "scope", "input-ambiguous"],
    [{ energyMwh: 1, year: 2024, scope: "direct" }, "country", "input-ambiguous"],
    [{ energyMwh: 1, country: "fr", scope: "direct" }, "year", "input-ambiguous"],
    [
      { energyMwh: 1, country: "fr", year: 2024, factorGCo2PerKwh: 5, scope: "direct" },
      "factorGCo2PerKwh",
      "input-ambiguous",
    ],
    [{ energyMwh: 1, country: "fr", year: 2023, scope: "direct" }, "year", "out-of-range"],
    [{ energyMwh: 1, country: "pl", year: 2024, scope: "direct" }, "scope", "out-of-range"],
    [{ energyMwh: 1, country: "fi", year: 2024, scope: "direct" }, "country", "unknown-key"],
    [{ energyMwh: 1, country: "pt", preset: "debate-2025" }, "country", "unknown-key"],
    [{ energyMwh: 1, factorGCo2PerKwh: [1, 2], scope: "direct" }, "factorGCo2PerKwh", "input-invalid"],
    [{ energyMwh: [1], factorGCo2PerKwh: [1, 2], scope: "direct" }, "factorGCo2PerKwh", "input-invalid"],
    [{ energyMwh: Float64Array.of(Number.NaN), factorGCo2PerKwh: 1, scope: "direct" }, "energyMwh", "input-invalid"],
    [{ energyMwh: -1, factorGCo2PerKwh: 1, scope: "direct" }, "energyMwh", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => operationalCarbon(input as never)).toThrow(
      expect.objectContaining({ code, path, model: "operationalCarbon" }),
    );
  });
});

describe("energyCost", () => {
  it("of a series is the sum of its hours", () => {
    fc.assert(
      fc.property(hours, (series) => {
        const energyMwh = series.map((hour) => hour.energyMwh);
        const priceEurPerMwh = series.map((hour) => hour.figure);
        const sum = series.reduce((eur, hour) => eur + hour.energyMwh * hour.figure, 0);
        expect(Math.abs(energyCost({ energyMwh, priceEurPerMwh }).eur - sum)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, sum),
        );
      }),
    );
  });

  it("needs no year where the table holds one, and dates the price", () => {
    const { eur, factor } = energyCost({ energyMwh: 10, country: "fr" });
    expect(eur).toBe(590);
    expect(factor.asOf).toBe("2026-11-23");
  });

  it.each(electricityPrices)("warns of what the price of $country leaves out", ({ country, year, grade }) => {
    const { findings, lowEur, eur, highEur } = energyCost({ energyMwh: 1, country, year });
    expect(lowEur).toBeLessThanOrEqual(eur);
    expect(eur).toBeLessThanOrEqual(highEur);
    expect(findings.some(({ severity }) => severity === "warning")).toBe(true);
    expect(findings.some(({ severity }) => severity === "incomplete")).toBe(grade === "unverified");
  });

  it.each([
    [{ energyMwh: 1 }, "country", "input-ambiguous"],
    [{ energyMwh: 1, country: "fr", year: 2025 }, "year", "out-of-range"],
    [{ energyMwh: 1, country: "xx", year: 2026 }, "country", "unknown-key"],
    [{ energyMwh: 1, country: "fr", year: 2026, priceEurPerMwh: 50 }, "priceEurPerMwh", "input-ambiguous"],
    [{ energyMwh: [1, 2], priceEurPerMwh: [50] }, "priceEurPerMwh", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => energyCost(input as never)).toThrow(expect.objectContaining({ code, path, model: "energyCost" }));
  });
});
