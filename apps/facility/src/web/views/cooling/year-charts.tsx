import { useTranslations } from "use-intl";
import chart from "../../chart/chart.module.css";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { HeatDrawing } from "../../chart/heat-drawing.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { columnUnit } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { monthNames } from "../month-names.ts";

/** PUE by month and hour, and the load duration of the year. */
export function YearCharts() {
  const t = useTranslations("cooling");
  const { site, style } = usePage();
  const { year } = site.result.cooling;
  if (year === null) return null;
  const months = monthNames(style.language);
  const matrix = year.pueByMonthAndHour;
  const column = columnUnit(
    year.loadDuration.map(({ facilityKw }) => facilityKw),
    "kW",
  );
  const { sources } = year;
  const points = year.loadDuration.map(
    ({ exceededShare, facilityKw }) => [100 * exceededShare, facilityKw / column.factor] as const,
  );
  return (
    <div className={chart.pair}>
      <ChartFigure
        title={t("pue")}
        table={{
          heads: [t("month"), ...Array.from({ length: 24 }, (_, hour) => `${hour} h`)],
          rows: matrix.map((row, month) => [months[month] ?? "", ...row]),
        }}
        made={{ formula: "PUE = Σ P(h) / Σ P_IT(h)", sources }}
      >
        <HeatDrawing label={t("pue")} matrix={matrix} rowNames={months} columnName={t("hour")} />
      </ChartFigure>
      <ChartFigure
        title={t("duration")}
        table={{ heads: [t("share"), column.unit], rows: points.map(([share, power]) => [share, power]) }}
        made={{ formula: "x = N(h: P(h) > P) / N(h)", sources }}
      >
        <LineDrawing
          label={t("duration")}
          xName={t("share")}
          yName={column.unit}
          series={[{ id: "duration", name: column.unit, points }]}
        />
      </ChartFigure>
    </div>
  );
}
