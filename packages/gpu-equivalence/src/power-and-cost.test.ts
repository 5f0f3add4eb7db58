import { accelerators, racks } from "@watthall/hardware";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costPerH100e } from "./cost-per-h100e.ts";
import { h100Equivalent } from "./h100-equivalent.ts";
import { costPerH100eKernel, powerPerH100eKernel, trainingPackageHoursKernel } from "./kernels.ts";
import { powerPerH100e } from "./power-per-h100e.ts";
import { rackPowerBudget } from "./rack-power-budget.ts";
import { prices } from "./tables/prices.ts";

const items = [...accelerators.map(({ id }) => ({ accelerator: id })), ...racks.map(({ id }) => ({ rack: id }))];
const anyItem = fc.constantFrom(...items);
const anyMetric = fc.constantFrom("ops8", "bandwidth", "capacity");

describe("powerPerH100e", () => {
  it("does not depend on how many are counted, and keeps low, central and high in order", () => {
    fc.assert(
      fc.property(anyItem, anyMetric, fc.integer({ min: 1, max: 1e6 }), (item, metric, count) => {
        const one = powerPerH100e({ item, metric, power: "rack" });
        const many = powerPerH100e({ item, metric, power: "rack", count });
        if (one.kwPerH100e === null || many.kwPerH100e === null) {
          expect(many.kwPerH100e).toBe(one.kwPerH100e);
          expect(one.findings.some(({ severity }) => severity === "incomplete")).toBe(true);
          return;
        }
        expect(many.kwPerH100e.central / one.kwPerH100e.central).toBeCloseTo(1, 12);
        expect(one.kwPerH100e.low).toBeLessThanOrEqual(one.kwPerH100e.central);
        expect(one.kwPerH100e.high).toBeGreaterThanOrEqual(one.kwPerH100e.central);
        expect(one.lowKwPerH100e).toBeLessThanOrEqual(one.kwPerH100e.low * (1 + 1e-12));
        expect(one.highKwPerH100e).toBeGreaterThanOrEqual(one.kwPerH100e.high * (1 - 1e-12));
      }),
    );
  });

  it("grows from the racks to all IT to the meter by the factors stated", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (otherItShare, pueRatio) => {
          const at = (power: "rack" | "it" | "facility") =>
            powerPerH100e({ item: { rack: "gb200-nvl72" }, metric: "ops8", power, otherItShare, pueRatio }).totalKw
              ?.central ?? Number.NaN;
          expect(at("it")).toBeCloseTo(at("rack") * (1 + otherItShare), 9);
          expect(at("facility")).toBeCloseTo(at("it") * pueRatio, 9);
        },
      ),
    );
  });

  it("says that published powers are of two modes", () => {
    const { findings } = powerPerH100e({ item: { rack: "vr200-nvl72" }, metric: "ops8", power: "rack" });
    expect(findings.map(({ code }) => code)).toContain("published-powers-differ");
  });

  it("has no power of Rubin Ultra's revised package", () => {
    const { totalKw, findings } = powerPerH100e({
      item: { accelerator: "vr300-2die" },
      metric: "capacity",
      power: "rack",
    });
    expect(totalKw).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("power-unknown");
  });

  it.each([
    [{ power: "it" }, "otherItShare", "input-ambiguous"],
    [{ power: "facility", otherItShare: 0 }, "pueRatio", "input-ambiguous"],
    [{ power: "facility", otherItShare: 0, pueRatio: 0.9 }, "pueRatio", "out-of-range"],
    [{ power: "rack", loadKw: 0 }, "loadKw", "out-of-range"],
    [{ power: "rack", loadKw: 140, tdpOverheadFactor: 1.8 }, "tdpOverheadFactor", "input-invalid"],
    [{ power: "site" }, "power", "input-invalid"],
    [{ power: "rack", pue: 1.2 }, "pue", "unknown-key"],
  ])("refuses %o, naming %s", (part, path, code) => {
    const ask = () => powerPerH100e({ item: { rack: "gb200-nvl72" }, metric: "ops8", ...part } as never);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "powerPerH100e" }));
  });
});

