import { ModelError } from "@watthall/basis";
import { accelerators, racks } from "@watthall/hardware";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equivalenceTable } from "./equivalence-table.ts";
import { h100Equivalent } from "./h100-equivalent.ts";
import { measuredRatios } from "./measured-ratio.ts";
import { type Metric, metricNames } from "./metric.ts";

const items = [...accelerators.map(({ id }) => ({ accelerator: id })), ...racks.map(({ id }) => ({ rack: id }))];
const unmeasured = metricNames.filter((name) => name !== "measured");
const anyItem = fc.constantFrom(...items);
const anyMetric = fc.constantFrom<Metric>(...unmeasured);
const anyCount = fc.integer({ min: 1, max: 1_000_000 });

/** Every number of a plain result. */
function numbersOf(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe("h100Equivalent", () => {
  it.each(unmeasured)("gives one H100 for an H100 under %s", (metric) => {
    const one = h100Equivalent({ item: { accelerator: "h100-sxm" }, metric });
    expect([one.h100e, one.lowH100e, one.highH100e, one.intervalRule]).toEqual([1, 1, 1, "definition"]);
  });

  it("keeps the central value inside its interval, everything finite, and says why where there is none", () => {
    fc.assert(
      fc.property(anyItem, anyMetric, anyCount, (item, metric, count) => {
        const result = h100Equivalent({ item, metric, count });
        expect(numbersOf(result).every(Number.isFinite)).toBe(true);
        expect(result.sources.length).toBeGreaterThan(0);
        if (result.h100e === null) {
          expect([result.lowH100e, result.highH100e, result.ratio]).toEqual([null, null, null]);
          expect(result.findings.some(({ severity }) => severity === "incomplete")).toBe(true);
        } else {
          expect(result.h100e).toBeGreaterThan(0);
          expect(result.lowH100e).toBeLessThanOrEqual(result.h100e);
          expect(result.highH100e).toBeGreaterThanOrEqual(result.h100e);
        }
      }),
    );
  });

  it("counts a rack as its packages, and packages in proportion", () => {
    fc.assert(
      fc.property(fc.constantFrom(...racks), anyMetric, anyCount, (rack, metric, count) => {
        const whole = h100Equivalent({ item: { rack: rack.id }, metric, count });
        const parts = h100Equivalent({
          item: { accelerator: rack.accelerator },
          metric,
          count: count * rack.packageCount,
        });
        expect(whole.packageCount).toBe(parts.packageCount);
        expect(whole.ratio).toBe(parts.ratio);
        if (whole.h100e !== null && parts.h100e !== null) expect(whole.h100e / parts.h100e).toBeCloseTo(1, 12);
      }),
    );
  });

  it("widens the interval of what does not ship, and marks it", () => {
    for (const row of accelerators.filter(({ status }) => status !== "shipping"))
      for (const metric of unmeasured) {
        const { h100e, lowH100e, highH100e, status, findings } = h100Equivalent({
          item: { accelerator: row.id },
          metric,
        });
        expect(status).toBe(row.status);
        expect(findings.some(({ code }) => code.startsWith("hardware-"))).toBe(true);
        if (h100e !== null) {
          expect(lowH100e, `${row.id} ${metric}`).toBeLessThan(h100e);
          expect(highH100e, `${row.id} ${metric}`).toBeGreaterThan(h100e);
        }
      }
  });

  it("takes a dense figure of one's own, and warns where it looks like a sparse headline", () => {
    const own = (tflops: number) =>
      h100Equivalent({
        item: { accelerator: "gb200" },
        metric: "fp8",
        numerator: { tflops, format: "fp8", sparse: false },
      });
    expect(own(5000).ratio).toBe(h100Equivalent({ item: { accelerator: "gb200" }, metric: "fp8" }).ratio);
    expect(own(5000).findings).toEqual([]);
    expect(own(10_000).findings.map(({ code }) => code)).toEqual(["numerator-above-dense"]);
  });

  it("names every published result so that it can be asked for", () => {
    for (const row of measuredRatios) {
      const { benchmark, round, scenario, packageCount, submitter } = row;
      const asked = {
        benchmark,
        round,
        ...(scenario === null ? {} : { scenario }),
        ...(packageCount === null ? {} : { packageCount }),
        ...(submitter === null ? {} : { submitter }),
      };
      const found = h100Equivalent({
        item: { accelerator: row.accelerator },
        metric: "measured",
        measurement: asked,
      });
      expect(found.ratio).toBe(row.ratio);
      expect(found.numerator).not.toBeNull();
      expect((found.numerator ?? 0) / (found.denominator ?? 1)).toBeCloseTo(row.ratio, 12);
    }
  });

  it("gives no equivalence where nobody has published a result", () => {
    const { h100e, findings } = h100Equivalent({
      item: { accelerator: "vr200" },
      metric: "measured",
      measurement: { benchmark: "llama31_405b" },
    });
    expect(h100e).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("no-measured-ratio");
  });

  it.each([
    [{ item: { accelerator: "gb20" }, metric: "ops8" }, "item.accelerator", "unknown-key"],
    [{ item: { rack: "nvl72" }, metric: "ops8" }, "item.rack", "unknown-key"],
    [{ item: { acelerator: "gb200" }, metric: "ops8" }, "item.acelerator", "unknown-key"],
    [{ item: { accelerator: "gb200", rack: "gb200-nvl72" }, metric: "ops8" }, "item", "input-invalid"],
    [{ item: {}, metric: "ops8" }, "item", "input-invalid"],
    [{ item: { accelerator: "gb200" }, metric: "tops" }, "metric", "input-invalid"],
    [{ item: { accelerator: "gb200" }, metric: "ops8", count: 0 }, "count", "out-of-range"],
    [{ item: { accelerator: "gb200" }, metric: "ops8", count: 1.5 }, "count", "input-invalid"],
    [{ item: { accelerator: "gb200" }, metric: "ops8", unit: "die" }, "unit", "unknown-key"],
    [{ item: { accelerator: "gb200" }, metric: "measured" }, "measurement", "input-ambiguous"],
    [
      { item: { accelerator: "gb200" }, metric: "measured", measurement: { benchmark: "llama31_405b" } },
      "measurement",
      "input-ambiguous",
    ],
    [
      { item: { accelerator: "gb200" }, metric: "fp8", numerator: { tflops: 1e4, format: "fp8", sparse: true } },
      "numerator.sparse",
      "sparsity-mismatch",
    ],
    [
      { item: { accelerator: "gb200" }, metric: "fp8", numerator: { tflops: 1e4, format: "fp4", sparse: false } },
      "numerator.format",
      "input-invalid",
    ],
    [
      { item: { accelerator: "gb200" }, metric: "bandwidth", numerator: { tflops: 8, format: "fp8", sparse: false } },
      "numerator",
      "input-invalid",
    ],
    [
      {
        item: { accelerator: "gb200" },
        metric: "fp8",
        numerator: { tflops: Number.NaN, format: "fp8", sparse: false },
      },
      "numerator.tflops",
      "input-invalid",
    ],
    [
      { item: { accelerator: "gb200" }, metric: "fp8", numerator: { tflops: 1, format: "fp8" } },
      "numerator.sparse",
      "input-invalid",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => h100Equivalent(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "h100Equivalent" }));
  });
});

