import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuelAutonomy, storedMassTKernel } from "./fuel-autonomy.ts";

const fuel = fc.oneof(
  fc.constantFrom("diesel-en590" as const, "hvo-en15940" as const),
  fc.record({ densityKgPerM3: fc.double({ min: 765, max: 860, noNaN: true }) }),
  fc.record({ hvoVolumeShare: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
const consumption = fc.oneof(
  fc.record({ sfcGPerKwh: fc.double({ min: 150, max: 350, noNaN: true }) }),
  fc.record({ sfcLPerKwh: fc.double({ min: 0.2, max: 0.4, noNaN: true }) }),
  fc.constant({ genset: "cummins-qsk60-g4" }),
);
const site = fc.record({
  loadKw: fc.double({ min: 1000, max: 1e6, noNaN: true }),
  durationH: fc.double({ min: 0.5, max: 500, noNaN: true }),
  usableShare: fc.double({ min: 0.5, max: 1, noNaN: true }),
  fuel,
  consumption,
});

describe("fuelAutonomy", () => {
  it("says hours that lie just below 12 with as many digits as tell them apart", () => {
    const { findings } = fuelAutonomy({
      loadKw: 1000,
      durationH: 12 * (600 / 599),
      consumption: { sfcGPerKwh: 200 },
      fuel: "diesel-en590",
      tankCount: 400,
    });
    expect(findings.find(({ code }) => code === "autonomy-below-12-h")?.message).toMatch(/^11\.99 h .* below the 12 h/);
  });

  it("is its own inverse: hours to store to hours", () => {
    fc.assert(
      fc.property(site, (ask) => {
        const { storedM3, storedMassT } = fuelAutonomy(ask);
        const { durationH: _, ...rest } = ask;
        expect(fuelAutonomy({ ...rest, storedM3 }).durationH / ask.durationH).toBeCloseTo(1, 10);
        expect(fuelAutonomy({ ...rest, storedMassT }).durationH / ask.durationH).toBeCloseTo(1, 10);
        expect(fuelAutonomy({ ...rest, tanksM3: [storedM3] }).durationH / ask.durationH).toBeCloseTo(1, 10);
      }),
    );
  });

  it("burns what can be drawn: usable store = load x hours x consumption", () => {
    fc.assert(
      fc.property(site, (ask) => {
        const { durationH, refuelM3PerH, steps } = fuelAutonomy(ask);
        expect((durationH * refuelM3PerH) / steps.usableM3).toBeCloseTo(1, 10);
        expect((ask.loadKw * durationH * steps.sfcLPerKwh) / 1000 / steps.usableM3).toBeCloseTo(1, 10);
      }),
    );
  });

  it("loses one of n equal tanks", () => {
    fc.assert(
      fc.property(site, fc.integer({ min: 1, max: 100 }), (ask, tankCount) => {
        const { concurrentlyMaintainableH, durationH } = fuelAutonomy({ ...ask, tankCount });
        expect(concurrentlyMaintainableH).toBeCloseTo((durationH * (tankCount - 1)) / tankCount, 6);
      }),
    );
  });

  it("agrees with its kernel", () => {
    fc.assert(
      fc.property(site, (ask) => {
        const { storedMassT, steps } = fuelAutonomy(ask);
        const kernel = storedMassTKernel(ask.loadKw, ask.durationH, steps.sfcGPerKwh, ask.usableShare);
        expect(storedMassT / kernel).toBeCloseTo(1, 10);
      }),
    );
  });

  it("spans the tonnes of known tanks over the density of the standard, and only theirs", () => {
    const tanks = fuelAutonomy({ loadKw: 1e4, storedM3: 3000, consumption: { sfcGPerKwh: 205 }, fuel: "diesel-en590" });
    expect(tanks.storedMassRangeT.low).toBeCloseTo(2460, 9);
    expect(tanks.storedMassRangeT.high).toBeCloseTo(2535, 9);
    const hours = fuelAutonomy({ loadKw: 1e4, durationH: 24, consumption: { sfcGPerKwh: 205 }, fuel: "diesel-en590" });
    expect(hours.storedMassRangeT).toEqual({ low: hours.storedMassT, high: hours.storedMassT });
  });

  it("counts tankers: 10 MW at 0.25 L/kWh from 60 m3 last 21.6 h and take two loads a day", () => {
    const result = fuelAutonomy({
      loadKw: 10_000,
      storedM3: 60,
      usableShare: 0.9,
      tankerM3: 30,
      consumption: { sfcLPerKwh: 0.25 },
      fuel: "diesel-en590",
    });
    // 2.5 m3/h; 54 m3 can be drawn.
    expect(result.durationH).toBeCloseTo(21.6, 12);
    expect(result.refuelM3PerH).toBeCloseTo(2.5, 12);
    expect(result.refuelLoadsPerDay).toBeCloseTo(2, 12);
    expect(result.tankerLoadCount).toBe(2);
    const codes = result.findings.map(({ code }) => code);
    expect(codes).not.toContain("tanker-assumed");
    expect(codes).not.toContain("usable-share-assumed");
  });

  it("lets tonnes of hours follow the density only where the consumption is known by volume", () => {
    const range = (consumption: { sfcGPerKwh: number } | { sfcLPerKwh: number }) => {
      const asked = { loadKw: 1000, durationH: 10, usableShare: 1, fuel: "diesel-en590" as const, consumption };
      const { storedMassRangeT, storedMassT } = fuelAutonomy(asked);
      return [storedMassRangeT.low / storedMassT, storedMassRangeT.high / storedMassT];
    };
    expect(range({ sfcGPerKwh: 200 })).toEqual([1, 1]);
    // EN 590 allows 820 to 845 kg/m3.
    const [low = 0, high = 0] = range({ sfcLPerKwh: 0.25 });
    expect(high / low).toBeCloseTo(845 / 820, 12);
  });

  it("points to the fields that it assumed", () => {
    const { findings } = fuelAutonomy({ loadKw: 10_000, durationH: 24, fuel: "diesel-en590" });
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "usable-share-assumed", severity: "info", path: "usableShare", value: 0.9 }),
        expect.objectContaining({ code: "tanker-assumed", severity: "info", path: "tankerM3", value: 30 }),
      ]),
    );
  });

  it("names what it assumed", () => {
    const codes = fuelAutonomy({ loadKw: 10_000, durationH: 24, fuel: "diesel-en590" }).findings.map(
      ({ code }) => code,
    );
    for (const code of ["consumption-assumed", "usable-share-assumed", "density-assumed", "tanker-assumed"])
      expect(codes).toContain(code);
  });

  it("says how far another set would move an assumed consumption", () => {
    const { findings, steps } = fuelAutonomy({ loadKw: 10_000, durationH: 24, fuel: "diesel-en590" });
    const message = findings.find(({ code }) => code === "consumption-assumed")?.message ?? "";
    const [low, high] = (/burn (\d+) to (\d+) g\/kWh/.exec(message) ?? []).slice(1).map(Number);
    expect(low).toBeLessThanOrEqual(steps.sfcGPerKwh);
    expect(high).toBeGreaterThan(1.1 * steps.sfcGPerKwh);
  });

  it("does not warn of 12 h that are 12 h", () => {
    const codes = (tankCount: number) =>
      fuelAutonomy({
        loadKw: 7777,
        durationH: 24,
        consumption: { sfcGPerKwh: 203.3 },
        fuel: "diesel-en590",
        usableShare: 0.93,
        tankCount,
      }).findings.map(({ code }) => code);
    expect(codes(2)).not.toContain("autonomy-below-12-h");
    expect(codes(1)).toContain("autonomy-below-12-h");
  });

  it.each([
    [{ loadKw: 1000, fuel: "diesel-en590" }, "durationH", "input-invalid"],
    [{ loadKw: 1000, durationH: 12, storedM3: 60, fuel: "diesel-en590" }, "storedM3", "input-ambiguous"],
    [{ loadKw: 1000, storedMassT: 50, tanksM3: [60], fuel: "diesel-en590" }, "tanksM3", "input-ambiguous"],
    [{ loadKw: 1000, tanksM3: [60], tankCount: 1, fuel: "diesel-en590" }, "tankCount", "input-ambiguous"],
    [{ loadKw: 1000, tanksM3: [], fuel: "diesel-en590" }, "tanksM3", "out-of-range"],
    [{ loadKw: 1000, durationH: 12, usableShare: 0, fuel: "diesel-en590" }, "usableShare", "out-of-range"],
    [{ loadKw: 1000, durationH: 12, reserveFactor: 0.9, fuel: "diesel-en590" }, "reserveFactor", "out-of-range"],
    [{ loadKw: 1000, durationH: Number.NaN, fuel: "diesel-en590" }, "durationH", "input-invalid"],
    [{ loadKw: 1000, durationH: 12, fuel: "petrol" }, "fuel", "input-invalid"],
    [{ loadKw: 1000, storedL: 60_000, fuel: "diesel-en590" }, "storedL", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => fuelAutonomy(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fuelAutonomy" }));
  });
});
