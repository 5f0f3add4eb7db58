import { type FanPoint, fanChart } from "../../charts/fan-chart.ts";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./chart.module.css";
import { useWidth } from "./use-width.ts";

interface FanDrawingProps {
  readonly label: string;
  readonly points: readonly FanPoint[];
  readonly names: readonly string[];
  readonly yName: string;
  readonly bandName: string;
  readonly middleName: string;
}

/** A band from low to high with a line in it, over places such as months. */
export function FanDrawing({ label, points, names, yName, bandName, middleName }: FanDrawingProps) {
  const { language } = usePage().style;
  const { ref, width } = useWidth<HTMLDivElement>();
  const height = width < 500 ? 240 : 320;
  const chart = fanChart(points, width, height);
  const { left, right, bottom } = chart.frame;
  const every = width < 500 ? 2 : 1;
  return (
    <div ref={ref}>
      <ul className={css.legend} data-legend="">
        <li>
          <svg viewBox="0 0 30 12" aria-hidden="true">
            <path d="M0 6h30" className={`${css.line} ${css.s0}`} />
          </svg>{" "}
          {middleName}
        </li>
        <li>
          <svg viewBox="0 0 30 12" aria-hidden="true">
            <rect width="30" height="12" className={css.band} />
          </svg>{" "}
          {bandName}
        </li>
      </ul>
      <svg viewBox={`0 0 ${width} ${height}`} className={css.drawing} role="img" aria-label={label}>
        {chart.yTicks.map(({ value, at }) => (
          <g key={value}>
            <path d={`M${left} ${at}H${right}`} className={css.axis} />
            <text x={left - 6} y={at} textAnchor="end" dominantBaseline="middle">
              {numberText(value, language, 5)}
            </text>
          </g>
        ))}
        <path d={`M${left} ${bottom}H${right}`} className={css.axis} />
        {chart.placesAt.map((x, i) =>
          i % every === 0 ? (
            <text key={names[i]} x={x} y={bottom + 16} textAnchor="middle">
              {names[i]}
            </text>
          ) : null,
        )}
        <text x={left} y={height - 6} className={css.soft}>
          ↑ {yName}
        </text>
        <path d={chart.band} className={css.band} />
        <path d={chart.middle} className={`${css.line} ${css.s0}`} />
      </svg>
    </div>
  );
}