describe("powerPerH100e of a power stated by the caller", () => {
  const rack = { rack: "gb200-nvl72" };

  it("takes kW for one item, at every scope", () => {
    const stated = powerPerH100e({
      item: rack,
      count: 10,
      metric: "ops8",
      power: "it",
      otherItShare: 0.1,
      loadKw: 140,
    });
    const { h100e, lowH100e, highH100e, sources } = h100Equivalent({ item: rack, count: 10, metric: "ops8" });
    expect(stated).toMatchObject({ publishedKw: [], otherKw: [], status: "shipping" });
    expect(stated.steps).toEqual({ itemKw: { low: 140, central: 140, high: 140 }, scopeFactor: 1.1 });
    expect(stated.totalKw?.central).toBeCloseTo(1540, 9);
    expect(stated.kwPerH100e?.central).toBeCloseTo(1540 / (h100e ?? 0), 12);
    expect(stated.lowKwPerH100e).toBeCloseTo(1540 / (highH100e ?? 0), 12);
    expect(stated.highKwPerH100e).toBeCloseTo(1540 / (lowH100e ?? 0), 12);
    expect(stated.findings.map(({ code }) => code)).not.toContain("published-powers-differ");
    expect(stated.sources).toEqual(sources);
  });

  it("takes a server's factor over the TDP of its packages, and names Epoch's formula", () => {
    const asked = { item: rack, metric: "ops8", power: "rack", tdpOverheadFactor: 1.5 } as const;
    const { publishedKw, otherKw, steps, findings, sources } = powerPerH100e(asked);
    const tdp = accelerators.find(({ id }) => id === "gb200")?.tdpW;
    const kw = (watts: number) => (72 * 1.5 * watts) / 1000;
    expect(steps.itemKw?.central).toBeCloseTo(kw(tdp?.value ?? 0), 9);
    expect(steps.itemKw?.low).toBeCloseTo(kw(tdp?.low ?? tdp?.value ?? 0), 9);
    expect(steps.itemKw?.high).toBeCloseTo(kw(tdp?.high ?? tdp?.value ?? 0), 9);
    expect(publishedKw).toMatchObject([{ kind: "package-tdp", note: "TDP x 1.5", source: tdp?.source }]);
    expect([otherKw, findings]).toEqual([[], []]);
    expect(sources).toEqual(expect.arrayContaining(["epoch-cluster-power", tdp?.source]));
    expect(powerPerH100e({ item: rack, metric: "ops8", power: "rack" }).sources).not.toContain("epoch-cluster-power");
  });

  it("knows no power of a part whose TDP is not published", () => {
    const silent = accelerators.find(({ tdpW }) => tdpW === null);
    if (silent === undefined) throw new Error("every TDP is known now");
    const item = { accelerator: silent.id };
    const result = powerPerH100e({ item, metric: "ops8", power: "rack", tdpOverheadFactor: 2 });
    expect(result).toMatchObject({
      totalKw: null,
      kwPerH100e: null,
      lowKwPerH100e: null,
      publishedKw: [],
      otherKw: [],
    });
    expect(result.steps.itemKw).toBeNull();
    expect(result.findings.at(-1)).toMatchObject({ code: "power-unknown", severity: "incomplete" });
  });

  it("is the arithmetic that it says", () => {
    expect(powerPerH100eKernel(1200, 1.25, 500)).toBe(3);
    expect(costPerH100eKernel(3_000_000, 150)).toBe(20_000);
    expect(trainingPackageHoursKernel(3.6e21, 1e15, 0.5)).toBeCloseTo(2000, 9);
  });
});

