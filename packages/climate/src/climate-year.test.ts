import { ModelError, unitMismatches } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { climateYear, climateYearInput } from "./climate-year.ts";
import { sources } from "./sources.ts";
import { cities } from "./tables/cities.ts";
import { climateYears } from "./tables/climate-years.ts";

const mean = (column: Float64Array): number => column.reduce((sum, x) => sum + x, 0) / column.length;

describe("climateYear", () => {
  it.each(cities.map((city) => [city.id, city.year]))("of %s keeps every bin and both annual means", (id, yearId) => {
    const year = climateYear({ city: id });
    const row = climateYears.find((one) => one.id === yearId);
    if (row === undefined) throw new Error("no row");
    for (const [edge, hours, dryBulbMean, wetBulbMean] of row.bins) {
      const inBin = [...year.dryBulbTempC.keys()].filter((i) => {
        const t = year.dryBulbTempC[i] as number;
        return t >= edge - 1e-9 && t < edge + 2 - 1e-9;
      });
      const meanOf = (column: Float64Array) => mean(Float64Array.from(inBin, (i) => column[i] as number));
      expect(inBin.length).toBe(hours);
      expect(meanOf(year.dryBulbTempC)).toBeCloseTo(dryBulbMean, 9);
      expect(meanOf(year.wetBulbTempC)).toBeCloseTo(wetBulbMean, 9);
    }
    expect(Math.abs(mean(year.dryBulbTempC) - row.annual.dryBulbMeanTempC)).toBeLessThan(0.001);
    expect(Math.abs(mean(year.wetBulbTempC) - row.annual.wetBulbMeanTempC)).toBeLessThan(0.001);
    row.monthly.forEach(([normal], month) => {
      const made = mean(year.dryBulbTempC.subarray(month * 730, (month + 1) * 730));
      expect(Math.abs(made - normal)).toBeLessThan(2);
    });
    for (let hour = 0; hour < 8760; hour++) {
      expect((year.wetBulbTempC[hour] as number) <= (year.dryBulbTempC[hour] as number)).toBe(true);
      expect((year.dewPointTempC[hour] as number) <= (year.wetBulbTempC[hour] as number)).toBe(true);
    }
    expect(year.findings[0]?.code).toBe("made-from-statistics");
  });

  it("refuses a city that it does not have, naming the nearest", () => {
    expect(() => climateYear({ city: "lile" })).toThrow(ModelError);
    expect(() => climateYear({ city: "lile" })).toThrow(
      expect.objectContaining({
        path: "city",
        code: "unknown-key",
        allowed: expect.stringContaining("did you mean lille"),
      }),
    );
    expect(unitMismatches(climateYearInput)).toEqual([]);
  });

  it("rests on tables whose ids are unique, whose sources exist and whose bins rise to 8 760 hours", () => {
    expect(new Set(cities.map((city) => city.id)).size).toBe(cities.length);
    for (const row of [...cities, ...climateYears]) expect(sources).toHaveProperty([row.source]);
    for (const { bins, monthly } of climateYears) {
      expect(monthly.length).toBe(12);
      expect(bins.reduce((sum, [, hours]) => sum + hours, 0)).toBe(8760);
      bins.forEach(([edge, , dryBulb, wetBulb], i) => {
        expect(edge).toBeGreaterThan(bins[i - 1]?.[0] ?? -99);
        expect(dryBulb).toBeGreaterThanOrEqual(edge);
        expect(dryBulb).toBeLessThanOrEqual(edge + 2);
        expect(wetBulb).toBeLessThanOrEqual(dryBulb);
      });
    }
  });
});
