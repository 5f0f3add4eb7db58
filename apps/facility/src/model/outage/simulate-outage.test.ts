import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOutage } from "../../scenario/outage.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { facility } from "../facility.ts";
import { simulateOutage } from "./simulate-outage.ts";

type Tree = Record<string, unknown>;
const file = (name: string) =>
  readScenario(readFileSync(new URL(`../../../scenarios/${name}.yaml`, import.meta.url), "utf8")) as Tree;

/** Ten racks of 100 kW, 80 % of it to water at 45 °C, that throttle at 50 °C. */
const written = {
  ...file("retrofit-30kw-hall"),
  hall: undefined,
  uncertain: undefined,
  it: { racks: [{ rack: "gb200-nvl72", loadKw: 100, liquidShare: 0.8, count: 10 }] },
  cooling: { coolant: "water", supplyTempC: 45, returnTempC: 55, limitTempC: 50, bufferDurationS: 120 },
  backup: { autonomyH: [24, 48], ratingKw: 500, redundancy: "N+1", ups: { bridgeS: 60 } },
};
const scenario = parseScenario(written).base;
const site = facility(scenario);
const run = (change: Tree) =>
  simulateOutage(
    scenario,
    parseOutage({ schemaVersion: 1, name: "test", durationS: 600, racks: { holdUpL: 150 }, ...change }).base,
    site,
  );

