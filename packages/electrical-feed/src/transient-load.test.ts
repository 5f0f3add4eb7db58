import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCurveKernel, tabulateLoadCurve } from "./feed-loss.ts";
import { type NeutralHarmonicsInput, neutralHarmonics } from "./neutral-harmonics.ts";
import { type TransientLoadInput, transientLoad } from "./transient-load.ts";

const swing = {
  loadKw: 300,
  peakRatio: 1.4,
  peakDurationS: 10,
  periodS: 60,
  system: "ac-3ph",
  voltageV: 415,
  powerFactor: 0.95,
  lengthM: 30,
  cable: {
    thermal: { kind: "iec-60287", arrangement: "trefoil" },
    conductor: "copper",
    insulation: "xlpe",
    sectionMm2: 240,
  },
  ambientTempC: 30,
  device: { kind: "mccb", ratedCurrentA: 630, longDelayS: 10, instantaneousA: 5000 },
} satisfies TransientLoadInput;

describe("transientLoad", () => {
  it("keeps the RMS between base and peak, and warms a large cable by less than a kelvin in 10 s", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1.6, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (peakRatio, peakDurationS) => {
          const result = transientLoad({ ...swing, peakRatio, peakDurationS });
          expect(result.rmsCurrentA).toBeGreaterThanOrEqual(result.baseCurrentA - 1e-9);
          expect(result.rmsCurrentA).toBeLessThanOrEqual(result.peakCurrentA + 1e-9);
          expect(Math.abs(result.pulseRiseK ?? 9)).toBeLessThan(1);
        },
      ),
    );
  });

  it("tells a peak that trips from one that may and one that does not", () => {
    expect(transientLoad(swing).trips).toBe("no");
    expect(transientLoad({ ...swing, peakRatio: 14 }).trips).toBe("yes");
    expect(transientLoad({ ...swing, peakRatio: 5, peakDurationS: 20 }).trips).toBe("may");
    const { device: _, ...bare } = swing;
    expect(transientLoad(bare)).toMatchObject({ trips: "unknown", tripBand: null });
  });

  it("says which limit a peak passes, by how much and in which field", () => {
    const told = (changes: Partial<TransientLoadInput>, code: string) =>
      transientLoad({ ...swing, ...changes }).findings.find((finding) => finding.code === code);
    const { tripBand } = transientLoad({ ...swing, peakRatio: 14 });
    expect(told({ peakRatio: 14 }, "peak-trips")).toMatchObject({
      severity: "fail",
      path: "trips",
      value: 10,
      limit: tripBand?.earliestS,
      source: "iec-60364-4-43",
    });
    expect(told({ peakRatio: 5, peakDurationS: 20 }, "peak-may-trip")).toMatchObject({
      severity: "warning",
      path: "trips",
      value: 20,
    });
    expect(told({ device: undefined }, "no-trip-curve")).toMatchObject({ severity: "incomplete", path: "device" });
    const { peakDropShare } = transientLoad(swing);
    expect(told({ maxDropShare: peakDropShare }, "voltage-drop-exceeded")).toBeUndefined();
    expect(told({ maxDropShare: peakDropShare / 2 }, "voltage-drop-exceeded")).toMatchObject({
      severity: "fail",
      path: "peakDropShare",
      value: peakDropShare,
      limit: peakDropShare / 2,
    });
    expect(transientLoad(swing).findings).toEqual([]);
  });

  it("holds the conductor at the top of its swing against its rating, or says that nothing holds it", () => {
    const hot = (loadKw: number) => {
      const result = transientLoad({ ...swing, loadKw });
      return { ...result, above: result.findings.find(({ code }) => code === "conductor-above-rating") };
    };
    const warm = hot(450);
    expect(warm.above).toMatchObject({ severity: "fail", path: "conductorTempC", limit: warm.steps.limitTempC });
    expect(warm.above?.value).toBeCloseTo((warm.conductorTempC ?? 0) + (warm.pulseRiseK ?? 0), 9);
    expect(hot(30_000)).toMatchObject({ conductorTempC: null, above: { value: null } });
  });

  it("shares the peak between parallel runs", () => {
    const one = transientLoad(swing);
    const two = transientLoad({ ...swing, loadKw: 600, cable: { ...swing.cable, parallelRuns: 2 } });
    expect(two.peakCurrentA).toBeCloseTo(2 * one.peakCurrentA, 9);
    expect(two.conductorTempC).toBeCloseTo(one.conductorTempC ?? Number.NaN, 6);
    expect(two.pulseRiseK).toBeCloseTo(one.pulseRiseK ?? Number.NaN, 6);
    expect(two.peakDropShare).toBeCloseTo(one.peakDropShare, 9);
  });

  it("checks the drop at the peak, not at the base", () => {
    const { peakDropShare } = transientLoad(swing);
    const { findings } = transientLoad({ ...swing, maxDropShare: peakDropShare / 1.2 });
    expect(findings.map(({ code }) => code)).toContain("voltage-drop-exceeded");
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...swing, peakRatio: 0.9 }, "peakRatio", "out-of-range"],
    [{ ...swing, periodS: 5 }, "periodS", "input-invalid"],
    [{ ...swing, system: "dc" }, "powerFactor", "input-invalid"],
    [{ ...swing, peakDurationS: 0 }, "peakDurationS", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => transientLoad(input as unknown as TransientLoadInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});

describe("neutralHarmonics", () => {
  it("lets the neutral carry three times the third harmonic, and never asks for less cable than without", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (phaseCurrentA, thirdHarmonicShare) => {
          const { neutralCurrentA, steps, decides } = neutralHarmonics({ phaseCurrentA, thirdHarmonicShare });
          expect(neutralCurrentA).toBeCloseTo(3 * thirdHarmonicShare * phaseCurrentA, 9);
          expect(steps.designCurrentA).toBeGreaterThanOrEqual(phaseCurrentA - 1e-9);
          expect(decides).toBe(thirdHarmonicShare > 0.33 ? "neutral" : "phase");
        },
      ),
    );
  });

  it("is incomplete past the table and for a method that is not held", () => {
    expect(neutralHarmonics({ phaseCurrentA: 900, thirdHarmonicShare: 0.5 })).toMatchObject({ sectionMm2: null });
    const unlisted = neutralHarmonics({ phaseCurrentA: 50, thirdHarmonicShare: 0.5, method: "H" });
    expect(unlisted.findings[0]).toMatchObject({ severity: "incomplete", path: "method" });
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ phaseCurrentA: 10, thirdHarmonicShare: 1.2 }, "thirdHarmonicShare", "out-of-range"],
    [{ phaseCurrentA: 0, thirdHarmonicShare: 0.2 }, "phaseCurrentA", "out-of-range"],
    [{ currentA: 10, thirdHarmonicShare: 0.2 }, "phaseCurrentA", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => neutralHarmonics(input as unknown as NeutralHarmonicsInput);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});

describe("a load curve", () => {
  it("keeps a square within 1e-4 of its largest value at 64 steps", () => {
    const curve = tabulateLoadCurve(64, (loadShare) => loadShare ** 2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (loadShare) => {
        expect(Math.abs(loadCurveKernel(curve, loadShare) - loadShare ** 2)).toBeLessThan(1e-4);
      }),
    );
    expect(loadCurveKernel(curve, 1)).toBe(1);
  });
});
