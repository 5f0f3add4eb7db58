import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coolantFlow } from "./coolant-flow.ts";
import { type RackFlowDemandInput, rackFlowDemand } from "./rack-flow-demand.ts";

const points = [
  { supplyTempC: 25, volumeFlowLPerMin: 150, pressureDropKpa: 34.5 },
  { supplyTempC: 35, volumeFlowLPerMin: 200, pressureDropKpa: 55.2 },
  { supplyTempC: 45, volumeFlowLPerMin: 320, pressureDropKpa: 131 },
];
const table = { kind: "table" as const, points };
const perKw = { kind: "constant-per-kw" as const, volumeFlowLPerMinPerKw: 1.5 };

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe("rackFlowDemand", () => {
  it("gives the return at which that flow carries the heat", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 25, max: 45, noNaN: true }),
        fc.double({ min: 10, max: 400, noNaN: true }),
        fc.constantFrom(table, perKw, { kind: "fixed-rise" as const, deltaK: 10 }),
        (supplyTempC, heatKw, flowLaw) => {
          const { volumeFlowLPerMin, returnTempC } = rackFlowDemand({ flowLaw, supplyTempC, heatKw });
          const carried = { heatKw, coolant: "pg25" as const, supplyTempC, returnTempC: returnTempC ?? Number.NaN };
          const needed = coolantFlow(carried).volumeFlowLPerMin;
          expect(needed / volumeFlowLPerMin).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("asks for more flow of warmer coolant, by the table's straight lines", () => {
    fc.assert(
      fc.property(fc.double({ min: 25, max: 44, noNaN: true }), (supplyTempC) => {
        const cool = rackFlowDemand({ flowLaw: table, supplyTempC, heatKw: 200 });
        const warm = rackFlowDemand({ flowLaw: table, supplyTempC: supplyTempC + 1, heatKw: 200 });
        expect(warm.volumeFlowLPerMin).toBeGreaterThan(cool.volumeFlowLPerMin);
        expect(warm.pressureDropKpa).toBeGreaterThan(cool.pressureDropKpa ?? 0);
      }),
    );
    expect(rackFlowDemand({ flowLaw: table, supplyTempC: 30, heatKw: 200 }).volumeFlowLPerMin).toBe(175);
  });

  it("holds every limit against its figure", () => {
    const rack = { flowLaw: table, supplyTempC: 45, heatKw: 230 };
    const held = { minSupplyTempC: 17, maxSupplyTempC: 45, maxReturnTempC: 65, maxPressureDropKpa: 131 };
    expect(rackFlowDemand({ ...rack, limits: held })).toMatchObject({ limitsHeld: true, findings: [] });
    const passed = { minSupplyTempC: 46, maxSupplyTempC: 44, maxReturnTempC: 55, maxPressureDropKpa: 130 };
    const { limitsHeld, findings } = rackFlowDemand({ ...rack, limits: passed });
    expect(limitsHeld).toBe(false);
    expect(codes(findings)).toEqual([
      "supply-too-cold",
      "supply-too-warm",
      "return-too-warm",
      "pressure-drop-too-high",
    ]);
  });

  it("does not judge a pressure drop that the law does not tell", () => {
    const open = rackFlowDemand({ flowLaw: perKw, supplyTempC: 45, heatKw: 230, limits: { maxPressureDropKpa: 100 } });
    expect(open.limitsHeld).toBeNull();
    expect(open.findings[0]).toMatchObject({ code: "pressure-drop-unknown", severity: "incomplete" });
    const told = rackFlowDemand({
      flowLaw: { ...perKw, pressureDropKpa: 80 },
      supplyTempC: 45,
      heatKw: 230,
      limits: { maxPressureDropKpa: 100 },
    });
    expect(told.limitsHeld).toBe(true);
  });

  const fit = {
    kind: "inverse-approach" as const,
    scaleFactor: 17370,
    pinchTempC: 57.2,
    exponentFactor: 0.796,
    minSupplyTempC: 25,
    maxSupplyTempC: 45,
  };
  it.each<[RackFlowDemandInput, string, string]>([
    [{ flowLaw: table, supplyTempC: 24.9, heatKw: 200 }, "supplyTempC", "out-of-range"],
    [{ flowLaw: table, supplyTempC: 45.1, heatKw: 200 }, "supplyTempC", "out-of-range"],
    [
      { flowLaw: { ...fit, exponentFactor: 796 }, supplyTempC: 45, heatKw: 1 },
      "flowLaw.exponentFactor",
      "out-of-range",
    ],
    [
      { flowLaw: { ...table, points: [...points].reverse() }, supplyTempC: 30, heatKw: 1 },
      "flowLaw.points",
      "input-invalid",
    ],
    [
      { flowLaw: { ...table, points: points.slice(1, 2) }, supplyTempC: 30, heatKw: 1 },
      "flowLaw.points",
      "out-of-range",
    ],
    [
      {
        flowLaw: { ...table, points: [{ supplyTempC: 20, volumeFlowLPerMin: 100 }, ...points] },
        supplyTempC: 30,
        heatKw: 1,
      },
      "flowLaw.points",
      "input-invalid",
    ],
    [
      { flowLaw: { ...fit, maxSupplyTempC: 60 }, supplyTempC: 30, heatKw: 1 },
      "flowLaw.maxSupplyTempC",
      "input-invalid",
    ],
    [{ flowLaw: fit, supplyTempC: 46, heatKw: 1 }, "supplyTempC", "out-of-range"],
    [{ flowLaw: { kind: "fixed-rise", deltaK: 70 }, supplyTempC: 45, heatKw: 1 }, "flowLaw.deltaK", "out-of-range"],
    [{ flowLaw: table, supplyTempC: 45, heatKw: 5000 }, "heatKw", "out-of-range"],
    [{ flowLaw: perKw, supplyTempC: -20, heatKw: 1 }, "supplyTempC", "out-of-range"],
    [{ flowLaw: perKw, supplyTempC: 40 }, "heatKw", "input-invalid"],
    [{ flowLaw: { kind: "fixed-rise", deltaK: 10 }, supplyTempC: 40 }, "heatKw", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => rackFlowDemand(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "rackFlowDemand" }));
  });

  it("tells flow and pressure drop without the heat, and not the return", () => {
    const ask = { flowLaw: table, supplyTempC: 45 };
    const { volumeFlowLPerMin, pressureDropKpa, returnTempC, limitsHeld, findings } = rackFlowDemand(ask);
    expect({ volumeFlowLPerMin, pressureDropKpa, returnTempC, limitsHeld }).toEqual({
      volumeFlowLPerMin: 320,
      pressureDropKpa: 131,
      returnTempC: null,
      limitsHeld: true,
    });
    expect(findings).toMatchObject([{ code: "heat-unknown", severity: "incomplete" }]);
    expect(rackFlowDemand({ ...ask, limits: { maxReturnTempC: 65 } }).limitsHeld).toBeNull();
    expect(rackFlowDemand({ ...ask, limits: { maxReturnTempC: 65, maxSupplyTempC: 40 } }).limitsHeld).toBe(false);
  });

  it("names the kinds of law when it gets none of them", () => {
    const ask = () => rackFlowDemand({ flowLaw: { kind: "fixed" }, supplyTempC: 45, heatKw: 1 } as never);
    expect(ask).toThrow(/flowLaw.*constant-per-kw/);
  });
});
