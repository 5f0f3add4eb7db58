import { ModelError, unitMismatches } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { climateYear } from "./climate-year.ts";
import { designHour, designHourInput } from "./design-hour.ts";

const year = climateYear({ city: "phoenix" });

describe("designHour", () => {
  it("lets at most the named share of the hours be hotter, and names it", () => {
    const { dryBulbTempC, wetBulbTempC, percentile, findings } = designHour({ weather: year });
    expect(year.dryBulbTempC.filter((t) => t > dryBulbTempC).length).toBeLessThanOrEqual(35);
    expect(year.wetBulbTempC.filter((t) => t > wetBulbTempC).length).toBeLessThanOrEqual(35);
    expect(percentile).toBe("exceeded in 0.4 % of the hours");
    expect(findings[0]?.code).toBe("made-from-statistics");
    expect(designHour({ weather: { ...year, basis: "hourly" } }).findings).toEqual([]);
  });

  it("falls as more hours may be hotter, from the maximum", () => {
    const shares = [0, 0.004, 0.01, 0.02, 0.1, 0.5];
    const temps = shares.map((exceededShare) => designHour({ weather: year, exceededShare }).dryBulbTempC);
    expect(temps[0]).toBe(Math.max(...year.dryBulbTempC));
    expect(temps).toEqual(temps.toSorted((a, b) => b - a));
  });

  it.each([
    ["dryBulbTempC", new Float64Array(0), "weather.dryBulbTempC"],
    ["dryBulbTempC", year.dryBulbTempC.with(7, Number.NaN), "weather.dryBulbTempC[7]"],
    ["wetBulbTempC", new Float64Array(24), "weather.wetBulbTempC"],
    ["wetBulbTempC", year.wetBulbTempC.with(7, 80), "weather.wetBulbTempC[7]"],
    ["pressureKpa", year.pressureKpa.with(7, 1013), "weather.pressureKpa[7]"],
  ])("refuses a year whose %s is none: case %#", (column, values, path) => {
    const ask = () => designHour({ weather: { ...year, [column]: values } });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code: "input-invalid", model: "designHour" }));
  });

  it("is the hour of that place in the sorted year, whatever the year", () => {
    const anyYear = fc.array(fc.integer({ min: -300, max: 450 }), { minLength: 97, maxLength: 97 });
    fc.assert(
      fc.property(anyYear, fc.double({ min: 0, max: 0.5, noNaN: true }), (cycle, exceededShare) => {
        const dryBulbTempC = year.dryBulbTempC.map((_, i) => (cycle[(i * i) % 97] as number) / 10 + (i % 7));
        const weather = { ...year, dryBulbTempC, wetBulbTempC: dryBulbTempC.map((t) => t - 3) };
        const hour = designHour({ weather, exceededShare });
        const falling = dryBulbTempC.toSorted().reverse();
        expect(hour.dryBulbTempC).toBe(falling[Math.floor(exceededShare * 8760)]);
        expect(hour.wetBulbTempC).toBe(hour.dryBulbTempC - 3);
        const near = [...dryBulbTempC].filter((t) => Math.abs(t - hour.dryBulbTempC) <= 0.5);
        expect(hour.steps.coincidentH).toBe(near.length);
        const mean = near.reduce((sum, t) => sum + t, 0) / near.length;
        expect(hour.coincidentWetBulbTempC).toBeCloseTo(mean - 3, 9);
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a percentage for a share", () => {
    expect(() => designHour({ weather: year, exceededShare: 99.6 })).toThrow(ModelError);
    expect(() => designHour({ weather: year, exceededShare: 99.6 })).toThrow(
      expect.objectContaining({ path: "exceededShare", code: "out-of-range", model: "designHour" }),
    );
    expect(() => designHour({ weather: { dryBulbTempC: [20] } } as never)).toThrow(
      expect.objectContaining({ code: "input-invalid", model: "designHour" }),
    );
    expect(unitMismatches(designHourInput)).toEqual([]);
  });
});
