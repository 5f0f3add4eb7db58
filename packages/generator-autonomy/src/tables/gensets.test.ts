import { describe, expect, it } from "vitest";
import { type Genset, gensets } from "./gensets.ts";

const rows: readonly Genset[] = gensets;

describe("gensets", () => {
  it("have ids of their own", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(rows)("$id: power and fuel rise from point to point, and the rating is a point", ({ curve, ratedKw }) => {
    for (const [i, [powerKw, fuelLPerH]] of curve.entries()) {
      const [lowerKw, lowerLPerH] = curve[i - 1] ?? [0, 0];
      expect(powerKw).toBeGreaterThan(lowerKw);
      expect(fuelLPerH).toBeGreaterThan(lowerLPerH);
    }
    expect(curve.map(([powerKw]) => powerKw)).toContain(ratedKw);
  });

  it.each(rows)("$id: no point is better than 48 % or worse than 20 % of diesel's heat", ({ curve }) => {
    for (const [powerKw, fuelLPerH] of curve) {
      const efficiencyShare = (powerKw * 3.6) / (fuelLPerH * 0.845 * 43);
      expect(efficiencyShare).toBeLessThan(0.48);
      expect(efficiencyShare).toBeGreaterThan(0.2);
    }
  });

  it("keep the generic chart's quarter loads between a quarter and half of full load", () => {
    for (const { curve } of rows.filter(({ source }) => source === "generic-fuel-chart")) {
      const [[, quarter], , , [, full]] = curve as readonly [[number, number], unknown, unknown, [number, number]];
      expect(quarter / full).toBeGreaterThan(0.25);
      expect(quarter / full).toBeLessThan(0.5);
    }
  });

  it("show the low-NOx tune of the QSK60 to burn 11 to 21 % more than the G4 at each point of the sheet", () => {
    const [g4, lowNox] = ["cummins-qsk60-g4", "cummins-qsk60-gs3-taluft2g"].map((id) =>
      rows.find((row) => row.id === id),
    );
    for (const [i, [powerKw, fuelLPerH]] of (g4?.curve ?? []).entries()) {
      const [otherKw, otherLPerH] = lowNox?.curve[i] ?? [0, 0];
      const more = otherLPerH / otherKw / (fuelLPerH / powerKw) - 1;
      expect(more).toBeGreaterThan(0.11);
      expect(more).toBeLessThan(0.21);
    }
  });
});
