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
