import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { outageFormulas } from "../../../facts/outage-facts.ts";
import type { OutageResult } from "../../../model/outage/simulate-outage.ts";
import { axisUnit } from "../../chart/axis-unit.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { PickList } from "../../components/pick-list.tsx";
import { columnUnit, figureOf, numberText } from "../../format/figure.ts";
import { outageIds } from "../../link/view-choices.ts";
import { usePage } from "../../site/page-context.ts";
import { useModelNames } from "../../site/use-model-names.ts";
import type { HeavyWork, Progress } from "../../worker/heavy-work.ts";
import { useHeavyWork } from "../../worker/use-heavy-work.ts";
import { WorkStatus } from "../../worker/work-status.tsx";
import css from "../view.module.css";
import { OutageEvents } from "./outage-events.tsx";

/** After the last event and a little more, nothing changes that a reader wants to see. */
function shownUntilS({ events }: OutageResult): number {
  return Math.max(60, 1.2 * (events.filter(({ timeS }) => timeS < 3600).at(-1)?.timeS ?? 0));
}

function pointsOf(result: OutageResult, name: string, scale: number) {
  const times = result.series.timeS?.values ?? new Float64Array();
  const values = result.series[name]?.values ?? new Float64Array();
  const until = shownUntilS(result);
  return Array.from(times, (timeS, i) => [timeS, (values[i] ?? 0) / scale] as const).filter(
    ([timeS]) => timeS <= until,
  );
}

function OutageCharts({ result }: { readonly result: OutageResult }) {
  const t = useTranslations("backup");
  const texts = useTranslations("outage");
  const { style, site } = usePage();
  const celsius = axisUnit("degC", style);
  const column = columnUnit([...(result.series.itSideKw?.values ?? [])], "kW");
  const power = (["itSideKw", "busKw", "batteryKw"] as const).map((id) => ({
    id,
    name: t(({ itSideKw: "itSide", busKw: "bus", batteryKw: "battery" } as const)[id]),
    points: pointsOf(result, id, column.factor),
  }));
  const heat = (["loopTempC", "rackTempC"] as const).map((id) => ({
    id,
    name: t(({ loopTempC: "loop", rackTempC: "rackCoolant" } as const)[id]),
    points: pointsOf(result, id, 1).map(([timeS, tempC]) => [timeS, celsius.of(tempC)] as const),
  }));
  const { limitTempC } = site.scenario.cooling;
  const table = (series: typeof power | typeof heat, unit: string) => ({
    heads: [t("seconds"), ...series.map(({ name }) => `${name}, ${unit}`)],
    rows: (series[0]?.points ?? [])
      .map(([timeS], i) => [timeS, ...series.map(({ points }) => points[i]?.[1] ?? null)])
      .filter(([timeS]) => Number.isInteger(timeS)),
  });
  return (
    <>
      <ChartFigure
        title={texts("power")}
        table={table(power, column.unit)}
        made={{ formula: outageFormulas.power, sources: result.sources }}
      >
        <LineDrawing label={texts("power")} xName={t("seconds")} yName={column.unit} yFrom={0} stepped series={power} />
      </ChartFigure>
      <ChartFigure
        title={texts("heat")}
        table={table(heat, celsius.unit)}
        made={{ formula: outageFormulas.heat, sources: result.sources }}
      >
        <LineDrawing
          label={texts("heat")}
          xName={t("seconds")}
          yName={`${texts("temperature")}, ${celsius.unit}`}
          series={heat}
          levels={[
            {
              id: "limit",
              y: celsius.of(limitTempC),
              name: t("limit", { value: Object.values(figureOf(limitTempC, "degC", style)).join(" ") }),
            },
          ]}
        />
      </ChartFigure>
    </>
  );
}

/** What fails first, or that nothing does. */
function Outcome({ result }: { readonly result: OutageResult }) {
  const t = useTranslations("outage");
  const { language } = usePage().style;
  const name = useModelNames();
  const { firstLimit } = result;
  if (firstLimit === null) return <p>{t("noLimit")}</p>;
  const { event, subject, timeS } = firstLimit;
  return (
    <p>
      {t("first", {
        event: name("events", event),
        subject: name("subjects", subject),
        time: numberText(timeS, language),
      })}
    </p>
  );
}

/** What happens in the minutes in which something fails, run beside the page. */
export function OutagePanel() {
  const t = useTranslations();
  const { site, link, choose } = usePage();
  const { scenario } = site;
  const { from, choices } = link;
  const { outage } = choices;
  const work = useHeavyWork(
    useCallback(
      (worker: Remote<HeavyWork>, progress: Progress) => worker.outage(scenario, from, outage, progress),
      [scenario, from, outage],
    ),
  );
  return (
    <section data-panel="outage">
      <h2>{t("outage.title")}</h2>
      <p className={css.soft}>{t("outage.lead")}</p>
      <PickList
        title={t("outage.what")}
        picks={outageIds.map((id) => ({
          id,
          text: t(`outage.${id}`),
          chosen: id === outage,
          choose: () => choose({ outage: id }),
        }))}
      />
      <WorkStatus work={work} label={t(`outage.${outage}`)} />
      {work.result === null ? null : (
        <>
          <Outcome result={work.result} />
          <OutageCharts result={work.result} />
          <OutageEvents result={work.result} />
          <FindingList findings={work.result.findings} title={t("backup.outageFindings")} />
        </>
      )}
    </section>
  );
}
