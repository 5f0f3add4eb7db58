import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultCurrents } from "./fault-currents.ts";
import { dischargeKernel } from "./fault-currents-dc.ts";

/** None, or some: quantities below 1e-30 are refused. */
const upTo = (max: number) => fc.oneof(fc.constant(0), fc.double({ min: max * 1e-9, max, noNaN: true }));

const acSegment = fc.record({
  lengthM: upTo(500),
  parallelRuns: fc.integer({ min: 1, max: 6 }),
  resistanceOhmPerKm: fc.double({ min: 0.01, max: 5, noNaN: true }),
  reactanceOhmPerKm: upTo(0.2),
});

const anyAc = fc.record({
  system: fc.constantFrom("ac-3ph" as const, "ac-1ph" as const),
  voltageV: fc.double({ min: 200, max: 690, noNaN: true }),
  source: fc.record({
    shortCircuitMva: fc.double({ min: 10, max: 10_000, noNaN: true }),
    xOverRRatio: fc.double({ min: 0.1, max: 50, noNaN: true }),
  }),
  transformer: fc.record({
    ratedKva: fc.double({ min: 100, max: 5000, noNaN: true }),
    impedanceShare: fc.double({ min: 0.03, max: 0.12, noNaN: true }),
  }),
  segments: fc.array(acSegment, { maxLength: 5 }),
});

const anyDc = fc.record({
  system: fc.constant("dc" as const),
  voltageV: fc.double({ min: 40, max: 1500, noNaN: true }),
  source: fc.record({
    capacitanceMf: fc.double({ min: 0.1, max: 500, noNaN: true }),
    resistanceOhm: fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
    inductanceUh: upTo(100),
    limitA: upTo(5000),
  }),
  earthing: fc.constantFrom("midpoint" as const, "it" as const, "negative" as const),
  segments: fc.array(
    fc.record({
      lengthM: upTo(500),
      resistanceOhmPerKm: fc.double({ min: 0.01, max: 5, noNaN: true }),
      inductanceMhPerKm: upTo(1),
    }),
    { maxLength: 5 },
  ),
});

