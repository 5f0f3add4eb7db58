import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArcFlashInput, arcFlash } from "./arc-flash.ts";
import { electrodeArrangements } from "./tables/arc-flash.ts";

const anyArc = fc
  .record({
    voltageV: fc.double({ min: 208, max: 600, noNaN: true }),
    boltedFaultKa: fc.double({ min: 0.5, max: 106, noNaN: true }),
    electrodes: fc.constantFrom(...electrodeArrangements),
    gapMm: fc.double({ min: 6.35, max: 76.2, noNaN: true }),
    workingDistanceMm: fc.double({ min: 305, max: 2000, noNaN: true }),
    clearingTimeMs: fc.double({ min: 1, max: 2000, noNaN: true }),
    sizeMm: fc.double({ min: 305, max: 2000, noNaN: true }),
  })
  .map(({ sizeMm, ...arc }): ArcFlashInput => {
    const open = arc.electrodes === "VOA" || arc.electrodes === "HOA";
    const box = { enclosureHeightMm: sizeMm, enclosureWidthMm: sizeMm, enclosureDepthMm: sizeMm };
    return open ? arc : { ...arc, ...box };
  });

describe("arcFlash", () => {
  it("gives finite, positive numbers, and an arc below the bolted current", () => {
    fc.assert(
      fc.property(anyArc, (arc) => {
        const result = arcFlash(arc);
        for (const value of [result.incidentEnergyJPerCm2, result.boundaryMm, result.reducedArcingCurrentKa])
          expect(value > 0 && Number.isFinite(value)).toBe(true);
        expect(result.reducedArcingCurrentKa).toBeLessThanOrEqual(result.arcingCurrentKa);
        expect(result.arcingCurrentKa).toBeLessThan(arc.boltedFaultKa * 1.05);
      }),
    );
  });

  it("takes an enclosure at the bounds of its clauses: 508, 660.4, 1244.6 mm, shallow to 203.2 mm", () => {
    const energy = (electrodes: "VCB" | "VCBB" | "HCB", sizeMm: number, enclosureDepthMm = 300) =>
      arcFlash({
        voltageV: 480,
        boltedFaultKa: 30,
        electrodes,
        gapMm: 25,
        workingDistanceMm: 455,
        clearingTimeMs: 100,
        enclosureHeightMm: sizeMm,
        enclosureWidthMm: sizeMm,
        enclosureDepthMm,
      }).incidentEnergyJPerCm2;
    for (const electrodes of ["VCB", "VCBB", "HCB"] as const) {
      // Below 508 mm an enclosure counts as one of 508, unless it is shallow.
      expect(energy(electrodes, 350) / energy(electrodes, 508)).toBeCloseTo(1, 3);
      expect(energy(electrodes, 350, 203.2)).not.toBeCloseTo(energy(electrodes, 350, 203.3), 3);
      expect(energy(electrodes, 507.9, 200)).not.toBeCloseTo(energy(electrodes, 508.1, 200), 3);
      // One formula gives way to the next without a step, and past 1244.6 mm nothing grows.
      for (const boundMm of [660.4, 1244.6])
        expect(energy(electrodes, boundMm - 1e-6) / energy(electrodes, boundMm + 1e-6)).toBeCloseTo(1, 3);
      expect(energy(electrodes, 1900) / energy(electrodes, 1244.6)).toBeCloseTo(1, 3);
      // A larger box throws less at who stands before it.
      expect(energy(electrodes, 900)).toBeLessThan(energy(electrodes, 600));
    }
  });

  it("is in proportion to time, falls with distance, and leaves 1.2 cal/cm² at its boundary", () => {
    fc.assert(
      fc.property(anyArc, (arc) => {
        const { incidentEnergyJPerCm2, boundaryMm } = arcFlash(arc);
        const longer = arcFlash({ ...arc, clearingTimeMs: arc.clearingTimeMs * 2 });
        expect(longer.incidentEnergyJPerCm2 / incidentEnergyJPerCm2).toBeCloseTo(2, 9);
        const farther = arcFlash({ ...arc, workingDistanceMm: arc.workingDistanceMm + 1 });
        expect(farther.incidentEnergyJPerCm2).toBeLessThan(incidentEnergyJPerCm2);
        if (boundaryMm > 305)
          expect(arcFlash({ ...arc, workingDistanceMm: boundaryMm }).incidentEnergyCalPerCm2).toBeCloseTo(1.2, 6);
      }),
    );
  });

  const arc = {
    voltageV: 480,
    boltedFaultKa: 45,
    electrodes: "VOA",
    gapMm: 32,
    workingDistanceMm: 600,
    clearingTimeMs: 60,
  };
  it.each([
    [{ ...arc, voltageV: 16_000 }, "voltageV", "out-of-range"],
    [{ ...arc, boltedFaultKa: 120 }, "boltedFaultKa", "out-of-range"],
    [{ ...arc, gapMm: 5 }, "gapMm", "out-of-range"],
    [{ ...arc, workingDistanceMm: 100 }, "workingDistanceMm", "out-of-range"],
    [{ ...arc, electrodes: "VCB" }, "enclosureHeightMm", "input-invalid"],
    [{ ...arc, enclosureHeightMm: 600 }, "enclosureHeightMm", "input-invalid"],
    [
      { ...arc, electrodes: "VCB", enclosureHeightMm: 600, enclosureWidthMm: 100, enclosureDepthMm: 200 },
      "enclosureWidthMm",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => arcFlash(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "arcFlash" }));
  });
});
