import {
  bySeverity,
  count,
  type Finding,
  ModelError,
  nearestKeys,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
  share,
} from "@watthall/basis";
import { z } from "zod";
import { feedSystem } from "./feed-system.ts";
import { type FlatFeeder, feederState, radialFeederKernel } from "./radial-feeder-kernel.ts";

const node = z.strictObject({
  id: z.string().min(1),
  parent: z.string().nullable().describe("The node above; null for a node that hangs on the source"),
  resistanceOhm: nonNegative("ohm", "Of the branch above: per phase for ac-3ph, of the loop otherwise"),
  reactanceOhm: nonNegative("ohm", "Likewise; 0 for dc").default(0),
  loadKw: nonNegative("kW", "Constant power drawn here").default(0),
  powerFactor: positiveShare("Of the load, lagging").default(1),
  transformerRatio: positive("1", "No-load voltage here over the parent's; its impedance is on this side").default(1),
  ampacityA: positive("A", "Of the branch above").optional(),
});

/** Most nodes that a feeder may have. */
export const mostFeederNodes = 100_000;

/** Input of {@link radialFeeder}. */
export const radialFeederInput = z
  .strictObject({
    system: feedSystem,
    voltageV: positive("V", "Of the source: between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    nodes: z.array(node).min(1).max(mostFeederNodes),
    toleranceShare: share("Largest change of a voltage over its nominal in the last sweep").min(1e-13).default(1e-10),
    sweepCount: count("Most sweeps").default(200),
    lowestVoltageShare: share("Finding below this share of the no-load voltage").default(0),
  })
  .meta({ description: "Voltages, currents and losses of a radial network of constant-power loads." });

/** Input of {@link radialFeeder}, defaults not yet filled in. */
export type RadialFeederInput = z.input<typeof radialFeederInput>;

/** A node of a {@link RadialFeederResult}. */
export interface RadialFeederNode {
  readonly id: string;
  /** Between lines for ac-3ph. */
  readonly voltageV: number;
  /** Over the node's no-load voltage. */
  readonly voltageShare: number;
  /** In the branch above. */
  readonly currentA: number;
  /** Of the branch above, all phases. */
  readonly lossKw: number;
}

/** Result of {@link radialFeeder}. */
export interface RadialFeederResult {
  readonly converged: boolean;
  /** Why there is no answer; `null` where there is one. */
  readonly reason: string | null;
  /** In the order of the input; empty where the sweep did not settle. */
  readonly nodes: readonly RadialFeederNode[];
  readonly sourceKw: number | null;
  readonly sourceKvar: number | null;
  readonly loadKw: number;
  readonly lossKw: number | null;
  readonly lowestVoltage: { readonly id: string; readonly voltageV: number; readonly voltageShare: number } | null;
  readonly overloads: readonly { readonly id: string; readonly currentA: number; readonly ampacityA: number }[];
  readonly steps: { readonly sweepCount: number | null; readonly phaseCount: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type ParsedFeeder = z.output<typeof radialFeederInput>;
type ParsedNode = ParsedFeeder["nodes"][number];

const model = "radialFeeder";

function refuse(code: "input-invalid" | "unknown-key", path: string, received: string, allowed: string): never {
  throw new ModelError({ code, model, path, received, allowed });
}

function indexById(nodes: readonly ParsedNode[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [i, { id }] of nodes.entries()) {
    if (index.has(id)) refuse("input-invalid", `nodes[${i}].id`, id, "an id that no other node has");
    index.set(id, i);
  }
  return index;
}

/** Positions of the nodes' parents in the input, -1 for the source. */
function parentsOf(nodes: readonly ParsedNode[]): Int32Array {
  const index = indexById(nodes);
  const parents = new Int32Array(nodes.length);
  for (const [i, { parent }] of nodes.entries()) {
    const above = parent === null ? -1 : index.get(parent);
    if (above === undefined) {
      const near = nearestKeys(parent ?? "", [...index.keys()].slice(0, 1000)).join(", ");
      refuse("unknown-key", `nodes[${i}].parent`, parent ?? "", `the id of a node, as ${near}`);
    }
    parents[i] = above;
  }
  return parents;
}

/** Order of the nodes in which every parent stands before its children, breadth first. */
function sweepOrder(nodes: readonly ParsedNode[], parents: Int32Array): Int32Array {
  const firstChild = new Int32Array(nodes.length).fill(-1);
  const nextSibling = new Int32Array(nodes.length).fill(-1);
  const order = new Int32Array(nodes.length);
  let filled = 0;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const above = parents[i] as number;
    if (above < 0) continue;
    nextSibling[i] = firstChild[above] as number;
    firstChild[above] = i;
  }
  for (let i = 0; i < nodes.length; i++) if ((parents[i] as number) < 0) order[filled++] = i;
  for (let next = 0; next < filled; next++)
    for (let i = firstChild[order[next] as number] as number; i >= 0; i = nextSibling[i] as number) order[filled++] = i;
  if (filled < nodes.length) {
    const reached = new Set(order.subarray(0, filled));
    const lost = nodes.findIndex((_, i) => !reached.has(i));
    refuse("input-invalid", `nodes[${lost}].parent`, nodes[lost]?.parent ?? "", "a path to the source, not a ring");
  }
  return order;
}

function flatten(feed: ParsedFeeder, parents: Int32Array, order: Int32Array): FlatFeeder {
  const n = order.length;
  const three = feed.system === "ac-3ph";
  const flat: FlatFeeder = {
    parent: new Int32Array(n),
    ratio: new Float64Array(n),
    resistance: new Float64Array(n),
    reactance: new Float64Array(n),
    activePower: new Float64Array(n),
    reactivePower: new Float64Array(n),
    nominal: new Float64Array(n),
  };
  const place = new Int32Array(n);
  const sourceV = three ? feed.voltageV / Math.sqrt(3) : feed.voltageV;
  for (let k = 0; k < n; k++) {
    const i = order[k] as number;
    place[i] = k;
    const at = feed.nodes[i] as ParsedNode;
    const above = (parents[i] as number) < 0 ? -1 : (place[parents[i] as number] as number);
    const phaseW = (at.loadKw * 1000) / (three ? 3 : 1);
    flat.parent[k] = above;
    flat.ratio[k] = at.transformerRatio;
    flat.resistance[k] = at.resistanceOhm;
    flat.reactance[k] = at.reactanceOhm;
    flat.activePower[k] = phaseW;
    flat.reactivePower[k] =
      at.powerFactor === 1 ? 0 : (phaseW * Math.sqrt(1 - at.powerFactor * at.powerFactor)) / at.powerFactor;
    flat.nominal[k] = at.transformerRatio * (above < 0 ? sourceV : (flat.nominal[above] as number));
  }
  return flat;
}

function refuseReactiveDc(feed: ParsedFeeder): void {
  if (feed.system !== "dc") return;
  for (const [i, at] of feed.nodes.entries()) {
    if (at.reactanceOhm !== 0) refuse("input-invalid", `nodes[${i}].reactanceOhm`, String(at.reactanceOhm), "0 for dc");
    if (at.powerFactor !== 1) refuse("input-invalid", `nodes[${i}].powerFactor`, String(at.powerFactor), "1 for dc");
  }
}

function notSettled(feed: ParsedFeeder, loadKw: number, phaseCount: number): RadialFeederResult {
  const reason = `the voltages did not settle in ${feed.sweepCount} sweeps: the load is beyond what the feeder can carry, or too near to it`;
  return {
    converged: false,
    reason,
    nodes: [],
    sourceKw: null,
    sourceKvar: null,
    loadKw,
    lossKw: null,
    lowestVoltage: null,
    overloads: [],
    steps: { sweepCount: null, phaseCount },
    findings: [{ code: "feeder-not-converged", severity: "fail", message: reason, path: "nodes", value: null }],
    sources: ["kirchhoff-sweep"],
  };
}

function feederFindings(
  feed: ParsedFeeder,
  lowest: RadialFeederNode,
  overloads: RadialFeederResult["overloads"],
): readonly Finding[] {
  const findings: Finding[] = overloads.map(({ id, currentA, ampacityA }) => ({
    code: "branch-overloaded",
    severity: "fail",
    message: `The branch above ${id} carries ${currentA.toFixed(0)} A, more than its ${ampacityA} A`,
    path: id,
    value: currentA,
    limit: ampacityA,
  }));
  if (lowest.voltageShare < feed.lowestVoltageShare)
    findings.push({
      code: "voltage-too-low",
      severity: "fail",
      message: `${lowest.id} stands at ${(lowest.voltageShare * 100).toFixed(2)} % of its no-load voltage`,
      path: lowest.id,
      value: lowest.voltageShare,
      limit: feed.lowestVoltageShare,
    });
  return bySeverity(findings);
}

/**
 * Voltages, currents and losses of a radial network of constant-power loads, by backward-forward sweep.
 *
 * A transformer is a node with its ratio, its impedance on its own side. Lines have no shunt capacitance. Three-phase
 * feeders are balanced.
 *
 * @param input - system, voltage of the source, and the nodes with the branch above each: ohm, kW
 * @returns voltage, current and loss of every node, losses in kW, the lowest voltage; or why the sweep did not settle
 * @throws {@link ModelError} `input-invalid` (a ring, two nodes of one id), `unknown-key` (a parent that is no node)
 * @see Sources: `kirchhoff-sweep`
 */
export function radialFeeder(input: RadialFeederInput): RadialFeederResult {
  const feed = parseInput(model, radialFeederInput, input);
  refuseReactiveDc(feed);
  const parents = parentsOf(feed.nodes);
  const order = sweepOrder(feed.nodes, parents);
  const flat = flatten(feed, parents, order);
  const three = feed.system === "ac-3ph";
  const phaseCount = three ? 3 : 1;
  const lineFactor = three ? Math.sqrt(3) : 1;
  const loadKw = feed.nodes.reduce((sum, at) => sum + at.loadKw, 0);
  const state = feederState(order.length);
  const sourceV = feed.voltageV / lineFactor;
  const sweeps = radialFeederKernel(flat, sourceV, feed.toleranceShare, feed.sweepCount, state);
  if (sweeps < 0) return notSettled(feed, loadKw, phaseCount);

  const nodes = new Array<RadialFeederNode>(order.length);
  let [lossKw, sourceKw, sourceKvar] = [0, 0, 0];
  let lowest: RadialFeederNode | undefined;
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const ire = state.currentRe[k] as number;
    const iim = state.currentIm[k] as number;
    const voltage = Math.hypot(state.voltageRe[k] as number, state.voltageIm[k] as number);
    const squareA2 = ire * ire + iim * iim;
    const found: RadialFeederNode = {
      id: (feed.nodes[i] as ParsedNode).id,
      voltageV: voltage * lineFactor,
      voltageShare: voltage / (flat.nominal[k] as number),
      currentA: Math.sqrt(squareA2),
      lossKw: (phaseCount * squareA2 * (flat.resistance[k] as number)) / 1000,
    };
    nodes[i] = found;
    lossKw += found.lossKw;
    if (lowest === undefined || found.voltageShare < lowest.voltageShare) lowest = found;
    if ((flat.parent[k] as number) >= 0) continue;
    const perKw = (phaseCount * sourceV * (flat.ratio[k] as number)) / 1000;
    sourceKw += perKw * ire;
    sourceKvar -= perKw * iim;
  }
  const overloads = feed.nodes.flatMap(({ id, ampacityA }, i) => {
    const { currentA } = nodes[i] as RadialFeederNode;
    return ampacityA !== undefined && currentA > ampacityA ? [{ id, currentA, ampacityA }] : [];
  });
  const { id, voltageV, voltageShare } = lowest as RadialFeederNode;
  return {
    converged: true,
    reason: null,
    nodes,
    sourceKw,
    sourceKvar,
    loadKw,
    lossKw,
    lowestVoltage: { id, voltageV, voltageShare },
    overloads,
    steps: { sweepCount: sweeps, phaseCount },
    findings: feederFindings(feed, lowest as RadialFeederNode, overloads),
    sources: ["kirchhoff-sweep"],
  };
}
