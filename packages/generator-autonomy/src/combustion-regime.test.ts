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

  it("leaves units below 3 MW out of emissions trading, and counts those of 3 MW", () => {
    const trading = (setCount: number) => combustionRegime({ thermalInputMw: 24, setCount }).euEts;
    expect(trading(8)).toMatchObject({ countedMw: 24, included: true, thresholdMw: 20, source: "eu-2003-87" });
    expect(trading(9)).toMatchObject({ countedMw: 0, included: false });
    const known = combustionRegime({ thermalInputMw: 24, setCount: 8 });
    expect(known.steps.perSetMw).toBe(3);
    expect(known.findings.map(({ code }) => code)).toEqual(["screening-only"]);
  });

  it("takes a site that is one installation, its rating written in other digits too", () => {
    const site = 0.1 + 0.2;
    expect(combustionRegime({ thermalInputMw: 0.3, largestInstallationMw: site }).steps.thermalInputMw).toBe(0.3);
    expect(combustionRegime({ thermalInputMw: 30, largestInstallationMw: 30 }).headings[0]?.regime).toBe("E");
  });

  it("names the text and the bound of each heading, below every bound too", () => {
    const { headings } = combustionRegime({ thermalInputMw: 0.5, setCount: 1 });
    expect(headings).toEqual([
      {
        heading: "2910",
        regime: "NC",
        thresholdMw: null,
        thermalInputMw: 0.5,
        source: "fr-2018-704",
        grade: "standard",
      },
      { heading: "3110", regime: "NC", thresholdMw: null, thermalInputMw: 0.5, source: "fr-r511-9", grade: "standard" },
    ]);
    const site = combustionRegime({ thermalInputMw: 60, largestInstallationMw: 0.5, setCount: 6 });
    expect(site.headings.map(({ regime, thresholdMw }) => [regime, thresholdMw])).toEqual([
      ["NC", null],
      ["A", 50],
    ]);
    // An installation below heading 2910 has none to leave.
    expect(site.findings.map(({ code }) => code)).toEqual(["screening-only"]);
  });

  it("points to the field that each note is of", () => {
    const { findings } = combustionRegime({ installedKw: 100_000, efficiencyShare: 0.4 });
    expect(findings).toMatchObject([
      { code: "screening-only", severity: "info" },
      { code: "heading-superseded", severity: "info", path: "headings", value: 250, limit: 50, source: "fr-2018-704" },
      { code: "unit-size-unknown", severity: "incomplete", path: "setCount", limit: 3, source: "eu-2003-87" },
    ]);
    expect(combustionRegime({ installedKw: 1000 }).findings[0]).toMatchObject({
      code: "efficiency-assumed",
      severity: "info",
      path: "efficiencyShare",
      source: "cummins-fr-6345",
    });
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
