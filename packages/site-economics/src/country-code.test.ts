import { describe, expect, it } from "vitest";
import { connectionRamp } from "./connection-ramp.ts";
import { countryCode } from "./country-code.ts";
import { energyCost } from "./energy-cost.ts";
import { euCountries } from "./eu-countries.ts";
import { gridConnection } from "./grid-connection.ts";
import { operationalCarbon } from "./operational-carbon.ts";
import { reportingDuties } from "./reporting-duties.ts";
import * as tables from "./tables/index.ts";

const asks: readonly ((country: string) => unknown)[] = [
  (country) => operationalCarbon({ energyMwh: 1, country, year: 2024, scope: "life-cycle" }),
  (country) => energyCost({ energyMwh: 1, country }),
  (country) => gridConnection({ facilityMw: 10, powerFactor: 1, country }),
  (country) => connectionRamp({ country, years: [{ year: 2026, subscribedMw: 1, usedMw: 1 }] }),
  (country) => reportingDuties({ country, asOf: "2026-11-25", installedItKw: 600 }),
];

describe("a country", () => {
  it.each(["FR", "Fr", "fra", "f", "", "France", " fr"])("is refused as %j, naming those that are held", (country) => {
    for (const ask of asks)
      expect(() => ask(country)).toThrow(
        expect.objectContaining({
          code: "input-invalid",
          path: "country",
          message: expect.stringContaining("figures are held for de, es, eu, fr, pl, pt"),
        }),
      );
  });

  it("is taken in small letters by every function", () => {
    for (const ask of asks) expect(() => ask("fr")).not.toThrow();
  });

  it("is written alike in every table", () => {
    const written = Object.values(tables)
      .filter(Array.isArray)
      .flat()
      .flatMap((row: { country?: string | null; territory?: string }) => row.country ?? row.territory ?? []);
    expect(written.length).toBeGreaterThan(20);
    for (const country of [...written, ...euCountries]) expect(countryCode.parse(country)).toBe(country);
  });
});
