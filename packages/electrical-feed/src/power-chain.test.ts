import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCurveKernel } from "./feed-loss.ts";
import { powerChain } from "./power-chain.ts";
import { powerChainCurve } from "./power-chain-curve.ts";
import { gives, takes } from "./power-chain-stage.ts";
import { loadPoints, powerChains, powerStages } from "./tables/power-chain.ts";

const anyChain = fc.record({
  loadKw: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  chain: fc.constantFrom(...powerChains.map(({ id }) => id)),
  loadAt: fc.constantFrom(...loadPoints),
  pathCount: fc.integer({ min: 1, max: 4 }),
});

describe("powerChain", () => {
  it("loses what goes in and does not come out, stage by stage and in all", () => {
    fc.assert(
      fc.property(anyChain, (input) => {
        const { inputKw, lossKw, stages, roomHeatKw } = powerChain(input);
        expect((input.loadKw + lossKw) / inputKw).toBeCloseTo(1, 12);
        for (const [i, stage] of stages.entries()) {
          expect(stage.outputKw + stage.lossKw).toBe(stage.inputKw);
          expect(stage.outputKw).toBe(stages[i + 1]?.inputKw ?? input.loadKw);
          expect(stage.lossKw).toBeGreaterThan(0);
        }
        const heatKw = Object.values(roomHeatKw).reduce((sum, kw) => sum + kw, 0);
        expect(heatKw / lossKw).toBeCloseTo(1, 12);
      }),
    );
  });

  it("conserves power through any stages in any number of paths, with any of them down", () => {
    const acStages = powerStages.filter((stage) => takes(stage) === "ac" && gives(stage) === "ac").map(({ id }) => id);
    const rectifiers = powerStages
      .filter((stage) => takes(stage) === "ac" && gives(stage) === "dc")
      .map(({ id }) => id);
    const dcStages = powerStages.filter((stage) => takes(stage) === "dc").map(({ id }) => id);
    const anyStages = fc
      .tuple(
        fc.array(fc.constantFrom(...acStages), { maxLength: 4 }),
        fc.constantFrom(...rectifiers),
        fc.array(fc.constantFrom(...dcStages), { maxLength: 4 }),
      )
      .map(([ac, rectifier, dc]) => [...ac, rectifier, ...dc].map((stage) => ({ stage })));
    fc.assert(
      fc.property(anyStages, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: 1 }), (stages, paths, down) => {
        const chain = powerChain({ loadKw: 1000, stages, pathCount: paths, failedPathCount: down });
        expect((1000 + chain.lossKw) / chain.inputKw).toBeCloseTo(1, 12);
        expect(chain.stages.length).toBe(stages.length);
        expect(chain.kva).toBeGreaterThanOrEqual(chain.inputKw);
      }),
    );
  });

  it("keeps its central efficiency between its bounds", () => {
    fc.assert(
      fc.property(anyChain, (input) => {
        const { chainEfficiencyShare, stages } = powerChain(input);
        for (const { low, central, high } of [chainEfficiencyShare, ...stages.map((stage) => stage.efficiencyShare)]) {
          expect(low).toBeLessThanOrEqual(central + 1e-9);
          expect(central).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
    );
  });

  it("draws more for a larger load through the same equipment", () => {
    fc.assert(
      fc.property(
        anyChain,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (input, a, b) => {
          const drawn = (loadShare: number) =>
            powerChain({ ...input, loadKw: input.loadKw * loadShare, ratedLoadKw: input.loadKw }).inputKw;
          expect(drawn(Math.max(a, b))).toBeGreaterThanOrEqual(drawn(Math.min(a, b)));
        },
      ),
    );
  });

  it("runs each path of a 2N pair below half of its rating, since it could carry all with the losses of that", () => {
    const { stages } = powerChain({ loadKw: 1000, chain: "ac-415", loadAt: "rack-input", pathCount: 2 });
    for (const stage of stages) {
      expect(stage.loadShare).toBeLessThanOrEqual(0.5);
      expect(stage.loadShare).toBeGreaterThan(0.49);
    }
  });

  it("never overloads what it sized, while the required paths run", () => {
    fc.assert(
      fc.property(anyChain, (input) => {
        const failedPathCount = input.pathCount - 1;
        const { stages, findings } = powerChain({ ...input, failedPathCount });
        for (const stage of stages) expect(stage.loadShare).toBeCloseTo(1, 9);
        expect(findings.every(({ code }) => code !== "stage-overloaded")).toBe(true);
      }),
    );
  });

  it("doubles the load of the other path when one of a 2N pair is down", () => {
    const chain = { loadKw: 1000, chain: "ac-415", loadAt: "rack-input", pathCount: 2 } as const;
    const healthy = powerChain(chain).stages;
    for (const [i, stage] of powerChain({ ...chain, failedPathCount: 1 }).stages.entries()) {
      expect(stage.runningPathCount).toBe(1);
      expect(stage.ratedKva).toBe(healthy[i]?.ratedKva);
      expect(stage.loadShare / (healthy[i]?.loadShare ?? Number.NaN)).toBeCloseTo(2, 1);
    }
  });

  it("takes the load of a UPS by kVA or by kW, whichever is the higher", () => {
    const ups = { stage: "ups-double-conversion", ratedKw: 900, ratedKva: 1000 };
    const share = (loadPowerFactor: number) =>
      powerChain({ loadKw: 450, loadPowerFactor, stages: [ups] }).stages[0]?.loadShare;
    expect(share(1)).toBeCloseTo(0.5, 12);
    expect(share(0.75)).toBeCloseTo(0.6, 12);
  });

  it("shows the first months as less efficient than the filled site", () => {
    const { deployment, chainEfficiencyShare } = powerChain({
      loadKw: 1000,
      chain: "ac-415",
      loadAt: "chip",
      pathCount: 2,
      deployment: [
        { month: 0, loadShare: 0.1 },
        { month: 12, loadShare: 1 },
      ],
    });
    expect(deployment[0]?.chainEfficiencyShare.central).toBeLessThan(chainEfficiencyShare.central);
    expect(deployment[1]?.chainEfficiencyShare).toEqual(chainEfficiencyShare);
  });

  it("says which efficiencies no document holds", () => {
    const { findings } = powerChain({
      loadKw: 1,
      stages: [{ stage: "ups-eco" }, { stage: "shelf-psu-titanium" }, { stage: "voltage-regulator" }],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["efficiency-unverified", "stages[2]"],
      ["load-law-assumed", "stages"],
      ["reactive-power-assumed", "kvar"],
    ]);
    const own = { stage: "voltage-regulator", efficiencyShare: { low: 0.9, central: 0.91, high: 0.92 } };
    expect(powerChain({ loadKw: 1, stages: [own] }).findings.map(({ code }) => code)).toEqual(["load-law-assumed"]);
  });

  it("takes a maker's figures for a stage of a named chain", () => {
    const chain = { loadKw: 1000, chain: "ac-415", loadAt: "rack-input" } as const;
    const own = { stage: "ups-double-conversion", efficiencyShare: { low: 0.965, central: 0.97, high: 0.972 } };
    const { stages, inputKw } = powerChain({ ...chain, overrides: [own] });
    expect(stages.map(({ stage }) => stage)).toEqual(powerChain(chain).stages.map(({ stage }) => stage));
    expect(stages[2]?.efficiencyShare.central).toBeCloseTo(0.97, 12);
    expect(inputKw).toBeLessThan(powerChain(chain).inputKw);
  });

  it("shows a claim beside a chain counted at the chip only", () => {
    const claim = (loadAt: "chip" | "rack-input") => powerChain({ loadKw: 1, chain: "ac-415", loadAt }).claim;
    expect(claim("chip")).toMatchObject({ efficiencyShare: 0.82, asOf: "2026-05-26" });
    expect(claim("rack-input")).toBeNull();
  });

  it("calls a stage above its rating overloaded", () => {
    const { findings } = powerChain({ loadKw: 1100, stages: [{ stage: "transformer-mv-lv", ratedKva: 1000 }] });
    expect(findings).toContainEqual(expect.objectContaining({ code: "stage-overloaded", severity: "fail" }));
  });

  it.each([
    [{ loadKw: 1, chain: "ac-514", loadAt: "chip" }, "chain", "unknown-key"],
    [{ loadKw: 1, stages: [{ stage: "ups-ecco" }] }, "stages[0].stage", "unknown-key"],
    [
      { loadKw: 1, stages: [{ stage: "ups-eco", efficiencyShare: { low: 0.9, central: 0.8, high: 0.95 } }] },
      "stages[0].efficiencyShare.central",
      "input-invalid",
    ],
    [
      { loadKw: 1, chain: "ac-415", loadAt: "chip", overrides: [{ stage: "ups-eco" }] },
      "overrides[0].stage",
      "unknown-key",
    ],
    [{ loadKw: 1, stages: [{ stage: "ups-eco" }], overrides: [] }, "overrides", "input-invalid"],
    [{ loadKw: 1, stages: [{ stage: "rectifier-800v" }, { stage: "ups-eco" }] }, "stages[1].stage", "input-invalid"],
    [
      { loadKw: 1, stages: [{ stage: "ups-double-conversion" }, { stage: "busway-dc" }] },
      "stages[1].stage",
      "input-invalid",
    ],
    [{ loadKw: 1, chain: "ac-415" }, "loadAt", "input-invalid"],
    [{ loadKw: 1 }, "stages", "input-invalid"],
    [{ loadKw: 0, stages: [{ stage: "ups-eco" }] }, "loadKw", "out-of-range"],
    [{ loadKw: 1, chain: "dc-800-sst", loadAt: "chip", loadPowerFactor: 0.9 }, "loadPowerFactor", "input-invalid"],
    [
      { loadKw: 1, stages: [{ stage: "ups-eco", requiredPathCount: 2 }] },
      "stages[0].requiredPathCount",
      "input-invalid",
    ],
    [
      { loadKw: 1, stages: [{ stage: "ups-eco", pathCount: 2 }], failedPathCount: 2 },
      "failedPathCount",
      "input-invalid",
    ],
    [{ loadKw: 1, stages: [{ stage: "ups-eco", noLoadLossKw: 1 }] }, "stages[0].loadLossKw", "input-invalid"],
    [{ loadKw: 1, stages: [{ stage: "busway-dc", ratedKva: 1 }] }, "stages[0].ratedKva", "input-invalid"],
    [{ loadKw: 2, stages: [{ stage: "shelf-psu-ruby", ratedKw: 1 }] }, "stages[0]", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => powerChain(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "powerChain" }));
  });
});

describe("powerChainCurve", () => {
  it("gives at any load what powerChain gives, to the curvature between its points", () => {
    const chain = { loadKw: 1000, chain: "ac-415", loadAt: "chip", pathCount: 2 } as const;
    const { curve } = powerChainCurve({ chain });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (loadKw) => {
        const looked = loadCurveKernel(curve.inputKw, loadKw / 1000);
        expect(looked / powerChain({ ...chain, loadKw, ratedLoadKw: 1000 }).inputKw).toBeCloseTo(1, 4);
      }),
    );
    expect(curve.loadKw.values.at(-1)).toBeCloseTo(1000, 9);
  });
});

describe("powerStages", () => {
  it("loses more where it works harder, and never gains", () => {
    for (const stage of powerStages)
      for (const rows of ["points" in stage ? stage.points : []])
        for (const [i, row] of rows.entries()) {
          const loss = ({ loadShare, efficiencyShare }: typeof row) => loadShare * (1 / efficiencyShare - 1);
          const before = rows[i - 1];
          expect(row.efficiencyShare).toBeLessThan(1);
          if (before !== undefined) expect(loss(row)).toBeGreaterThan(loss(before));
        }
  });
});
