import { describe, expect, it } from "vitest";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { facility } from "./facility.ts";

const site = (cooling: object, rack = "gb200-nvl72") => {
  const { base } = parseScenario({
    schemaVersion: 1,
    name: "test",
    country: "fr",
    climate: { city: "lille" },
    it: { racks: [{ rack, count: 200, loadKw: 120, liquidShare: 0.88 }] },
    feed: {
      system: "ac-3ph",
      voltageV: 415,
      powerFactor: 0.95,
      lengthM: 30,
      conductor: "copper",
      insulation: "xlpe",
      method: "F-trefoil",
      ambientTempC: 40,
    },
    backup: { autonomyH: 24, ratingKw: 3000, availableShare: 0.9, redundancy: "N+1" },
    grid: { voltageKv: 225, powerFactor: 0.95 },
    cooling,
  });
  return facility(base).cooling;
};

const told = (cooling: ReturnType<typeof site>, code: string) => cooling.findings.find((one) => one.code === code);

describe("coolingSide", () => {
  it("cannot tell a ride-through without a hold-up, and tells that of the scenario's as an assumption", () => {
    const unknown = site({});
    expect(unknown.racks[0]).toMatchObject({ rideThrough: null, holdUp: null });
    expect(told(unknown, "hold-up-unknown")?.severity).toBe("incomplete");
    const assumed = site({ rackHoldUpL: 150 });
    expect(told(assumed, "hold-up-unknown")).toBeUndefined();
    expect(told(assumed, "hold-up-assumed")).toMatchObject({ severity: "info", value: 150 });
    expect(assumed.racks[0]?.holdUp).toEqual({ totalL: 150, basis: "scenario" });
    expect(told(assumed, "hold-up-assumed")?.message).toContain("none is published");
    // 150 L of PG25 near 47.5 °C hold some 3.94 kJ/(L K): 150 × 3.94 × 5 K / 105.6 kW.
    expect(assumed.racks[0]?.rideThrough?.firstLimit.timeS).toBeCloseTo(28, 0);
  });

  it("takes a rack's reported hold-up where the scenario has none, and names both where it has one", () => {
    const reported = site({}, "vr200-nvl72");
    expect(told(reported, "hold-up-assumed")).toBeUndefined();
    expect(reported.racks[0]?.holdUp?.basis).toBe("reported");
    expect(told(site({ rackHoldUpL: 80 }, "vr200-nvl72"), "hold-up-assumed")?.message).toContain(
      "are reported of the rack",
    );
  });

  it("sizes a buffer for the share of it that takes part, from its own temperature", () => {
    const whole = site({}).buffer?.volumeM3 ?? 0;
    expect(site({ bufferUsableShare: 0.5 }).buffer?.volumeM3).toBeCloseTo(2 * whole, 6);
    expect(site({ bufferStartTempC: 60 }).buffer?.steps.meanTempC).toBe(62.5);
    expect(site({}).buffer?.steps.meanTempC).toBe(47.5);
  });

  it("gives each group of eight distribution units a spare", () => {
    // 200 × 120 × 0.88 = 21 120 kW: fifteen units of 1 500 kW, two groups of eight and a spare each.
    expect(site({}).cdu).toMatchObject({ unitCount: 18, groupCount: 2, unitsPerGroup: 9 });
    expect(site({ cdu: { perCount: 100, spareCount: 2 } }).cdu).toMatchObject({ unitCount: 17, groupCount: 1 });
  });
});
