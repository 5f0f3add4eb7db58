import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeatExchangerInput, heatExchanger } from "./heat-exchanger.ts";
import { arrangements, effectivenessKernel } from "./heat-exchanger-kernels.ts";

const capacity = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const streams = fc.record({
  arrangement: fc.constantFrom(...arrangements),
  hot: fc.record({ inletTempC: fc.double({ min: 40, max: 90, noNaN: true }), capacityKwPerK: capacity }),
  cold: fc.record({ inletTempC: fc.double({ min: 0, max: 39, noNaN: true }), capacityKwPerK: capacity }),
});
const transferUnits = fc.double({ min: 0.01, max: 8, noNaN: true });

const smaller = (x: { hot: { capacityKwPerK: number }; cold: { capacityKwPerK: number } }) =>
  Math.min(x.hot.capacityKwPerK, x.cold.capacityKwPerK);

describe("heatExchanger", () => {
  it("gives to the cold stream what it takes from the hot one, and crosses no temperature", () => {
    fc.assert(
      fc.property(streams, transferUnits, (x, units) => {
        const { dutyKw, hotOutletTempC, coldOutletTempC } = heatExchanger({ ...x, uaKwPerK: units * smaller(x) });
        const lost = x.hot.capacityKwPerK * (x.hot.inletTempC - hotOutletTempC);
        const won = x.cold.capacityKwPerK * (coldOutletTempC - x.cold.inletTempC);
        const spanKw = Math.max(x.hot.capacityKwPerK, x.cold.capacityKwPerK) * x.hot.inletTempC;
        expect(Math.abs(lost - dutyKw)).toBeLessThan(1e-12 * spanKw);
        expect(Math.abs(won - dutyKw)).toBeLessThan(1e-12 * spanKw);
        expect(hotOutletTempC).toBeGreaterThanOrEqual(x.cold.inletTempC);
        expect(coldOutletTempC).toBeLessThanOrEqual(x.hot.inletTempC);
        if (x.arrangement === "parallel-flow") expect(hotOutletTempC).toBeGreaterThan(coldOutletTempC - 1e-9);
      }),
    );
  });

  it("finds back the UA from the duty or the effectiveness that it gave", () => {
    fc.assert(
      fc.property(streams, fc.double({ min: 0.01, max: 4, noNaN: true }), (x, units) => {
        const uaKwPerK = units * smaller(x);
        const { dutyKw, effectivenessShare } = heatExchanger({ ...x, uaKwPerK });
        expect(heatExchanger({ ...x, dutyKw }).uaKwPerK / uaKwPerK).toBeCloseTo(1, 7);
        expect(heatExchanger({ ...x, effectivenessShare }).uaKwPerK / uaKwPerK).toBeCloseTo(1, 7);
      }),
    );
  });

  it("moves more with more surface, and more in counterflow than in parallel flow", () => {
    fc.assert(
      fc.property(streams, fc.double({ min: 0.05, max: 3, noNaN: true }), (x, units) => {
        const uaKwPerK = units * smaller(x);
        const one = heatExchanger({ ...x, uaKwPerK });
        expect(heatExchanger({ ...x, uaKwPerK: 1.1 * uaKwPerK }).dutyKw).toBeGreaterThan(one.dutyKw);
        const counter = heatExchanger({ ...x, arrangement: "counterflow", uaKwPerK }).dutyKw;
        const parallel = heatExchanger({ ...x, arrangement: "parallel-flow", uaKwPerK }).dutyKw;
        expect(counter).toBeGreaterThan(parallel * (1 - 1e-12));
      }),
    );
  });

  it("does not jump where the heat capacity rates meet", () => {
    fc.assert(
      fc.property(transferUnits, fc.double({ min: 1e-14, max: 1e-9, noNaN: true }), (units, gap) => {
        const equal = effectivenessKernel("counterflow", units, 1);
        expect(Math.abs(effectivenessKernel("counterflow", units, 1 - gap) - equal)).toBeLessThan(1e-8);
      }),
    );
  });

  it("takes flows of coolants as well as heat capacity rates", () => {
    const { steps, dutyKw } = heatExchanger({
      hot: { inletTempC: 50, coolant: "pg25", volumeFlowLPerMin: 900 },
      cold: { inletTempC: 36, coolant: "water", volumeFlowLPerMin: 900 },
      uaKwPerK: 150,
    });
    expect(steps.hotKwPerK).toBeCloseTo((0.015 * 1004.378 * 3992.381) / 1000, 3);
    expect(steps.coldKwPerK).toBeGreaterThan(steps.hotKwPerK);
    expect(dutyKw).toBeLessThan(steps.largestDutyKw);
  });

  const hot = { inletTempC: 50, capacityKwPerK: 150 };
  const cold = { inletTempC: 36, capacityKwPerK: 150 };
  it.each<[HeatExchangerInput, string, string]>([
    [{ hot, cold }, "uaKwPerK", "input-invalid"],
    [{ hot, cold, uaKwPerK: 1, dutyKw: 1 }, "uaKwPerK", "input-invalid"],
    [{ hot: cold, cold: hot, uaKwPerK: 1 }, "hot.inletTempC", "input-invalid"],
    [{ hot, cold, effectivenessShare: 1 }, "effectivenessShare", "out-of-range"],
    [{ arrangement: "parallel-flow", hot, cold, effectivenessShare: 0.5 }, "effectivenessShare", "out-of-range"],
    [{ arrangement: "parallel-flow", hot, cold, dutyKw: 1050 }, "dutyKw", "out-of-range"],
    [{ hot, cold, uaKwPerK: 0 }, "uaKwPerK", "out-of-range"],
    [
      { hot: { inletTempC: 110, coolant: "water", volumeFlowLPerMin: 1 }, cold, uaKwPerK: 1 },
      "hot.inletTempC",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => heatExchanger(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "heatExchanger" }));
  });
});
