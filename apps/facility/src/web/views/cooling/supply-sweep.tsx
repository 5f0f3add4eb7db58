import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { pueYear } from "../../../facts/cooling-facts.ts";
import { axisUnit } from "../../chart/axis-unit.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { usePage } from "../../site/page-context.ts";
import type { HeavyWork, Progress } from "../../worker/heavy-work.ts";
import { useHeavyWork } from "../../worker/use-heavy-work.ts";
import { WorkStatus } from "../../worker/work-status.tsx";

/** PUE of the year against the temperature of the plant's water, a year a point, computed beside the page. */
export function SupplySweep() {
  const t = useTranslations("cooling");
  const { site, style } = usePage();
  const { scenario, result } = site;
  const celsius = axisUnit("degC", style);
  const supply = `${t("supply")}, ${celsius.unit}`;
  const { balance } = result;
  const { itKw, liquidHeatKw, airHeatKw } = balance;
  const otherFacilityKw = balance.gridKw - itKw - balance.byKind.cooling;
  const work = useHeavyWork(
    useCallback(
      (worker: Remote<HeavyWork>, progress: Progress) =>
        worker.supplyTemperatures(scenario, { itKw, liquidHeatKw, airHeatKw, otherFacilityKw }, progress),
      [scenario, itKw, liquidHeatKw, airHeatKw, otherFacilityKw],
    ),
  );
  const points = work.result ?? [];
  return (
    <div>
      <WorkStatus work={work} label={t("sweep")} />
      {points.length === 0 ? null : (
        <ChartFigure
          title={t("sweep")}
          table={{
            heads: [supply, t("pueAxis"), t("chillerHours")],
            rows: points.map(({ supplyTempC, pueRatio, chillerH }) => [celsius.of(supplyTempC), pueRatio, chillerH]),
          }}
          made={pueYear(result)}
        >
          <LineDrawing
            label={t("sweep")}
            xName={supply}
            yName={t("pueAxis")}
            series={[
              {
                id: "pue",
                name: t("pueAxis"),
                points: points.map(({ supplyTempC, pueRatio }) => [celsius.of(supplyTempC), pueRatio] as const),
              },
            ]}
          />
        </ChartFigure>
      )}
    </div>
  );
}
