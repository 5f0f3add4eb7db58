import { ModelError, unitMismatches } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chillerPower, chillerPowerInput } from "./chiller-power.ts";
import { type ChillerRow, chillers } from "./tables/chillers.ts";

const rows: readonly ChillerRow[] = chillers;
const zeroCInK = 273.15;

const anyRow = fc.constantFrom(...rows);
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const inside = ([low, high]: readonly [number, number], share: number): number => low + share * (high - low);

describe("chillerPower", () => {
  it.each(rows.map((row) => [row.id, row] as const))("%s has about its rated COP at its reference point", (id, row) => {
    const { leavingTempC, condenserTempC } = row.reference;
    const capacityKw = row.capacityKw ?? 1000;
    const first = chillerPower({
      chiller: id,
      loadKw: 1,
      capacityKw,
      leavingTempC,
      condenserEnteringTempC: condenserTempC,
    });
    const loadKw = first.steps.availableKw;
    const full = chillerPower({
      chiller: id,
      loadKw,
      capacityKw,
      leavingTempC,
      condenserEnteringTempC: condenserTempC,
    });
    // The curves are fits: not exactly 1 at their own reference point.
    expect(Math.abs(full.copRatio / row.copRatio - 1)).toBeLessThan(0.04);
    expect(Math.abs(full.steps.capacityRatio - 1)).toBeLessThan(0.06);
  });

  it("draws more for more load, inside the curves and outside", () => {
    fc.assert(
      fc.property(anyRow, unit, unit, unit, fc.boolean(), (row, a, b, share, warm) => {
        const input = {
          chiller: row.id,
          capacityKw: 1000,
          leavingTempC: warm ? 25 : inside(row.range.leavingTempsC, a),
          // An air-cooled machine's condenser is held up above the cold end of its range.
          condenserEnteringTempC: inside(row.range.condenserTempsC, row.condenser === "air" ? 0.5 + b / 2 : b),
        };
        const less = chillerPower({ ...input, loadKw: 1 + 600 * share });
        const more = chillerPower({ ...input, loadKw: 20 + 600 * share });
        // A part-load curve may be flat at its low end, where its fit has its least value.
        expect(more.powerKw).toBeGreaterThan(less.powerKw * 0.97);
        expect(less.method).toBe(warm ? "carnot" : "curves");
      }),
    );
  });

  it("never beats Carnot, and is finite for any valid input", () => {
    fc.assert(
      fc.property(
        anyRow,
        fc.double({ min: 1, max: 5000, noNaN: true }),
        fc.double({ min: -10, max: 60, noNaN: true }),
        fc.double({ min: -30, max: 70, noNaN: true }),
        (row, loadKw, leavingTempC, condenserEnteringTempC) => {
          const result = chillerPower({ chiller: row.id, loadKw, leavingTempC, condenserEnteringTempC });
          expect(Number.isFinite(result.powerKw) && result.powerKw > 0).toBe(true);
          expect(Number.isFinite(result.copRatio)).toBe(true);
          expect(result.coolingKw).toBeLessThanOrEqual(loadKw);
          const liftK = condenserEnteringTempC - leavingTempC;
          if (liftK > 0) expect(result.copRatio).toBeLessThan((leavingTempC + zeroCInK) / liftK);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("joins the Carnot model to its curves at their edge", () => {
    for (const row of rows) {
      const leavingTempC = inside(row.range.leavingTempsC, 0.5);
      const edge = row.range.condenserTempsC[1];
      const at = (condenserEnteringTempC: number) =>
        chillerPower({ chiller: row.id, capacityKw: 1000, loadKw: 500, leavingTempC, condenserEnteringTempC });
      expect(at(edge + 1e-6).method).toBe("carnot");
      expect(at(edge + 1e-6).powerKw / at(edge).powerKw).toBeCloseTo(1, 2);
    }
  });

  it("says that it is outside its curves, or too small", () => {
    const york = { chiller: "York_YT_1055kW_5.96COP_Vanes", loadKw: 500, leavingTempC: 7, condenserEnteringTempC: 25 };
    const codes = (change: Partial<typeof york>) => chillerPower({ ...york, ...change }).findings.map((f) => f.code);
    expect(codes({})).toEqual([]);
    expect(codes({ leavingTempC: 20 })).toEqual(["outside-chiller-curves"]);
    expect(codes({ condenserEnteringTempC: 40 })).toEqual(["outside-chiller-curves"]);
    expect(codes({ loadKw: 2000 })).toEqual(["chiller-capacity-exceeded"]);
  });

  const york = { chiller: "York_YT_1055kW_5.96COP_Vanes", loadKw: 500, leavingTempC: 7, condenserEnteringTempC: 25 };
  it.each([
    [{ ...york, chiller: "york" }, "chiller", "unknown-key"],
    [{ ...york, loadKw: 0 }, "loadKw", "out-of-range"],
    [{ ...york, leavingTempC: 280 }, "leavingTempC", "out-of-range"],
    [{ ...york, condenserEnteringTempC: Number.NaN }, "condenserEnteringTempC", "input-invalid"],
    [{ ...york, carnotFractionShare: 1.2 }, "carnotFractionShare", "out-of-range"],
    [{ ...york, load: 1 }, "load", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => chillerPower(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "chillerPower" }));
  });

  it("names every unit by its suffix", () => {
    expect(unitMismatches(chillerPowerInput)).toEqual([]);
  });
});
