import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { cableChoice } from "../../../facts/feed-facts.ts";
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

function tableOf(curves: readonly SectionCurve[], heads: readonly [load: string, runs: string, all: string]) {
  const [load, runs, all] = heads;
  return {
    heads: [
      load,
      ...curves.flatMap(({ id }) => [`${names[id] ?? id}, ${runs}, mm²`, `${names[id] ?? id}, ${all}, mm²`]),
    ],
    rows: (curves[0]?.points ?? []).map(({ loadKw }, i) => [
      loadKw,
      ...curves.flatMap(({ points }) => {
        const point = points[i];
        if (point === undefined || point.sectionMm2 === null || point.parallelRuns === null) return [null, null];
        return [`${point.parallelRuns} × ${point.sectionMm2 / point.parallelRuns}`, point.sectionMm2];
      }),
    ]),
  };
}

/** Section against load for each voltage, computed beside the page. */
export function SectionChart() {
  const t = useTranslations("feed");
  const { scenario, result } = usePage().site;
  const cable = cableChoice(result);
  const work = useHeavyWork(
    useCallback((worker: Remote<HeavyWork>, progress: Progress) => worker.sections(scenario, progress), [scenario]),
  );
  const curves = work.result ?? [];
  return (
    <div>
      <WorkStatus work={work} label={t("sections")} />
      {work.result === null ? null : (
        <ChartFigure
          title={t("sections")}
          table={tableOf(curves, [t("load"), t("runs"), t("allRuns")])}
          made={{ formula: cable.formula, sources: cable.sources }}
        >
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
