import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { simulateYear } from "../year/simulate-year.ts";
import { gatherRacks } from "./gather-racks.ts";
import { prepareRacks } from "./prepare-racks.ts";
import { rackUnit } from "./rack-unit.ts";
import { simulateRacks } from "./simulate-racks.ts";

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

/** Hand-worked: an hour of 55 minutes at full load and 5 at half. Its temperatures are a labelled case. */
describe("one rack through a day of training", () => {
  const run = simulateRacks(scenario(1, { kind: "training", checkpointIntervalS: 3600, checkpointS: 300 }), {
    stepS: 60,
    durationS: day,
    assumptions: alike,
  });
  it("has the energy of 55 minutes at 100 kW and 5 at 50 kW an hour", () => expect(run.energyMwh).toBeCloseTo(2.3, 9));
  it("keeps what was hottest", () => {
    expect(run.hottestCoolantTempC).toBeCloseTo(55, 6);
    expect(run.racks.hottestMetalTempC?.values[0]).toBeCloseTo(65, 6);
  });
});

it("brings the conductor to where two exponentials an hour bring it", () => {
  const site = scenario(1, { kind: "training", checkpointIntervalS: 3600, checkpointS: 300 });
  const options = { stepS: 60, durationS: 2 * 3600, assumptions: alike };
  const [group] = prepareRacks(site, options).plan.groups;
  const settled = (share: number) => group?.conductorTempC.values[64 * share] ?? 0;
  const to = (tempC: number, share: number, s: number) =>
    settled(share) + (tempC - settled(share)) * Math.exp(-s / (group?.conductorTimeConstantS ?? 0));
  const hot = (tempC: number) => to(tempC, 1, 3300);
  const expected = hot(to(hot(settled(0)), 0.5, 300));
  const { windows } = simulateRacks(site, { ...options, windows: [{ rack: 0, fromStep: 114, toStep: 115 }] });
  expect(windows[0]?.conductorTempC[0]).toBeCloseTo(expected, 9);
});

it("reaches the same temperatures at any step while the load holds", () => {
  const at = (stepS: number) => {
    const { windows } = simulateRacks(scenario(1, { kind: "flat" }), {
      stepS,
      durationS: 120,
      assumptions: alike,
      windows: [{ rack: 0, fromStep: 120 / stepS - 1, toStep: 120 / stepS }],
    });
    return [windows[0]?.conductorTempC[0] ?? 0, windows[0]?.coolantTempC[0] ?? 0, windows[0]?.metalTempC[0] ?? 0];
  };
  const [fine, coarse] = [at(1), at(120)];
  for (const i of [0, 1, 2]) expect(coarse[i]).toBeCloseTo(fine[i] ?? 0, 9);
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

  it("come out of both kernels with the same bits, and a window changes none of them", () => {
    const windows = [
      { rack: 255, fromStep: 400, toStep: 500 },
      { rack: 258, fromStep: 2879, toStep: 2880 },
      { rack: 599, fromStep: 0, toStep: 1 },
    ];
    const of = (kernel: "javascript" | "wasm") => simulateRacks(site, { ...options, kernel, windows });
    expect(of("wasm")).toEqual(of("javascript"));
    const { windows: traces, ...rest } = of("wasm");
    expect({ ...rest, windows: [] }).toEqual(whole);
    expect(traces.map(({ loadKw }) => loadKw.length)).toEqual([100, 1, 1]);
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

  it("refuse a window that no memory holds, before they run", () => {
    const windows = [{ rack: 0, fromStep: 5, toStep: 20_000_000 }];
    expect(() => prepareRacks(site, { stepS: 1, durationS: 20_000_000, windows })).toThrow(/10000005/);
  });

  it("refuse assumptions that are none, and a duration that never ends", () => {
    expect(() => simulateRacks(site, { ...options, assumptions: { gainSpreadShare: 2 } })).toThrow(/gainSpreadShare/);
    expect(() => simulateRacks(site, { ...options, durationS: Number.POSITIVE_INFINITY })).toThrow(/durationS/);
  });

  it("run through a file of just their hours, though some read ahead of it", () => {
    const file = scenario(3, { kind: "telemetry", file: "hours.csv" });
    const telemetry = { "hours.csv": new Float64Array(48).fill(0.5) };
    const run = simulateRacks(file, { ...options, telemetry, assumptions: { gainSpreadShare: 0 } });
    expect(run.energyMwh).toBeCloseTo((3 * 0.5 * 100 * 48) / 1000, 9);
    expect(() => prepareRacks(file, { ...options, durationS: 3 * day, telemetry })).toThrow(/hours\.csv.*72/);
  });
});
