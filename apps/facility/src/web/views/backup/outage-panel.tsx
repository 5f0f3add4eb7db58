import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { OutageResult } from "../../../model/outage/simulate-outage.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { columnUnit, figureOf, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import type { HeavyWork, Progress } from "../../worker/heavy-work.ts";
import { useHeavyWork } from "../../worker/use-heavy-work.ts";
import { WorkStatus } from "../../worker/work-status.tsx";

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
  const { style, site } = usePage();
  const column = columnUnit([...(result.series.itSideKw?.values ?? [])], "kW");
  const power = (["itSideKw", "busKw", "batteryKw"] as const).map((id) => ({
    id,
    name: t(({ itSideKw: "itSide", busKw: "bus", batteryKw: "battery" } as const)[id]),
    points: pointsOf(result, id, column.factor),
  }));
  const heat = (["loopTempC", "rackTempC"] as const).map((id) => ({
    id,
    name: t(({ loopTempC: "loop", rackTempC: "rackCoolant" } as const)[id]),
    points: pointsOf(result, id, 1),
  }));
  const { limitTempC } = site.scenario.cooling;
  const table = (series: typeof power | typeof heat) => ({
    heads: [t("seconds"), ...series.map(({ name }) => name)],
    rows: (series[0]?.points ?? [])
      .map(([timeS], i) => [timeS, ...series.map(({ points }) => points[i]?.[1] ?? null)])
      .filter((_, i) => i % 5 === 0),
  });
  return (
    <>
      <ChartFigure title={t("outage")} table={table(power)}>
        <LineDrawing label={t("outage")} xName={t("seconds")} yName={column.unit} yFrom={0} stepped series={power} />
      </ChartFigure>
      <ChartFigure title={t("outageTemp")} table={table(heat)}>
        <LineDrawing
          label={t("outageTemp")}
          xName={t("seconds")}
          yName={t("degrees")}
          series={heat}
          levels={[
            {
              id: "limit",
              y: limitTempC,
              name: t("limit", { value: Object.values(figureOf(limitTempC, "degC", style)).join(" ") }),
            },
          ]}
        />
      </ChartFigure>
    </>
  );
}

/** What happens in the minutes after the grid is lost, run beside the page. */
export function OutagePanel() {
  const t = useTranslations();
  const { site, style } = usePage();
  const { scenario } = site;
  const work = useHeavyWork(
    useCallback((worker: Remote<HeavyWork>, progress: Progress) => worker.outage(scenario, progress), [scenario]),
  );
  return (
    <section>
      <h2>{t("backup.outage")}</h2>
      <WorkStatus work={work} label={t("backup.outage")} />
      {work.result === null ? null : (
        <>
          <OutageCharts result={work.result} />
          <DataTable
            caption={t("backup.events")}
            columns={[
              { head: t("backup.at"), numeric: true },
              { head: t("backup.event") },
              { head: t("backup.subject") },
              { head: t("findings.value"), numeric: true },
            ]}
            rows={work.result.events.map(({ timeS, event, subject, value, unit }, i) => ({
              key: `${i} ${event}`,
              cells: [
                numberText(timeS, style.language),
                <code key="event">{event}</code>,
                subject,
                value === null || unit === null ? "" : Object.values(figureOf(value, unit, style)).join(" "),
              ],
            }))}
          />
          <FindingList findings={work.result.findings} title={t("backup.outageFindings")} />
        </>
      )}
    </section>
  );
}
