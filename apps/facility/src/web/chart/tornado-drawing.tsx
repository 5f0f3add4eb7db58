import { type TornadoRow, tornadoChart } from "../../charts/tornado-chart.ts";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./chart.module.css";
import { useWidth } from "./use-width.ts";

interface NamedRow extends TornadoRow {
  readonly name: string;
}

interface TornadoDrawingProps {
  readonly label: string;
  readonly central: number;
  readonly rows: readonly NamedRow[];
  readonly xName: string;
  readonly lowName: string;
  readonly highName: string;
}

/** Two bars for each number, from the figure with all at their medians: with it low, and below with it high. */
export function TornadoDrawing({ label, central, rows, xName, lowName, highName }: TornadoDrawingProps) {
  const { language } = usePage().style;
  const { ref, width } = useWidth<HTMLDivElement>();
  const chart = tornadoChart(central, rows, width);
  const foot = chart.height - 32;
  return (
    <div ref={ref}>
      <ul className={css.legend} data-legend="">
        {([lowName, highName] as const).map((name, i) => (
          <li key={name}>
            <svg className={css.key} viewBox="0 0 16 12" aria-hidden="true">
              <rect y={i === 0 ? 0 : 6} width="16" height={6} className={i === 0 ? css.f0 : css.f1} />
            </svg>{" "}
            {name}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${width} ${chart.height}`} className={css.drawing} role="img" aria-label={label}>
        {chart.ticks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${at} 0V${foot}`} className={css.axis} />
            <text x={at} y={foot + 14} textAnchor="middle">
              {numberText(value, language)}
            </text>
          </g>
        ))}
        <text x={width - 4} y={chart.height - 3} textAnchor="end" className={css.soft}>
          {xName}
        </text>
        {chart.rows.map(({ id, y, barHeight, low, high }, i) => (
          <g key={id}>
            <text x={4} y={y - 6} className={css.halo}>
              {rows[i]?.name}
            </text>
            <rect x={low.x} y={y} width={Math.max(1, low.width)} height={barHeight} className={css.f0} />
            <rect x={high.x} y={y + barHeight} width={Math.max(1, high.width)} height={barHeight} className={css.f1} />
          </g>
        ))}
        <path d={`M${chart.middle} 0V${foot}`} className={css.whisker} />
      </svg>
    </div>
  );
}
