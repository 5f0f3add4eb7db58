import { type IntervalRow, intervalChart } from "../../charts/interval-chart.ts";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./chart.module.css";
import { useWidth } from "./use-width.ts";

interface NamedRow extends IntervalRow {
  readonly name: string;
}

interface IntervalDrawingProps {
  readonly label: string;
  readonly rows: readonly NamedRow[];
  readonly xName: string;
  readonly unknown: string;
}

/** Bars with intervals, a row each. */
export function IntervalDrawing({ label, rows, xName, unknown }: IntervalDrawingProps) {
  const { language } = usePage().style;
  const { ref, width } = useWidth<HTMLDivElement>();
  const labelWidth = Math.min(230, width * 0.42);
  const chart = intervalChart(rows, width, labelWidth);
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${chart.height}`} className={css.drawing} role="img" aria-label={label}>
        {chart.ticks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${at} 0V${chart.height - 32}`} className={css.axis} />
            <text x={at} y={chart.height - 18} textAnchor="middle">
              {numberText(value, language)}
            </text>
          </g>
        ))}
        <text x={width - 4} y={chart.height - 3} textAnchor="end" className={css.soft}>
          {xName}
        </text>
        {chart.rows.map(({ id, y, height, bar, whisker }, i) => (
          <g key={id}>
            <text x={labelWidth - 8} y={y + height / 2} textAnchor="end" dominantBaseline="middle">
              {rows[i]?.name}
            </text>
            {bar === null ? null : <rect x={bar.x} y={y} width={bar.width} height={height} className={css.f0} />}
            {whisker === null ? null : (
              <path
                className={css.whisker}
                d={`M${whisker.from} ${y + 3}v${height - 6}M${whisker.from} ${y + height / 2}H${whisker.to}M${whisker.to} ${y + 3}v${height - 6}`}
              />
            )}
            {bar === null && whisker === null ? (
              <text x={chart.zero + 6} y={y + height / 2} dominantBaseline="middle" className={css.soft}>
                {unknown}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}
