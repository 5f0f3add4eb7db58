import { energySankey, type Flow } from "./energy-sankey.ts";
import { drawing, escaped, tag } from "./svg-markup.ts";

/** What a Sankey diagram needs beside its flows. */
export interface SankeySvgWords {
  readonly label: string;
  readonly nameOf: (id: string) => string;
  readonly powerText: (kw: number) => string;
  /** Colour of a flow, 0 to 5. */
  readonly seriesOf: (flow: Flow) => number;
}

/** Flows of power as SVG, ribbons as wide as their power. */
export function sankeySvg(
  flows: readonly Flow[],
  width: number,
  height: number,
  { label, nameOf, powerText, seriesOf }: SankeySvgWords,
): string {
  const diagram = energySankey(flows, width, height);
  const ribbons = diagram.flows.map((flow) =>
    tag("path", { d: flow.path, "stroke-width": flow.thickness, class: `flow s${seriesOf(flow)}` }),
  );
  const places = diagram.nodes.flatMap(({ id, x, y, width: w, height: h, kw, labelOn }) => [
    tag("rect", { x, y, width: w, height: Math.max(1, h), class: "f5" }),
    tag(
      "text",
      {
        x: labelOn === "left" ? x - 6 : x + w + 6,
        y: y + h / 2 + 4,
        "text-anchor": labelOn === "left" ? "end" : "start",
        class: "halo",
      },
      escaped(`${nameOf(id)} ${powerText(kw)}`),
    ),
  ]);
  return drawing(width, height, label, ...ribbons, ...places);
}
