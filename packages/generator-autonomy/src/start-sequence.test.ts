import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StartSequenceInput, startSequence } from "./start-sequence.ts";

const seconds = (max: number) => fc.double({ min: 0, max, noNaN: true });
const powerFactor = fc.double({ min: 0.5, max: 1, noNaN: true });

const sites: fc.Arbitrary<StartSequenceInput> = fc.record({
  sets: fc.array(
    fc
      .record({
        setCount: fc.integer({ min: 1, max: 12 }),
        ratingKw: fc.double({ min: 200, max: 4000, noNaN: true }),
        startS: seconds(40),
        failing: fc.double({ min: 0, max: 0.6, noNaN: true }),
        tripAtS: fc.option(seconds(200), { nil: undefined }),
      })
      .map(({ failing, tripAtS, ...group }) => {
        const failedToStartCount = Math.floor(failing * group.setCount);
        const trips = tripAtS !== undefined && failedToStartCount < group.setCount;
        return { ...group, failedToStartCount, ...(trips ? { trippedCount: 1, tripAtS } : {}) };
      }),
    { minLength: 1, maxLength: 3 },
  ),
  detectionS: seconds(5),
  synchronisingS: seconds(6),
  acceptance: fc.constantFrom("three-steps", "kohler-kd3300-e"),
  ups: fc.record({
    loadKw: fc.double({ min: 100, max: 20_000, noNaN: true }),
    efficiencyShare: fc.double({ min: 0.8, max: 1, noNaN: true }),
    batteryKwh: fc.double({ min: 0, max: 500, noNaN: true }),
    walkInS: seconds(30),
  }),
  cooling: fc.array(
    fc.record({
      name: fc.constantFrom("chillers", "pumps"),
      loadKw: fc.double({ min: 10, max: 3000, noNaN: true }),
      powerFactor,
      delayS: seconds(60),
      restartS: seconds(60),
    }),
    { maxLength: 2 },
  ),
  durationS: fc.constant(240),
});

describe("startSequence", () => {
  it("keeps the energy of the load: from the bus, from the battery, or not served", () => {
    fc.assert(
      fc.property(sites, (site) => {
        const { series, unservedKwh } = startSequence(site);
        const served = series.servedKw.reduce((sum, kw) => sum + kw, 0) / 3600;
        const asked = (site.ups.loadKw * series.timeS.length) / 3600;
        expect((served + unservedKwh) / asked).toBeCloseTo(1, 6);
        expect(series.batteryKwh.every((left) => left >= 0 && left <= site.ups.batteryKwh + 1e-9)).toBe(true);
        expect(series.servedKw.every((kw) => kw >= 0 && kw <= site.ups.loadKw + 1e-6)).toBe(true);
      }),
    );
  });

  it("never loads the bus beyond the sets on it", () => {
    fc.assert(
      fc.property(sites, (site) => {
        const { series } = startSequence(site);
        for (const [t, loadKw] of series.busLoadKw.entries())
          expect(loadKw).toBeLessThanOrEqual((series.availableKw[t] as number) + 1e-5);
      }),
    );
  });

  it("is never served less, nor earlier unserved, on a larger battery", () => {
    fc.assert(
      fc.property(sites, (site) => {
        const small = startSequence(site);
        const large = startSequence({ ...site, ups: { ...site.ups, batteryKwh: site.ups.batteryKwh + 10 } });
        expect(large.unservedKwh).toBeLessThanOrEqual(small.unservedKwh + 1e-9);
        expect(large.firstUnservedS ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(small.firstUnservedS ?? 0);
        expect(large.carriedS).toBe(small.carriedS);
      }),
    );
  });

  it("logs in the order of time, the same each time", () => {
    fc.assert(
      fc.property(sites, (site) => {
        const { events } = startSequence(site);
        expect(events.map(({ timeS }) => timeS)).toEqual(events.map(({ timeS }) => timeS).toSorted((a, b) => a - b));
        expect(startSequence(site).events).toEqual(events);
      }),
      { numRuns: 30 },
    );
  });

  const site = {
    sets: [{ setCount: 2, ratingKw: 1000, startS: 10 }],
    detectionS: 1,
    synchronisingS: 5,
    acceptance: "kohler-kd3300-e",
    ups: { loadKw: 900, batteryKwh: 10 },
    durationS: 600,
  } as const satisfies StartSequenceInput;

  it("recharges what the battery gave, and no more", () => {
    const ups = { ...site.ups, rechargeKw: 100, rechargeEfficiencyShare: 0.9 };
    const { events, series } = startSequence({ ...site, ups });
    expect(series.batteryKwh.at(-1)).toBe(10);
    const [from, until] = ["recharge-started", "recharge-complete"].map(
      (name) => events.find(({ event }) => event === name)?.timeS ?? Number.NaN,
    ) as [number, number];
    // 11 s of 900 kW at 90 kW stored
    expect(until - from + 1).toBe((11 * 900) / 90);
  });

  it("asks again for a bus that waits for more sets than there are", () => {
    expect(() => startSequence({ ...site, minimumOnBusCount: 3 })).toThrow(
      expect.objectContaining({ path: "minimumOnBusCount", code: "input-invalid" }),
    );
  });

  it.each([
    [{ sets: [] }, "sets", "out-of-range"],
    [{ sets: [{ setCount: 1, ratingKw: 1000, startS: -1 }] }, "sets[0].startS", "out-of-range"],
    [
      { sets: [{ setCount: 1, ratingKw: 1000, startS: 1, failedToStartCount: 2 }] },
      "sets[0].failedToStartCount",
      "input-invalid",
    ],
    [{ sets: [{ setCount: 1, ratingKw: 1000, startS: 1, trippedCount: 1 }] }, "sets[0].tripAtS", "input-invalid"],
    [{ ups: { ...site.ups, rechargeKw: 5 } }, "ups.rechargeEfficiencyShare", "input-invalid"],
    [{ durationS: 0.5 }, "durationS", "input-invalid"],
    [{ acceptance: "two-steps" }, "acceptance", "unknown-key"],
  ])("refuses %j, naming %s", (fields, path, code) => {
    const ask = () => startSequence({ ...site, ...fields });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "startSequence" }));
  });
});