describe("costPerH100e", () => {
  it("prices every row of the table, its own range inside the result's", () => {
    for (const row of prices) {
      const item = row.per === "rack" ? { rack: row.item } : { accelerator: row.item };
      const cost = costPerH100e({ item, metric: "ops8", price: { id: row.id } });
      const central = row.currency === "USD" ? cost.usdPerH100e : cost.eurPerH100e;
      expect(central, row.id).toBeGreaterThan(0);
      expect(row.currency === "USD" ? cost.lowUsdPerH100e : cost.lowEurPerH100e, row.id).toBeLessThanOrEqual(
        central ?? 0,
      );
      expect(row.currency === "USD" ? cost.highUsdPerH100e : cost.highEurPerH100e, row.id).toBeGreaterThanOrEqual(
        central ?? 0,
      );
      expect(cost.priceAsOf).toBe(row.asOf);
    }
  });

  it("keeps dollars and euros apart in the steps, and rests on the price's source", () => {
    const rack = { rack: "gb200-nvl72" };
    const own = { amountUsd: 3_000_000, per: "rack", asOf: "2026-11" } as const;
    const dollars = costPerH100e({ item: rack, metric: "ops8", price: own });
    const h100e = dollars.steps.h100e ?? 0;
    expect(dollars.steps).toMatchObject({ itemUsd: 3_000_000, itemEur: null });
    expect(dollars).toMatchObject({ currency: "USD", eurPerH100e: null, lowEurPerH100e: null, findings: [] });
    expect(dollars.usdPerH100e).toBeCloseTo(3_000_000 / h100e, 9);
    const both = costPerH100e({ item: rack, metric: "ops8", price: own, usdPerEur: 1.2 });
    expect(both.steps).toMatchObject({ itemUsd: 3_000_000, itemEur: 2_500_000 });
    expect(both.eurPerH100e).toBeCloseTo(2_500_000 / h100e, 9);
    expect(dollars.sources).toEqual(h100Equivalent({ item: rack, metric: "ops8" }).sources);
    const byId = costPerH100e({ item: rack, metric: "ops8", price: { id: "gb200-nvl72-2026" } });
    const row = prices.find(({ id }) => id === "gb200-nvl72-2026");
    expect(byId.sources).toEqual([...new Set([...dollars.sources, row?.source])]);
  });

  it("gives no price of an equivalent that does not exist", () => {
    const price = { amountEur: 1_000_000, per: "rack", asOf: "2026-11" } as const;
    const none = costPerH100e({ item: { rack: "feynman-kyber" }, metric: "ops8", price, usdPerEur: 1.1 });
    expect(none).toMatchObject({ eurPerH100e: null, usdPerH100e: null, lowEurPerH100e: null, highUsdPerH100e: null });
    expect(none.steps).toMatchObject({ itemEur: 1_000_000, h100e: null });
    expect(none.findings[0]).toMatchObject({
      code: "figure-unknown",
      severity: "incomplete",
      path: "h100e",
      value: null,
    });
  });

  it("never mixes currencies: without a rate the other one is null, with it they agree", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (amountEur, usdPerEur) => {
          const price = { amountEur, per: "rack", asOf: "2026-11" } as const;
          const asked = { item: { rack: "gb200-nvl72" }, metric: "ops8", price } as const;
          expect(costPerH100e(asked).usdPerH100e).toBeNull();
          const both = costPerH100e({ ...asked, usdPerEur });
          expect((both.usdPerH100e ?? 0) / (both.eurPerH100e ?? 1)).toBeCloseTo(usdPerEur, 12);
        },
      ),
    );
  });

  it.each([
    [{ item: { accelerator: "gb200" } }, "price", "input-ambiguous"],
    [{ item: { accelerator: "gb200" }, price: { id: "gb200-nvl72-2026" } }, "price.id", "input-invalid"],
    [{ item: { accelerator: "gb200" }, price: { id: "h100-2025" } }, "price.id", "input-invalid"],
    [{ item: { accelerator: "gb200" }, price: { id: "gb200-2052" } }, "price.id", "unknown-key"],
    [
      { item: { accelerator: "gb200" }, price: { amountUsd: 1, per: "rack", asOf: "2026" } },
      "price.per",
      "input-invalid",
    ],
    [
      { item: { accelerator: "gb200" }, price: { amountUsd: 1, amountEur: 1, per: "package", asOf: "2026" } },
      "price",
      "input-invalid",
    ],
    [{ item: { accelerator: "gb200" }, price: { amountUsd: 1, asOf: "2026" } }, "price.per", "input-invalid"],
    [{ item: { accelerator: "gb200" }, price: { amountUsd: 1, per: "package" } }, "price.asOf", "input-invalid"],
    [
      { item: { accelerator: "gb200" }, price: { amountUsd: -1, per: "package", asOf: "2026" } },
      "price.amountUsd",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (part, path, code) => {
    const ask = () => costPerH100e({ metric: "ops8", ...part } as never);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "costPerH100e" }));
  });
});

