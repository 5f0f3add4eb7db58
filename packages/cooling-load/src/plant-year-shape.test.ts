import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDuration, monthAndHour, pueMatrix } from "./plant-year-shape.ts";

const watts = (hourCount: number, distinct: number) =>
  fc
    .array(fc.integer({ min: 0, max: distinct }), { minLength: 97, maxLength: 97 })
    .map((cycle) =>
      Float64Array.from({ length: hourCount }, (_, i) => (cycle[(i * i) % 97] as number) * (1 + (i % 7))),
    );

describe("loadDuration", () => {
  it("gives what the sorted hours hold at each share, with many hours alike or few", () => {
    const anyYear = fc
      .constantFrom(8760, 8784)
      .chain((hours) => fc.constantFrom(0, 1, 1e6).chain((n) => watts(hours, n)));
    fc.assert(
      fc.property(anyYear, (facilityW) => {
        const before = facilityW.slice();
        const rising = facilityW.slice().sort();
        for (const { exceededShare, facilityKw } of loadDuration(facilityW))
          expect(facilityKw).toBe((rising[rising.length - 1 - Math.floor(exceededShare * rising.length)] ?? 0) / 1000);
        expect(facilityW).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe("pueMatrix", () => {
  it("is the plain sums of each month and hour of the day, in any year, and null where the IT stands", () => {
    const january = (year: number) => Date.UTC(year, 0, 1);
    const anyYear = fc.constantFrom(2023, 2024).chain((year) => {
      const hours = year === 2024 ? 8784 : 8760;
      return fc.tuple(fc.constant(year), watts(hours, 1e6), watts(hours, 3));
    });
    fc.assert(
      fc.property(anyYear, ([year, facilityW, itKw]) => {
        const sums = Array.from({ length: 12 }, () => Array.from({ length: 24 }, () => ({ facilityWh: 0, itWh: 0 })));
        for (const [i, watt] of facilityW.entries()) {
          const at = new Date(january(year) + i * 3_600_000);
          const cell = sums[at.getUTCMonth()]?.[at.getUTCHours()];
          if (cell === undefined) throw new Error(`no cell for hour ${i}`);
          cell.facilityWh += watt;
          cell.itWh += (itKw[i] as number) * 1000;
        }
        const plain = sums.map((row) => row.map(({ facilityWh, itWh }) => (itWh > 0 ? facilityWh / itWh : null)));
        expect(pueMatrix(facilityW, itKw)).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it.each([8760, 8784])("puts each of %i hours where monthAndHour says", (hourCount) => {
    const itKw = new Float64Array(hourCount).fill(0.001);
    for (const at of [0, 23, 744, 1415, 1416, 1440, hourCount - 1]) {
      const facilityW = new Float64Array(hourCount).fill(1);
      facilityW[at] = 2;
      const { month, hour } = monthAndHour(at, hourCount);
      const above = pueMatrix(facilityW, itKw).flatMap((row, m) =>
        row.flatMap((pue, h) => ((pue ?? 0) > 1 ? [{ month: m + 1, hour: h }] : [])),
      );
      expect(above).toEqual([{ month, hour }]);
    }
  });
});
