import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ecodesignTiers, ecodesignTransformers, transformerKinds } from "./tables/transformers.ts";
import { transformerSelection } from "./transformer-selection.ts";

const anySelection = fc.record({
  loadKw: fc.double({ min: 1, max: 1e6, noNaN: true }),
  powerFactor: fc.double({ min: 0.5, max: 1, noNaN: true }),
  redundancy: fc.constantFrom("N" as const, "N+1" as const, "2N" as const),
  tier: fc.constantFrom(...ecodesignTiers),
  kind: fc.constantFrom(...transformerKinds),
  mostLoadShare: fc.double({ min: 0.2, max: 1, noNaN: true }),
});

describe("transformerSelection", () => {
  it("carries the load without its redundant units, and no smaller standard rating would", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { failureLoadShare, ratedKva, steps, lossKw, efficiencyShare } = transformerSelection(selection);
        expect(failureLoadShare).toBeLessThanOrEqual(selection.mostLoadShare * (1 + 1e-8));
        const smaller = ecodesignTransformers.filter((row) => row.kind === selection.kind && row.ratedKva < ratedKva);
        for (const row of smaller) expect(row.ratedKva).toBeLessThan(steps.neededKva);
        expect(selection.loadKw / efficiencyShare - selection.loadKw).toBeCloseTo(lossKw, 3);
      }),
    );
  });

  it("loses less by Tier 2 than by Tier 1", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const lossKw = (tier: "tier-1" | "tier-2") => transformerSelection({ ...selection, tier }).lossKw;
        expect(lossKw("tier-2")).toBeLessThan(lossKw("tier-1"));
      }),
    );
  });

  it("takes one unit for the least load", () => {
    expect(transformerSelection({ loadKw: 1e-9 }).steps.requiredUnitCount).toBe(1);
  });

  it("says that a transformer made for a rectifier is outside the law", () => {
    const codes = transformerSelection({ loadKw: 1000, feedsRectifier: true }).findings.map(({ code }) => code);
    expect(codes).toContain("outside-ecodesign");
  });

  it.each([
    [{ loadKw: -1 }, "loadKw", "out-of-range"],
    [{ loadKw: 1, tier: "tier-3" }, "tier", "input-invalid"],
    [{ loadKw: 1, primaryKv: 66 }, "primaryKv", "out-of-range"],
    [{ loadKw: 1, redundancy: "3N" }, "redundancy", "input-invalid"],
    [{ loadKw: 1, units: 2 }, "units", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => transformerSelection(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "transformerSelection" }));
  });
});

describe("ecodesignTransformers", () => {
  it("loses more in a larger unit, and less of its rating from 630 kVA", () => {
    for (const kind of transformerKinds) {
      const rows = ecodesignTransformers.filter((row) => row.kind === kind);
      for (const [i, row] of rows.entries()) {
        const before = rows[i - 1];
        if (before === undefined) continue;
        for (const tier of ecodesignTiers) {
          expect(row.loadLossW[tier]).toBeGreaterThan(before.loadLossW[tier]);
          expect(row.noLoadLossW[tier]).toBeGreaterThan(before.noLoadLossW[tier]);
        }
        expect(row.noLoadLossW["tier-2"]).toBeCloseTo(row.noLoadLossW["tier-1"] * 0.9, -1);
      }
    }
  });
});
