import { ModelError, unitMismatches } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liquidPlant } from "./plant.ts";
import { plantPartModel } from "./plant-model.ts";
import { towerApproach, towerApproachInput, towerApproachKernel } from "./tower-approach.ts";
import { fullFanApproachKernel, towerAirFlowKernel } from "./tower-kernels.ts";
import { towerWater, towerWaterInput } from "./tower-water.ts";

const wetBulb = fc.double({ min: -20, max: 26, noNaN: true });

describe("towerApproach", () => {
  it("grows as the air gets colder, at design flows", () => {
    for (const rangeK of [3, 5.56, 8, 12])
      for (let t = -20; t < 26; t++)
        expect(towerApproach({ wetBulbTempC: t, rangeK }).approachK).toBeGreaterThan(
          towerApproach({ wetBulbTempC: t + 0.5, rangeK }).approachK,
        );
  });

  it("grows with the range, with the water and with less air", () => {
    fc.assert(
      fc.property(wetBulb, fc.double({ min: 2, max: 12, noNaN: true }), (wetBulbTempC, rangeK) => {
        const design = towerApproach({ wetBulbTempC, rangeK }).approachK;
        expect(towerApproach({ wetBulbTempC, rangeK: rangeK + 1 }).approachK).toBeGreaterThan(design);
        expect(towerApproach({ wetBulbTempC, rangeK, waterFlowShare: 1.1 }).approachK).toBeGreaterThan(design);
        expect(towerApproach({ wetBulbTempC, rangeK, airFlowShare: 0.8 }).approachK).toBeGreaterThan(design);
      }),
    );
  });

  it("says where its answer is outside the approaches of the correlation", () => {
    const cold = towerApproach({ wetBulbTempC: -20, rangeK: 5.56, airFlowShare: 0.2 });
    expect(cold.findings.map((finding) => finding.code)).toEqual(["outside-tower-correlation"]);
    expect(towerApproach({ wetBulbTempC: 20, rangeK: 5.56 }).findings).toEqual([]);
  });

  it.each([
    [{ wetBulbTempC: 27, rangeK: 5 }, "wetBulbTempC", "out-of-range"],
    [{ wetBulbTempC: 20, rangeK: 0.5 }, "rangeK", "out-of-range"],
    [{ wetBulbTempC: 20, rangeK: 5, waterFlowShare: 0.5 }, "waterFlowShare", "out-of-range"],
    [{ wetBulbTempC: 20, rangeK: 5, airFlowShare: 0.1 }, "airFlowShare", "input-invalid"],
    [{ wetBulbTempC: 20, rangeK: 5, approachK: 4 }, "approachK", "unknown-key"],
    [{ rangeK: 5 }, "wetBulbTempC", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => towerApproach(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "towerApproach" }));
  });
});

describe("tower kernels", () => {
  const part = plantPartModel(liquidPlant.parse({ kind: "cooling-tower", supplyTempC: 25 }), "liquid", 1e6, "test");

  it("find the air flow at which the approach is the one wanted", () => {
    fc.assert(
      fc.property(wetBulb, fc.double({ min: 0, max: 20, noNaN: true }), (wetBulbTempC, moreK) => {
        const fullK = fullFanApproachKernel(part, wetBulbTempC);
        expect(fullK).toBeCloseTo(towerApproachKernel(wetBulbTempC, 5.56, 1), 9);
        const flow = towerAirFlowKernel(part, wetBulbTempC, fullK + moreK);
        expect(flow).toBeLessThanOrEqual(1);
        expect(flow).toBeGreaterThanOrEqual(1 / 8);
        if (flow > 1 / 8) expect(towerApproachKernel(wetBulbTempC, 5.56, 1 / flow)).toBeCloseTo(fullK + moreK, 6);
      }),
    );
  });

  it("run full fans for an approach that they do not reach", () => {
    expect(towerAirFlowKernel(part, 20, 1)).toBe(1);
  });
});

describe("towerWater", () => {
  it("is a balance: what is made up is evaporated, bled and drifted, in proportion to the heat", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1.5, max: 20, noNaN: true }),
        (heatRejectedKw, cyclesRatio) => {
          const one = towerWater({ heatRejectedKw, cyclesRatio });
          const parts = one.evaporationKgPerH + one.blowdownKgPerH + one.driftKgPerH;
          expect(one.makeUpKgPerH).toBeCloseTo(parts, 6);
          // Salt that comes in with the make-up leaves with the blowdown, concentrated; drift is counted apart.
          expect(one.evaporationKgPerH + one.blowdownKgPerH).toBeCloseTo(one.blowdownKgPerH * cyclesRatio, 4);
          const two = towerWater({ heatRejectedKw: 2 * heatRejectedKw, cyclesRatio });
          expect(two.makeUpKgPerH).toBeCloseTo(2 * one.makeUpKgPerH, 4);
        },
      ),
    );
  });

  it.each([
    [{ heatRejectedKw: -1 }, "heatRejectedKw", "out-of-range"],
    [{ heatRejectedKw: 1, cyclesRatio: 1 }, "cyclesRatio", "out-of-range"],
    [{ heatRejectedKw: 1, driftShare: 2 }, "driftShare", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => towerWater(input)).toThrow(expect.objectContaining({ path, code, model: "towerWater" }));
  });

  it("names every unit by its suffix", () => {
    for (const schema of [towerApproachInput, towerWaterInput]) expect(unitMismatches(schema)).toEqual([]);
  });
});
