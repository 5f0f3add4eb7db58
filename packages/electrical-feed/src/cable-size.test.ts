import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cableSize } from "./cable-size.ts";
import type { CableSizeInput } from "./cable-size-input.ts";

const kyber = {
  loadKw: 600,
  system: "ac-3ph",
  voltageV: 415,
  powerFactor: 0.95,
  lengthM: 30,
  standard: "iec-60364-5-52",
  conductor: "copper",
  insulation: "xlpe",
  method: "F-trefoil",
  ambientTempC: 35,
} satisfies CableSizeInput;

const feed = fc.record(
  {
    loadKw: fc.double({ min: 1, max: 2000, noNaN: true }),
    system: fc.constantFrom("ac-3ph", "ac-1ph", "dc"),
    voltageV: fc.constantFrom(54, 230, 400, 415, 480, 800),
    lengthM: fc.double({ min: 1, max: 300, noNaN: true }),
    conductor: fc.constantFrom("copper", "aluminium"),
    insulation: fc.constantFrom("xlpe", "pvc"),
    method: fc.constantFrom("A1", "B2", "C", "D1", "D2", "E", "F-trefoil", "F-flat", "G-horizontal", "H"),
    ambientTempC: fc.integer({ min: 10, max: 55 }),
    groupedCircuitCount: fc.integer({ min: 1, max: 6 }),
    maxDropShare: fc.double({ min: 0.005, max: 0.1, noNaN: true }),
  },
  { requiredKeys: ["loadKw", "system", "voltageV", "lengthM", "conductor", "insulation", "method", "ambientTempC"] },
);

