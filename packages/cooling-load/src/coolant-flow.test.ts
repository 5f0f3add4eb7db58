import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coolantIds } from "./coolant.ts";
import { coolantFlow } from "./coolant-flow.ts";
import { coolantHeatCapacityKernel } from "./coolant-kernels.ts";

const loop = fc.record({
  heatKw: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
  coolant: fc.constantFrom(...coolantIds),
  supplyTempC: fc.double({ min: 0, max: 60, noNaN: true }),
  deltaK: fc.double({ min: 0.5, max: 40, noNaN: true }),
});

describe("coolantFlow", () => {
  it("carries exactly the heat: V ρ cp ΔT", () => {
    fc.assert(
      fc.property(loop, ({ heatKw, coolant, supplyTempC, deltaK }) => {
        const flow = coolantFlow({ heatKw, coolant, supplyTempC, returnTempC: supplyTempC + deltaK });
        const { densityKgPerM3, specificHeatJPerKgK, deltaK: rise } = flow.steps;
        const carriedW = (flow.volumeFlowLPerMin / 60_000) * densityKgPerM3 * specificHeatJPerKgK * rise;
        expect(carriedW / (heatKw * 1000)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("falls as the rise widens", () => {
    fc.assert(
      fc.property(loop, ({ heatKw, coolant, supplyTempC, deltaK }) => {
        const narrow = coolantFlow({ heatKw, coolant, supplyTempC, returnTempC: supplyTempC + deltaK / 2 });
        const wide = coolantFlow({ heatKw, coolant, supplyTempC, returnTempC: supplyTempC + deltaK });
        expect(wide.volumeFlowLPerMin).toBeLessThan(narrow.volumeFlowLPerMin);
      }),
    );
  });

  it("is nothing without heat", () => {
    const still = coolantFlow({ heatKw: 0, coolant: "pg25", supplyTempC: 40, returnTempC: 50 });
    expect(still.volumeFlowLPerMin).toBe(0);
    expect(coolantHeatCapacityKernel(0.25, 45)).toBeCloseTo(
      still.steps.densityKgPerM3 * still.steps.specificHeatJPerKgK,
      6,
    );
  });

  it.each([
    [{ heatKw: 600, coolant: "pg25", supplyTempC: 45, returnTempC: 45 }, "returnTempC", "input-invalid"],
    [{ heatKw: 600, coolant: "pg25", supplyTempC: 45, returnTempC: 120 }, "returnTempC", "out-of-range"],
    [{ heatKw: 600, coolant: "water", supplyTempC: -5, returnTempC: 5 }, "supplyTempC", "out-of-range"],
    [{ heatKw: -600, coolant: "water", supplyTempC: 5, returnTempC: 15 }, "heatKw", "out-of-range"],
    [{ heatKw: 600, coolant: "air", supplyTempC: 5, returnTempC: 15 }, "coolant", "input-invalid"],
    [{ heatKw: 600, coolant: "water", supplyTempC: 5, deltaK: 15 }, "returnTempC", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => coolantFlow(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "coolantFlow" }));
  });
});
