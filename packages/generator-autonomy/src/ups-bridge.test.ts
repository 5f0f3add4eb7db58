import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridgeEnergyKernel, upsBridge } from "./ups-bridge.ts";

const share = fc.double({ min: 0.1, max: 1, noNaN: true });
const bridges = fc.record({
  loadKw: fc.double({ min: 1, max: 1e6, noNaN: true }),
  bridgeS: fc.double({ min: 0.1, max: 3600, noNaN: true }),
  inverterEfficiencyShare: share,
  depthOfDischargeShare: share,
  endOfLifeShare: share,
});
const battery = { loadKw: 1000, inverterEfficiencyShare: 0.96, depthOfDischargeShare: 0.9, endOfLifeShare: 0.8 };

describe("upsBridge", () => {
  it("sizes a battery that just holds the bridge", () => {
    fc.assert(
      fc.property(bridges, (bridge) => {
        const { requiredKwh } = upsBridge(bridge);
        const { runtimeS, marginS, findings } = upsBridge({ ...bridge, nameplateKwh: requiredKwh });
        expect((runtimeS as number) / bridge.bridgeS).toBeCloseTo(1, 10);
        expect((marginS as number) / bridge.bridgeS).toBeCloseTo(0, 10);
        expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
      }),
    );
  });

  it("agrees with its kernel, in joules", () => {
    fc.assert(
      fc.property(bridges, ({ loadKw, bridgeS, ...shares }) => {
        const { inverterEfficiencyShare, depthOfDischargeShare, endOfLifeShare } = shares;
        const joules = bridgeEnergyKernel(
          loadKw * 1000,
          bridgeS,
          inverterEfficiencyShare,
          depthOfDischargeShare,
          endOfLifeShare,
        );
        expect(joules / 3.6e6 / upsBridge({ loadKw, bridgeS, ...shares }).requiredKwh).toBeCloseTo(1, 10);
      }),
    );
  });

  it("says what it lacks and what it assumed, and of which field", () => {
    const { findings } = upsBridge({ ...battery, bridgeS: 60, rechargeKw: 50 });
    expect(findings).toMatchObject([
      { code: "battery-not-given", severity: "incomplete", path: "nameplateKwh", value: null },
      { code: "charge-efficiency-assumed", severity: "warning", path: "chargeEfficiencyShare", value: 0.9 },
      { code: "rate-capacity-not-modelled", severity: "info" },
    ]);
    const given = upsBridge({ ...battery, bridgeS: 60, rechargeKw: 50, chargeEfficiencyShare: 0.9, nameplateKwh: 100 });
    expect(given.findings.map(({ code }) => code)).toEqual(["rate-capacity-not-modelled"]);
  });

  it("fails a battery that is too small", () => {
    const { findings, marginS } = upsBridge({ ...battery, bridgeS: 300, nameplateKwh: 100 });
    expect(findings[0]).toMatchObject({ code: "bridge-too-short", severity: "fail" });
    expect(marginS).toBeLessThan(0);
  });

  it.each([
    [{}, "bridgeS", "input-invalid"],
    [{ bridgeS: 60, sequence: { detectionS: 1, startS: 10, synchronisingS: 5 } }, "bridgeS", "input-invalid"],
    [{ bridgeS: -60 }, "bridgeS", "out-of-range"],
    [{ bridgeS: 60, endOfLifeShare: 80 }, "endOfLifeShare", "out-of-range"],
    [{ sequence: { detectionS: 1, startS: 10 } }, "sequence.synchronisingS", "input-invalid"],
  ])("refuses %o, naming %s", (fields, path, code) => {
    const ask = () => upsBridge({ ...battery, ...fields } as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "upsBridge" }));
  });
});
