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
const scenario = parseScenario({
  ...file("retrofit-30kw-hall"),
  hall: undefined,
  uncertain: undefined,
  it: { racks: [{ rack: "gb200-nvl72", loadKw: 100, liquidShare: 0.8, count: 10 }] },
  cooling: { coolant: "water", supplyTempC: 45, returnTempC: 55, limitTempC: 50, bufferDurationS: 120 },
  backup: { autonomyH: [24, 48], ratingKw: 500, redundancy: "N+1", ups: { bridgeS: 60 } },
}).base;
const site = facility(scenario);
const run = (change: Tree) =>
  simulateOutage(
    scenario,
    parseOutage({ schemaVersion: 1, name: "test", durationS: 600, racks: { holdUpL: 150 }, ...change }).base,
    site,
  );

describe.each(["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"])("%s", (name) => {
  const { base } = parseScenario(file(name));
  const written = parseOutage(file(`${name}.outage`));

  it.each([written.base, ...written.variants].map((one) => [one.name, one] as const))("%s", (_, outage) => {
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
  expect(firstLimit?.timeS).toBeGreaterThanOrEqual(38.5);
  expect(firstLimit?.timeS).toBeLessThanOrEqual(39.5);
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
  expect(result.events.some(({ event }) => event === "racks-tripped")).toBe(true);
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

it("conserves energy and heat, and agrees with itself at a finer step where some flow is left", () => {
  const times = fc.integer({ min: 0, max: 300 });
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
      const result = run({ ...change, stepS: 0.5 });
      const { busKw, batteryKw, unservedKw, itSideKw } = result.series;
      expect(Math.abs(result.heatResidualShare)).toBeLessThan(1e-9);
      const pumpKw = pumpsOnUps ? result.steps.pumpKw : 0;
      for (let t = 0; t < 600; t += 7) {
        const given = (busKw?.values[t] ?? 0) + (batteryKw?.values[t] ?? 0);
        const asked = given + (unservedKw?.values[t] ?? 0);
        expect(given).toBeGreaterThanOrEqual((itSideKw?.values[t] ?? 0) - 1e-6);
        expect(asked).toBeLessThanOrEqual(result.steps.itSideKw + pumpKw + 1e-6);
      }
      // Where nearly all flow is lost, a step decides in which second a rack trips, and so how hot it gets.
      if (share > 0.9) return;
      const finer = run({ ...change, stepS: 0.1 });
      expect(Math.abs(finer.hottestTempC - result.hottestTempC)).toBeLessThan(1.5);
    }),
    { numRuns: 15 },
  );
});

it("refuses a step that does not divide a second, and an event that it does not know", () => {
  const ask = (change: Tree) => () =>
    parseOutage({ schemaVersion: 1, name: "x", events: [{ kind: "grid-lost" }], ...change });
  expect(ask({ stepS: 0.3 })).toThrow(/stepS/);
  expect(ask({ events: [{ kind: "meteor" }] })).toThrow(/events/);
});
