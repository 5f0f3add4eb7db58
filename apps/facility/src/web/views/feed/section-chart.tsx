import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { SectionCurve } from "../../../model/feed-curves.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { usePage } from "../../site/page-context.ts";
import type { HeavyWork, Progress } from "../../worker/heavy-work.ts";
import { useHeavyWork } from "../../worker/use-heavy-work.ts";
import { WorkStatus } from "../../worker/work-status.tsx";
import css from "../view.module.css";

const names: Readonly<Record<string, string>> = {
  "ac-400": "400 V AC",
  "ac-415": "415 V AC",
  "ac-480": "480 V AC",
  "dc-800": "800 V DC",
};

function tableOf(curves: readonly SectionCurve[], load: string) {
  const heads = [load, ...curves.map(({ id }) => `${names[id] ?? id}, mm²`)];
  const rows = (curves[0]?.points ?? []).map(({ loadKw }, i) => [
    loadKw,
    ...curves.map(({ points }) => points[i]?.sectionMm2 ?? null),
  ]);
  return { heads, rows };
}

/** Section against load for each voltage, computed beside the page. */
export function SectionChart() {
  const t = useTranslations("feed");
  const { scenario } = usePage().site;
  const work = useHeavyWork(
    useCallback((worker: Remote<HeavyWork>, progress: Progress) => worker.sections(scenario, progress), [scenario]),
  );
  const curves = work.result ?? [];
  return (
    <div>
      <WorkStatus work={work} label={t("sections")} />
      {work.result === null ? null : (
        <ChartFigure title={t("sections")} table={tableOf(curves, t("load"))}>
          <LineDrawing
            label={t("sections")}
            xName={t("load")}
            yName={t("section")}
            yFrom={0}
            series={curves.map(({ id, points }) => ({
              id,
              name: names[id] ?? id,
              points: points.flatMap(({ loadKw, sectionMm2 }) =>
                sectionMm2 === null ? [] : [[loadKw, sectionMm2] as const],
              ),
            }))}
          />
          <p className={css.soft}>{t("sectionsNote")}</p>
        </ChartFigure>
      )}
    </div>
  );
}
