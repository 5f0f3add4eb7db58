import { readFileSync } from "node:fs";
import type { WeatherYear } from "@watthall/climate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { facility } from "../facility.ts";
import { simulateYear } from "./simulate-year.ts";

type Tree = Record<string, unknown>;

const written = (name: string) =>
  readScenario(readFileSync(new URL(`../../../scenarios/${name}.yaml`, import.meta.url), "utf8")) as Tree;

const hall = (profile: object, change: Tree = {}) =>
  parseScenario({
    ...written("retrofit-30kw-hall"),
    hall: undefined,
    uncertain: undefined,
    it: { racks: [{ rack: "gb200-nvl72", loadKw: 100, liquidShare: 0.8, count: 10, profile }] },
    ...change,
  }).base;

/** A year in which every hour is alike. */
function constantWeather(dryBulbTempC: number, wetBulbTempC: number): WeatherYear {
  const column = (value: number) => new Float64Array(8760).fill(value);
  return {
    dryBulbTempC: column(dryBulbTempC),
    wetBulbTempC: column(wetBulbTempC),
    dewPointTempC: column(wetBulbTempC),
    pressureKpa: column(101.325),
    utcOffsetH: 0,
    site: { name: "constant", latitudeDeg: null, longitudeDeg: null, altitudeM: 0 },
    source: "a test",
    basis: "hourly",
    findings: [],
    sources: [],
  };
}

describe.each(["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"])("%s", (name) => {
  const { base } = parseScenario(written(name));

  it("agrees with the design hour when every hour is that hour and the load is flat", () => {
    const site = facility(base);
    const { dryBulbTempC, wetBulbTempC } = site.designHour;
    const year = simulateYear(base, { weather: constantWeather(dryBulbTempC, wetBulbTempC) });
    expect(year.gridMwh / (8.76 * site.balance.gridKw)).toBeCloseTo(1, 9);
    expect(year.pueRatio).toBeCloseTo(site.balance.pueRatio, 9);
    for (const kind of ["it", "electrical-loss", "cooling", "other"] as const)
      expect(year.byKind[kind] / (8.76 * site.balance.byKind[kind])).toBeCloseTo(1, 9);
  });

  it("closes its balance in every hour by named terms", () => {
    const year = simulateYear(base);
    const { hours } = year;
    const terms = Object.entries(hours).filter(
      ([column, { unit }]) => unit === "kW" && !["facilityKw", "generatorKw", "gridKw"].includes(column),
    );
    expect(year.residualShare).toBeLessThan(1e-9);
    for (let i = 0; i < year.hourCount; i += 97) {
      const sum = terms.reduce((total, [, { values }]) => total + (values[i] ?? 0), 0);
      expect(Math.abs(sum / (hours.facilityKw?.values[i] ?? 0) - 1)).toBeLessThan(1e-9);
    }
    const ofTerms = year.terms.reduce((total, { mwh }) => total + mwh, 0);
    expect(ofTerms / year.facilityMwh).toBeCloseTo(1, 12);
  });
});

/**
 * Hand-worked: ten racks of 100 kW.
 *
 * - Flat at one half: 10 × 100 × 0.5 × 8,760 h = 4,380 MWh of IT.
 * - Training at 1 with checkpoints of 360 s an hour at 0.5: 0.9 × 1 + 0.1 × 0.5 = 0.95, so 8,322 MWh.
 * - Inference between 0.4 and 0.8, weekends at half: the mean of a cosine is (0.4 + 0.8) / 2 = 0.6. A year of 365 days
 *   from a Monday has 52 weeks and one more Monday: 261 working days and 104 of the weekend, so
 *   1,000 kW × 24 h × 0.6 × (261 + 104 / 2) = 4,507.2 MWh.
 * - Half of the racks from month 6 on, hour 6 / 12 × 8,760 = 4,380: 1,000 × 0.5 × 4,380 = 2,190 MWh.
 */
