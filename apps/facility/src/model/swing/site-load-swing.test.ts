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
 * Hand-worked: 77 MW of racks that drop by 0.4 swing by 30.8 MW. At 1 Hz a square wave of that swing asks of a storage half
 * the power, and a quarter of swing times period: the racks' part of it is 30,800 kW × 1 s / 4 / 3,600 = 2.139 kWh. A sine
 * rises by π f ΔP. At power factor 1 and X/R of 10 the dip is ΔP cos(arctan 10) / S = ΔP × 0.0995 / 8,000 MVA.
 */
describe("by hand", () => {
  const swing = siteLoadSwing(base, { frequencyHz: 1, depthShare: 0.4 }, site);
  const gain = swing.steps.chainGainRatio;
  it("swing and storage", () => {
    expect(swing.rackSwingKw).toBeCloseTo(30_800, 6);
    expect(swing.gridSwingKw).toBeCloseTo(30_800 * gain, 6);
    expect(swing.storage.energyKwh / gain).toBeCloseTo(2.1389, 4);
    expect(swing.storage.powerKw).toBeCloseTo(15_400 * gain, 6);
    expect(swing.rampKwPerS).toBeCloseTo(Math.PI * 30_800 * gain, 1);
  });
  it("voltage", () => expect(swing.voltageDipShare).toBeCloseTo((30.8 * gain * 0.0995037) / 8000, 9));
  it("is what the sets' own model asks of a storage", () => {
    expect(swing.sets.swing?.storageKw).toBeCloseTo(swing.storage.powerKw, 6);
    expect(swing.sets.swing?.storageKwh).toBeCloseTo(swing.storage.energyKwh, 9);
  });
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

it("says what is missing, and refuses what no training does", () => {
  const { base: plain } = parseScenario(written);
  const swing = siteLoadSwing(plain, { frequencyHz: 1, depthShare: 0.5 });
  expect(swing.voltageDipShare).toBeNull();
  expect(swing.findings.map(({ code }) => code)).toContain("short-circuit-power-unknown");
  expect(() => siteLoadSwing(plain, { frequencyHz: 100, depthShare: 0.5 })).toThrow(/frequencyHz/);
  expect(() => siteLoadSwing(plain, { frequencyHz: 1, depthShare: 2 })).toThrow(/depthShare/);
});
