import { useTranslations } from "use-intl";
import { monthFigures } from "../../../model/uncertainty/month-figures.ts";
import type { MonthSpread } from "../../../model/uncertainty/spread-run.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { FanDrawing } from "../../chart/fan-drawing.tsx";
import { columnUnit } from "../../format/figure.ts";
import type { SpreadFigure } from "../../link/view-choices.ts";
import { usePage } from "../../site/page-context.ts";
import { monthNames } from "../month-names.ts";
import { drawSources } from "./draw-sources.ts";

interface FanPanelProps {
  readonly months: readonly MonthSpread[] | undefined;
  readonly figure: SpreadFigure;
}

/** Spread of a figure month by month. */
export function FanPanel({ months, figure }: FanPanelProps) {
  const t = useTranslations("uncertainty");
  const figures = useTranslations("yearFigures");
  const { language } = usePage().style;
  if (months === undefined) return <p>{t("noMonths")}</p>;
  const { unit, factor } = columnUnit(
    months.map(({ p90 }) => p90),
    monthFigures[figure],
  );
  const points = months.map(({ p10, p50, p90 }) => ({ low: p10 / factor, middle: p50 / factor, high: p90 / factor }));
  const names = monthNames(language);
  const title = t("fan", { figure: figures(figure) });
  const head = (name: string) => (unit === "" ? name : `${name}, ${unit}`);
  return (
    <ChartFigure
      title={title}
      table={{
        heads: [t("month"), head("P10"), head("P50"), head("P90")],
        rows: points.map(({ low, middle, high }, month) => [names[month] ?? "", low, middle, high]),
      }}
      made={{ formula: "F(x) = 0.1; 0.5; 0.9", sources: drawSources }}
    >
      <FanDrawing
        label={title}
        points={points}
        names={names}
        yName={head(figures(figure))}
        middleName={t("middle")}
        bandName={t("band")}
      />
    </ChartFigure>
  );
}
