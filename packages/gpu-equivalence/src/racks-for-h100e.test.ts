import { racks } from "@watthall/hardware";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { h100Equivalent } from "./h100-equivalent.ts";
import { racksForH100e } from "./racks-for-h100e.ts";

const anyRack = fc.constantFrom(...racks.map(({ id }) => id));
const anyMetric = fc.constantFrom("ops8", "bf16", "low-precision", "bandwidth", "decode-roofline");

describe("racksForH100e", () => {
  it("is the least number of whole racks that makes what is wanted", () => {
    fc.assert(
      fc.property(anyRack, anyMetric, fc.double({ min: 0.1, max: 1e8, noNaN: true }), (rack, metric, h100e) => {
        const { rackCount, h100e: made } = racksForH100e({ rack, metric, h100e });
        if (rackCount === null) return;
        const less = h100Equivalent({ item: { rack }, metric }).h100e ?? Number.NaN;
        expect(made).toBeGreaterThanOrEqual(h100e * (1 - 1e-8));
        expect((rackCount - 1) * less).toBeLessThan(h100e);
      }),
    );
  });

  it("gives back a count of racks asked for by what they make", () => {
    fc.assert(
      fc.property(anyRack, anyMetric, fc.integer({ min: 1, max: 100_000 }), (rack, metric, count) => {
        const { h100e } = h100Equivalent({ item: { rack }, metric, count });
        if (h100e !== null) expect(racksForH100e({ rack, metric, h100e }).rackCount).toBe(count);
      }),
    );
  });

  it("keeps racks, packages, dies and power in proportion, low below high", () => {
    fc.assert(
      fc.property(anyRack, fc.double({ min: 1, max: 1e6, noNaN: true }), (id, h100e) => {
        const result = racksForH100e({ rack: id, metric: "bandwidth", h100e });
        const row = racks.find((one) => one.id === id);
        if (result.rackCount === null || row === undefined) return;
        expect(result.packageCount).toBe(result.rackCount * row.packageCount);
        expect(result.lowRackCount).toBeLessThanOrEqual(result.rackCount);
        expect(result.highRackCount).toBeGreaterThanOrEqual(result.rackCount);
        if (result.itKw === null || result.rackKw === null) return;
        expect(result.itKw.central).toBe(result.rackKw.central * result.rackCount);
        expect(result.itKw.low).toBeLessThanOrEqual(result.itKw.central);
        expect(result.itKw.high).toBeGreaterThanOrEqual(result.itKw.central);
      }),
    );
  });

  it("returns every published power and keeps the contradicted ones apart", () => {
    const { publishedKw, otherKw } = racksForH100e({ rack: "kyber-vr300", metric: "fp8", h100e: 1 });
    expect(publishedKw.map(({ kw }) => kw)).toEqual([600, 646]);
    expect(otherKw.map(({ kw }) => kw)).toEqual([626, 660, 300]);
  });

  it("takes a power of one's own, and warns only outside the published span", () => {
    const own = (rackKw: number) => racksForH100e({ rack: "gb200-nvl72", metric: "ops8", h100e: 1000, rackKw });
    const published = racksForH100e({ rack: "gb200-nvl72", metric: "ops8", h100e: 1000 }).rackKw;
    if (published === null) throw new Error("no published power");
    const warned = (rackKw: number) => own(rackKw).findings.filter(({ code }) => code === "power-outside-published");
    expect(warned(published.low)).toEqual([]);
    expect(warned(published.high)).toEqual([]);
    expect(warned(published.low - 1)).toMatchObject([
      { severity: "warning", path: "rackKw", value: published.low - 1, limit: published.low },
    ]);
    expect(warned(published.high + 1)).toMatchObject([{ path: "rackKw", limit: published.high }]);
    expect(own(140)).toMatchObject({
      rackKw: { low: 140, central: 140, high: 140 },
      publishedKw: [{ kind: "own", kw: 140, lowKw: 140, highKw: 140, note: null, source: "energy-arithmetic" }],
    });
  });

  it("rests on the convention, the rack's figures and every power that it uses", () => {
    const { sources, publishedKw, steps, rackCount } = racksForH100e({
      rack: "gb200-nvl72",
      metric: "ops8",
      h100e: 1e5,
    });
    for (const { source } of publishedKw) expect(sources).toContain(source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(steps.exactRackCount).toBeCloseTo(1e5 / (steps.rackH100e ?? 0), 9);
    expect(rackCount).toBe(Math.ceil(steps.exactRackCount ?? 0));
  });

  it("gives no count of a rack without an equivalence, and says which field is at fault", () => {
    const none = racksForH100e({ rack: "feynman-kyber", metric: "ops8", h100e: 1e5 });
    expect(none).toMatchObject({
      rackCount: null,
      packageCount: null,
      dieCount: null,
      lowRackCount: null,
      highRackCount: null,
      itKw: null,
      h100e: null,
      steps: { rackH100e: null, exactRackCount: null },
    });
    expect(none.findings.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ["figure-unknown", "h100e"],
        ["hardware-announced", "rack"],
      ]),
    );
  });

  it.each([
    [{ rack: "gb200-nvl72", metric: "ops8", h100e: 0 }, "h100e", "out-of-range"],
    [{ rack: "gb200-nvl72", metric: "ops8", h100e: Number.POSITIVE_INFINITY }, "h100e", "input-invalid"],
    [{ rack: "gb200-nvl72", metric: "ops8", h100e: 1e300 }, "h100e", "out-of-range"],
    [{ rack: "gb200", metric: "ops8", h100e: 1 }, "rack", "unknown-key"],
    [{ rack: "gb200-nvl72", metric: "measured", h100e: 1 }, "measurement", "input-ambiguous"],
    [{ rack: "gb200-nvl72", metric: "ops8", h100e: 1, rackKw: -1 }, "rackKw", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => racksForH100e(input as never)).toThrow(
      expect.objectContaining({ path, code, model: "racksForH100e" }),
    );
  });
});
