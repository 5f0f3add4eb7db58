import { equivalenceTable, metricNames } from "@watthall/gpu-equivalence";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { rackEquivalent, rackPackages } from "../../../facts/equivalence-facts.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { IntervalDrawing } from "../../chart/interval-drawing.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { PickList } from "../../components/pick-list.tsx";
import { SourceList } from "../../components/source-list.tsx";
import { countText, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import { GenerationsTable } from "./generations-table.tsx";

const compared = [
  "hgx-h100-40",
  "gb200-nvl72",
  "gb300-nvl72",
  "vr200-nvl72",
  "kyber-vr300",
  "helios-mi455x",
  "trn2-ultra",
  "tpu-v7-pod",
] as const;

/** Every generation in H100s, under the metric that the reader means and under all of them. */
export function EquivalenceView() {
  const t = useTranslations();
  const termName = useTermName();
  const { style, link, choose } = usePage();
  const { language } = style;
  const { metric } = link.choices;
  const result = useMemo(() => equivalenceTable({ items: compared.map((rack) => ({ item: { rack } })) }), []);
  const bars = result.rows.map(({ id, name, equivalents }) => {
    const { h100e, lowH100e, highH100e } = equivalents[metric];
    // Other names of the same rack, after the semicolon, stand in the table below.
    return { id, name: termName(name.split(";")[0] ?? name), value: h100e, low: lowH100e, high: highH100e };
  });
  const number = (value: number | null) => (value === null ? t("number.unknown") : numberText(value, language, 3));
  return (
    <>
      <p>{t("equivalence.lead")}</p>
      <PickList
        title={t("equivalence.metric")}
        picks={metricNames.map((id) => ({
          id,
          text: t(`metrics.${id}`),
          chosen: metric === id,
          choose: () => choose({ metric: id }),
        }))}
      />
      <ChartFigure
        title={`${t("equivalence.chart")}: ${t(`metrics.${metric}`)}`}
        table={{
          heads: [t("equivalence.rack"), "H100e", "H100e, min", "H100e, max"],
          rows: bars.map(({ name, value, low, high }) => [name, value, low, high]),
        }}
        made={{ formula: "H = p · r,  r = x / x_H100", sources: result.sources }}
      >
        <IntervalDrawing label={t("equivalence.chart")} rows={bars} xName="H100e" unknown={t("number.unknown")} />
      </ChartFigure>
      <DataTable
        caption={t("equivalence.table")}
        columns={[
          { head: t("equivalence.rack") },
          { head: t("equivalence.packages"), numeric: true },
          ...metricNames.map((id) => ({ head: t(`metrics.${id}`), numeric: true })),
        ]}
        rows={result.rows.map((row) => ({
          key: row.id,
          cells: [
            termName(row.name),
            { text: countText(row.packageCount, language), fact: rackPackages(row) },
            ...metricNames.map((each) => {
              const { h100e, lowH100e, highH100e } = row.equivalents[each];
              const text =
                h100e === null && lowH100e !== null ? `${number(lowH100e)} – ${number(highH100e)}` : number(h100e);
              return h100e === null && lowH100e === null ? text : { text, fact: rackEquivalent(row, each) };
            }),
          ],
        }))}
      />
      <GenerationsTable />
      <FindingList findings={result.findings} title={t("findings.title")} />
      <section>
        <h2>{t("trace.sources")}</h2>
        <SourceList ids={result.sources} />
      </section>
    </>
  );
}
