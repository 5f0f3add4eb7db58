import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { airFlow } from "./air-flow.ts";

const rack = fc.record({
  heatKw: fc.double({ min: 0.01, max: 200, noNaN: true }),
  deltaK: fc.double({ min: 1, max: 40, noNaN: true }),
  inletTempC: fc.double({ min: -20, max: 60, noNaN: true }),
  altitudeM: fc.double({ min: -500, max: 5000, noNaN: true }),
  relativeHumidityShare: fc.double({ min: 0.001, max: 1, noNaN: true }),
  ashraeClass: fc.constantFrom("A1", "A2", "A3", "A4", "H1"),
});

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe("airFlow", () => {
  it("carries exactly the heat, with no number that is not one", () => {
    fc.assert(
      fc.property(rack, (air) => {
        const flow = airFlow(air);
        const { humidityRatio, densityKgPerM3 } = flow.steps;
        const dryKgPerS = (flow.volumeFlowM3PerS * densityKgPerM3) / (1 + humidityRatio);
        const carriedW = dryKgPerS * (1006 + 1860 * humidityRatio) * air.deltaK;
        expect(carriedW / (air.heatKw * 1000)).toBeCloseTo(1, 12);
        expect(JSON.stringify(flow)).not.toContain("null");
      }),
    );
  });

  it("grows with altitude and with inlet temperature, because thin air carries less", () => {
    fc.assert(
      fc.property(rack, (air) => {
        const here = airFlow({ ...air, altitudeM: 0, inletTempC: 20 });
        const higher = airFlow({ ...air, altitudeM: 1000, inletTempC: 20 });
        const warmer = airFlow({ ...air, altitudeM: 0, inletTempC: 30, relativeHumidityShare: 0 });
        const dry = airFlow({ ...air, altitudeM: 0, inletTempC: 20, relativeHumidityShare: 0 });
        expect(higher.volumeFlowM3PerS).toBeGreaterThan(here.volumeFlowM3PerS);
        expect(warmer.volumeFlowM3PerS).toBeGreaterThan(dry.volumeFlowM3PerS);
      }),
    );
  });

  it.each([
    ["A1", 32, 0, []],
    ["A1", 32.1, 0, ["inlet-outside-allowable"]],
    ["A1", 14.9, 0, ["inlet-outside-allowable"]],
    ["A4", 45, 0, []],
    ["H1", 25, 0, []],
    ["H1", 25.1, 0, ["inlet-outside-allowable"]],
    ["A3", 38, 1250, []],
    ["A3", 38.1, 1250, ["inlet-outside-allowable"]],
    ["A2", 34, 1200, ["derating-unverified"]],
    ["A2", 34.1, 1200, ["inlet-outside-allowable", "derating-unverified"]],
  ] as const)("class %s at %s °C and %s m: %o", (ashraeClass, inletTempC, altitudeM, expected) => {
    const { findings } = airFlow({
      heatKw: 10,
      deltaK: 12,
      inletTempC,
      altitudeM,
      ashraeClass,
      relativeHumidityShare: 0.1,
    });
    expect(codes(findings).filter((code) => code !== "inlet-outside-recommended")).toEqual(expected);
  });

  it("warns outside the recommended range and above the dew point", () => {
    const air = { heatKw: 10, deltaK: 12, altitudeM: 0 };
    expect(codes(airFlow({ ...air, inletTempC: 27 }).findings)).toEqual([]);
    expect(codes(airFlow({ ...air, inletTempC: 28 }).findings)).toEqual(["inlet-outside-recommended"]);
    expect(codes(airFlow({ ...air, inletTempC: 27, relativeHumidityShare: 0.9 }).findings)).toEqual([
      "dew-point-above-allowable",
    ]);
  });

  it("judges air-coolability at its limit", () => {
    const air = { deltaK: 15, inletTempC: 25, altitudeM: 0 };
    expect(airFlow({ ...air, heatKw: 30 }).airCoolable).toBe(true);
    expect(airFlow({ ...air, heatKw: 30.1 }).airCoolable).toBe(false);
  });

  it.each([
    [{ heatKw: 30, deltaK: 0, inletTempC: 25, altitudeM: 0 }, "deltaK", "out-of-range"],
    [{ heatKw: 30, deltaK: 15, inletTempC: 70, altitudeM: 0 }, "inletTempC", "out-of-range"],
    [{ heatKw: 30, deltaK: 15, inletTempC: 25, altitudeM: 9000 }, "altitudeM", "out-of-range"],
    [
      { heatKw: 30, deltaK: 15, inletTempC: 25, altitudeM: 0, relativeHumidityShare: 40 },
      "relativeHumidityShare",
      "out-of-range",
    ],
    [{ heatKw: 30, deltaK: 15, inletTempC: 25, altitudeM: 0, ashraeClass: "A5" }, "ashraeClass", "input-invalid"],
    [{ heatKw: 30, deltaK: 15, inletTempC: 25, altitude: 0 }, "altitudeM", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => airFlow(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "airFlow" }));
  });
});