describe("cableSize", () => {
  it("gives a cable that satisfies all, or none and why; never a number that is none", () => {
    fc.assert(
      fc.property(feed, (asked) => {
        const result = cableSize({ ...asked, standard: "iec-60364-5-52" });
        expect(result.currentA).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (result.sectionMm2 === null) {
          expect(result.findings.some(({ severity }) => severity === "incomplete")).toBe(true);
          expect([result.ampacityA, result.lossKw, result.conductorKg, result.parallelRuns]).toEqual([
            null,
            null,
            null,
            null,
          ]);
          return;
        }
        expect(result.ampacityA).toBeGreaterThanOrEqual(result.currentA);
        if (asked.maxDropShare !== undefined) expect(result.dropShare).toBeLessThanOrEqual(asked.maxDropShare);
        for (const value of [result.conductorTempC, result.lossKw, result.dropV, result.conductorKg])
          expect(Number.isFinite(value)).toBe(true);
        expect(result.lossKw).toBeLessThan(asked.loadKw);
      }),
      { numRuns: 400 },
    );
  });

  it("loses what it drops: on dc and at power factor 1 the loss is drop times current", () => {
    fc.assert(
      fc.property(feed, (asked) => {
        const { system, ...others } = asked;
        const { currentA, dropV, lossKw } = cableSize({ ...others, system, standard: "iec-60364-5-52" });
        if (dropV === null || lossKw === null) return;
        const lines = system === "ac-3ph" ? Math.sqrt(3) : 1;
        expect((lines * dropV * currentA) / (1000 * lossKw)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("never gets thinner as the load grows, in as many runs", () => {
    const section = (loadKw: number) => cableSize({ ...kyber, loadKw, maxParallelRuns: 1 }).sectionMm2 ?? 10_000;
    const sections = Array.from({ length: 80 }, (_, i) => section(10 + 10 * i));
    expect([...sections].sort((a, b) => a - b)).toEqual(sections);
  });

  it("is no thinner than asked for, and then loses and drops less", () => {
    const small = { ...kyber, loadKw: 140, maxParallelRuns: 1 };
    const least = cableSize(small);
    const thick = cableSize({ ...small, minSectionMm2: 290 });
    expect(least.sectionMm2).toBeLessThan(150);
    expect(thick.sectionMm2).toBe(300);
    expect(thick.bindingConstraint).toBe("smallest-section");
    expect(thick.lossKw ?? 99).toBeLessThan(least.lossKw ?? 0);
    expect(thick.dropShare ?? 99).toBeLessThan(least.dropShare ?? 0);
    expect(cableSize({ ...small, minSectionMm2: 1 })).toEqual(least);
    expect(cableSize({ ...small, minSectionMm2: 4000 }).sectionMm2).toBeNull();
  });

  it("counts each parallel run as a circuit of its group", () => {
    const [one, two] = [1, 2].map((groupedCircuitCount) =>
      cableSize({ ...kyber, loadKw: 800, method: "E", groupedCircuitCount, maxParallelRuns: 9 }),
    );
    expect(one?.steps.factors.grouping).toBe(0.82);
    expect(one?.parallelRuns).toBe(3);
    expect(two?.steps.factors.grouping).toBeLessThan(0.82);
  });

  it("names what binds, and shows the size below it that fails for it", () => {
    for (const over of [
      {},
      { lengthM: 200, maxDropShare: 0.05 },
      { faultKa: 60, clearingTimeS: 1 },
      { device: { kind: "mccb" as const, ratedCurrentA: 1000 } },
    ]) {
      const { bindingConstraint, alternatives, parallelRuns } = cableSize({ ...kyber, ...over });
      const below = alternatives.find((each) => each.parallelRuns === parallelRuns && !each.fits);
      expect(below?.reason).toContain(bindingConstraint);
    }
  });

  it("gives each alternative a reason, and runs up to the most allowed", () => {
    const { alternatives } = cableSize({ ...kyber, maxParallelRuns: 6 });
    expect(new Set(alternatives.map(({ parallelRuns }) => parallelRuns)).size).toBe(6);
    for (const { reason } of alternatives) expect(reason).not.toBe("");
  });

  it("says that the device trips in service where it is below the load", () => {
    const { findings } = cableSize({ ...kyber, device: { kind: "mccb", ratedCurrentA: 630 } });
    expect(findings[0]).toMatchObject({ code: "device-below-load", severity: "fail", limit: 630 });
  });

  it("lets NEC run in parallel from 1/0 on", () => {
    const { alternatives } = cableSize({
      loadKw: 100,
      system: "ac-3ph",
      voltageV: 480,
      lengthM: 20,
      standard: "nec-310-16",
      conductor: "copper",
      ratedTempC: 75,
      ambientTempC: 30,
    });
    for (const each of alternatives.filter(({ fits, parallelRuns }) => fits && parallelRuns > 1))
      expect(each.sectionMm2).toBeGreaterThan(53);
  });

  it("says where a fault is too short for the adiabatic equation", () => {
    const codes = (clearingTimeS: number) =>
      cableSize({ ...kyber, faultKa: 20, clearingTimeS }).findings.map(({ code }) => code);
    expect(codes(0.05)).toContain("needs-let-through");
    expect(codes(0.1)).not.toContain("needs-let-through");
  });

  it("reads the 75 °C column of NEC unless told", () => {
    const feed = { loadKw: 100, system: "ac-3ph", voltageV: 480, lengthM: 20, ambientTempC: 30 } as const;
    const american = { ...feed, standard: "nec-310-16", conductor: "copper" } as const;
    expect(cableSize(american)).toEqual(cableSize({ ...american, ratedTempC: 75 }));
  });

  it("is incomplete, not wrong, where 54 V asks more than the tables hold", () => {
    const { sectionMm2, findings } = cableSize({ ...kyber, system: "dc", voltageV: 54, powerFactor: 1 });
    expect(sectionMm2).toBeNull();
    expect(findings[0]).toMatchObject({ code: "no-cable-fits", severity: "incomplete" });
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...kyber, loadKw: 0 }, "loadKw", "out-of-range"],
    [{ ...kyber, system: "dc" }, "powerFactor", "input-invalid"],
    [{ ...kyber, faultKa: 10 }, "clearingTimeS", "input-invalid"],
    [{ ...kyber, groupedCircuitCount: 2, groupingFactor: 0.9 }, "groupingFactor", "input-invalid"],
    [{ ...kyber, ratedTempC: 90 }, "ratedTempC", "unknown-key"],
    [{ ...kyber, maxParallelRuns: 1.5 }, "maxParallelRuns", "input-invalid"],
    [{ ...kyber, device: { kind: "mcb-c", ratedCurrentA: 630 } }, "device.ratedCurrentA", "input-invalid"],
    [{ ...kyber, standard: undefined }, "standard", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => cableSize(input as unknown as CableSizeInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "cableSize" }));
  });
});
