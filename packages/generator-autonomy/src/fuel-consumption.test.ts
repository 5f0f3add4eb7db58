import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuelConsumption } from "./fuel-consumption.ts";
import { terminalCurve } from "./genset-curve.ts";
import { type Genset, gensets } from "./tables/gensets.ts";

const sets: readonly Genset[] = gensets;
const set = fc.constantFrom(...sets);
const position = fc.double({ min: 0, max: 1, noNaN: true });

/** A load somewhere on the curve of one set. */
function loadOn(genset: Genset, where: number): number {
  const { lowestKw, highestKw } = terminalCurve("test", genset);
  return lowestKw + (highestKw - lowestKw) * where;
}

const burn = (genset: string, loadKw: number, setCount = 1, fuel: unknown = "diesel-en590") =>
  fuelConsumption({ consumption: { genset }, loadKw, setCount, durationH: 1, fuel: fuel as never });

describe("fuelConsumption", () => {
  it("of sets of a given rating tells how many run and at what share, and warns of a low one", () => {
    const asked = { durationH: 4, consumption: { sfcGPerKwh: 200 }, fuel: "diesel-en590" as const };
    // 5500 kW on sets of 2000 kW: three run at 91.7 %; 5.5 MW × 4 h × 200 g/kWh = 4.4 t.
    const three = fuelConsumption({ ...asked, loadKw: 5500, ratingKw: 2000 });
    expect(three).toMatchObject({ setCount: 3, steps: { ratedKw: 2000, energyKwh: 22_000 } });
    expect(three.loadShare).toBeCloseTo(5500 / 6000, 12);
    expect(three.massT).toBeCloseTo(4.4, 12);
    const codes = (setCount: number) =>
      fuelConsumption({ ...asked, loadKw: 5500, ratingKw: 2000, setCount }).findings.map(({ code }) => code);
    expect(codes(20)).toEqual(expect.arrayContaining(["wet-stacking"]));
    expect(codes(5)).not.toContain("wet-stacking");
    expect(fuelConsumption({ ...asked, loadKw: 5500 })).toMatchObject({
      setCount: null,
      loadShare: null,
      steps: { ratedKw: null },
    });
    expect(fuelConsumption({ ...asked, loadKw: 5500, setCount: 4 }).setCount).toBe(4);
  });

  it("rises with load along every curve", () => {
    fc.assert(
      fc.property(set, position, position, (genset, a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const [low, high] = [loadOn(genset, Math.min(a, b)), loadOn(genset, Math.max(a, b))];
        expect(burn(genset.id, high).massT).toBeGreaterThan(burn(genset.id, low).massT);
      }),
    );
  });

  it("meets each point of the sheet", () => {
    for (const genset of sets) {
      const basisKgPerM3 = genset.fuelBasisKgPerM3 ?? 845;
      for (const [i, [, fuelLPerH]] of genset.curve.entries()) {
        const { lowestKw, highestKw } = terminalCurve("test", genset);
        if (i !== 0 && i !== genset.curve.length - 1) continue;
        const atEnd = burn(genset.id, i === 0 ? lowestKw : highestKw, 1, { densityKgPerM3: basisKgPerM3 });
        expect(atEnd.fuelLPerH).toBeCloseTo(fuelLPerH, 6);
      }
    }
  });

  it("burns the same in n sets at n times the load", () => {
    fc.assert(
      fc.property(set, position, fc.integer({ min: 1, max: 200 }), (genset, where, n) => {
        const one = loadOn(genset, 0.01 + 0.98 * where);
        expect(burn(genset.id, n * one, n).massT / burn(genset.id, one).massT / n).toBeCloseTo(1, 9);
      }),
    );
  });

  it("burns the same heat whatever the fuel", () => {
    fc.assert(
      fc.property(set, position, (genset, where) => {
        const loadKw = loadOn(genset, where);
        const diesel = burn(genset.id, loadKw).massT * 43;
        const hvo = burn(genset.id, loadKw, 1, "hvo-en15940").massT * 44;
        expect(hvo / diesel).toBeCloseTo(1, 12);
      }),
    );
  });

  it("joins volume, mass and density", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.15, max: 0.5, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 700, max: 1000, noNaN: true }),
        (sfcLPerKwh, loadKw, densityKgPerM3) => {
          const { fuelM3, massT } = fuelConsumption({
            consumption: { sfcLPerKwh },
            loadKw,
            durationH: 24,
            fuel: { densityKgPerM3 },
          });
          expect((fuelM3 * densityKgPerM3) / 1000 / massT).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it("reads more fuel with the fan than without", () => {
    const without = fuelConsumption({
      consumption: { genset: "cummins-qsk78-g7" },
      loadKw: 1500,
      setCount: 1,
      durationH: 1,
      fuel: "diesel-en590",
    });
    const withFan = fuelConsumption({
      consumption: { genset: "cummins-qsk78-g7", fanKw: 60 },
      loadKw: 1500,
      setCount: 1,
      durationH: 1,
      fuel: "diesel-en590",
    });
    expect(withFan.massT).toBeGreaterThan(without.massT);
    expect(without.findings.map(({ code }) => code)).toContain("fan-unknown");
    expect(withFan.findings.map(({ code }) => code)).not.toContain("fan-unknown");
  });

  it("warns of wet stacking below 30 % and of standby load above the rating", () => {
    const codes = (loadKw: number) => burn("cummins-qsk60-g4", loadKw).findings.map(({ code }) => code);
    expect(codes(400)).toContain("wet-stacking");
    expect(codes(1000)).not.toContain("wet-stacking");
    expect(codes(1700)).toContain("above-rated-load");
  });

  it.each([
    [
      { consumption: { sfcGPerKwh: 0 }, loadKw: 1, durationH: 1, fuel: "diesel-en590" },
      "consumption.sfcGPerKwh",
      "out-of-range",
    ],
    [{ consumption: { sfcGPerKwh: 200 }, loadKw: 1, durationH: -1, fuel: "diesel-en590" }, "durationH", "out-of-range"],
    [{ consumption: { sfcGPerKwh: 200 }, loadKw: 1, durationH: 1, fuel: "diesel" }, "fuel", "input-invalid"],
    [
      { consumption: { sfcGPerKwh: 200 }, loadKw: 1, durationH: 1, fuel: { densityKgPerM3: 84 } },
      "fuel.densityKgPerM3",
      "out-of-range",
    ],
    [
      { consumption: { genset: "nothing" }, loadKw: 1, durationH: 1, fuel: "diesel-en590" },
      "consumption.genset",
      "unknown-key",
    ],
    [
      { consumption: { genset: "cummins-qsk60-g4", fanKw: 500 }, loadKw: 900, durationH: 1, fuel: "diesel-en590" },
      "consumption.fanKw",
      "out-of-range",
    ],
    [
      { consumption: { genset: "cummins-qsk60-g4" }, loadKw: 5000, setCount: 1, durationH: 1, fuel: "diesel-en590" },
      "loadKw",
      "out-of-range",
    ],
    [
      { consumption: { genset: "cummins-qsk60-g4" }, ratingKw: 1800, loadKw: 900, durationH: 1, fuel: "diesel-en590" },
      "ratingKw",
      "input-ambiguous",
    ],
    [
      { consumption: { sfcGPerKwh: 200 }, loadKw: 1, setCount: 0, durationH: 1, fuel: "diesel-en590" },
      "setCount",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => fuelConsumption(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fuelConsumption" }));
  });

  it.each([
    [{ sfcGPerKwh: 205, sfcLPerKwh: 0.25 }, "consumption", "input-invalid", "given twice they may disagree"],
    [{ genset: "cummins-qsk60-g4", sfcLPerKwh: 0.25 }, "consumption", "input-invalid", "exactly one"],
    [{}, "consumption", "input-invalid", "exactly one"],
    [{ sfcGPerKwh: 205, fanKw: 44 }, "consumption", "input-invalid", "fanKw only beside a genset"],
    [{ sfcGPerKWh: 205 }, "consumption.sfcGPerKWh", "unknown-key", "did you mean sfcGPerKwh?"],
  ])("refuses the consumption %o, naming %s", (consumption, path, code, allowed) => {
    const ask = () =>
      fuelConsumption({ consumption: consumption as never, loadKw: 1, durationH: 1, fuel: "diesel-en590" });
    expect(ask).toThrow(expect.objectContaining({ path, code, allowed: expect.stringContaining(allowed) }));
  });
});
