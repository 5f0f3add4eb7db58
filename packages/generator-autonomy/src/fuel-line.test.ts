import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuelLine } from "./fuel-line.ts";

const efficiency = fc.double({ min: 0.15, max: 0.6, noNaN: true });

describe("fuelLine", () => {
  it("passes through the efficiencies that it was made of", () => {
    fc.assert(
      fc.property(efficiency, efficiency, (fullLoadEfficiencyShare, halfLoadEfficiencyShare) => {
        const at = (loadShare: number) =>
          fuelLine({ fullLoadEfficiencyShare, halfLoadEfficiencyShare, heatingValueKwhPerL: 10, loadShare }).sfcLPerKwh;
        expect(1 / (10 * (at(1) ?? 0))).toBeCloseTo(fullLoadEfficiencyShare, 12);
        expect(1 / (10 * (at(0.5) ?? 0))).toBeCloseTo(halfLoadEfficiencyShare, 12);
      }),
    );
  });

  it("has no intercept where the efficiency is the same, and no consumption per kilowatt-hour at no load", () => {
    const { interceptLPerKwh, sfcLPerKwh } = fuelLine({
      fullLoadEfficiencyShare: 0.4,
      heatingValueKwhPerL: 10,
      loadShare: 0,
    });
    expect(interceptLPerKwh).toBeCloseTo(0, 12);
    expect(sfcLPerKwh).toBeNull();
  });

  it("warns of a line below zero", () => {
    const { findings } = fuelLine({
      fullLoadEfficiencyShare: 0.3,
      halfLoadEfficiencyShare: 0.35,
      heatingValueKwhPerL: 10,
    });
    expect(findings.map(({ code }) => code)).toContain("intercept-negative");
  });

  it.each([
    [{ fullLoadEfficiencyShare: 32.2 }, "fullLoadEfficiencyShare", "out-of-range"],
    [{ heatingValueKwhPerL: 0 }, "heatingValueKwhPerL", "out-of-range"],
    [{ loadShare: 1.1 }, "loadShare", "out-of-range"],
  ])("refuses %o, naming %s", (wrong, path, code) => {
    const ask = () => fuelLine({ fullLoadEfficiencyShare: 0.4, heatingValueKwhPerL: 10, ...wrong });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fuelLine" }));
  });
});
