import { describe, expect, it } from "vitest";
import { sources } from "../sources.ts";
import * as tables from "./index.ts";

const distinct = (keys: readonly string[]) => new Set(keys).size === keys.length;
const rising = (values: readonly number[]) => values.every((value, i) => i === 0 || value > (values[i - 1] as number));

describe("tables", () => {
  it("have each key once", () => {
    expect(distinct(tables.costPresets.map(({ id }) => id))).toBe(true);
    expect(distinct(tables.carbonFactors.map((r) => [r.country, r.year, r.scope, r.source].join()))).toBe(true);
    expect(distinct(tables.electricityPrices.map(({ country, year }) => `${country} ${year}`))).toBe(true);
    expect(distinct(tables.leadTimes.map(({ id }) => id))).toBe(true);
    expect(distinct(tables.connectionOffers.map(({ id }) => id))).toBe(true);
    expect(distinct(tables.dutyThresholds.map(({ id }) => id))).toBe(true);
  });

  it("rise where they are read in order", () => {
    expect(rising(tables.sizeClasses.map(({ fromKw }) => fromKw))).toBe(true);
    expect(rising(tables.consumerDomainLimits.map(({ max }) => max))).toBe(true);
    expect(rising(tables.voltageDomains.flatMap(({ voltages }) => voltages.kv))).toBe(true);
    expect(rising(tables.voltageDomains.flatMap(({ referenceShortCircuit: ssc }) => (ssc ? [ssc.mva] : [])))).toBe(
      true,
    );
    for (const { capacity } of tables.connectionOffers) expect(rising(capacity.map(({ year }) => year))).toBe(true);
  });

  it("keep bounds in order", () => {
    for (const { lowMonths, highMonths } of tables.leadTimes) expect(lowMonths).toBeLessThan(highMonths);
    for (const { low, central, high } of [
      ...tables.costPresets.map(({ shellPerMw }) => shellPerMw),
      ...tables.electricityPrices.map(({ eurPerMwh }) => eurPerMwh),
    ])
      expect([low, central, high]).toEqual([low, central, high].sort((a, b) => a - b));
  });

  it("put each German site under one step of an indicator and day, whatever its entry", () => {
    for (const entry of ["2010-01-01", "2026-06-30", "2026-07-01", "2027-07-01", "2028-07-01", "2040-01-01"]) {
      const steps = tables.enEfgSteps.filter(
        ({ entryFrom, entryBefore }) =>
          (entryFrom === null || entry >= entryFrom) && (entryBefore === null || entry < entryBefore),
      );
      expect(distinct(steps.map(({ indicator, bindsFrom }) => `${indicator} ${bindsFrom}`))).toBe(true);
      expect(steps.some(({ indicator }) => indicator === "pue")).toBe(true);
    }
  });

  it("use every source", () => {
    const text = JSON.stringify(tables);
    const byFormula = ["arithmetic", "caller", "circuit-theory"];
    const unused = Object.keys(sources).filter((id) => !byFormula.includes(id) && !text.includes(`"${id}"`));
    expect(unused).toEqual([]);
  });
});
