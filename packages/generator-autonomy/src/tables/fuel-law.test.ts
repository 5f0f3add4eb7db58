import { lFromUsGallon } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { regimeRank } from "../regime-ladder.ts";
import { fuelHeadings, type RegimeThreshold, regimeThresholds, spccSmallestContainer } from "./fuel-law.ts";

const rows: readonly RegimeThreshold[] = regimeThresholds;

describe("regimeThresholds", () => {
  it.each(fuelHeadings)("$heading: bounds and regimes rise together", ({ heading }) => {
    for (const counts of ["all", "petrol"] as const) {
      const own = rows.filter((row) => row.heading === heading && row.counts === counts);
      if (counts === "all") expect(own.length).toBeGreaterThan(0);
      for (const [i, row] of own.entries()) {
        const below = own[i - 1];
        if (below === undefined) continue;
        expect(row.thresholdT ?? row.thresholdL).toBeGreaterThan(below.thresholdT ?? below.thresholdL ?? 0);
        expect(regimeRank(row.regime)).toBeGreaterThan(regimeRank(below.regime));
      }
    }
  });

  it("count in tonnes or in litres, never in both", () => {
    for (const row of rows) expect(row.thresholdT === null).not.toBe(row.thresholdL === null);
  });

  it("turn the gallons of 40 CFR 112 into litres", () => {
    const litres = rows.filter((row) => row.regime === "SPCC").map((row) => row.thresholdL);
    expect(litres[0]).toBeCloseTo(lFromUsGallon(1320), 9);
    expect(litres[1]).toBeCloseTo(lFromUsGallon(42_000), 7);
    expect(spccSmallestContainer.capacityL).toBeCloseTo(lFromUsGallon(55), 9);
  });
});
