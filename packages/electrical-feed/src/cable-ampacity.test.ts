import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CableAmpacityInput, cableAmpacity } from "./cable-ampacity.ts";
import { iecAmpacityColumn, iecMethods } from "./iec-ampacity.ts";
import { mm2OfAwg, necSizes } from "./nec-ampacity.ts";

const iec = {
  standard: "iec-60364-5-52",
  conductor: "copper",
  insulation: "xlpe",
  method: "E",
  sectionMm2: 95,
  loadedConductorCount: 3,
  ambientTempC: 30,
} as const;
const nec = {
  standard: "nec-310-16",
  conductor: "copper",
  ratedTempC: 90,
  awg: "500",
  loadedConductorCount: 3,
  ambientTempC: 30,
} as const;

describe("cableAmpacity", () => {
  it("never rises with ambient, with neighbours or with harmonics", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 79 }),
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (ambientTempC, groupedCircuitCount, thirdHarmonicShare) => {
          const here = { ...iec, ambientTempC, groupedCircuitCount, thirdHarmonicShare };
          const { ampacityA } = cableAmpacity(here);
          expect(ampacityA).toBeGreaterThan(0);
          for (const worse of [
            { ...here, ambientTempC: ambientTempC + 1 },
            { ...here, groupedCircuitCount: groupedCircuitCount + 1 },
          ])
            expect(cableAmpacity(worse).ampacityA).toBeLessThanOrEqual(ampacityA);
          expect(ampacityA).toBeLessThanOrEqual(cableAmpacity({ ...here, thirdHarmonicShare: 0 }).ampacityA);
        },
      ),
    );
  });

  it("multiplies the table by its factors and nothing else", () => {
    const { ampacityA, tableAmpacityA, factors } = cableAmpacity({ ...iec, ambientTempC: 42, groupingFactor: 0.7 });
    expect(ampacityA).toBeCloseTo(tableAmpacityA * factors.ambient * 0.7, 9);
    expect(factors.ambient).toBe(0.87);
  });

  it("sizes on the neutral from 33 % on, without a jump upward", () => {
    const at = (thirdHarmonicShare: number) => cableAmpacity({ ...iec, thirdHarmonicShare }).factors.harmonic;
    expect(at(0.15)).toBe(1);
    expect(at(0.33)).toBe(0.86);
    expect(at(0.4)).toBeCloseTo(0.86 / 1.2, 12);
    expect(at(0.5)).toBeCloseTo(1 / 1.5, 12);
  });

  it("takes a wetter soil for better and a drier one for worse", () => {
    const buried = { ...iec, method: "D1", ambientTempC: 20 };
    const at = (soilKMPerW: number) => cableAmpacity({ ...buried, soilKMPerW }).ampacityA;
    expect(at(2.5)).toBe(cableAmpacity(buried).ampacityA);
    expect(at(1)).toBeGreaterThan(at(2.5));
    expect(at(2.6)).toBe(at(3));
  });

  it("counts all current-carrying conductors of NEC, and reads its first ambient row as that or less", () => {
    expect(cableAmpacity({ ...nec, groupedCircuitCount: 3 }).factors.grouping).toBe(0.7);
    expect(cableAmpacity({ ...nec, groupedCircuitCount: 14 }).factors.grouping).toBe(0.35);
    expect(cableAmpacity({ ...nec, ambientTempC: -5 }).factors.ambient).toBe(1.15);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...iec, sectionMm2: 1000 }, "sectionMm2", "out-of-range"],
    [{ ...iec, sectionMm2: 60 }, "sectionMm2", "out-of-range"],
    [{ ...iec, method: "Z" }, "method", "out-of-range"],
    [{ ...iec, insulation: "pvc", method: "G-horizontal" }, "method", "out-of-range"],
    [{ ...iec, ambientTempC: 90 }, "ambientTempC", "out-of-range"],
    [{ ...iec, insulation: "pvc", ambientTempC: 65 }, "ambientTempC", "out-of-range"],
    [{ ...iec, groupedCircuitCount: 10 }, "groupedCircuitCount", "out-of-range"],
    [{ ...iec, method: "G-horizontal", groupedCircuitCount: 2 }, "groupedCircuitCount", "out-of-range"],
    [{ ...iec, groupedCircuitCount: 2, groupingFactor: 0.8 }, "groupingFactor", "input-invalid"],
    [{ ...iec, loadedConductorCount: 2, thirdHarmonicShare: 0.2 }, "thirdHarmonicShare", "input-invalid"],
    [{ ...iec, soilKMPerW: 1 }, "soilKMPerW", "input-invalid"],
    [{ ...iec, awg: "4/0" }, "awg", "unknown-key"],
    [{ ...nec, awg: "225" }, "awg", "out-of-range"],
    [{ ...nec, insulation: "xlpe" }, "insulation", "unknown-key"],
    [{ ...nec, ratedTempC: 80 }, "ratedTempC", "input-invalid"],
    [{ ...nec, standard: "bs-7671" }, "standard", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => cableAmpacity(input as unknown as CableAmpacityInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});

