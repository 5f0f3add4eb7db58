import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RadialFeederInput, radialFeeder } from "./radial-feeder.ts";

/** None, or some: quantities below 1e-30 are refused. */
const upTo = (max: number) => fc.oneof(fc.constant(0), fc.double({ min: max * 1e-9, max, noNaN: true }));

type FeederNode = RadialFeederInput["nodes"][number];

/** Trees of any shape whose loads are far from what the feeder can carry; nodes in any order. */
const anyTree = fc
  .array(
    fc.record({
      above: fc.nat(),
      resistanceOhm: upTo(1e-4),
      reactanceOhm: upTo(1e-4),
      loadKw: upTo(20),
      powerFactor: fc.double({ min: 0.5, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .chain((rows) => {
    const nodes: FeederNode[] = rows.map(({ above, ...row }, i) => ({
      id: `n${i}`,
      parent: i === 0 ? null : `n${above % i}`,
      ...row,
    }));
    return fc.shuffledSubarray(nodes, { minLength: nodes.length });
  });

/** A site: one HV transformer, a line per ten transformers, racks in a chain below each. */
function site(lineCount: number): FeederNode[] {
  const nodes: FeederNode[] = [
    { id: "hv", parent: null, resistanceOhm: 0.001, reactanceOhm: 0.02, transformerRatio: 20 / 225 },
  ];
  for (let line = 0; line < lineCount; line++) {
    nodes.push({ id: `line${line}`, parent: "hv", resistanceOhm: 0.05, reactanceOhm: 0.04 });
    for (let t = 0; t < 10; t++) {
      const transformer = `t${line}-${t}`;
      nodes.push({
        id: transformer,
        parent: `line${line}`,
        resistanceOhm: 0.0005,
        reactanceOhm: 0.004,
        transformerRatio: 0.415 / 20,
      });
      for (let rack = 0; rack < 10; rack++)
        nodes.push({
          id: `${transformer}-${rack}`,
          parent: rack === 0 ? transformer : `${transformer}-${rack - 1}`,
          resistanceOhm: 0.0001,
          reactanceOhm: 0.00008,
          loadKw: 132,
          powerFactor: 0.98,
        });
    }
  }
  return nodes;
}

describe("radialFeeder", () => {
  it("draws from its source what its loads and branches take", () => {
    fc.assert(
      fc.property(anyTree, (nodes) => {
        const { converged, sourceKw, loadKw, lossKw } = radialFeeder({ system: "ac-3ph", voltageV: 400, nodes });
        expect(converged).toBe(true);
        expect(Math.abs((sourceKw ?? Number.NaN) - loadKw - (lossKw ?? Number.NaN))).toBeLessThan(1e-6 * (1 + loadKw));
      }),
    );
  });

  it("holds Kirchhoff's laws branch by branch", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const nodes = tree.map(({ reactanceOhm: _x, powerFactor: _pf, ...node }) => node);
        const feeder = radialFeeder({ system: "dc", voltageV: 800, nodes });
        const at = new Map(feeder.nodes.map((node) => [node.id, node]));
        for (const { id, parent, resistanceOhm, loadKw = 0 } of nodes) {
          const here = at.get(id);
          const voltageAbove = parent === null ? 800 : at.get(parent)?.voltageV;
          if (here === undefined || voltageAbove === undefined) throw new Error(`no ${id}`);
          expect(voltageAbove - here.voltageV).toBeCloseTo(resistanceOhm * here.currentA, 6);
          const below = nodes.filter((node) => node.parent === id).map((node) => at.get(node.id)?.currentA ?? 0);
          const drawnA = (loadKw * 1000) / here.voltageV + below.reduce((sum, a) => sum + a, 0);
          expect(here.currentA).toBeCloseTo(drawnA, 6);
        }
      }),
    );
  });

  it("gives the same answer in whatever order the nodes are listed", () => {
    const nodes = site(1);
    const straight = radialFeeder({ system: "ac-3ph", voltageV: 225_000, nodes });
    const turned = radialFeeder({ system: "ac-3ph", voltageV: 225_000, nodes: nodes.toReversed() });
    expect(turned.lossKw).toBeCloseTo(straight.lossKw ?? Number.NaN, 6);
    expect(turned.nodes.map(({ id }) => id)).toEqual(nodes.toReversed().map(({ id }) => id));
  });

  it("carries ten thousand racks behind transformers", () => {
    const nodes = site(100);
    const { converged, sourceKw, loadKw, lossKw, lowestVoltage } = radialFeeder({
      system: "ac-3ph",
      voltageV: 225_000,
      nodes,
    });
    expect(converged).toBe(true);
    expect(nodes.length).toBe(11_101);
    expect(((sourceKw ?? 0) - (lossKw ?? 0)) / loadKw).toBeCloseTo(1, 9);
    expect(lowestVoltage?.id).toMatch(/-9$/);
  });

  it("names the branches above their ampacity and the voltage below its limit", () => {
    const { overloads, findings } = radialFeeder({
      system: "dc",
      voltageV: 54,
      lowestVoltageShare: 0.98,
      nodes: [{ id: "bus", parent: null, resistanceOhm: 0.001, loadKw: 132, ampacityA: 2000 }],
    });
    expect(overloads.map(({ id }) => id)).toEqual(["bus"]);
    expect(findings.map(({ code }) => code)).toEqual(["branch-overloaded", "voltage-too-low"]);
  });

  it("says why there is no answer beyond the most that a feeder can carry, and gives no number", () => {
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 100, noNaN: true }), (over) => {
        const mostKw = (800 * 800) / (4 * 0.01) / 1000;
        const result = radialFeeder({
          system: "dc",
          voltageV: 800,
          nodes: [{ id: "rack", parent: null, resistanceOhm: 0.01, loadKw: mostKw * over }],
        });
        expect(result).toMatchObject({ converged: false, nodes: [], lossKw: null, lowestVoltage: null });
        expect(result.reason).toContain("beyond what the feeder can carry");
      }),
    );
  });

  it.each([
    [{ system: "dc", voltageV: 54, nodes: [] }, "nodes", "out-of-range"],
    [
      { system: "dc", voltageV: 54, nodes: [{ id: "a", parent: "b", resistanceOhm: 0 }] },
      "nodes[0].parent",
      "unknown-key",
    ],
    [
      {
        system: "dc",
        voltageV: 54,
        nodes: [
          { id: "a", parent: null, resistanceOhm: 0 },
          { id: "a", parent: null, resistanceOhm: 0 },
        ],
      },
      "nodes[1].id",
      "input-invalid",
    ],
    [
      {
        system: "dc",
        voltageV: 54,
        nodes: [
          { id: "a", parent: null, resistanceOhm: 0 },
          { id: "b", parent: "c", resistanceOhm: 0 },
          { id: "c", parent: "b", resistanceOhm: 0 },
        ],
      },
      "nodes[1].parent",
      "input-invalid",
    ],
    [
      { system: "dc", voltageV: 54, nodes: [{ id: "a", parent: null, resistanceOhm: 0, reactanceOhm: 1 }] },
      "nodes[0].reactanceOhm",
      "input-invalid",
    ],
    [
      { system: "ac-3ph", voltageV: 400, nodes: [{ id: "a", parent: null, resistanceOhm: -1 }] },
      "nodes[0].resistanceOhm",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => radialFeeder(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "radialFeeder" }));
  });
});
