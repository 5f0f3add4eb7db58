import { fuelRegime, tables } from "@watthall/generator-autonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrenchHeadingsInput, frenchHeadings } from "./french-headings.ts";

const site: FrenchHeadingsInput = {
  fuel: fuelRegime({
    stored: [{ substance: "diesel-en590", massT: 1200, storage: "double-wall-leak-detection" }],
    country: "fr",
  }),
  generatorKw: 123_000,
  generatorCount: 41,
  batteryChargerKw: 5000,
  evaporativeHeatKw: 40_000,
};

const regimes = (changed: Partial<FrenchHeadingsInput> = {}) =>
  Object.fromEntries(
    frenchHeadings({ ...site, ...changed }).headings.map(({ heading, regime }) => [heading, regime] as const),
  );

describe("frenchHeadings", () => {
  it("gathers fuel, combustion, batteries and evaporative cooling", () => {
    expect(regimes()).toEqual({
      "4734-1": "E",
      "4734-2": "NC",
      "2910": "NC",
      "3110": "A",
      "2925-2": "D",
      "2921": "E",
    });
  });

  it.each([
    ["batteryChargerKw", 600, "2925-2", "NC"],
    ["batteryChargerKw", 600.001, "2925-2", "D"],
    ["evaporativeHeatKw", 2999.999, "2921", "DC"],
    ["evaporativeHeatKw", 3000, "2921", "E"],
  ] as const)("with %s at %d makes heading %s %s", (field, kw, heading, regime) => {
    expect(regimes({ [field]: kw })[heading]).toBe(regime);
  });

  it("names the bound of the batteries as the models hold it", () => {
    const held = tables.chargingThresholds.find(({ heading }) => heading === "2925-2");
    expect(frenchHeadings(site).headings).toContainEqual(
      expect.objectContaining({ heading: "2925-2", threshold: held?.thresholdKw, source: held?.source }),
    );
  });

  it("leaves out what a site does not have, and says what is out of scope", () => {
    expect(Object.keys(regimes({ fuel: null, evaporativeHeatKw: 0 }))).toEqual(["2910", "3110", "2925-2"]);
    expect(frenchHeadings(site).findings.map(({ code }) => code)).toContain("refrigerants-out-of-scope");
  });

  it("never lowers a regime when a site grows", () => {
    const rank = ["NC", "D", "DC", "E", "A"];
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (kw, by) => {
          for (const field of ["batteryChargerKw", "evaporativeHeatKw"] as const) {
            const grown = regimes({ [field]: kw * by });
            for (const [heading, regime] of Object.entries(regimes({ [field]: kw })))
              expect(rank.indexOf(grown[heading] ?? "NC")).toBeGreaterThanOrEqual(rank.indexOf(regime));
          }
        },
      ),
    );
  });
});
