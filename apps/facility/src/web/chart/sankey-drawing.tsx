import { energySankey, type Flow } from "../../charts/energy-sankey.ts";
import css from "./chart.module.css";
import { useWidth } from "./use-width.ts";

interface SankeyDrawingProps {
  readonly label: string;
  readonly flows: readonly Flow[];
  readonly nameOf: (id: string) => string;
  /** Power as the reader has it. */
  readonly powerText: (kw: number) => string;
  /** Colour of a flow by where it goes to, 0 to 5. */
  readonly seriesOf: (flow: Flow) => number;
}

/** Power from the grid to where it leaves as heat, ribbons as wide as their power. */
export function SankeyDrawing({ label, flows, nameOf, powerText, seriesOf }: SankeyDrawingProps) {
  const { ref, width } = useWidth<HTMLElement>();
  // On a phone the drawing keeps a width in which its names can be read, and scrolls.
  const drawn = Math.max(width, 760);
  const diagram = energySankey(flows, drawn, 520);
  return (
    <section ref={ref} className={css.scroll} aria-label={label} tabIndex={width < drawn ? 0 : undefined}>
      <svg
        viewBox={`0 0 ${drawn} ${diagram.height}`}
        width={drawn}
        height={diagram.height}
        className={css.wide}
        role="img"
        aria-label={label}
      >
        {diagram.flows.map((flow) => (
          <path
            key={`${flow.from} ${flow.to}`}
            d={flow.path}
            strokeWidth={flow.thickness}
            className={`${css.flow} ${css[`s${seriesOf(flow)}`]}`}
          />
        ))}
        {diagram.nodes.map(({ id, x, y, width: w, height, kw, labelOn }) => (
          <g key={id}>
            <rect x={x} y={y} width={w} height={Math.max(1, height)} className={css.f5} />
            <text
              x={labelOn === "left" ? x - 6 : x + w + 6}
              y={y + height / 2}
              textAnchor={labelOn === "left" ? "end" : "start"}
              dominantBaseline="middle"
            >
              {nameOf(id)} {powerText(kw)}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}
