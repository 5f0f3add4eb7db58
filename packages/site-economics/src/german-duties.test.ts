import { describe, expect, it } from "vitest";
import { germanDuties } from "./german-duties.ts";

const site = {
  entryIntoOperation: "2026-07-01",
  connectedKw: 300,
  installedItKw: 200,
  pueRatio: 1.2,
  erfShare: 0.1,
  reuseExemption: false,
};
const duty = (id: string, of: Partial<typeof site> | { connectedKw: null; installedItKw: number }) =>
  germanDuties({ ...site, ...of }).find((one) => one.id === id);

describe("section 11 of the German law", () => {
  it("asks 1.2 and a reuse share of new sites, of the day on which they enter into operation", () => {
    expect(germanDuties(site).map(({ id }) => id)).toEqual(["de-pue-1.2", "de-erf-0.1"]);
    expect(germanDuties({ ...site, entryIntoOperation: "2026-06-30" }).map(({ id }) => id)).toEqual([
      "de-pue-1.5",
      "de-pue-1.3",
    ]);
    expect(germanDuties({ ...site, entryIntoOperation: "2027-07-01" }).map(({ id }) => id)).toContain("de-erf-0.15");
  });

  it("is met at its limit, not past it, and not judged without the indicator", () => {
    expect(duty("de-pue-1.2", { pueRatio: 1.2 })?.met).toBe(true);
    expect(duty("de-pue-1.2", { pueRatio: 1.21 })?.met).toBe(false);
    expect(duty("de-erf-0.1", { erfShare: 0.1 })?.met).toBe(true);
    expect(duty("de-erf-0.1", { erfShare: 0.09 })?.met).toBe(false);
    expect(duty("de-erf-0.1", { erfShare: null as never })?.met).toBeNull();
  });

  it("applies from 300 kW of connected power, or of IT where only that is known", () => {
    expect(duty("de-pue-1.2", {})?.applies).toBe(true);
    expect(duty("de-pue-1.2", { connectedKw: 299 })?.applies).toBe(false);
    expect(duty("de-pue-1.2", { connectedKw: null, installedItKw: 300 })?.applies).toBe(true);
    expect(duty("de-pue-1.2", { connectedKw: null, installedItKw: 299 })?.applies).toBeNull();
  });

  it("lifts the reuse of heat, and only that, on a proven ground", () => {
    expect(duty("de-erf-0.1", { reuseExemption: true })?.applies).toBe(false);
    expect(duty("de-pue-1.2", { reuseExemption: true })?.applies).toBe(true);
  });

  it("tells each step by its indicator, its paragraph and the day from which it binds", () => {
    expect(duty("de-pue-1.2", {})).toMatchObject({
      title: "PUE of at most 1.2 as a yearly mean",
      article: "EnEfG section 11(2)",
      condition: "pue",
      value: 1.2,
      limit: 1.2,
      day: "2028-07-01",
    });
    expect(duty("de-erf-0.1", {})).toMatchObject({
      title: "Reuse at least 10 % of the energy (DIN EN 50600-4-6)",
      condition: "erf",
      value: 0.1,
    });
    expect(duty("de-pue-1.5", { entryIntoOperation: "2020-01-01" })).toMatchObject({
      article: "EnEfG section 11(1)",
      day: "2027-07-01",
    });
  });
});
