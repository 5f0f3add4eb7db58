import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busbarMetre } from "./busbar-bars.ts";
import { busbarResistanceKernel, heatLossKernel } from "./busbar-kernel.ts";
import { type BusbarSizeInput, busbarSize } from "./busbar-size.ts";
import { type BusbarTemperatureInput, busbarTemperature } from "./busbar-temperature.ts";

const anyCooling = fc.oneof(
  fc.record({
    kind: fc.constant("still-air" as const),
    emissivityShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant("moving-air" as const),
    heatTransferWPerM2K: fc.double({ min: 5, max: 50, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant("liquid" as const),
    thermalResistanceKMPerW: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  }),
);

const anyBar = fc.record({
  system: fc.constantFrom("ac-3ph" as const, "ac-1ph" as const, "dc" as const),
  conductor: fc.constantFrom("copper" as const, "aluminium" as const),
  shape: fc.record({
    kind: fc.constant("flat" as const),
    widthMm: fc.double({ min: 10, max: 200, noNaN: true }),
    thicknessMm: fc.double({ min: 3, max: 15, noNaN: true }),
  }),
  barCount: fc.integer({ min: 1, max: 8 }),
  currentA: fc.double({ min: 100, max: 20_000, noNaN: true }),
  ambientTempC: fc.double({ min: 0, max: 50, noNaN: true }),
  cooling: anyCooling,
});

describe("busbarTemperature", () => {
  it("gives off the heat that it makes, or says that it runs away", () => {
    fc.assert(
      fc.property(anyBar, (bar) => {
        const { barTempC, state, lossWPerM } = busbarTemperature(bar);
        const metre = busbarMetre(bar.conductor, bar.shape, bar.barCount, bar.cooling, bar.system, 50);
        if (barTempC === null) {
          expect([state, lossWPerM]).toEqual(["runaway", null]);
          return;
        }
        const made = bar.currentA ** 2 * busbarResistanceKernel(metre, barTempC);
        expect(made / heatLossKernel(metre.heat, barTempC, bar.ambientTempC)).toBeCloseTo(1, 5);
        expect((lossWPerM ?? 0) / made).toBeCloseTo(bar.system === "ac-3ph" ? 3 : 2, 9);
      }),
    );
  });

  it("stands at its limit when it carries its ampacity", () => {
    fc.assert(
      fc.property(anyBar, (bar) => {
        const { ampacityA, limitTempC } = busbarTemperature(bar);
        const at: BusbarTemperatureInput = { ...bar, currentA: ampacityA };
        expect(busbarTemperature(at).barTempC).toBeCloseTo(limitTempC, 4);
      }),
    );
  });

  it("is hotter with more current", () => {
    fc.assert(
      fc.property(anyBar, fc.double({ min: 1.01, max: 3, noNaN: true }), (bar, factor) => {
        const cooler = busbarTemperature(bar).barTempC;
        const hotter = busbarTemperature({ ...bar, currentA: bar.currentA * factor }).barTempC;
        if (cooler !== null) expect(hotter ?? Number.POSITIVE_INFINITY).toBeGreaterThan(cooler);
        else expect(hotter).toBeNull();
      }),
    );
  });

  it("has no skin effect in direct current", () => {
    fc.assert(
      fc.property(anyBar, (bar) => {
        const ratio = busbarTemperature(bar).steps.skinRatio;
        if (ratio === null) return;
        if (bar.system === "dc") expect(ratio).toBe(1);
        else expect(ratio).toBeGreaterThan(1);
      }),
    );
  });

  it.each([
    [{ system: "dc", shape: { kind: "flat", widthMm: 100 }, currentA: 1 }, "shape.thicknessMm", "input-invalid"],
    [{ system: "dc", shape: { kind: "tube" }, currentA: 1 }, "shape.kind", "input-invalid"],
    [
      { system: "dc", shape: { kind: "round", diameterMm: 10 }, currentA: 1, ambientTempC: 90 },
      "limitTempC",
      "input-invalid",
    ],
    [{ system: "dc", shape: { kind: "round", diameterMm: 10 }, currentA: -1 }, "currentA", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => busbarTemperature(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "busbarTemperature" }));
  });
});

describe("busbarSize", () => {
  const anyLoad = fc.record({
    loadKw: fc.double({ min: 1, max: 250, noNaN: true }),
    system: fc.constantFrom("dc" as const, "ac-3ph" as const),
    voltageV: fc.constantFrom(54, 400, 800),
    lengthM: fc.double({ min: 0.5, max: 5, noNaN: true }),
  });

  it("takes the smallest section that its limit allows", () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const sized = busbarSize(load);
        expect(sized.barTempC).toBeCloseTo(90, 3);
        expect(sized.bindingConstraint).toBe("temperature");
        expect(sized.findings.every(({ severity }) => severity !== "fail")).toBe(true);
      }),
    );
  });

  it("is one and the same bar by density and by temperature", () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const byTemperature = busbarSize(load);
        const byDensity = busbarSize({ ...load, currentDensityAPerMm2: byTemperature.currentDensityAPerMm2 });
        expect(byDensity.sectionMm2 / byTemperature.sectionMm2).toBeCloseTo(1, 9);
        if (byDensity.barCount === byTemperature.barCount) expect(byDensity.barTempC).toBeCloseTo(90, 3);
      }),
    );
  });

  it("loses less and drops less with its loads along it than with all of them at its end", () => {
    fc.assert(
      fc.property(anyLoad, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (load, share) => {
        const atEnd = busbarSize(load);
        const tapOffs = [
          { atM: load.lengthM, loadKw: load.loadKw * (1 - share) },
          { atM: load.lengthM * share, loadKw: load.loadKw * share },
        ];
        const along = busbarSize({ ...load, tapOffs });
        expect(along.lossKw ?? Number.NaN).toBeLessThan(atEnd.lossKw ?? Number.NaN);
        expect(along.dropV ?? Number.NaN).toBeLessThan(atEnd.dropV ?? Number.NaN);
        expect(along.profile.map(({ atM }) => atM)).toEqual([load.lengthM * share, load.lengthM]);
      }),
    );
  });

  it("grows a liquid-cooled bar until its drop is allowed, and says that the drop decides", () => {
    const cooling = { kind: "liquid", thermalResistanceKMPerW: 0.02 } as const;
    fc.assert(
      fc.property(anyLoad, fc.double({ min: 0.001, max: 0.02, noNaN: true }), (anySystem, maxDropShare) => {
        // In AC the reactance drops what no section can win back.
        const load = { ...anySystem, system: "dc" } as const;
        const free = busbarSize({ ...load, cooling, mostWidthMm: 400 });
        const held = busbarSize({ ...load, cooling, mostWidthMm: 400, maxDropShare });
        expect(held.dropV ?? Number.NaN).toBeLessThanOrEqual(maxDropShare * load.voltageV * (1 + 1e-9));
        expect(held.sectionMm2).toBeGreaterThanOrEqual(free.sectionMm2 * (1 - 1e-9));
        if (held.bindingConstraint === "voltage-drop")
          expect((held.dropV ?? Number.NaN) / (maxDropShare * load.voltageV)).toBeCloseTo(1, 4);
      }),
      { numRuns: 40 },
    );
  });

  const rack: BusbarSizeInput = { loadKw: 132, system: "dc", voltageV: 54 };

  it("makes a rod hotter than a flat bar of the same section, since it has less surface", () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const flat = busbarSize({ ...load, barShape: "flat", thicknessMm: 5, mostWidthMm: 2000 });
        const density = { currentDensityAPerMm2: flat.currentDensityAPerMm2, mostWidthMm: 2000 };
        const rod = busbarSize({ ...load, ...density, barShape: "round" });
        expect(rod.sectionMm2 / flat.sectionMm2).toBeCloseTo(1, 9);
        if (flat.barWidthMm > 10) expect(rod.barTempC ?? 1e9).toBeGreaterThan(flat.barTempC ?? 0);
      }),
    );
  });

  it("says that a density is too much for still air", () => {
    const { findings, barTempC } = busbarSize({ ...rack, currentDensityAPerMm2: 8 });
    expect(barTempC).toBeGreaterThan(90);
    expect(findings[0]).toMatchObject({ code: "busbar-above-limit", severity: "fail" });
  });

  it.each([
    [{ ...rack, powerFactor: 0.9 }, "powerFactor", "input-invalid"],
    [{ ...rack, limitTempC: 30 }, "limitTempC", "input-invalid"],
    [{ ...rack, tapOffs: [{ atM: 1, loadKw: 132 }] }, "lengthM", "input-invalid"],
    [{ ...rack, maxDropShare: 0.01 }, "lengthM", "input-invalid"],
    [{ ...rack, lengthM: 1, maxDropShare: 0.01, currentDensityAPerMm2: 2 }, "maxDropShare", "input-invalid"],
    [{ ...rack, lengthM: 100, maxDropShare: 0.001, mostWidthMm: 50 }, "maxDropShare", "out-of-range"],
    [{ ...rack, lengthM: 1, tapOffs: [{ atM: 2, loadKw: 132 }] }, "tapOffs", "input-invalid"],
    [{ ...rack, lengthM: 1, tapOffs: [{ atM: 1, loadKw: 100 }] }, "tapOffs", "input-invalid"],
    [{ ...rack, loadKw: 1e5 }, "loadKw", "out-of-range"],
    [{ ...rack, loadKw: 1e5, barShape: "round" }, "loadKw", "out-of-range"],
    [{ ...rack, loadKw: 1e5, barShape: "round", currentDensityAPerMm2: 2 }, "loadKw", "out-of-range"],
    [{ ...rack, density: 2 }, "density", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => busbarSize(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "busbarSize" }));
  });
});
