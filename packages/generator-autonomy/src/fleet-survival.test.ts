import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleetSurvival } from "./fleet-survival.ts";
import { mixedFleetSurvival } from "./fleet-survival-mixed.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const fleets = fc
  .record({
    requiredCount: fc.integer({ min: 1, max: 40 }),
    spareCount: fc.integer({ min: 0, max: 40 }),
    durationH: fc.integer({ min: 1, max: 100 }),
    availabilityShare: chance,
    failureToStartShare: chance,
    meanTimeToFailureH: fc.double({ min: 1, max: 1e5, noNaN: true }),
    commonCauseShare: chance,
  })
  .map(({ spareCount, ...fleet }) => ({ ...fleet, installedCount: fleet.requiredCount + spareCount }));
const rounding = 1e-10;

describe("fleetSurvival", () => {
  it("is a probability, falls with time, and has its complement", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { survivalShare, failureShare, curve } = fleetSurvival(fleet);
        expect(survivalShare).toBeGreaterThanOrEqual(0);
        expect(failureShare).toBeGreaterThanOrEqual(0);
        expect(survivalShare + failureShare).toBeCloseTo(1, 10);
        for (const [i, { survivalShare: now }] of curve.entries())
          expect(now).toBeLessThanOrEqual((curve[i - 1]?.survivalShare ?? 1) + rounding);
        expect(curve.at(-1)?.survivalShare).toBe(survivalShare);
      }),
    );
  });

  it("never falls when a set is added, nor rises when one more is needed", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { survivalShare } = fleetSurvival(fleet);
        const more = fleetSurvival({ ...fleet, installedCount: fleet.installedCount + 1 });
        expect(more.survivalShare).toBeGreaterThanOrEqual(survivalShare - rounding);
        const needed = fleetSurvival({ ...fleet, requiredCount: 1 });
        expect(needed.survivalShare).toBeGreaterThanOrEqual(survivalShare - rounding);
      }),
    );
  });

  it("keeps below the chance that no common cause strikes, however many sets there are", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { survivalShare, steps } = fleetSurvival({ ...fleet, installedCount: 2 * fleet.requiredCount });
        expect(survivalShare).toBeLessThanOrEqual(steps.noCommonCauseShare + rounding);
        expect(survivalShare).toBeCloseTo(steps.noCommonCauseShare * steps.independentShare, 10);
      }),
    );
  });

  it("draws 48 equal steps from the start to the end, and one point of an outage of no length", () => {
    const fleet = {
      requiredCount: 2,
      installedCount: 3,
      availabilityShare: 0.99,
      failureToStartShare: 0.01,
      meanTimeToFailureH: 1000,
    };
    const { curve } = fleetSurvival({ ...fleet, durationH: 12 });
    expect(curve.map(({ durationH }) => durationH)).toEqual(Array.from({ length: 49 }, (_, i) => i / 4));
    const start = fleetSurvival({ ...fleet, durationH: 0 });
    expect(start.curve).toEqual([{ durationH: 0, survivalShare: start.survivalShare }]);
  });

  it("warns of independence only where there are spares whose common failures are not given", () => {
    const told = (installedCount: number, commonCauseShare?: number) => {
      const rates = { availabilityShare: 0.99, failureToStartShare: 0.01, meanTimeToFailureH: 1000 };
      return fleetSurvival({ requiredCount: 3, installedCount, durationH: 8, commonCauseShare, ...rates });
    };
    expect(told(4).findings).toMatchObject([
      { code: "independent-failures", severity: "warning", path: "commonCauseShare", source: "beta-factor" },
    ]);
    expect(told(3).findings).toEqual([]);
    expect(told(4, 0.1).findings).toEqual([]);
    expect([told(4).sources, told(4, 0.1).sources]).toEqual([
      ["reopt-backup-reliability"],
      ["reopt-backup-reliability", "beta-factor"],
    ]);
  });

  it("leaves one set alone as it is, whatever its share of common failures", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { survivalShare, steps } = fleetSurvival({ ...fleet, requiredCount: 1, installedCount: 1 });
        expect(survivalShare).toBeCloseTo(steps.runningShare, 10);
      }),
    );
  });

  it("agrees with the Markov chain of one kind at constant load", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const alone = fleetSurvival({ ...fleet, commonCauseShare: 0 });
        const { requiredCount, installedCount, durationH, availabilityShare, failureToStartShare, meanTimeToFailureH } =
          fleet;
        const { survivalShare, lastHourShare } = mixedFleetSurvival({
          kinds: [{ installedCount, ratingKw: 1, availabilityShare, failureToStartShare, meanTimeToFailureH }],
          loadKw: requiredCount,
          durationH,
        });
        expect(survivalShare).toBeCloseTo(alone.survivalShare, 9);
        expect(lastHourShare).toBeCloseTo(survivalShare, 9);
      }),
      { numRuns: 40 },
    );
  });

  const fleet = {
    requiredCount: 2,
    installedCount: 3,
    durationH: 24,
    availabilityShare: 0.99,
    failureToStartShare: 0.01,
    meanTimeToFailureH: 1000,
  };

  it("warns of independence only where it matters", () => {
    const codes = (input: object) => fleetSurvival({ ...fleet, ...input }).findings.map(({ code }) => code);
    expect(codes({})).toEqual(["independent-failures"]);
    expect(codes({ commonCauseShare: 0 })).toEqual([]);
    expect(codes({ installedCount: 2 })).toEqual([]);
  });

  it.each([
    [{ requiredCount: 4 }, "installedCount", "input-invalid"],
    [{ durationH: -1 }, "durationH", "out-of-range"],
    [{ availabilityShare: 99 }, "availabilityShare", "out-of-range"],
    [{ meanTimeToFailureH: 0.2 }, "meanTimeToFailureH", "out-of-range"],
    [{ requiredCount: 1.5 }, "requiredCount", "input-invalid"],
    [{ beta: 0.1 }, "beta", "unknown-key"],
  ])("refuses %o, naming %s", (fields, path, code) => {
    const ask = () => fleetSurvival({ ...fleet, ...fields });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fleetSurvival" }));
  });
});