describe("equivalenceTable", () => {
  it("takes an item alone as one of it", () => {
    expect(equivalenceTable({ items: [{ accelerator: "h20" }, { rack: "gb200-nvl72" }] }).rows).toEqual(
      equivalenceTable({ items: [{ item: { accelerator: "h20" } }, { item: { rack: "gb200-nvl72" }, count: 1 }] }).rows,
    );
    expect(() => equivalenceTable({ items: [{ accelerator: "h21" }] })).toThrow(
      expect.objectContaining({ code: "unknown-key", path: "items[0].accelerator" }),
    );
  });

  it("says under each metric what h100Equivalent says", () => {
    const { rows } = equivalenceTable({ items: items.map((item) => ({ item, count: 3 })) });
    for (const [i, item] of items.entries())
      for (const metric of unmeasured) {
        const { h100e, lowH100e, highH100e } = h100Equivalent({ item, metric, count: 3 });
        expect(rows[i]?.equivalents[metric]).toMatchObject({ h100e, lowH100e, highH100e });
      }
  });

  it("says each finding once, naming the row", () => {
    const { findings } = equivalenceTable({ items: [{ item: { rack: "feynman-kyber" } }] });
    expect(findings.filter(({ code }) => code === "hardware-announced")).toHaveLength(1);
    expect(findings.every(({ path }) => path?.startsWith("rows[0]"))).toBe(true);
  });

  it.each([
    [{ items: [] }, "items", "out-of-range"],
    [{ items: [{ item: { rack: "gb200-nvl72" } }, { item: { rack: "gb" } }] }, "items[1].item.rack", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => equivalenceTable(input as never)).toThrow(expect.objectContaining({ path, code }));
  });
});
