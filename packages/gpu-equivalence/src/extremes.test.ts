import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costPerH100e } from "./cost-per-h100e.ts";
import { decodeThroughput } from "./decode-throughput.ts";
import { generationComparison } from "./generation-comparison.ts";
import { h100Equivalent } from "./h100-equivalent.ts";
import { powerPerH100e } from "./power-per-h100e.ts";
import { racksForH100e } from "./racks-for-h100e.ts";
import { trainingRunEnergy } from "./training-run-energy.ts";

/** Paths of the numbers of a plain result that are no finite ones. */
function* notFinite(value: unknown, path = "result"): Generator<string> {
  if (typeof value === "number" && !Number.isFinite(value)) yield path;
  if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) yield* notFinite(child, `${path}.${key}`);
}

/** A bound of a field, or anything between. */
const from = (min: number, max: number) =>
  fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true, noDefaultInfinity: true }));
const whole = (max: number) => fc.oneof(fc.constantFrom(1, max), fc.integer({ min: 1, max }));
const rack = "gb200-nvl72";
const item = { rack };

function expectFinite<T>(parts: fc.Arbitrary<T>, ask: (part: T) => unknown): void {
  fc.assert(
    fc.property(parts, (part) => {
      expect([...notFinite(ask(part))]).toEqual([]);
    }),
  );
}

describe("at the bounds of its input every function gives finite numbers or null", () => {
  it("h100Equivalent", () =>
    expectFinite(fc.record({ count: whole(1e12), tflops: from(1e-30, 1e9) }), ({ count, tflops }) =>
      h100Equivalent({ item, count, metric: "fp8", numerator: { tflops, format: "fp8", sparse: false } }),
    ));

  it("racksForH100e", () =>
    expectFinite(fc.record({ h100e: from(1e-6, 1e12), rackKw: from(1e-3, 1e6) }), (part) =>
      racksForH100e({ rack, metric: "ops8", ...part }),
    ));

  it("powerPerH100e", () =>
    expectFinite(
      fc.record({
        count: whole(1e12),
        loadKw: from(1e-3, 1e6),
        otherItShare: from(0, 10),
        pueRatio: from(1, 10),
      }),
      (part) => powerPerH100e({ item, metric: "ops8", power: "facility", ...part }),
    ));

  it("costPerH100e", () =>
    expectFinite(fc.record({ amountEur: from(0.01, 1e15), usdPerEur: from(0.01, 100) }), ({ amountEur, usdPerEur }) =>
      costPerH100e({ item, metric: "ops8", price: { amountEur, per: "rack", asOf: "2026-11" }, usdPerEur }),
    ));

  it("trainingRunEnergy", () =>
    expectFinite(
      fc.record({
        flop: from(1e-30, 1e30),
        utilisationShare: from(1e-6, 1),
        count: whole(1e12),
        loadKw: from(1e-3, 1e6),
      }),
      (part) => trainingRunEnergy({ item, ...part }),
    ));

  it("generationComparison", () =>
    expectFinite(
      fc.record({
        budgetEur: from(1e-30, 1e18),
        buildEurPerMw: from(0, 1e12),
        usdPerEur: from(0.01, 100),
        otherItShare: from(0, 10),
      }),
      (part) => generationComparison({ airPueRatio: 1.4, liquidPueRatio: 1.1, generations: [{ rack }], ...part }),
    ));

  it("decodeThroughput", () =>
    expectFinite(
      fc.record({
        contextTokenCount: whole(1e12),
        kvBytesPerToken: from(1e-3, 1e12),
        parameterCount: whole(1e15),
        scaleUpPackageCount: whole(100_000),
      }),
      ({ contextTokenCount, kvBytesPerToken, parameterCount, scaleUpPackageCount }) =>
        decodeThroughput({
          item,
          contextTokenCount,
          scaleUpPackageCount,
          model: { parameterCount, layerCount: 100, hiddenCount: 8192, kvBytesPerToken },
        }),
    ));
});
