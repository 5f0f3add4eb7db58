import { bySeverity, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { type FeederState, type FlatFeeder, feederState, radialFeederKernel } from "./radial-feeder-kernel.ts";
import {
  type OrderedFeeder,
  orderFeeder,
  type ParsedFeeder,
  type ParsedNode,
  type RadialFeederInput,
  radialFeederInput,
} from "./radial-feeder-tree.ts";

export { mostFeederNodes, type RadialFeederInput, radialFeederInput } from "./radial-feeder-tree.ts";

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

function solvedNode(
  feed: ParsedFeeder,
  { flat, order }: OrderedFeeder,
  state: FeederState,
  k: number,
): RadialFeederNode {
  const three = feed.system === "ac-3ph";
  const re = state.currentRe[k] as number;
  const im = state.currentIm[k] as number;
  const phaseV = Math.hypot(state.voltageRe[k] as number, state.voltageIm[k] as number);
  return {
    id: (feed.nodes[order[k] as number] as ParsedNode).id,
    voltageV: three ? phaseV * Math.sqrt(3) : phaseV,
    voltageShare: phaseV / (flat.nominal[k] as number),
    currentA: Math.hypot(re, im),
    lossKw: ((three ? 3 : 1) * (re * re + im * im) * (flat.resistance[k] as number)) / 1000,
  };
}

/** Power that the branches on the source draw from it. */
function drawnFromSource(flat: FlatFeeder, state: FeederState, sourceV: number, phaseCount: number) {
  let [kw, kvar] = [0, 0];
  for (let k = 0; k < flat.parent.length; k++) {
    if ((flat.parent[k] as number) >= 0) continue;
    const perA = (phaseCount * sourceV * (flat.ratio[k] as number)) / 1000;
    kw += perA * (state.currentRe[k] as number);
    kvar -= perA * (state.currentIm[k] as number);
  }
  return { kw, kvar };
}

function overloadsOf(feed: ParsedFeeder, nodes: readonly RadialFeederNode[]): RadialFeederResult["overloads"] {
  return feed.nodes.flatMap(({ id, ampacityA }, i) => {
    const { currentA } = nodes[i] as RadialFeederNode;
    return ampacityA !== undefined && currentA > ampacityA ? [{ id, currentA, ampacityA }] : [];
  });
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
  const feed = parseInput("radialFeeder", radialFeederInput, input);
  const ordered = orderFeeder(feed);
  const { flat, order } = ordered;
  const phaseCount = feed.system === "ac-3ph" ? 3 : 1;
  const sourceV = feed.voltageV / Math.sqrt(phaseCount);
  const loadKw = feed.nodes.reduce((sum, at) => sum + at.loadKw, 0);
  const state = feederState(order.length);
  const sweeps = radialFeederKernel(flat, sourceV, feed.toleranceShare, feed.sweepCount, state);
  if (sweeps < 0) return notSettled(feed, loadKw, phaseCount);

  const solved = Array.from(order, (_, k) => solvedNode(feed, ordered, state, k));
  const nodes = solved.slice();
  let lowest = solved[0] as RadialFeederNode;
  let lossKw = 0;
  for (const [k, node] of solved.entries()) {
    nodes[order[k] as number] = node;
    lossKw += node.lossKw;
    if (node.voltageShare < lowest.voltageShare) lowest = node;
  }
  const source = drawnFromSource(flat, state, sourceV, phaseCount);
  const overloads = overloadsOf(feed, nodes);
  return {
    converged: true,
    reason: null,
    nodes,
    sourceKw: source.kw,
    sourceKvar: source.kvar,
    loadKw,
    lossKw,
    lowestVoltage: { id: lowest.id, voltageV: lowest.voltageV, voltageShare: lowest.voltageShare },
    overloads,
    steps: { sweepCount: sweeps, phaseCount },
    findings: feederFindings(feed, lowest, overloads),
    sources: ["kirchhoff-sweep"],
  };
}
