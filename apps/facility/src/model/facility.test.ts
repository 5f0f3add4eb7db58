import { readFileSync } from "node:fs";
import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { facility, weatherOfCity } from "./facility.ts";
import { combinedPowerFactor } from "./power-balance.ts";

const written = (name: string) =>
  readScenario(readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;

const run = (name: string, change: object = {}) => {
  const { base, variants } = parseScenario({ ...written(name), ...change });
  return { base, variants, result: facility(base) };
};

const names = ["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"] as const;

describe.each(names)("%s", (name) => {
  const { result, base } = run(name);

  it("gives as heat what it takes as electricity, and its terms add up to the meter", () => {
    const sum = result.balance.terms.reduce((total, { kw }) => total + kw, 0);
    expect(Math.abs(sum / result.balance.gridKw - 1)).toBeLessThan(1e-9);
    expect(Math.abs(result.balance.residualShare)).toBeLessThan(1e-9);
    expect(result.balance.terms.every(({ kw }) => kw >= 0)).toBe(true);
  });

  it("is plain JSON without a number that JSON has no word for", () => {
    const whole = facility(base, { weather: weatherOfCity(base), drawCount: 100 });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(JSON.parse(JSON.stringify(structuredClone(whole))));
    const finite = (value: unknown): boolean =>
      typeof value === "number"
        ? Number.isFinite(value)
        : typeof value !== "object" || value === null || Object.values(value).every(finite);
    expect(finite(whole)).toBe(true);
  });

  it("puts the most severe findings first", () => {
    const order = ["fail", "incomplete", "warning", "info"];
    const ranks = result.findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe("gigafactory", () => {
  const { result, variants } = run("gigafactory-hauts-de-france");

  // 2,500 dense TFLOP/s of 8-bit a package over 989.4 × 2 of the H100 is 1.2636 … the published 181.9 H100e a rack:
  // 100,000 / 181.9 = 549.8, so 550 racks; 550 × 140 kW = 77 MW; × 1.08 = 83.16 MW of IT.
  it("takes 550 racks, 83.16 MW of IT", () => {
    expect(result.it.groups[0]?.count).toBe(550);
    expect(result.it.itMw).toBeCloseTo(83.16, 9);
    expect(result.it.h100e).toBeGreaterThanOrEqual(100_000);
  });

  // 140 kW / (√3 × 415 V × 0.95) = 205.0 A when one feed carries all; the next preferred rating is 250 A.
  it("sizes each feed for the whole rack behind a device of the next preferred rating", () => {
    const circuit = result.feeds[0]?.circuits[0];
    expect(circuit?.cable?.currentA).toBeCloseTo(205.02, 1);
    expect(circuit?.device?.ratedCurrentA).toBe(250);
    expect(circuit?.cable?.ampacityA).toBeGreaterThanOrEqual(250);
    expect(result.feeds[0]?.redundancy?.verdict).toBe("holds");
  });

  it("adds a spare for each eight sets running or part of eight", () => {
    const { runningCount, installedCount } = result.backup.fleet;
    expect(runningCount).toBe(Math.ceil(result.balance.gridKw / 2700));
    expect(installedCount).toBe(runningCount + Math.ceil(runningCount / 8));
  });

  it("says that the racks are taken above what their maker publishes", () => {
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "load-above-published", limit: 132 }));
  });

  it("moves from 4734-1 to 4734-2 with single-wall tanks", () => {
    const [single] = variants.map((one) => facility(one));
    const regime = (of: typeof result | undefined, heading: string) =>
      of?.backup.autonomies.at(-1)?.regime?.headings.find((row) => row.heading === heading)?.regime;
    expect(regime(result, "4734-1")).toBe("E");
    expect(regime(single, "4734-2")).toBe("A");
    expect(regime(single, "4734-1")).toBe("NC");
  });
});

describe("Kyber campus", () => {
  const { result, base, variants } = run("kyber-campus-marseille");

  it("is filled to the last rack that the meter allows", () => {
    expect(result.balance.gridKw).toBeLessThanOrEqual(1e6);
    const { racks: _, fill, ...it } = base.it;
    const count = (result.it.groups[0]?.count ?? 0) + 1;
    if (fill === undefined) throw new Error("the campus is a fill");
    const { facilityMw: __, ...rack } = fill;
    const oneMore = facility({ ...base, it: { ...it, racks: [{ ...rack, count }] } });
    expect(oneMore.balance.gridKw).toBeGreaterThan(1e6);
  });

  it("says that its racks are announced and reported as changed", () => {
    expect(result.findings.filter(({ code }) => code === "hardware-reported-cancelled")).toHaveLength(1);
  });

  it("takes less copper and more racks at 800 V of direct current", () => {
    const [dc] = variants.map((one) => facility(one));
    expect(dc?.feeds[0]?.conductorKg ?? Number.POSITIVE_INFINITY).toBeLessThan(result.feeds[0]?.conductorKg ?? 0);
    expect(dc?.it.groups[0]?.count ?? 0).toBeGreaterThan(result.it.groups[0]?.count ?? 0);
  });
});

describe("retrofit", () => {
  const { result } = run("retrofit-30kw-hall");

  // 140 kW / (√3 × 400 V × 0.95) = 212.7 A; 1,360 kg / 0.72 m² = 1,889 kg/m²; 6,000 kW / 140 kW = 42.86.
  it.each([
    ["cable", "fail", 212.7, 100, 0],
    ["breaker", "fail", 212.7, 63, 0],
    ["floor", "fail", 1888.9, 1200, 0],
    ["UPS", "fail", 28_000, 6000, 42],
    ["liquid cooling", "fail", 24_640, 0, 0],
    ["air cooling", "pass", 3360, 6000, 200],
    ["fuel", "fail", 42_000, 9000, 42],
  ])("gate %s: %s, %d against %d, %d racks", (gate, verdict, value, limit, rackCount) => {
    const found = result.retrofit?.gates.find((one) => one.gate === gate);
    expect(found).toMatchObject({ verdict, limit, rackCount });
    expect(found?.value).toBeCloseTo(value, 0);
  });

  it("takes no rack as built, and 42 once its positions are mended", () => {
    expect(result.retrofit).toMatchObject({ asBuiltCount: 0, positionsMendedCount: 42, bindingGate: "UPS" });
  });

  it("says that the breaker trips first, and when the old cable would pass 90, 160 and 250 °C", () => {
    const times =
      result.retrofit?.overload.heating.secondsTo.map(({ timeS }) => timeS ?? Number.POSITIVE_INFINITY) ?? [];
    expect(times).toHaveLength(3);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(result.findings.some(({ code }) => code === "breaker-trips-first")).toBe(true);
  });
});

describe("power factors", () => {
  // By hand: 100 kW at 0.8 draws 75 kvar, 100 kW at 1 none: 200 / hypot(200, 75) = 0.936329.
  it("combine by their active and reactive powers", () => {
    const loads = [
      { kw: 100, powerFactor: 0.8 },
      { kw: 100, powerFactor: 1 },
    ];
    expect(combinedPowerFactor(loads)).toBeCloseTo(0.936329, 6);
    expect(combinedPowerFactor([{ kw: 5, powerFactor: 0.95 }])).toBeCloseTo(0.95, 12);
    expect(combinedPowerFactor([])).toBe(1);
  });
});

describe("coolant", () => {
  it("says that the plant's water is too warm for the racks' supply, and nothing when it is not", () => {
    const codes = (supplyTempC: number) =>
      run("gigafactory-hauts-de-france", { cooling: { supplyTempC, returnTempC: 60 } }).result.findings.map(
        ({ code }) => code,
      );
    expect(codes(45)).toContain("coolant-supply-not-held");
    expect(codes(50)).not.toContain("coolant-supply-not-held");
  });
});

describe("any site", () => {
  it("closes its balance whatever its racks, weather and shares", () => {
    const site = fc.record({
      count: fc.integer({ min: 10, max: 5000 }),
      loadKw: fc.double({ min: 20, max: 700, noNaN: true }),
      liquidShare: fc.double({ min: 0, max: 1, noNaN: true }),
      otherItShare: fc.double({ min: 0, max: 0.5, noNaN: true }),
      dryBulbTempC: fc.double({ min: -15, max: 42, noNaN: true }),
      depressionK: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(site, ({ count, loadKw, liquidShare, otherItShare, dryBulbTempC, depressionK }) => {
        const { result } = run("gigafactory-hauts-de-france", {
          variants: [],
          designHour: { dryBulbTempC, wetBulbTempC: dryBulbTempC - depressionK, source: "any" },
          it: { racks: [{ rack: "gb200-nvl72", count, loadKw, liquidShare }], otherItShare },
          backup: { autonomyH: 12, ratingKw: 3000, consumption: { sfcGPerKwh: 215 } },
        });
        expect(Math.abs(result.balance.residualShare)).toBeLessThan(1e-9);
        expect(result.balance.pueRatio).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it("says that it cannot judge without a design hour", () => {
    const { result } = run("gigafactory-hauts-de-france", { designHour: undefined });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "design-hour-missing", severity: "incomplete" }),
    );
  });

  it.each([
    [{ it: { racks: [{ rack: "gb2000", count: 1 }] } }, "unknown-key"],
    [{ it: { target: { h100e: 1000, rack: "feynman-kyber" } } }, "input-invalid"],
    [{ climate: { city: "lile" }, designHour: undefined }, "unknown-key"],
    [{ economics: { costPreset: "debat-2025" } }, "unknown-key"],
    [{ climate: { epwFile: "x.epw" }, designHour: undefined }, "input-invalid"],
  ])("refuses %o", (change, code) => {
    expect(() => run("gigafactory-hauts-de-france", change)).toThrow(ModelError);
    expect(() => run("gigafactory-hauts-de-france", change)).toThrow(expect.objectContaining({ code }));
  });
});
