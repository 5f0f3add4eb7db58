import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { simulateYear } from "../year/simulate-year.ts";
import { rackUnit } from "./rack-unit.ts";
import { gatherRacks, prepareRacks, simulateRacks } from "./simulate-racks.ts";

const retrofit = readScenario(
  readFileSync(new URL("../../../scenarios/retrofit-30kw-hall.yaml", import.meta.url), "utf8"),
) as Record<string, unknown>;

/** Racks of 100 kW, 80 % of it to water from 45 to 55 °C. */
const scenario = (count: number, profile: object) =>
  parseScenario({
    ...retrofit,
    hall: undefined,
    uncertain: undefined,
    it: { racks: [{ rack: "gb200-nvl72", loadKw: 100, liquidShare: 0.8, count, profile }] },
    cooling: { coolant: "water", supplyTempC: 45, returnTempC: 55, rackHoldUpL: 150 },
    backup: { autonomyH: 24, ratingKw: 2000, consumption: { sfcGPerKwh: 200 } },
  }).base;

const alike = { greatestOffsetS: 0, gainSpreadShare: 0 };
const day = 86_400;

/**
 * Hand-worked: one rack at a flat half of 100 kW for a day draws 50 × 24 = 1,200 kWh. Water at 50 °C, 988.0 kg/m³ and
 * 4.181 kJ/(kg·K), carries 80 kW away at 10 K with 1.913 kg/s or 116.2 L/min, which renews 150 L in 77.5 s. From 45 °C
 * towards 45 + 0.5 × 10 = 50 °C the coolant stands after 60 s at 50 − 5 e^(−60/77.5) = 47.69 °C.
 */
describe("one rack, by hand", () => {
  const run = simulateRacks(scenario(1, { kind: "flat", share: 0.5 }), {
    stepS: 60,
    durationS: day,
    assumptions: alike,
    windows: [{ rack: 0, fromStep: 0, toStep: 2 }],
  });
  it("draws its energy", () => expect(run.energyMwh).toBeCloseTo(1.2, 9));
  it("warms its coolant by the exact exponential", () => {
    expect(run.windows[0]?.coolantTempC[0]).toBeCloseTo(47.69, 1);
    expect(run.hottestCoolantTempC).toBeCloseTo(50, 6);
  });
});

it("reaches the same temperatures at any step while the load holds", () => {
  const at = (stepS: number) => {
    const { windows } = simulateRacks(scenario(1, { kind: "flat" }), {
      stepS,
      durationS: 3600,
      assumptions: alike,
      windows: [{ rack: 0, fromStep: 3600 / stepS - 1, toStep: 3600 / stepS }],
    });
    return [windows[0]?.conductorTempC[0] ?? 0, windows[0]?.coolantTempC[0] ?? 0];
  };
  const [fine, coarse] = [at(1), at(3600)];
  expect(coarse[0]).toBeCloseTo(fine[0] ?? 0, 6);
  expect(coarse[1]).toBeCloseTo(fine[1] ?? 0, 6);
});

it("agrees with the year when racks are alike", () => {
  const site = scenario(20, { kind: "inference", leastShare: 0.3, greatestShare: 0.9 });
  const racks = simulateRacks(site, { stepS: 3600, durationS: 8760 * 3600, thermal: false, assumptions: alike });
  const year = simulateYear(site);
  expect(racks.energyMwh / year.itMwh).toBeCloseTo(1, 9);
  const cables = year.terms.find(({ name }) => name === "Cables to the racks")?.mwh ?? 0;
  expect(racks.cableLossMwh / cables).toBeCloseTo(1, 9);
});

describe("many racks", () => {
  const site = scenario(600, { kind: "training", checkpointS: 300, meanTimeToFailureH: 6 });
  const options = { stepS: 60, durationS: 2 * day };
  const whole = simulateRacks(site, options);

  it("differ, add up to the site, and never pass their group", () => {
    const energy = whole.racks.energyKwh?.values ?? new Float64Array();
    expect(new Set(energy).size).toBeGreaterThan(590);
    const mean = (whole.site.rackKw?.values ?? new Float64Array()).reduce((sum, kw) => sum + kw, 0) / 2880;
    expect((mean * 48) / 1000 / whole.energyMwh).toBeCloseTo(1, 9);
    expect(whole.racks.peakKw?.values.every((kw) => kw <= 100)).toBe(true);
    for (const { values } of [...Object.values(whole.racks), ...Object.values(whole.site)])
      expect(values.every(Number.isFinite)).toBe(true);
  });

  it("give the same bytes whatever the order of their units", () => {
    const prepared = prepareRacks(site, options);
    const units = [2, 0, 1].map((unit) => rackUnit(prepared.plan, unit, prepared.run));
    expect(gatherRacks(prepared, units)).toEqual(whole);
  });

  it("tell how far they are, and stop when asked", () => {
    const told: number[] = [];
    simulateRacks(site, { ...options, durationS: 600, onProgress: ({ rackCount }) => told.push(rackCount) });
    expect(told).toEqual([256, 512, 600]);
    expect(() => simulateRacks(site, { ...options, signal: AbortSignal.abort(new Error("enough")) })).toThrow("enough");
  });

  it("keep a series that does not grow with the steps", () => {
    const long = simulateRacks(scenario(1, { kind: "flat" }), { stepS: 1, durationS: 3 * day, thermal: false });
    expect(long.site.rackKw?.values.length).toBeLessThanOrEqual(8760);
  });

  it("refuse steps out of range and windows of racks that are not there", () => {
    expect(() => simulateRacks(site, { ...options, stepS: 0.5 })).toThrow(/stepS/);
    expect(() => simulateRacks(site, { ...options, windows: [{ rack: 600, fromStep: 0, toStep: 1 }] })).toThrow(
      /windows/,
    );
  });
});