const held = iecMethods.flatMap((method) =>
  (["copper", "aluminium"] as const).flatMap((conductor) =>
    (["xlpe", "pvc"] as const).flatMap((insulation) =>
      ([2, 3] as const).flatMap((count) => {
        try {
          const column = iecAmpacityColumn(conductor, insulation, method, count);
          return [{ method, conductor, insulation, count, column }];
        } catch {
          return [];
        }
      }),
    ),
  ),
);

describe("the ampacity columns", () => {
  it.each(held)("$conductor $insulation $method, $count loaded, rises with section", ({ column }) => {
    const ampacities = column.sectionsMm2.map(column.at);
    expect(ampacities.length).toBeGreaterThan(6);
    for (let i = 1; i < ampacities.length; i++) expect(ampacities[i]).toBeGreaterThan(ampacities[i - 1] as number);
  });

  it.each(held.filter(({ count }) => count === 2))(
    "$conductor $insulation $method carries more with two conductors loaded than with three",
    ({ conductor, insulation, method, column }) => {
      const alike = method === "F-flat" && insulation === "pvc" ? "F-trefoil" : method;
      const three = iecAmpacityColumn(conductor, insulation, alike, 3);
      for (const section of column.sectionsMm2.filter((each) => three.sectionsMm2.includes(each)))
        expect(column.at(section)).toBeGreaterThan(three.at(section));
    },
  );

  it.each(held.filter(({ insulation }) => insulation === "xlpe"))(
    "$conductor $method, $count loaded: XLPE carries more than PVC",
    ({ conductor, method, count, column }) => {
      const pvc = held.find(
        (each) =>
          each.conductor === conductor && each.method === method && each.count === count && each.insulation === "pvc",
      );
      for (const section of pvc?.column.sectionsMm2 ?? [])
        if (column.sectionsMm2.includes(section))
          expect(column.at(section)).toBeGreaterThan(pvc?.column.at(section) ?? 0);
    },
  );

  it.each(held.filter(({ conductor }) => conductor === "aluminium"))(
    "$insulation $method, $count loaded: aluminium carries 0.70 to 0.85 of copper",
    ({ insulation, method, count, column }) => {
      const copper = iecAmpacityColumn("copper", insulation, method, count);
      for (const section of column.sectionsMm2) {
        const ratio = column.at(section) / copper.at(section);
        expect(ratio, `${section} mm²`).toBeGreaterThan(0.7);
        expect(ratio, `${section} mm²`).toBeLessThan(0.85);
      }
    },
  );

  it("knows an American size by its definition", () => {
    expect(mm2OfAwg("4/0")).toBeCloseTo(107.2, 1);
    expect(mm2OfAwg("14")).toBeCloseTo(2.08, 2);
    expect(mm2OfAwg("500")).toBeCloseTo(253.4, 1);
    const sections = necSizes("copper").map(mm2OfAwg);
    expect([...sections].sort((a, b) => a - b)).toEqual(sections);
  });
});