describe.each(["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"])("%s", (name) => {
  const { base } = parseScenario(file(name));
  const asked = parseOutage(file(`${name}.outage`));

  it.each([asked.base, ...asked.variants].map((one) => [one.name, one] as const))("%s", (_, outage) => {
    const result = simulateOutage(base, outage);
    expect(Math.abs(result.heatResidualShare)).toBeLessThan(1e-9);
    for (const { values } of Object.values(result.series)) expect(values.every(Number.isFinite)).toBe(true);
    const times = result.events.map(({ timeS }) => timeS);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

/**
 * Hand-worked: water at 47.5 °C holds 989.1 kg/m³ × 4.181 kJ/(kg·K) = 4.135 MJ/(m³·K). Racks without flow warm by 5 K after
 * 1.5 m³ × 4.135 × 5 / 0.8 MW = 38.8 s; with half of the racks cut off, their half of the coolant takes half of the heat
 * in the same time.
 */
it.each([1, 0.5])("racks whose flow stops throttle when their own coolant is warm, %s of them", (rackShare) => {
  const { firstLimit } = run({ events: [{ kind: "pump-fails", atS: 0, rackShare }] });
  expect(firstLimit?.event).toBe("racks-throttled");
  expect(firstLimit?.timeS).toBeCloseTo(38.77, 1);
  expect(firstLimit?.value).toBeCloseTo(50, 9);
});

/**
 * Hand-worked: batteries for 60 s, and no set that starts. They give all that they hold, racks are dark at 60 s, and what
 * they gave is the load behind them for a minute.
 */
it("batteries last as long as they were bought for when no set starts", () => {
  const result = run({
    events: [{ kind: "grid-lost" }, { kind: "set-fails-to-start", setCount: 99 }],
    limitTempC: 95,
    pumpsOnUps: true,
  });
  const unserved = result.events.find(({ event }) => event === "load-unserved");
  expect(unserved?.timeS).toBeCloseTo(60, 6);
  expect(result.upsEnergyKwh).toBeCloseTo((result.steps.itSideKw + result.steps.pumpKw) / 60, 6);
  expect(result.leastBatteryKwh).toBeCloseTo(0, 9);
  expect(result.events.find(({ event }) => event === "racks-dark")?.timeS).toBeCloseTo(60, 6);
  // Racks that are dark, and then also pumps, ask for what they no longer get: nine of the ten minutes.
  expect(result.unservedKwh).toBeCloseTo(((result.steps.itSideKw + result.steps.pumpKw) * 540) / 3600, 6);
});

/**
 * Hand-worked: with all rejection lost, ten racks' 200 kJ/K of air and 5,000 kJ/K of metal, 30 kW/K between them, take the
 * hall's heat Q. The metal lags behind by (Q τ / Ca) (1 − e^(−t/τ)), τ = 1 / (30 (1/200 + 1/5000)) = 6.4103 s, and the air has
 * risen by (Q t + 5,000 × that) / 5,200; 10 K, from 25 to the 35 °C of class A2, have passed when it says so.
 */
it("racks throttle when the hall's air leaves their class", () => {
  const { events, steps, inletMarginK, hottestInletTempC } = run({
    events: [{ kind: "rejection-fails", atS: 0, lostShare: 1 }],
    limitTempC: 95,
    durationS: 300,
  });
  const throttled = events.find(({ event }) => event === "racks-throttled");
  expect(throttled?.by).toBe("hall air");
  const { timeS = 0 } = throttled ?? {};
  const tauS = 1 / (30 * (1 / 200 + 1 / 5000));
  const lagK = ((steps.hallHeatKw * tauS) / 200) * (1 - Math.exp(-timeS / tauS));
  expect((steps.hallHeatKw * timeS + 5000 * lagK) / 5200).toBeCloseTo(10, 9);
  expect(throttled?.value).toBeCloseTo(35, 9);
  expect(inletMarginK).toBeCloseTo(35 - (hottestInletTempC ?? 0), 9);
});

it("takes the racks of two faults apart: each its own, in its own time", () => {
  const { events } = run({
    limitTempC: 48,
    events: [
      { kind: "pump-fails", atS: 0, untilS: 60, rackShare: 0.3 },
      { kind: "pump-fails", atS: 200.25, rackShare: 0.3 },
    ],
  });
  const throttled = events.filter(({ event }) => event === "racks-throttled");
  expect(throttled.map(({ subject }) => subject)).toEqual(["racks without flow 1", "racks without flow 2"]);
  expect((throttled[1]?.timeS ?? 0) - (throttled[0]?.timeS ?? 0)).toBeCloseTo(200.25, 9);
});

describe("what helps, helps", () => {
  const late = [{ kind: "grid-lost" }, { kind: "rejection-late", delayS: 300 }];
  const hottest = (change: Tree) => run({ events: late, limitTempC: 95, ...change }).hottestTempC;

  it("a buffer keeps the coolant cooler, a late plant makes it warmer", () => {
    expect(hottest({ buffer: true })).toBeLessThan(hottest({ buffer: false }));
    expect(hottest({ events: [{ kind: "grid-lost" }] })).toBeLessThan(hottest({}));
  });

  it("pumps on the UPS share the buffer with the racks from the start, and ask more of the batteries", () => {
    const waiting = run({ events: [{ kind: "grid-lost" }], pumpsOnUps: false });
    const onUps = run({ events: [{ kind: "grid-lost" }], pumpsOnUps: true });
    expect(onUps.series.rackTempC?.values[8] ?? 99).toBeLessThan(waiting.series.rackTempC?.values[8] ?? 0);
    expect(onUps.steps.batteryKwh).toBeGreaterThan(waiting.steps.batteryKwh);
  });

  it("a tank out leaves less fuel", () => {
    const with1 = run({ events: [{ kind: "grid-lost" }, { kind: "tank-out" }] });
    expect(with1.fuelDurationH ?? 99).toBeLessThan(run({ events: [{ kind: "grid-lost" }] }).fuelDurationH ?? 0);
  });
});

it("conserves energy and heat in each step, and answers the same at any step", () => {
  const times = fc.double({ min: 0, max: 300, noNaN: true });
  const shares = fc.double({ min: 0.05, max: 1, noNaN: true });
  fc.assert(
    fc.property(times, shares, fc.boolean(), fc.boolean(), (atS, share, pumpsOnUps, buffer) => {
      const change = {
        pumpsOnUps,
        buffer,
        events: [
          { kind: "grid-lost" },
          { kind: "pump-fails", atS, untilS: atS + 60, rackShare: share },
          { kind: "rejection-fails", atS, lostShare: share },
        ],
      };
      const stepS = 0.5;
      const result = run({ ...change, stepS });
      const column = (name: string) => result.series[name]?.values ?? new Float64Array();
      const upsPumpKw = (k: number) => (pumpsOnUps ? (column("pumpKw")[k] ?? 0) : 0);
      const held = { coolant: 0, air: 0 };
      let worst = 0;
      for (const k of column("timeS").keys()) {
        const givenKw = (column("busKw")[k] ?? 0) + (column("batteryKw")[k] ?? 0);
        held.coolant += (((column("heatInKw")[k] ?? 0) - (column("rejectedKw")[k] ?? 0)) * stepS) / 3600;
        held.air += (((column("airHeatInKw")[k] ?? 0) - (column("airRejectedKw")[k] ?? 0)) * stepS) / 3600;
        worst = Math.max(
          worst,
          Math.abs(givenKw - (column("itSideKw")[k] ?? 0) - upsPumpKw(k)) / result.steps.itSideKw,
          Math.abs((column("heldKwh")[k] ?? 0) - held.coolant) / 1000,
          Math.abs((column("airHeldKwh")[k] ?? 0) - held.air) / 1000,
        );
      }
      expect(worst).toBeLessThan(1e-9);
      expect(result.upsEnergyKwh).toBeCloseTo(column("batteryKw").reduce((sum, kw) => sum + kw, 0) / 7200, 6);
      expect(Math.abs(result.heatResidualShare)).toBeLessThan(1e-9);

      const finer = run({ ...change, stepS: 0.1 });
      expect(finer.hottestTempC).toBeCloseTo(result.hottestTempC, 6);
      expect(finer.events.map(({ event }) => event)).toEqual(result.events.map(({ event }) => event));
      for (const [i, { timeS }] of result.events.entries()) expect(finer.events[i]?.timeS).toBeCloseTo(timeS, 5);
    }),
    { numRuns: 10 },
  );
});

/** Hand-worked: 0.8 MW on units of 400 kW are two and a spare. Two lost leave one of two: half of the racks. */
it("lets spare distribution units stand in first", () => {
  const tight = { ...written, cooling: { ...written.cooling, cdu: { unitHeatKw: 400, spareCount: 1 } } };
  const lost = (unitCount: number) => {
    const events = [{ kind: "cdu-fails", atS: 0, unitCount }];
    const outage = parseOutage({ schemaVersion: 1, name: "cdus", racks: { holdUpL: 150 }, events }).base;
    return simulateOutage(parseScenario(tight).base, outage);
  };
  expect(lost(1).firstLimit).toBeNull();
  const { series, firstLimit, steps } = lost(2);
  expect(firstLimit?.subject).toBe("racks without flow");
  // Racks without flow trip in the end: the half that is left draws half.
  expect((series.itSideKw?.values.at(-1) ?? 0) / steps.itSideKw).toBeCloseTo(0.5, 9);
});

it("warms the air of a hall that is cooled by air alone, and no coolant", () => {
  const { base } = parseScenario({
    ...written,
    it: { racks: [{ rack: "hgx-h100-40", loadKw: 40, liquidShare: 0, count: 50 }] },
    cooling: { plant: "air-cooled-chillers" },
  });
  const outage = parseOutage({ schemaVersion: 1, name: "air", events: [{ kind: "grid-lost" }] }).base;
  const { firstLimit, hottestTempC, heatResidualShare, series } = simulateOutage(base, outage);
  expect(firstLimit?.by).toBe("hall air");
  expect(hottestTempC).toBe(base.cooling.supplyTempC);
  expect(Math.abs(heatResidualShare)).toBeLessThan(1e-9);
  for (const { values } of Object.values(series)) expect(values.every(Number.isFinite)).toBe(true);
});

it("refuses a step that does not divide a second, and an event that it does not know", () => {
  const ask = (change: Tree) => () =>
    parseOutage({ schemaVersion: 1, name: "x", events: [{ kind: "grid-lost" }], ...change });
  expect(ask({ stepS: 0.3 })).toThrow(/stepS/);
  expect(ask({ events: [{ kind: "meteor" }] })).toThrow(/events/);
});

it.each([
  ["after the outage's end", { kind: "pump-fails", atS: 1200, rackShare: 1 }, /events\[0\]\.atS.*below durationS/],
  ["mended before it", { kind: "pump-fails", atS: 30, untilS: 3, rackShare: 1 }, /events\[0\]\.untilS.*above atS/],
  ["of sets that need not start", { kind: "set-fails-to-start", setCount: 1 }, /events\[0\]\.kind.*grid-lost/],
])("refuses a fault %s", (_, event, message) => {
  expect(() => parseOutage({ schemaVersion: 1, name: "x", events: [event] })).toThrow(message);
});

it("says that more is to fail than there is", () => {
  const faults = [
    { kind: "set-fails-to-start", setCount: 99 },
    { kind: "cdu-fails", atS: 0, unitCount: 99 },
  ];
  const { findings } = run({ events: [{ kind: "grid-lost" }, ...faults] });
  expect(findings.filter(({ code }) => code === "more-fail-than-there-are")).toHaveLength(2);
});
