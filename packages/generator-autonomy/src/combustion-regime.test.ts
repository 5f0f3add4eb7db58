import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combustionRegime } from "./combustion-regime.ts";

const regimes = (thermalInputMw: number, setCount = 1) => {
  const { headings, euEts } = combustionRegime({ thermalInputMw, setCount });
  return [...headings.map(({ regime }) => regime), euEts.included];
};

describe("combustionRegime", () => {
  it.each([
    [0.999, ["NC", "NC", false]],
    [1, ["DC", "NC", false]],
    [19.999, ["DC", "NC", false]],
    [20, ["E", "NC", false]],
    [20.001, ["E", "NC", true]],
    [49.999, ["E", "NC", true]],
    [50, ["NC", "A", true]],
  ])("%d MW of heat: 2910, 3110 and emissions trading are %o", (thermalInputMw, expected) => {
    expect(regimes(thermalInputMw)).toEqual(expected);
  });

  it("counts 2910 by installation and 3110 by site", () => {
    const { headings } = combustionRegime({ thermalInputMw: 45, largestInstallationMw: 15, setCount: 9 });
    expect(headings.map(({ heading, regime, thermalInputMw }) => [heading, regime, thermalInputMw])).toEqual([
      ["2910", "DC", 15],
      ["3110", "NC", 45],
    ]);
  });

  it("turns electricity into heat", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.2, max: 0.6, noNaN: true }),
        (installedKw, efficiencyShare) => {
          const { steps } = combustionRegime({ installedKw, efficiencyShare });
          expect((steps.thermalInputMw * efficiencyShare * 1000) / installedKw).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it("says that it assumed the efficiency and cannot see the size of the sets", () => {
    const { findings, steps } = combustionRegime({ installedKw: 100_000 });
    expect(findings.map(({ code }) => code)).toEqual([
      "efficiency-assumed",
      "screening-only",
      "heading-superseded",
      "unit-size-unknown",
    ]);
    expect(steps.efficiencyShare).toBeGreaterThan(0.36);
    expect(steps.efficiencyShare).toBeLessThan(0.42);
  });

  it.each([
    [{}, "thermalInputMw", "input-invalid"],
    [{ thermalInputMw: 20, installedKw: 8000 }, "installedKw", "input-ambiguous"],
    [{ thermalInputMw: 0 }, "thermalInputMw", "out-of-range"],
    [{ thermalInputMw: 20, largestInstallationMw: 21 }, "largestInstallationMw", "out-of-range"],
    [{ installedKw: 20, efficiencyShare: 1.1 }, "efficiencyShare", "out-of-range"],
    [{ thermalMw: 20 }, "thermalMw", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => combustionRegime(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "combustionRegime" }));
  });
});
