import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regimeCrossings } from "./regime-crossings.ts";
import { fillStoredFuel, storeDraws } from "./regime-draws.ts";
import { type RegimeProbabilityInput, regimeProbability } from "./regime-probability.ts";

const site = {
  loadKw: { kind: "normal", mean: 250_000, sd: 10_000 },
  durationH: 48,
  consumption: { sfcLPerKwh: { kind: "triangular", low: 0.235, central: 0.255, high: 0.275 } },
  fuel: { densityKgPerM3: { kind: "uniform", low: 820, high: 845 } },
  usableShare: { kind: "uniform", low: 0.9, high: 0.95 },
  country: "fr",
  storage: "double-wall-leak-detection",
  seed: 7,
  sampleCount: 2000,
} as const satisfies RegimeProbabilityInput;

describe("regimeProbability", () => {
  it("gives probabilities that add up to 1 in each heading and over the tiers", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.constantFrom("fr" as const, "de" as const, "uk" as const, "us" as const),
        fc.constantFrom("buried" as const, "double-wall-leak-detection" as const, "single-wall" as const),
        fc.nat(),
        (durationH, country, storage, seed) => {
          const { classes, seveso } = regimeProbability({ ...site, durationH, country, storage, seed });
          const byHeading = Map.groupBy(classes, ({ heading }) => heading);
          for (const rows of byHeading.values())
            expect(rows.reduce((sum, { probabilityShare }) => sum + probabilityShare, 0)).toBeCloseTo(1, 12);
          for (const { probabilityShare, atLeastShare } of classes) {
            expect(probabilityShare).toBeGreaterThanOrEqual(0);
            expect(atLeastShare).toBeGreaterThanOrEqual(probabilityShare - 1e-12);
          }
          expect(seveso.none + seveso["lower-tier"] + seveso["upper-tier"]).toBeCloseTo(1, 12);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    const bytes = JSON.stringify(regimeProbability(site));
    expect(JSON.stringify(regimeProbability(site))).toBe(bytes);
    expect(JSON.stringify(regimeProbability({ ...site, seed: 8 }))).not.toBe(bytes);
  });

  it("cuts a normal share at 1 and says how much it leaves out", () => {
    const { storedMassT, findings } = regimeProbability({
      ...site,
      loadKw: 250_000,
      consumption: { sfcGPerKwh: 205 },
      usableShare: { kind: "normal", mean: 0.96, sd: 0.02 },
    });
    const cut = findings.find(({ code }) => code === "distribution-cut");
    // 1 - Φ(2) = 0.022750
    expect(cut).toMatchObject({ severity: "warning", path: "usableShare", value: expect.closeTo(0.02275, 6) });
    // 250 MW x 48 h x 205 g/kWh = 2460 t at a share of 1
    expect(storedMassT.p10).toBeGreaterThanOrEqual(2460);
  });

  it("says of no cut where the caller made it, or where the distribution reaches no bound", () => {
    for (const usableShare of [
      { kind: "normal", mean: 0.96, sd: 0.02, max: 1 },
      { kind: "normal", mean: 0.8, sd: 0.01 },
    ] as const)
      expect(regimeProbability({ ...site, usableShare }).findings.map(({ code }) => code)).not.toContain(
        "distribution-cut",
      );
  });

  it("says that density moves no tonnes that are known by mass, and only then", () => {
    const codes = (ask: RegimeProbabilityInput) => regimeProbability(ask).findings.map(({ code }) => code);
    expect(codes({ ...site, consumption: { sfcGPerKwh: 205 } })).toContain("density-without-effect");
    expect(codes({ ...site, consumption: { sfcGPerKwh: 205 }, country: "us" })).not.toContain("density-without-effect");
    expect(codes(site)).not.toContain("density-without-effect");
  });

  it("draws the same store however the draws are split", () => {
    const draws = storeDraws("test", { ...site, reserveFactor: 1 });
    const [whole, parts, litres] = [new Float64Array(100), new Float64Array(100), new Float64Array(100)];
    fillStoredFuel(whole, litres, draws, 5, 0);
    fillStoredFuel(parts.subarray(60), litres.subarray(60), draws, 5, 60);
    fillStoredFuel(parts.subarray(0, 60), litres.subarray(0, 60), draws, 5, 0);
    expect(parts).toEqual(whole);
  });

  it("agrees with regimeCrossings where nothing is uncertain, by a set's curve too", () => {
    fc.assert(
      fc.property(fc.double({ min: 600, max: 300_000, noNaN: true }), fc.boolean(), (loadKw, byCurve) => {
        const certain = {
          loadKw,
          durationH: 24,
          ...(byCurve ? {} : { consumption: { sfcGPerKwh: 205 } }),
          fuel: "diesel-en590" as const,
          usableShare: 0.95,
          country: "fr" as const,
          storage: "single-wall" as const,
        };
        const { storedMassT, classes } = regimeProbability({ ...certain, seed: 1, sampleCount: 3 });
        const crossings = regimeCrossings(certain);
        expect(storedMassT.p50 / crossings.storedMassT).toBeCloseTo(1, 12);
        expect(classes.find(({ probabilityShare }) => probabilityShare === 1)?.regime).toBe(
          crossings.headings.find(({ heading }) => heading === "4734-2")?.regime,
        );
      }),
    );
  });

  it("says when the class is not certain", () => {
    const codes = (fields: object) => regimeProbability({ ...site, ...fields }).findings.map(({ code }) => code);
    expect(codes({})).toContain("class-uncertain");
    expect(codes({ durationH: 12 })).not.toContain("class-uncertain");
    expect(codes({}).filter((code) => code === "screening-only")).toHaveLength(1);
  });

  it.each([
    [{ sampleCount: 0 }, "sampleCount", "out-of-range"],
    [{ durationH: -1 }, "durationH", "out-of-range"],
    [{ country: "es" }, "country", "input-invalid"],
    [{ seed: undefined }, "seed", "input-invalid"],
    [{ loadKw: { kind: "uniform", low: -5, high: 5 } }, "loadKw.low", "out-of-range"],
    [{ usableShare: { kind: "normal", mean: 0.95, sd: 0.2 } }, "usableShare.max", "input-invalid"],
    [{ consumption: { genset: "qsk60" } }, "consumption.genset", "unknown-key"],
    [{ fuel: { densityKgPerM3: { kind: "normal", mean: 840, sd: 100 } } }, "fuel.densityKgPerM3.min", "input-invalid"],
  ])("refuses %j, naming %s", (fields, path, code) => {
    const ask = () => regimeProbability({ ...site, ...fields } as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "regimeProbability" }));
  });
});
