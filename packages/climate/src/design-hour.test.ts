import { ModelError, unitMismatches } from "@watthall/basis";
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
