import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { facility } from "../facility.ts";
import { siteLoadSwing } from "./site-load-swing.ts";

const written = readScenario(
  readFileSync(new URL("../../../scenarios/gigafactory-hauts-de-france.yaml", import.meta.url), "utf8"),
) as Record<string, unknown>;
const { base } = parseScenario({ ...written, grid: { voltageKv: 225, powerFactor: 1, shortCircuitMva: 8000 } });
const site = facility(base);

/**
 * Hand-worked: 550 racks of 140 kW are 77 MW; a drop by 0.4 is a swing of 30.8 MW. At 1 Hz a square wave of that swing asks of
 * a storage half the power, and a quarter of swing times period: 30,800 kW × 1 s / 4 / 3,600 = 2.1389 kWh. A sine rises by
 * π f ΔP = 96.761 MW/s. At power factor 1 and X/R of 10 the dip is ΔP / (√101 · 8,000 MVA) = 0.038309 %, and 30.8 / 8,000 =
 * 0.385 % in the worst of grids. At power factor 0.95 the swing brings 0.328684 of its power as reactive power, and
 * (30.8 + 10 · 10.1235) / (√101 · 8,000) = 0.164224 %.
 */
describe("by hand", () => {
  const swing = siteLoadSwing(base, { frequencyHz: 1, depthShare: 0.4 }, site);
  const gain = swing.steps.chainGainRatio;
  it("swing, ramp and storage", () => {
    expect(swing.rackSwingKw).toBeCloseTo(30_800, 6);
    expect(swing.gridSwingKw).toBeCloseTo(30_800 * gain, 6);
    expect(swing.storage.energyKwh / gain).toBeCloseTo(2.1389, 4);
    expect(swing.storage.powerKw).toBeCloseTo(15_400 * gain, 6);
    expect(swing.storage.cyclesPerDayCount).toBe(86_400);
    expect(swing.rampKwPerS / gain).toBeCloseTo(96_761, 0);
    expect(swing.upsSwingKw).toBeCloseTo(15_400, 6);
  });
  it("voltage", () => {
    expect((swing.voltage?.dipShare ?? 0) / gain).toBeCloseTo(0.00038309, 8);
    expect((swing.voltage?.largestDipShare ?? 0) / gain).toBeCloseTo(0.00385, 8);
    const lagging = siteLoadSwing(
      { ...base, grid: { ...base.grid, powerFactor: 0.95 } },
      { frequencyHz: 1, depthShare: 0.4 },
      site,
    );
    expect((lagging.voltage?.dipShare ?? 0) / gain).toBeCloseTo(0.00164224, 8);
  });
  it("is what the sets' own model asks of a storage", () => {
    expect(swing.sets.swing?.storageKw).toBeCloseTo(swing.storage.powerKw, 6);
    expect(swing.sets.swing?.storageKwh).toBeCloseTo(swing.storage.energyKwh, 9);
  });
});

/** Not the formula: a square wave summed step by step, and the energy that a storage holds between its ends. */
it("storage holds what a square wave sums up to", () => {
  const { gridSwingKw, storage, steps } = siteLoadSwing(base, { frequencyHz: 0.5, depthShare: 0.3 }, site);
  const count = 2000;
  const stepS = steps.periodS / count;
  let heldKws = 0;
  let low = 0;
  let high = 0;
  for (let i = 0; i < count; i++) {
    heldKws += (i < count / 2 ? gridSwingKw / 2 : -gridSwingKw / 2) * stepS;
    low = Math.min(low, heldKws);
    high = Math.max(high, heldKws);
  }
  expect((high - low) / 3600).toBeCloseTo(storage.energyKwh, 9);
});

it("asks less storage the faster it swings, and more power the deeper", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      (frequencyHz, depthShare) => {
        const one = siteLoadSwing(base, { frequencyHz, depthShare }, site);
        const faster = siteLoadSwing(base, { frequencyHz: 2 * frequencyHz, depthShare }, site);
        const deeper = siteLoadSwing(base, { frequencyHz, depthShare: depthShare * 1.1 }, site);
        expect(faster.storage.energyKwh).toBeCloseTo(one.storage.energyKwh / 2, 9);
        expect(deeper.gridSwingKw).toBeGreaterThan(one.gridSwingKw);
      },
    ),
    { numRuns: 30 },
  );
});

it("takes the reference of the voltage where no short-circuit power is given, and says so", () => {
  const swing = siteLoadSwing(parseScenario(written).base, { frequencyHz: 1, depthShare: 0.5 });
  expect(swing.voltage?.shortCircuitMva).toBe(1500);
  expect(swing.findings.map(({ code }) => code)).toContain("short-circuit-power-is-the-reference");
});

it("says what is missing, and refuses what no training does", () => {
  const { base: plain } = parseScenario({ ...written, grid: { voltageKv: 20 } });
  const swing = siteLoadSwing(plain, { frequencyHz: 1, depthShare: 0.5 });
  expect(swing.voltage).toBeNull();
  expect(swing.findings.map(({ code }) => code)).toContain("short-circuit-power-unknown");
  expect(() => siteLoadSwing(plain, { frequencyHz: 100, depthShare: 0.5 })).toThrow(/frequencyHz/);
  expect(() => siteLoadSwing(plain, { frequencyHz: 1, depthShare: 2 })).toThrow(/depthShare/);
  expect(() => siteLoadSwing(plain, { frequencyHz: 1, depthShare: 0.5, synchronousShare: 0 })).toThrow(/synchronous/);
});