describe("energy of the IT over a year, by hand", () => {
  const cases: readonly (readonly [string, object, Tree, number])[] = [
    ["flat", { kind: "flat", share: 0.5 }, {}, 4380],
    ["training", { kind: "training", checkpointIntervalS: 3600, checkpointS: 360, checkpointShare: 0.5 }, {}, 8322],
    ["inference", { kind: "inference", leastShare: 0.4, greatestShare: 0.8, weekendFactor: 0.5 }, {}, 4507.2],
    ["deployment", { kind: "flat" }, { operation: { deployment: [{ month: 6, loadShare: 0.5 }] } }, 2190],
  ];
  it.each(cases)("%s", (_, profile, change, mwh) => {
    expect(simulateYear(hall(profile, change)).itMwh).toBeCloseTo(mwh, 6);
  });

  it("busiest in the hours around busiestH, quietest twelve hours away", () => {
    const { hours } = simulateYear(hall({ kind: "inference", leastShare: 0.2, greatestShare: 1, busiestH: 15 }));
    const day = [...(hours.rackKw?.values.subarray(0, 24) ?? [])];
    expect(day.indexOf(Math.max(...day))).toBeOneOf([14, 15]);
    expect(day.indexOf(Math.min(...day))).toBeOneOf([2, 3]);
  });

  it("reads telemetry of a file, and refuses one that is missing or leaves the range of a share", () => {
    const scenario = hall({ kind: "telemetry", file: "load.csv" });
    const shares = Float64Array.from({ length: 8760 }, (_, i) => (i % 2 === 0 ? 0.25 : 0.75));
    expect(simulateYear(scenario, { telemetry: { "load.csv": shares } }).itMwh).toBeCloseTo(4380, 6);
    expect(() => simulateYear(scenario)).toThrow(/telemetry\.load\.csv/);
    expect(() => simulateYear(scenario, { telemetry: { "load.csv": shares.map(() => 1.1) } })).toThrow(/hour 0/);
  });
});

/**
 * Hand-worked: 12 tests of 2 h at half of the installed power. Energy is 12 × 2 × 0.5 × installed; its fuel that times the
 * consumption, which the scenario gives as 250 g/kWh.
 */
describe("generator tests", () => {
  const tests = { perYearCount: 12, durationH: 2, loadShare: 0.5 };
  const scenario = (takes: string) =>
    hall(
      { kind: "flat" },
      {
        operation: { generatorTests: { ...tests, takes } },
        backup: { autonomyH: 24, ratingKw: 2000, consumption: { sfcGPerKwh: 250 } },
      },
    );
  const installedMw = facility(scenario("site")).backup.installedKw / 1000;

  it("burn fuel on a load bank and leave the meter alone", () => {
    const year = simulateYear(scenario("load-bank"));
    expect(year.tests).toMatchObject({ hourCount: 24 });
    expect(year.tests.energyMwh).toBeCloseTo(12 * installedMw, 9);
    expect(year.tests.fuelT).toBeCloseTo(12 * installedMw * 0.25, 9);
    expect(year.gridMwh).toBe(year.facilityMwh);
  });

  it("relieve the meter of what they give the site, never of more than it draws", () => {
    const year = simulateYear(scenario("site"));
    expect(year.gridMwh + year.generatorMwh).toBeCloseTo(year.facilityMwh, 6);
    expect(year.generatorMwh).toBeGreaterThan(0);
    expect(year.hours.gridKw?.values.every((kw) => kw >= 0)).toBe(true);
  });
});

/** Hand-worked: a flat year's mean price of half its hours at 20 and half at 80 EUR/MWh is 50. */
it("prices each hour's energy by that hour", () => {
  const operation = { pricesEurPerMwh: Array.from({ length: 24 }, (_, h) => (h < 12 ? 20 : 80)) };
  const year = simulateYear(hall({ kind: "flat" }, { operation }), { weather: constantWeather(10, 5) });
  expect((year.energyEur ?? 0) / year.gridMwh).toBeCloseTo(50, 9);
});

