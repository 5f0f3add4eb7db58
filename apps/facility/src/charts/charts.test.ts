import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { energySankey } from "./energy-sankey.ts";
import { heatMap } from "./heat-map.ts";
import { intervalChart } from "./interval-chart.ts";
import { lineChart } from "./line-chart.ts";

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("lineChart", () => {
  it("draws any points inside its frame", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(finite, finite), { minLength: 1, maxLength: 20 }), (points) => {
        const chart = lineChart({ width: 600, height: 300, series: [{ id: "a", points }] });
        const { left, right, top, bottom } = chart.frame;
        const [x = 0, y = 0] = chart.lines[0]?.end ?? [];
        expect(chart.lines[0]?.path).not.toMatch(/NaN|Infinity/);
        expect(x).toBeGreaterThanOrEqual(left - 1e-6);
        expect(x).toBeLessThanOrEqual(right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(top - 1e-6);
        expect(y).toBeLessThanOrEqual(bottom + 1e-6);
      }),
    );
  });

  it("keeps levels on the same scale as the lines", () => {
    const { levels, lines } = lineChart({
      width: 600,
      height: 300,
      series: [
        {
          id: "a",
          points: [
            [0, 0],
            [1, 10],
          ],
        },
      ],
      levels: [{ id: "ten", y: 10 }],
    });
    expect(levels[0]?.y).toBeCloseTo(lines[0]?.end?.[1] ?? Number.NaN, 9);
  });
});

describe("intervalChart", () => {
  it("starts bars at zero and spans their intervals", () => {
    const { rows, zero } = intervalChart([{ id: "a", value: 5, low: 2, high: 8 }], 500, 100);
    const [row] = rows;
    expect(row?.bar?.x).toBe(zero);
    expect(row?.whisker?.to).toBeGreaterThan((row?.bar?.x ?? 0) + (row?.bar?.width ?? 0));
  });
});

describe("heatMap", () => {
  it("gives the lowest value the first step and the highest the last", () => {
    const { cells } = heatMap(
      [
        [1.1, 1.2],
        [null, 1.5],
      ],
      300,
      200,
    );
    expect(cells.map(({ step }) => step)).toEqual([0, 2, null, 8]);
  });
});

describe("energySankey", () => {
  it("gives every place the power that passes it, and ribbons their share of it", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 8 }), (powers) => {
        const flows = powers.flatMap((kw, i) => [
          { from: "grid", to: `use ${i}`, kw },
          { from: `use ${i}`, to: "outside", kw },
        ]);
        const { nodes } = energySankey(flows, 800, 400);
        const total = powers.reduce((sum, kw) => sum + kw, 0);
        for (const id of ["grid", "outside"])
          expect(Math.abs((nodes.find((node) => node.id === id)?.kw ?? 0) / total - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});
