import { describe, expect, it } from "vitest";
import { tree } from "../../../scenarios/retrofit-30kw-hall.yaml";
import { facilityYearDraws } from "../uncertainty-draws.ts";
import { type SpreadRun, spreadRun } from "./spread-run.ts";
import { uncertainty } from "./uncertainty.ts";

function whole(scenario: unknown, sampleCount: number) {
  const run = spreadRun({ scenario, sampleCount, seed: 3 });
  const shares: number[] = [];
  for (;;) {
    const step = run.next();
    if (step.done) return { shares, ...step.value } satisfies SpreadRun & { shares: number[] };
    shares.push(step.value);
  }
}

describe("spreadRun", () => {
  const sampleCount = 20;
  const { result, months, shares } = whole(tree, sampleCount);

  it("tells what the same draws tell elsewhere", () => {
    const draws = facilityYearDraws({ scenario: tree, seed: 3, from: 0, to: sampleCount });
    expect(result).toEqual(uncertainty(tree, { sampleCount, seed: 3, draws }));
  });

  it("tells how far it is, rising to the end", () => {
    expect(shares).toEqual([0.4, 0.8]);
  });

  it("spreads each of twelve months, which together are about the year", () => {
    const year = result.outputs.find(({ name }) => name === "facilityMwh");
    const sum = (of: "p10" | "p50" | "p90") => months.facilityMwh?.reduce((total, month) => total + month[of], 0) ?? 0;
    for (const share of ["p10", "p50", "p90"] as const) {
      // One number moves all months alike, so that the quantiles of months nearly add up to those of the year.
      expect(sum(share) / (year?.[share] ?? 0)).toBeCloseTo(1, 2);
    }
    for (const spreads of Object.values(months)) {
      expect(spreads).toHaveLength(12);
      for (const { p10, p50, p90 } of spreads) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
    }
    const pues = months.pueRatio?.map(({ p50 }) => p50) ?? [];
    expect(Math.max(...pues)).toBe(Math.max(...pues.slice(4, 9)));
    const peak = result.outputs.find(({ name }) => name === "peakGridKw");
    expect(Math.max(...(months.peakGridKw?.map(({ p90 }) => p90) ?? []))).toBeLessThanOrEqual(peak?.p90 ?? 0);
  });

  it("refuses a site of which nothing is uncertain", () => {
    const { uncertain: _, ...certain } = tree as { readonly uncertain: unknown };
    expect(() => whole(certain, 20)).toThrow(/distribution/);
  });
});
