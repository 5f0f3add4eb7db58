import { accelerators, racks } from "@watthall/hardware";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costPerH100e } from "./cost-per-h100e.ts";
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
