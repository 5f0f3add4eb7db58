import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionClaims } from "./distribution-claims.ts";

describe("distributionClaims", () => {
  it("shows every claim beside its figures, finite and each under its conditions", () => {
    fc.assert(
      fc.property(fc.constantFrom(400, 415, 480), fc.integer({ min: 1, max: 3 }), (acVoltageV, pathCount) => {
        for (const { recomputed, withinRecomputed, claimed } of distributionClaims({ acVoltageV, pathCount }).claims) {
          const values = recomputed.map(({ value }) => value);
          expect(values.every(Number.isFinite)).toBe(true);
          expect(new Set(recomputed.map(({ conditions }) => conditions)).size).toBe(recomputed.length);
          expect(withinRecomputed).toBe(values.some((value) => value <= claimed) && values.some((v) => v >= claimed));
        }
      }),
      { numRuns: 9 },
    );
  });

  it("finds the 157 % only at a power factor that no power shelf has", () => {
    const { claims, findings } = distributionClaims();
    const claim = claims.find(({ id }) => id === "power-per-conductor-2025-10");
    expect(claim?.withinRecomputed).toBe(false);
    expect(claim?.impliedPowerFactors).toEqual([
      { wireCount: 3, powerFactor: expect.closeTo(0.6496, 3) },
      { wireCount: 4, powerFactor: expect.closeTo(0.866, 3) },
    ]);
    expect(findings.map(({ code }) => code)).toContain("claim-not-reproduced");
  });

  it("gains less against an eco-mode UPS than against double conversion", () => {
    const efficiency = distributionClaims().claims.find(({ id }) => id === "efficiency");
    const value = (start: string) =>
      efficiency?.recomputed.find(({ conditions }) => conditions.startsWith(start))?.value;
    const [double, eco] = [value("dc-800-facility against ac-415,"), value("dc-800-facility against ac-415-eco,")];
    expect(eco ?? Number.NaN).toBeLessThan(double ?? Number.NaN);
  });

  it.each([
    [{ acVoltageV: 0 }, "acVoltageV", "out-of-range"],
    [{ pathCount: 1.5 }, "pathCount", "input-invalid"],
    [{ voltageV: 415 }, "voltageV", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => distributionClaims(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "distributionClaims" }));
  });
});
