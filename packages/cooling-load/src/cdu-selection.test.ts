import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CduSelectionInput, cduSelection } from "./cdu-selection.ts";

const selection = fc.record({
  liquidHeatKw: fc.double({ min: 100, max: 1e6, noNaN: true }),
  unitHeatKw: fc.double({ min: 70, max: 3000, noNaN: true }),
  spareCount: fc.integer({ min: 0, max: 4 }),
  approachK: fc.double({ min: 0.5, max: 10, noNaN: true }),
  supplyTempC: fc.double({ min: 20, max: 45, noNaN: true }),
  riseK: fc.double({ min: 4, max: 20, noNaN: true }),
});

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe("cduSelection", () => {
  it("takes as few units as carry the heat, and the spares", () => {
    fc.assert(
      fc.property(selection, (cdu) => {
        const { unitCount, steps, allUnits } = cduSelection(cdu);
        expect(unitCount).toBe(steps.dutyCount + cdu.spareCount);
        expect(steps.dutyCount * cdu.unitHeatKw).toBeGreaterThanOrEqual(cdu.liquidHeatKw * (1 - 1e-8));
        expect((steps.dutyCount - 1) * cdu.unitHeatKw).toBeLessThan(cdu.liquidHeatKw);
        expect((allUnits.unitHeatKw * unitCount) / cdu.liquidHeatKw).toBeCloseTo(1, 12);
      }),
    );
  });

  it("gives each group its spares, and a group that lost one unit no more than its rating", () => {
    fc.assert(
      fc.property(selection, fc.integer({ min: 1, max: 12 }), (cdu, perCount) => {
        const { unitCount, groupCount, unitsPerGroup, steps, allUnits, oneUnitOut } = cduSelection({
          ...cdu,
          perCount,
        });
        expect(unitCount).toBe(groupCount * unitsPerGroup);
        expect(unitsPerGroup - cdu.spareCount).toBeLessThanOrEqual(perCount);
        expect(unitCount).toBeGreaterThanOrEqual(steps.dutyCount + groupCount * cdu.spareCount);
        expect((allUnits.unitHeatKw * unitCount) / cdu.liquidHeatKw).toBeCloseTo(1, 12);
        if (cdu.spareCount > 0) expect(oneUnitOut?.unitHeatKw).toBeLessThanOrEqual(cdu.unitHeatKw * (1 + 1e-8));
      }),
    );
  });

  it("is one group where none is told, or where a group could take all", () => {
    const cdu = { liquidHeatKw: 9000, unitHeatKw: 1350, spareCount: 1, approachK: 4 };
    expect(cduSelection({ ...cdu, perCount: 7 })).toEqual(cduSelection(cdu));
    expect(cduSelection(cdu).groupCount).toBe(1);
  });

  it("takes one unit for the least heat", () => {
    const { unitCount } = cduSelection({ liquidHeatKw: 1e-9, unitHeatKw: 1350, spareCount: 0, approachK: 4 });
    expect(unitCount).toBe(1);
  });

  it("with a spare stays within rating and approach when one unit is out, and without one does not", () => {
    fc.assert(
      fc.property(selection, (cdu) => {
        const { oneUnitOut, allUnits, findings } = cduSelection(cdu);
        expect(codes(findings).includes("no-second-unit")).toBe(oneUnitOut === null);
        if (oneUnitOut === null) return;
        expect(oneUnitOut.unitHeatKw).toBeGreaterThan(allUnits.unitHeatKw);
        expect(oneUnitOut.volumeFlowLPerMin).toBeGreaterThan(allUnits.volumeFlowLPerMin);
        expect(oneUnitOut.approachK).toBeGreaterThan(allUnits.approachK);
        const overloads = oneUnitOut.unitHeatKw > cdu.unitHeatKw * (1 + 1e-8);
        expect(overloads).toBe(cdu.spareCount === 0);
        expect(codes(findings).includes("one-unit-out-overloads")).toBe(overloads);
        if (!overloads) expect(oneUnitOut.approachK).toBeLessThanOrEqual(cdu.approachK * (1 + 1e-8));
      }),
    );
  });

  it("gives the rated approach at the rating, whatever the facility rise", () => {
    fc.assert(
      fc.property(selection, fc.double({ min: 0.2, max: 1.1, noNaN: true }), (cdu, ratio) => {
        const facilityRiseK = Math.min(cdu.riseK * ratio, cdu.riseK + cdu.approachK * 0.9);
        const exact = { ...cdu, facilityRiseK, spareCount: 0, liquidHeatKw: cdu.unitHeatKw };
        const { allUnits, facilityReturnTempC, technologyReturnTempC } = cduSelection(exact);
        expect(allUnits.approachK / cdu.approachK).toBeCloseTo(1, 8);
        expect(facilityReturnTempC).toBeLessThan(technologyReturnTempC ?? 0);
      }),
    );
  });

  it("keeps the temperatures open where no supply is given, and still gives flows", () => {
    const open = cduSelection({ liquidHeatKw: 1000, unitHeatKw: 500, spareCount: 1, approachK: 4 });
    expect(open.technologySupplyTempC).toBeNull();
    expect(open.oneUnitOut?.facilitySupplyTempC).toBeNull();
    expect(open.condensationMarginK).toBeNull();
    expect(codes(open.findings)).toEqual(["condensation-not-judged"]);
    expect(open.volumeFlowLPerMin).toBeGreaterThan(0);
  });

  it.each([
    [20, []],
    [20.9, ["condensation-margin-low"]],
    [22, ["condensation-margin-low"]],
    [26, ["condensation-margin-low"]],
  ])("supply at 23 °C with a dew point of %s °C: %o", (hallDewPointTempC, expected) => {
    const cdu = { liquidHeatKw: 1000, unitHeatKw: 500, spareCount: 1, approachK: 4, supplyTempC: 23 };
    const { findings } = cduSelection({ ...cdu, hallDewPointTempC });
    expect(codes(findings)).toEqual(expected);
    if (hallDewPointTempC > 21) expect(findings[0]?.severity).toBe("fail");
  });

  it("remarks an unusual approach or rise", () => {
    const cdu = { liquidHeatKw: 1000, unitHeatKw: 500, spareCount: 1, supplyTempC: 30, hallDewPointTempC: 15 };
    expect(codes(cduSelection({ ...cdu, approachK: 2 }).findings)).toEqual(["approach-unusual"]);
    expect(codes(cduSelection({ ...cdu, approachK: 4, riseK: 15 }).findings)).toEqual(["rise-unusual"]);
  });

  const cdu = { liquidHeatKw: 1000, unitHeatKw: 500, spareCount: 1, approachK: 4 };
  it.each<[CduSelectionInput, string, string]>([
    [{ ...cdu, spareCount: -1 }, "spareCount", "out-of-range"],
    [{ ...cdu, perCount: 0 }, "perCount", "out-of-range"],
    [{ ...cdu, spareCount: 0.5 }, "spareCount", "input-invalid"],
    [{ ...cdu, unitHeatKw: 0 }, "unitHeatKw", "out-of-range"],
    [{ ...cdu, unitHeatKw: 1e-9 }, "unitHeatKw", "out-of-range"],
    [{ ...cdu, riseK: 10, facilityRiseK: 14 }, "facilityRiseK", "input-invalid"],
    [{ ...cdu, supplyTempC: 3 }, "approachK", "out-of-range"],
    [{ ...cdu, supplyTempC: 95 }, "riseK", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => cduSelection(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "cduSelection" }));
  });
});
