import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetPower, budgetPowerKernel } from "./budget-power.ts";
import { buildCost, buildCostKernel } from "./build-cost.ts";

const anyFilledPreset = fc.record({
  preset: fc.constantFrom("debate-2025", "epoch-2026", "nvidia-2025-08"),
  scope: fc.constantFrom("shell" as const, "filled" as const),
  discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
  pueRatio: fc.double({ min: 1, max: 2, noNaN: true }),
  usdPerEur: fc.double({ min: 0.5, max: 2, noNaN: true }),
});
const basisOf = (preset: string) => (preset === "nvidia-2025-08" ? { mwBasis: "facility" as const } : {});

describe("buildCost and budgetPower", () => {
  it("undo one another", () => {
    fc.assert(
      fc.property(anyFilledPreset, fc.double({ min: 0.1, max: 10_000, noNaN: true }), (asked, facilityMw) => {
        const costing = { ...asked, ...basisOf(asked.preset), usdPerEurAsOf: "2026-11-23" };
        const { totalEur, itMw } = buildCost({ facilityMw, ...costing });
        const back = budgetPower({ budgetEur: totalEur.central, ...costing });
        expect((back.facilityMw ?? 0) / facilityMw).toBeCloseTo(1, 9);
        expect((back.itMw ?? 0) / (itMw ?? 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("add up to the total, bound by bound, and grow with power and without discount", () => {
    fc.assert(
      fc.property(anyFilledPreset, fc.double({ min: 0.1, max: 10_000, noNaN: true }), (asked, facilityMw) => {
        const costing = { ...asked, ...basisOf(asked.preset), usdPerEurAsOf: "2026-11-23" };
        const one = buildCost({ facilityMw, ...costing });
        for (const bound of ["low", "central", "high"] as const)
          expect((one.shellEur[bound] + (one.cardsEur?.[bound] ?? 0)) / one.totalEur[bound]).toBeCloseTo(1, 12);
        const larger = buildCost({ facilityMw: facilityMw * 2, ...costing });
        expect(larger.totalEur.low).toBeGreaterThan(one.totalEur.low);
        expect(buildCost({ facilityMw, ...costing, discountShare: 0 }).totalEur.central).toBeGreaterThanOrEqual(
          one.totalEur.central,
        );
      }),
    );
  });

  it("agrees with the kernels", () => {
    const cost = buildCost({ facilityMw: 30, scope: "filled", preset: "debate-2025", discountShare: 0.25 });
    expect(cost.totalEur.central).toBeCloseTo(buildCostKernel(30, 7e6, 50e6, 0.25), 3);
    expect(budgetPowerKernel(buildCostKernel(30, 7e6, 50e6, 0.25), 7e6, 50e6, 0.25)).toBeCloseTo(30, 9);
  });

  it("widens the power where the preset has a range: dear gives little", () => {
    const power = budgetPower({
      budgetEur: 1e9,
      scope: "shell",
      preset: "cushman-us-2025",
      pueRatio: 1.2,
      usdPerEur: 1.15,
      usdPerEurAsOf: "2026-11-23",
    });
    expect(power.lowFacilityMw).toBeLessThan(power.facilityMw as number);
    expect(power.highFacilityMw).toBeGreaterThan(power.facilityMw as number);
  });

  it("says where the stated PUE is not the one that the preset's own cards imply", () => {
    const codes = (part: object) =>
      buildCost({ facilityMw: 100, scope: "filled", preset: "debate-2025", ...part }).findings.map(({ code }) => code);
    expect(codes({ pueRatio: 1.25 })).toContain("pue-differs-from-preset");
    const card = { priceEur: 40_000, priceAsOf: "2026", perMwCount: 700 };
    for (const part of [{}, { pueRatio: 1 }, { pueRatio: 1.25, scope: "shell" }, { pueRatio: 1.25, card }])
      expect(codes(part)).not.toContain("pue-differs-from-preset");
  });

  it("leaves the other megawatt open where no PUE is known", () => {
    const power = budgetPower({
      budgetEur: 1e9,
      scope: "shell",
      preset: "epoch-2026",
      usdPerEur: 1.15,
      usdPerEurAsOf: "2026-11-23",
    });
    expect(power.facilityMw).toBeNull();
    expect(power.itMw).toBeCloseTo((1e9 * 1.15) / 11.8e6, 9);
    expect(power.findings.map(({ code }) => code)).toContain("pue-missing");
  });

  it("takes a card of the caller's own, in either currency", () => {
    const rate = { usdPerEur: 1.15, usdPerEurAsOf: "2026-11-23" };
    const inUsd = buildCost({
      facilityMw: 1,
      scope: "filled",
      preset: "savills-europe-2023",
      mwBasis: "facility",
      card: { priceUsd: 23_000, priceAsOf: "2025", perMwCount: 700 },
      ...rate,
    });
    expect(inUsd.cardsEur?.central).toBeCloseTo((23_000 / 1.15) * 700, 6);
    expect(inUsd.factors.find(({ name }) => name === "card")).toMatchObject({ grade: "stated", asOf: "2025" });
    const inEur = buildCost({
      itMw: 1,
      scope: "filled",
      preset: "epoch-2026",
      card: { priceEur: 20_000, priceAsOf: "2025", perMwCount: 700 },
      ...rate,
    });
    expect(inEur.cardsEur?.central).toBeCloseTo(20_000 * 700, 6);
  });

  it("says of the debate that it named no megawatt", () => {
    const { findings } = buildCost({ facilityMw: 30, scope: "shell", preset: "debate-2025" });
    expect(findings).toContainEqual(expect.objectContaining({ code: "mw-basis-unsaid", severity: "warning" }));
  });

  it.each([
    [{ facilityMw: 100, preset: "debate-2025" }, "scope", "input-ambiguous"],
    [{ facilityMw: 100, scope: "shell" }, "preset", "input-ambiguous"],
    [{ scope: "shell", preset: "debate-2025" }, "facilityMw", "input-ambiguous"],
    [{ facilityMw: 1, itMw: 1, scope: "shell", preset: "debate-2025" }, "facilityMw", "input-ambiguous"],
    [{ facilityMw: 100, scope: "shell", preset: "debate" }, "preset", "unknown-key"],
    [{ facilityMw: 100, scope: "shell", preset: "epoch-2026", usdPerEur: 1.15 }, "usdPerEurAsOf", "input-ambiguous"],
    [{ facilityMw: 1, scope: "shell", preset: "debate-2025", usdPerEurAsOf: "2026" }, "usdPerEur", "input-ambiguous"],
    [
      { facilityMw: 100, scope: "shell", preset: "epoch-2026", usdPerEur: 1.15, usdPerEurAsOf: "2026" },
      "pueRatio",
      "input-ambiguous",
    ],
    [
      { facilityMw: 100, scope: "filled", preset: "savills-europe-2023", mwBasis: "it", pueRatio: 1.2 },
      "card",
      "input-ambiguous",
    ],
    [
      {
        facilityMw: 100,
        scope: "filled",
        preset: "debate-2025",
        card: { priceEur: 1, priceUsd: 1, priceAsOf: "2026", perMwCount: 1 },
        usdPerEur: 1.15,
        usdPerEurAsOf: "2026",
      },
      "card.priceEur",
      "input-ambiguous",
    ],
    [{ facilityMw: 100, scope: "shell", preset: "debate-2025", mwBasis: "it" }, "mwBasis", "input-invalid"],
    [{ facilityMw: -1, scope: "shell", preset: "debate-2025" }, "facilityMw", "out-of-range"],
    [{ facilityMw: 1, scope: "shell", preset: "debate-2025", discount: 0.2 }, "discount", "unknown-key"],
    [{ facilityMw: 1, scope: "full", preset: "debate-2025" }, "scope", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => buildCost(input as never)).toThrow(expect.objectContaining({ path, code, model: "buildCost" }));
  });
});
