import { count, ModelError, nearestKeys, nonNegative, positive, positiveShare, share } from "@watthall/basis";
import { z } from "zod";
import { feedSystem } from "./feed-system.ts";
import type { FlatFeeder } from "./radial-feeder-kernel.ts";

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

/** Input of `radialFeeder`. */
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

/** Input of `radialFeeder`, defaults not yet filled in. */
export type RadialFeederInput = z.input<typeof radialFeederInput>;

/** A feeder as asked, defaults filled in. */
export type ParsedFeeder = z.output<typeof radialFeederInput>;
/** A node as asked. */
export type ParsedNode = ParsedFeeder["nodes"][number];

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

/** A feeder as flat arrays, and where each of their places stands in the input. */
export interface OrderedFeeder {
  readonly flat: FlatFeeder;
  readonly order: Int32Array;
}

/** Puts the nodes in the order of the sweep; refuses rings, unknown parents, and reactance in direct current. */
export function orderFeeder(feed: ParsedFeeder): OrderedFeeder {
  refuseReactiveDc(feed);
  const parents = parentsOf(feed.nodes);
  const order = sweepOrder(feed.nodes, parents);
  return { flat: flatten(feed, parents, order), order };
}
