import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fanChart } from "./fan-chart.ts";
import { tornadoChart } from "./tornado-chart.ts";

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const fan = fc.array(
  fc.tuple(finite, finite, finite).map((three) => {
    const [low = 0, middle = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, middle, high };
  }),
  { minLength: 1, maxLength: 12 },
);

describe("fanChart", () => {
  it("draws any spread inside its frame, its places rising", () => {
    fc.assert(
      fc.property(fan, (points) => {
        const { band, middle, frame, placesAt } = fanChart(points, 600, 300);
        expect(band + middle).not.toMatch(/NaN|Infinity/);
        const ys = [...band.matchAll(/[ML]-?[\d.e-]+,(-?[\d.e-]+)/g)].map(([, y]) => Number(y));
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6);
          expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
        expect(placesAt.toSorted((a, b) => a - b)).toEqual(placesAt);
        expect(placesAt).toHaveLength(points.length);
      }),
    );
  });
});

describe("tornadoChart", () => {
  it("draws each bar from the middle to its figure, inside the drawing", () => {
    fc.assert(
      fc.property(finite, fc.array(fc.tuple(finite, finite), { maxLength: 6 }), (central, ends) => {
        const rows = ends.map(([low, high], i) => ({ id: String(i), low, high }));
        const chart = tornadoChart(central, rows, 600);
        for (const [i, { low, high }] of chart.rows.entries())
          for (const [span, value] of [
            [low, rows[i]?.low ?? 0],
            [high, rows[i]?.high ?? 0],
          ] as const) {
            expect(span.width).toBeGreaterThanOrEqual(0);
            expect(value > central ? span.x : span.x + span.width).toBeCloseTo(chart.middle, 6);
            expect(span.x).toBeGreaterThanOrEqual(24 - 1e-6);
            expect(span.x + span.width).toBeLessThanOrEqual(576 + 1e-6);
          }
      }),
    );
  });
});