describe("faultCurrents", () => {
  it("falls along the feed, and is largest before it is smallest", () => {
    fc.assert(
      fc.property(fc.oneof(anyAc, anyDc), (feed) => {
        const { points } = faultCurrents(feed);
        expect(points.length).toBe(feed.segments.length + 1);
        for (const [i, point] of points.entries()) {
          const before = points[i - 1];
          expect(point.minKa).toBeLessThanOrEqual(point.maxKa);
          expect(point.peakKa).toBeGreaterThanOrEqual(point.maxKa);
          expect(Number.isFinite(point.peakKa)).toBe(true);
          if (before !== undefined) expect(point.maxKa).toBeLessThanOrEqual(before.maxKa * (1 + 1e-9));
        }
      }),
    );
  });

  it("divides a line voltage by √3 before the impedance of a phase", () => {
    const feed = { voltageV: 400, source: { shortCircuitMva: 16 } } as const;
    expect(faultCurrents({ ...feed, system: "ac-3ph" }).points[0]?.maxKa).toBeCloseTo(400 / Math.sqrt(3) / 10, 9);
  });

  it("lowers the fault to earth alone by hot cables and a low source", () => {
    fc.assert(
      fc.property(anyAc, fc.double({ min: 1, max: 2, noNaN: true }), (feed, minimumResistanceFactor) => {
        const cold = faultCurrents(feed).points;
        const hot = faultCurrents({ ...feed, minimumResistanceFactor, minimumVoltageFactor: 0.95 }).points;
        for (const [i, point] of hot.entries()) {
          expect(point.maxKa).toBe(cold[i]?.maxKa);
          expect(point.earthKa).toBeLessThanOrEqual(0.95 * (cold[i]?.earthKa ?? 0) * (1 + 1e-12));
        }
      }),
    );
  });

  it("caps a feed behind a converter at its limit, which a breaker may never see", () => {
    const { points, device, findings } = faultCurrents({
      system: "ac-3ph",
      voltageV: 415,
      source: { shortCircuitMva: 500 },
      converterLimitA: 1500,
      device: { instantaneousA: 4000, breakingKa: 50 },
    });
    expect(points[0]).toMatchObject({ maxKa: 1.5, limitedByConverter: true });
    expect(device[0]).toMatchObject({ trips: "no", breaks: true });
    expect(findings.map(({ code }) => code)).toEqual(["fault-below-trip"]);
  });

  it("gives arc energy for three-phase AC and says that there is no method for DC", () => {
    const box = { enclosureHeightMm: 610, enclosureWidthMm: 610, enclosureDepthMm: 254 };
    const ac = faultCurrents({
      system: "ac-3ph",
      voltageV: 480,
      source: { shortCircuitMva: 37.412 },
      arc: { electrodes: "VCB", gapMm: 32, workingDistanceMm: 609.6, clearingTimeMs: 61.3, ...box },
    });
    expect(ac.points[0]?.maxKa).toBeCloseTo(45, 2);
    expect(ac.points[0]?.incidentEnergyJPerCm2).toBeCloseTo(11.59, 1);
    const dc = faultCurrents({
      system: "dc",
      voltageV: 800,
      source: { capacitanceMf: 1, resistanceOhm: 0.01, limitA: 100 },
      earthing: "it",
      arc: { workingDistanceMm: 455 },
    });
    expect(dc.points[0]?.incidentEnergyJPerCm2).toBeNull();
    expect(dc.findings).toContainEqual(
      expect.objectContaining({ code: "arc-flash-no-method", severity: "incomplete" }),
    );
  });

  it("gives no arc energy where the fault is outside the method, and names the field of the arc that is wrong", () => {
    const feed = { system: "ac-3ph", voltageV: 480, source: { shortCircuitMva: 300 } } as const;
    const arc = { electrodes: "VOA", gapMm: 32, workingDistanceMm: 600, clearingTimeMs: 60 } as const;
    const { points, findings } = faultCurrents({ ...feed, arc });
    expect(points[0]?.incidentEnergyJPerCm2).toBeNull();
    expect(findings[0]).toMatchObject({ code: "arc-flash-out-of-range", severity: "incomplete" });
    const wide = () => faultCurrents({ ...feed, source: { shortCircuitMva: 30 }, arc: { ...arc, gapMm: 200 } });
    expect(wide).toThrow(expect.objectContaining({ path: "arc.gapMm", code: "out-of-range", model: "faultCurrents" }));
  });

  it("asks whether a device may break direct current", () => {
    const feed = {
      system: "dc",
      voltageV: 800,
      source: { capacitanceMf: 1, resistanceOhm: 0.01, limitA: 100 },
      earthing: "negative",
    } as const;
    const codes = (ratedForDc?: boolean) =>
      faultCurrents({
        ...feed,
        device: { instantaneousA: 50, ...(ratedForDc === undefined ? {} : { ratedForDc }) },
      }).findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes()).toEqual(["incomplete device-not-rated-for-dc"]);
    expect(codes(false)).toEqual(["fail device-not-rated-for-dc"]);
    expect(codes(true)).toEqual([]);
  });

  it.each([
    [{ system: "ac-3ph", voltageV: 400, source: { shortCircuitMva: 0 } }, "source.shortCircuitMva", "out-of-range"],
    [{ system: "ac-3ph", voltageV: 400, source: { shortCircuitMva: 1 }, segment: [] }, "segment", "unknown-key"],
    [{ system: "dc", voltageV: 800, source: { shortCircuitMva: 1 } }, "source.capacitanceMf", "input-invalid"],
    [{ system: "ac-2ph", voltageV: 400 }, "system", "input-invalid"],
    [
      { system: "ac-3ph", voltageV: 400, source: { shortCircuitMva: 1 }, voltageFactor: 2 },
      "voltageFactor",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => faultCurrents(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "faultCurrents" }));
  });
});

describe("dischargeKernel", () => {
  it("is continuous through critical damping, and never above V/R or the undamped peak", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
        fc.double({ min: 1e-7, max: 1e-3, noNaN: true }),
        (farad, henry) => {
          const critical = 2 * Math.sqrt(henry / farad);
          const peak = (resistance: number) => dischargeKernel(800, farad, resistance, henry).peakA;
          expect(peak(critical * (1 - 1e-7)) / peak(critical)).toBeCloseTo(1, 5);
          expect(peak(critical * (1 + 1e-7)) / peak(critical)).toBeCloseTo(1, 5);
          for (const factor of [0.1, 0.9, 1.1, 10]) {
            const resistance = critical * factor;
            expect(peak(resistance)).toBeLessThan(800 / resistance);
            expect(peak(resistance)).toBeLessThan(800 * Math.sqrt(farad / henry));
          }
        },
      ),
    );
  });
});
