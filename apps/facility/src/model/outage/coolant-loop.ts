import { jFromKj, m3FromL } from "@watthall/basis";
import { mixedCapacityKernel, mixedTemperatureKernel } from "@watthall/cooling-load/kernels";

/** Coolant and metal that warm together: content of heat above the start, in J. */
export interface CoolantNode {
  readonly holdUpM3: number;
  readonly metalJPerK: number;
  heatJ: number;
}

/** A node at the start's temperature. */
export function coolantNode(holdUpL: number, metalKjPerK: number): CoolantNode {
  return { holdUpM3: m3FromL(holdUpL), metalJPerK: jFromKj(metalKjPerK), heatJ: 0 };
}

/** What the nodes of a loop have in common. */
export interface Coolant {
  readonly glycolMassShare: number;
  readonly startTempC: number;
}

/** Temperature of a node; the start's for one that holds nothing. */
export function nodeTempC({ glycolMassShare, startTempC }: Coolant, node: CoolantNode): number {
  const { holdUpM3, metalJPerK, heatJ } = node;
  if (holdUpM3 === 0 && metalJPerK === 0) return startTempC;
  return mixedTemperatureKernel(glycolMassShare, holdUpM3, metalJPerK, startTempC, heatJ);
}

/** Nodes between which coolant flows, as one. */
export function together(nodes: readonly CoolantNode[]): CoolantNode {
  const all = { holdUpM3: 0, metalJPerK: 0, heatJ: 0 };
  for (const node of nodes) {
    all.holdUpM3 += node.holdUpM3;
    all.metalJPerK += node.metalJPerK;
    all.heatJ += node.heatJ;
  }
  return all;
}

function heatAtJ({ glycolMassShare, startTempC }: Coolant, { holdUpM3, metalJPerK }: CoolantNode, tempC: number) {
  return mixedCapacityKernel(glycolMassShare, holdUpM3, metalJPerK, startTempC, tempC) * (tempC - startTempC);
}

/** Time in s in which a node comes to a temperature under a constant power; endless where that leads away from it. */
export function secondsToTemp(coolant: Coolant, node: CoolantNode, powerW: number, tempC: number): number {
  const missingJ = heatAtJ(coolant, node, tempC) - node.heatJ;
  return missingJ * powerW > 0 ? missingJ / powerW : Number.POSITIVE_INFINITY;
}

/** Mixes nodes between which coolant flows: all take one temperature, and no heat is lost. */
export function mix(coolant: Coolant, nodes: readonly CoolantNode[]): void {
  const all = together(nodes);
  const tempC = nodeTempC(coolant, all);
  let given = 0;
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i] as CoolantNode;
    node.heatJ = heatAtJ(coolant, node, tempC);
    given += node.heatJ;
  }
  // The first takes the rest, so that rounding neither makes nor loses heat.
  (nodes[0] as CoolantNode).heatJ = all.heatJ - given;
}