describe("rackPowerBudget", () => {
  const kw = fc.double({ min: 0, max: 1000, noNaN: true });

  it("sums the components, and their shares to one", () => {
    fc.assert(
      fc.property(
        fc.record({ gpuKw: kw, cpuKw: kw, nicKw: kw, switchKw: kw, dpuKw: kw, overheadKw: kw }),
        (components) => {
          fc.pre(Object.values(components).some((each) => each > 1e-6));
          const { rackKw, componentShares } = rackPowerBudget({ components });
          const sum = Object.values(components).reduce((total, each) => total + each, 0);
          expect(rackKw / sum).toBeCloseTo(1, 12);
          expect(Object.values(componentShares).reduce((total, each) => total + each, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("sets every published power over the sum", () => {
    for (const row of racks.filter((one) => one.components !== null)) {
      const { rackKw, published } = rackPowerBudget({ rack: row.id });
      expect(published.length).toBeGreaterThan(0);
      for (const power of published) expect(power.overSumRatio * rackKw).toBeCloseTo(power.kw, 9);
    }
  });

  it("tells the published powers that are no rounding of the sum, above it or below", () => {
    const { published } = rackPowerBudget({ rack: "gb200-nvl72" });
    const own = (gpuKw: number) => {
      const components = { gpuKw, cpuKw: 0, nicKw: 0, switchKw: 0, dpuKw: 0, overheadKw: 0 };
      return rackPowerBudget({ rack: "gb200-nvl72", components });
    };
    for (const { kw } of published) {
      const told = (sumKw: number) => own(sumKw).findings.some(({ limit }) => limit === kw);
      expect([told(kw), told(kw / 1.09), told(kw / 0.91)]).toEqual([false, false, false]);
      expect([told(kw / 1.11), told(kw / 0.89)]).toEqual([true, true]);
    }
    expect(own(1).findings[0]).toMatchObject({
      code: "published-power-differs",
      severity: "info",
      path: "rackKw",
      value: 1,
    });
  });

  it("names the budget's source only where the budget is the rack's", () => {
    const components = { gpuKw: 80, cpuKw: 10, nicKw: 2, switchKw: 5, dpuKw: 1, overheadKw: 2 };
    const alone = rackPowerBudget({ components });
    expect(alone).toMatchObject({
      rackKw: 100,
      published: [],
      other: [],
      findings: [],
      sources: ["energy-arithmetic"],
    });
    expect(alone.componentShares).toEqual({
      gpuKw: 0.8,
      cpuKw: 0.1,
      nicKw: 0.02,
      switchKw: 0.05,
      dpuKw: 0.01,
      overheadKw: 0.02,
    });
    expect(alone.steps).toEqual({ components });
    const ofRack = rackPowerBudget({ rack: "gb200-nvl72" });
    const row = racks.find(({ id }) => id === "gb200-nvl72");
    expect(ofRack.sources).toEqual([
      ...new Set([row?.components?.source, ...ofRack.published.map(({ source }) => source)]),
    ]);
    expect(rackPowerBudget({ rack: "gb200-nvl72", components }).sources[0]).toBe("energy-arithmetic");
  });

  const none = { gpuKw: 0, cpuKw: 0, nicKw: 0, switchKw: 0, dpuKw: 0, overheadKw: 0 };
  it.each([
    [{}, "components", "input-ambiguous"],
    [{ rack: "trn2-ultra" }, "components", "input-ambiguous"],
    [{ components: none }, "components", "input-ambiguous"],
    [{ components: { ...none, gpuKw: -1 } }, "components.gpuKw", "out-of-range"],
    [{ components: { gpuKw: 1 } }, "components.cpuKw", "input-invalid"],
    [{ rack: "gb200-nvl27" }, "rack", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => rackPowerBudget(input as never)).toThrow(
      expect.objectContaining({ path, code, model: "rackPowerBudget" }),
    );
  });
});
