import { type SankeyGraph, sankey, sankeyLinkHorizontal } from "d3-sankey";

/** Power from one place to another, in kW. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly kw: number;
}

/** Geometry of flows: boxes and ribbons as wide as their power. */
export interface EnergySankey {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly kw: number;
    /** On which side of its box a name has room. */
    readonly labelOn: "left" | "right";
  }[];
  readonly flows: readonly (Flow & { readonly path: string; readonly thickness: number })[];
}

interface NodeData {
  readonly id: string;
}

interface LinkData {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/**
 * Geometry of power flows from left to right.
 *
 * @param flows - those of no power are left out
 */
export function energySankey(flows: readonly Flow[], width: number, height: number): EnergySankey {
  const drawn = flows.filter(({ kw }) => kw > 0);
  const ids = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const layout = sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeWidth(12)
    .nodePadding(22)
    .extent([
      [4, 14],
      [width - 4, height - 10],
    ]);
  const graph: SankeyGraph<NodeData, LinkData> = layout({
    nodes: ids.map((id) => ({ id })),
    links: drawn.map(({ from, to, kw }) => ({ source: from, target: to, value: kw })),
  });
  const ribbon = sankeyLinkHorizontal<NodeData, LinkData>();
  return {
    width,
    height,
    nodes: graph.nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      id,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
      kw: value,
      labelOn: x0 > width * 0.6 ? "left" : "right",
    })),
    flows: graph.links.map((link, i) => ({
      from: drawn[i]?.from ?? "",
      to: drawn[i]?.to ?? "",
      kw: link.value,
      path: ribbon(link) ?? "",
      thickness: Math.max(1, link.width ?? 1),
    })),
  };
}
