import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { survival } from "../../../facts/backup-facts.ts";
import type { Fact } from "../../../facts/fact.ts";
import type { Autonomy } from "../../../model/backup-side.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { FactTiles } from "../../components/fact-tile.tsx";
import { percentText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import type { HeavyWork, Progress } from "../../worker/heavy-work.ts";
import { useHeavyWork } from "../../worker/use-heavy-work.ts";
import { WorkStatus } from "../../worker/work-status.tsx";
import css from "../view.module.css";

function SurvivalChart({ autonomy, made }: { readonly autonomy: Autonomy; readonly made: Fact }) {
  const t = useTranslations("backup");
  const curve = autonomy.survival?.curve ?? [];
  const points = curve.map(({ durationH, survivalShare }) => [durationH, 100 * survivalShare] as const);
  return (
    <ChartFigure
      title={t("survivalTitle")}
      table={{ heads: [t("hours"), t("chance")], rows: points.map(([h, chance]) => [h, chance]) }}
      made={made}
    >
      <LineDrawing
        label={t("survivalTitle")}
        xName={t("hours")}
        yName={t("chance")}
        series={[{ id: "survival", name: t("chance"), points }]}
      />
    </ChartFigure>
  );
}

/** Odds of running through, and of each legal class, drawn beside the page. */
export function OddsPanel() {
  const t = useTranslations("backup");
  const { site, style } = usePage();
  const { scenario, result } = site;
  const work = useHeavyWork(
    useCallback((worker: Remote<HeavyWork>, progress: Progress) => worker.odds(scenario, progress), [scenario]),
  );
  const autonomies = work.result ?? [];
  const longest = autonomies.toSorted((a, b) => b.durationH - a.durationH)[0];
  const drawn = { ...result, backup: { ...result.backup, autonomies } };
  return (
    <section>
      <h2>{t("odds")}</h2>
      <WorkStatus work={work} label={t("odds")} />
      <FactTiles
        label={t("odds")}
        facts={autonomies.map((one) => ({
          ...survival(drawn, one),
          note: [
            t("atHours", { hours: one.durationH }),
            ...(one.odds === null
              ? []
              : [t("seveso", { value: percentText(1 - one.odds.seveso.none, style.language) })]),
          ].join(", "),
        }))}
      />
      {longest === undefined ? null : (
        <div className={css.soft}>
          <SurvivalChart autonomy={longest} made={survival(drawn, longest)} />
        </div>
      )}
    </section>
  );
}
