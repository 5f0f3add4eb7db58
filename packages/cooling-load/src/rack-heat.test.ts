import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rackHeat } from "./rack-heat.ts";

describe("rackHeat", () => {
  it("loses not one bit of the electricity, whatever the split", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (loadKw, liquidShare) => {
          const { liquidHeatKw, airHeatKw } = rackHeat({ loadKw, liquidShare });
          expect(liquidHeatKw + airHeatKw).toBe(loadKw);
          expect(liquidHeatKw).toBeGreaterThanOrEqual(0);
          expect(airHeatKw).toBeGreaterThanOrEqual(0);
          expect(Math.abs(liquidHeatKw - loadKw * liquidShare)).toBeLessThanOrEqual(loadKw * 2 ** -52);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{ loadKw: -1, liquidShare: 0.8 }, "loadKw", "out-of-range"],
    [{ loadKw: 132, liquidShare: 87 }, "liquidShare", "out-of-range"],
    [{ loadKw: 132 }, "liquidShare", "input-invalid"],
    [{ loadKw: 132, liquidShare: 0.8, airShare: 0.2 }, "airShare", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => rackHeat(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "rackHeat" }));
  });
});
