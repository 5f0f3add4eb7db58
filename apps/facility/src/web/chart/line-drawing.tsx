import { type Level, type LineSeries, lineChart } from "../../charts/line-chart.ts";
import { numberText, tickTexts } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./chart.module.css";
import { useWidth } from "./use-width.ts";

/** A series with the name that its legend shows. */
export interface NamedSeries extends LineSeries {
  readonly name: string;
}

/** A level with the words that stand on it. */
export interface NamedLevel extends Level {
  readonly name: string;
}

interface LineDrawingProps {
  readonly label: string;
  readonly series: readonly NamedSeries[];
  readonly levels?: readonly NamedLevel[];
  readonly xName: string;
  readonly yName: string;
  readonly yFrom?: number;
  readonly xLog?: boolean;
  readonly stepped?: boolean;
}

function Legend({ series }: Pick<LineDrawingProps, "series">) {
  if (series.length < 2) return null;
  return (
    <ul className={css.legend} data-legend="">
      {series.map(({ id, name }, i) => (
        <li key={id}>
          <svg viewBox="0 0 30 12" aria-hidden="true">
            <path d="M0 6h30" className={`${css.line} ${css[`s${i % 6}`]}`} />
          </svg>{" "}
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Lines over two axes, with levels across. */
export function LineDrawing({ label, series, levels = [], xName, yName, ...how }: LineDrawingProps) {
  const { language } = usePage().style;
  const { ref, width } = useWidth<HTMLDivElement>();
  const height = width < 500 ? 240 : 320;
  const chart = lineChart({ width, height, series, levels, ...how });
  const { left, right, bottom } = chart.frame;
  const yTexts = tickTexts(
    chart.yTicks.map(({ value }) => value),
    language,
  );
  return (
    <div ref={ref}>
      <Legend series={series} />
      <svg viewBox={`0 0 ${width} ${height}`} className={css.drawing} role="img" aria-label={label}>
        {chart.yTicks.map(({ value, at }, i) => (
          <g key={value}>
            <path d={`M${left} ${at}H${right}`} className={css.axis} />
            <text x={left - 6} y={at} textAnchor="end" dominantBaseline="middle">
              {yTexts[i]}
            </text>
          </g>
        ))}
        {chart.xTicks.map(({ value, at }) => (
          <text key={value} x={at} y={bottom + 16} textAnchor="middle">
            {numberText(value, language)}
          </text>
        ))}
        <path d={`M${left} ${bottom}H${right}`} className={css.axis} />
        <text x={right} y={height - 6} textAnchor="end" className={css.soft}>
          {xName}
        </text>
        <text x={left} y={height - 6} className={css.soft}>
          ↑ {yName}
        </text>
        {chart.levels.map(({ id, y, wordsY }, i) => (
          <g key={id}>
            <path d={`M${left} ${y}H${right}`} className={css.level} />
            <text x={right} y={wordsY} textAnchor="end">
              {levels[i]?.name}
            </text>
          </g>
        ))}
        {chart.lines.map(({ id, path }, i) => (
          <path key={id} d={path} className={`${css.line} ${css[`s${i % 6}`]}`} />
        ))}
      </svg>
    </div>
  );
}