it("takes the hottest hour of a weather file where no design hour is given", () => {
  const change = { designHour: undefined, climate: { epwFile: "site.epw" } };
  const asFile = simulateYear(hall({ kind: "flat" }, change), { weather: constantWeather(33, 20) });
  const designHour = { dryBulbTempC: 33, wetBulbTempC: 20, source: "stated" };
  const stated = simulateYear(hall({ kind: "flat" }, { ...change, designHour }), { weather: constantWeather(33, 20) });
  expect(asFile.facilityMwh).toBeCloseTo(stated.facilityMwh, 6);
});

it("never gives a number that is none, closes, and stays above the IT, whatever the profile and plant", () => {
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  const plants = fc.constantFrom("dry-coolers", "adiabatic-coolers", "towers-with-economizer", "air-cooled-chillers");
  fc.assert(
    fc.property(shares, shares, plants, fc.boolean(), (share, loadShare, plant, fails) => {
      const profile = fails
        ? { kind: "training", runShare: share, meanTimeToFailureH: 40, restartS: 4000 }
        : { kind: "flat", share };
      const operation = { deployment: [{ month: 0.2, loadShare }] };
      const year = simulateYear(hall(profile, { operation, cooling: { plant } }));
      for (const { values } of Object.values(year.hours)) expect(values.every(Number.isFinite)).toBe(true);
      expect(year.residualShare).toBeLessThan(1e-9);
      expect(year.facilityMwh).toBeGreaterThanOrEqual(year.itMwh);
    }),
    { numRuns: 12 },
  );
});

describe("a second year of the same scenario", () => {
  const change = { operation: { pricesEurPerMwh: Array.from({ length: 24 }, () => 50) } };

  it("gives the same again, in columns of its own", () => {
    const scenario = hall({ kind: "flat", share: 0.5 });
    const first = simulateYear(scenario);
    const kept = first.hours.rackKw?.values.slice();
    first.hours.facilityKw?.values.fill(0);
    const second = simulateYear(scenario);
    expect(second.hours.rackKw?.values).toEqual(kept);
    expect(second.hours.facilityKw?.values[0]).toBeGreaterThan(0);
    expect({ ...second, hours: null }).toEqual({ ...first, hours: null });
  });

  it("follows a scenario that was changed in between, and another weather", () => {
    const scenario = hall({ kind: "flat" }, change);
    const before = simulateYear(scenario, { weather: constantWeather(10, 5) });
    scenario.operation.pricesEurPerMwh?.fill(100);
    const after = simulateYear(scenario, { weather: constantWeather(10, 5) });
    expect((after.energyEur ?? 0) / (before.energyEur ?? 1)).toBeCloseTo(2, 12);
    const warm = simulateYear(scenario, { weather: constantWeather(34, 20) });
    expect(warm.byKind.cooling).toBeGreaterThan(after.byKind.cooling);
    expect(warm).toEqual(
      simulateYear(hall({ kind: "flat" }, { operation: { pricesEurPerMwh: Array.from({ length: 24 }, () => 100) } }), {
        weather: constantWeather(34, 20),
      }),
    );
  });
});

/** The kernels of the year write the same columns for whichever site comes next. */
it("leaves nothing of one plant in the next site's year", () => {
  const site = (plant: string) => hall({ kind: "flat", share: 0.7 }, { cooling: { plant } });
  const plants = ["towers-with-economizer", "dry-coolers", "air-cooled-chillers", "adiabatic-coolers", "dry-coolers"];
  const alone = new Map(plants.map((plant) => [plant, simulateYear(site(plant))]));
  for (const plant of plants) expect(simulateYear(site(plant))).toEqual(alone.get(plant));
  for (const year of alone.values()) expect(year.residualShare).toBeLessThan(1e-9);
});
