import { heatMap } from "../../charts/heat-map.ts";
import { numberText } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./chart.module.css";
import { useWidth } from "./use-width.ts";

interface HeatDrawingProps {
  readonly label: string;
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly rowNames: readonly string[];
  readonly columnName: string;
}

/** A matrix as cells, the deeper the higher, with the bounds of each step. */
export function HeatDrawing({ label, matrix, rowNames, columnName }: HeatDrawingProps) {
  const { language } = usePage().style;
  const { ref, width } = useWidth<HTMLDivElement>();
  const map = heatMap(matrix, width, 300);
  const everyOther = width < 500 ? 6 : 3;
  return (
    <div ref={ref}>
      <ul className={css.legend} data-legend="">
        {map.bounds.map((low, step) => (
          <li key={low}>
            <svg className={css.key} viewBox="0 0 16 12" aria-hidden="true">
              <rect width="16" height="12" className={css[`h${step}`]} />
            </svg>{" "}
            ≥ {numberText(low, language)}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${width} ${map.height}`} className={css.drawing} role="img" aria-label={label}>
        {map.cells.map(({ row, column, x, y, step }) =>
          step === null ? null : (
            <rect
              key={`${row} ${column}`}
              x={x}
              y={y}
              width={Math.max(0.5, map.cellWidth - 0.5)}
              height={Math.max(0.5, map.cellHeight - 0.5)}
              className={css[`h${step}`]}
            />
          ),
        )}
        {map.rowsAt.map((y, row) => (
          <text key={rowNames[row]} x={38} y={y} textAnchor="end" dominantBaseline="middle">
            {rowNames[row]}
          </text>
        ))}
        {map.columnsAt.map((x, column) =>
          column % everyOther === 0 ? (
            <text key={x} x={x} y={map.height - 12} textAnchor="middle">
              {column}
            </text>
          ) : null,
        )}
        <text x={width - 4} y={map.height} textAnchor="end" className={css.soft}>
          {columnName}
        </text>
      </svg>
    </div>
  );
}
