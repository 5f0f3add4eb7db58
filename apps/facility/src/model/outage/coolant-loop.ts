import { m3FromL } from "@watthall/basis";
import { mixedCapacityKernel, mixedTemperatureKernel } from "@watthall/cooling-load/kernels";

/** Coolant and metal that warm together: content of heat above the start, in J. */
export interface CoolantNode {
  readonly holdUpM3: number;
  readonly metalJPerK: number;
  heatJ: number;
}

/** A node at the start's temperature. */
export function coolantNode(holdUpL: number, metalKjPerK: number): CoolantNode {
  return { holdUpM3: m3FromL(holdUpL), metalJPerK: metalKjPerK * 1000, heatJ: 0 };
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

/** Mixes nodes between which coolant flows: all take one temperature, and no heat is lost. */
export function mix(coolant: Coolant, nodes: readonly CoolantNode[]): void {
  let holdUpM3 = 0;
  let metalJPerK = 0;
  let heatJ = 0;
  for (const node of nodes) {
    holdUpM3 += node.holdUpM3;
    metalJPerK += node.metalJPerK;
    heatJ += node.heatJ;
  }
  const { glycolMassShare, startTempC } = coolant;
  const tempC = nodeTempC(coolant, { holdUpM3, metalJPerK, heatJ });
  let given = 0;
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i] as CoolantNode;
    const capacity = mixedCapacityKernel(glycolMassShare, node.holdUpM3, node.metalJPerK, startTempC, tempC);
    node.heatJ = capacity * (tempC - startTempC);
    given += node.heatJ;
  }
  // The first takes the rest, so that rounding neither makes nor loses heat.
  (nodes[0] as CoolantNode).heatJ = heatJ - given;
}
