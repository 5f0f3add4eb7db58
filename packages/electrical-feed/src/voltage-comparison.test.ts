import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voltageComparison } from "./voltage-comparison.ts";

const anyFeed = fc.oneof(
  fc.record({
    system: fc.constant("ac-3ph" as const),
    voltageV: fc.constantFrom(400, 415, 480),
    wireCount: fc.constantFrom(3, 4),
    powerFactor: fc.double({ min: 0.8, max: 1, noNaN: true }),
  }),
  fc.record({ system: fc.constant("dc" as const), voltageV: fc.constantFrom(54, 400, 800) }),
);

const anyComparison = fc.record({
  loadKw: fc.double({ min: 1, max: 2000, noNaN: true }),
  lengthM: fc.double({ min: 1, max: 200, noNaN: true }),
  feeds: fc.array(anyFeed, { minLength: 1, maxLength: 4 }),
});

describe("voltageComparison", () => {
  it("loses the share that equal loss asks for, on every feed", () => {
    fc.assert(
      fc.property(anyComparison, fc.double({ min: 1e-4, max: 0.1, noNaN: true }), (comparison, lossShare) => {
        const { feeds } = voltageComparison({ ...comparison, criterion: { kind: "equal-loss", lossShare } });
        for (const feed of feeds) expect((feed.lossShare ?? Number.NaN) / lossShare).toBeCloseTo(1, 9);
      }),
    );
  });

  it("needs copper in inverse proportion to the square of a voltage at equal loss, to the voltage at equal density", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 1500, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (v, k) => {
          const ratio = (criterion: Parameters<typeof voltageComparison>[0]["criterion"]) =>
            voltageComparison({
              loadKw: 100,
              lengthM: 20,
              criterion,
              feeds: [
                { system: "dc", voltageV: v },
                { id: "higher", system: "dc", voltageV: v * k },
              ],
            }).feeds[1]?.conductorRatio ?? Number.NaN;
          expect(ratio({ kind: "equal-loss", lossShare: 0.01 }) * k * k).toBeCloseTo(1, 9);
          expect(ratio({ kind: "current-density", currentDensityAPerMm2: 2 }) * k).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("names the feed with the least copper, or the least cost where there are prices", () => {
    const feeds = [
      { system: "ac-3ph", voltageV: 415 },
      { system: "dc", voltageV: 800 },
    ] as const;
    const byCopper = voltageComparison({ loadKw: 600, lengthM: 30, feeds: [...feeds] });
    expect(byCopper.winner).toMatchObject({ id: "dc-800", by: "conductor-mass" });
    const cost = { conductorEurPerKg: 10, energyEurPerMwh: 80, yearlyH: 8000, years: 10 };
    const byCost = voltageComparison({ loadKw: 600, lengthM: 30, feeds: [...feeds], cost });
    expect(byCost.winner?.by).toBe("life-cycle-cost");
    for (const feed of byCost.feeds) expect(feed.lifeCycleCostEur).toBeGreaterThan((feed.conductorKg ?? 0) * 10);
  });

  it("lays bars where no cable carries the current", () => {
    const feeds = [
      { system: "dc", voltageV: 54 },
      { system: "dc", voltageV: 800 },
    ] as const;
    const [low, high] = voltageComparison({
      loadKw: 600,
      lengthM: 2,
      feeds: [...feeds],
      criterion: { kind: "busbar" },
    }).feeds;
    expect(low?.conductorTempC).toBeCloseTo(90, 3);
    expect(low?.parallelRuns).toBeGreaterThan(1);
    expect(high?.conductorRatio).toBeLessThan(0.1);
  });

  it("gives no number where no cable fits, and says so", () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { feeds, findings } = voltageComparison(comparison);
        expect(findings.length).toBe(feeds.filter(({ sectionMm2 }) => sectionMm2 === null).length);
        for (const feed of feeds) expect(feed.conductorKg === null).toBe(feed.sectionMm2 === null);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{ loadKw: 1, lengthM: 1, feeds: [] }, "feeds", "out-of-range"],
    [
      { loadKw: 1, lengthM: 1, feeds: [{ system: "ac-3ph", voltageV: 400, wireCount: 2 }] },
      "feeds[0].wireCount",
      "input-invalid",
    ],
    [
      { loadKw: 1, lengthM: 1, feeds: [{ system: "dc", voltageV: 800, powerFactor: 0.9 }] },
      "feeds[0].powerFactor",
      "input-invalid",
    ],
    [
      {
        loadKw: 1,
        lengthM: 1,
        feeds: [{ system: "dc", voltageV: 800 }],
        criterion: { kind: "equal-loss", lossShare: 2 },
      },
      "criterion.lossShare",
      "out-of-range",
    ],
    [{ loadKw: 1, lengthM: 1, feeds: [{ system: "dc", volts: 800 }] }, "feeds[0].voltageV", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => voltageComparison(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "voltageComparison" }));
  });
});
