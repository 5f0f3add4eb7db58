import { useTranslations } from "use-intl";
import { fuelMass, longestAutonomy } from "../../../facts/backup-facts.ts";
import { crossingFacts } from "../../../facts/crossing-facts.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { LineDrawing } from "../../chart/line-drawing.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { countText, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import css from "../view.module.css";

/** Fuel against autonomy, with the bounds of the law across it, and where each is met. */
export function AutonomyChart() {
  const t = useTranslations("backup");
  const findings = useTranslations("findings");
  const termName = useTermName();
  const { site, style } = usePage();
  const { autonomies } = site.result.backup;
  const longest = longestAutonomy(site.result);
  if (longest === null) return null;
  const crossings = longest.crossings?.crossings ?? [];
  const points = [
    [0, 0] as const,
    ...autonomies.map(({ durationH, fuel }) => [durationH, fuel.storedMassT] as const).sort((a, b) => a[0] - b[0]),
  ];
  const highest = 1.6 * longest.fuel.storedMassT;
  const name = (heading: string, regime: string) => termName(`${heading} ${regime}`);
  const drawn = crossings.filter(({ thresholdT }) => thresholdT <= highest);
  const next = crossings.filter(({ thresholdT }) => thresholdT > highest).slice(0, 1);
  return (
    <>
      <ChartFigure
        title={t("autonomy")}
        table={{ heads: [t("hours"), t("tonnes")], rows: points.map(([h, tonnes]) => [h, tonnes]) }}
        made={fuelMass(site.result, longest)}
      >
        <LineDrawing
          label={t("autonomy")}
          xName={t("hours")}
          yName={t("tonnes")}
          yFrom={0}
          series={[{ id: "fuel", name: t("tonnes"), points }]}
          levels={[...drawn, ...next].map(({ heading, regime, thresholdT }) => ({
            id: name(heading, regime),
            y: thresholdT,
            name: `${name(heading, regime)}: ${countText(thresholdT, style.language)} t`,
          }))}
        />
      </ChartFigure>
      {crossings.length === 0 ? (
        <p className={css.soft}>{t("noLaw")}</p>
      ) : (
        <DataTable
          caption={`${t("crossings")}, ${t("atHours", { hours: longest.durationH })}`}
          columns={[
            { head: t("bound") },
            { head: "t", numeric: true },
            { head: "h", numeric: true },
            { head: "MW", numeric: true },
            { head: t("state") },
            { head: findings("source") },
          ]}
          rows={crossings.map((one) => {
            const { heading, regime, thresholdT, durationH, loadMw, met, source } = one;
            const facts = crossingFacts(site.result, one);
            return {
              key: name(heading, regime),
              cells: [
                name(heading, regime),
                { text: countText(thresholdT, style.language), fact: facts.bound },
                { text: numberText(durationH, style.language, 3), fact: facts.hours },
                { text: numberText(loadMw, style.language, 3), fact: facts.load },
                met ? `● ${t("met")}` : `○ ${t("notMet")}`,
                <code key="source">{source}</code>,
              ],
            };
          })}
        />
      )}
    </>
  );
}
