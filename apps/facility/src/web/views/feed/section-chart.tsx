import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { cableChoice } from "../../../facts/feed-facts.ts";
import type { SectionCurve } from "../../../model/feed-curves.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { kcmilOf } from "../../format/american-units.ts";
import { figureOf, type Style } from "../../format/figure.ts";
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

/** A section as one number, so that it has an axis: an American one in kcmil, which adds up where gauges do not. */
function sectionUnit({ units }: Style) {
  return units === "us" ? { unit: "kcmil", of: kcmilOf } : { unit: "mm²", of: (mm2: number) => mm2 };
}

function tableOf(
  curves: readonly SectionCurve[],
  heads: readonly [load: string, runs: string, all: string],
  style: Style,
) {
  const [load, runs, all] = heads;
  const { unit, of } = sectionUnit(style);
  const each = (mm2: number) =>
    Object.values(figureOf(mm2, "mm2", style))
      .join(" ")
      .trim();
  return {
    heads: [
      load,
      ...curves.flatMap(({ id }) => [`${names[id] ?? id}, ${runs}`, `${names[id] ?? id}, ${all}, ${unit}`]),
    ],
    rows: (curves[0]?.points ?? []).map(({ loadKw }, i) => [
      loadKw,
      ...curves.flatMap(({ points }) => {
        const point = points[i];
        if (point === undefined || point.sectionMm2 === null || point.parallelRuns === null) return [null, null];
        return [`${point.parallelRuns} × ${each(point.sectionMm2 / point.parallelRuns)}`, of(point.sectionMm2)];
      }),
    ]),
  };
}

/** Section against load for each voltage, computed beside the page. */
export function SectionChart() {
  const t = useTranslations("feed");
  const { site, style } = usePage();
  const { scenario, result } = site;
  const { unit, of } = sectionUnit(style);
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
          table={tableOf(curves, [t("load"), t("runs"), t("allRuns")], style)}
          made={cable}
        >
          <LineDrawing
            label={t("sections")}
            xName={t("load")}
            yName={t("sectionIn", { unit })}
            yFrom={0}
            series={curves.map(({ id, points }) => ({
              id,
              name: names[id] ?? id,
              points: points.flatMap(({ loadKw, sectionMm2 }) =>
                sectionMm2 === null ? [] : [[loadKw, of(sectionMm2)] as const],
              ),
            }))}
          />
          <p className={css.soft}>{t("sectionsNote")}</p>
        </ChartFigure>
      )}
    </div>
  );
}