describe("mixedFleetSurvival", () => {
  const installedCount = 3;
  const durationH = 6;
  const set = { availabilityShare: 0.99, failureToStartShare: 0.01, meanTimeToFailureH: 1000 };

  it("does not depend on the order of the kinds, and its start adds up to 1", () => {
    const small = { installedCount, ratingKw: 1000, ...set };
    const large = { ...small, installedCount: 2, ratingKw: 2500, meanTimeToFailureH: 50 };
    const loadKw = [2000, 6000, 4500];
    const one = mixedFleetSurvival({ kinds: [small, large], loadKw, durationH });
    const other = mixedFleetSurvival({ kinds: [large, small], loadKw, durationH });
    expect(one.survivalShare).toBeCloseTo(other.survivalShare, 13);
    expect(one.steps.startShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 13);
    expect(one.survivalShare).toBeLessThan(one.lastHourShare);
  });

  it.each([
    [{ kinds: [] }, "kinds", "out-of-range"],
    [
      { kinds: Array.from({ length: 4 }, () => ({ installedCount: 20, ratingKw: 1, ...set })) },
      "kinds",
      "out-of-range",
    ],
    [{ loadKw: [] }, "loadKw", "out-of-range"],
    [{ loadKw: -5 }, "loadKw", "out-of-range"],
    [{ durationH: 1.5 }, "durationH", "input-invalid"],
  ])("refuses %o, naming %s", (fields, path, code) => {
    const ask = () =>
      mixedFleetSurvival({ kinds: [{ installedCount, ratingKw: 1000, ...set }], loadKw: 2000, durationH, ...fields });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "mixedFleetSurvival" }));
  });
});
