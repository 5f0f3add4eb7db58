import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { generationsAt } from "../../../model/generations.ts";
import { DataTable } from "../../components/data-table.tsx";
import { columnUnit, countText, fixedText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";

/** What the site's power becomes with each generation of racks. */
export function GenerationsTable() {
  const t = useTranslations();
  const { site, style } = usePage();
  const { balance, it } = site.result;
  const { generations } = useMemo(() => generationsAt({ balance, it }), [balance, it]);
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? t("number.unknown") : countText(value, style.language);
  const column = columnUnit(
    generations.flatMap(({ itKw }) => (itKw === null ? [] : [itKw])),
    "kW",
  );
  return (
    <DataTable
      caption={t("equivalence.generations")}
      columns={[
        { head: t("equivalence.rack") },
        { head: t("facts.rackCount"), numeric: true },
        { head: t("equivalence.packages"), numeric: true },
        { head: `${t("facts.itPower")}, ${column.unit}`, numeric: true },
        { head: `H100e, ${t("metrics.ops8")}`, numeric: true },
        { head: `H100e, ${t("metrics.bf16")}`, numeric: true },
        { head: `H100e, ${t("metrics.bandwidth")}`, numeric: true },
      ]}
      rows={generations.map(({ rack, name, rackCount, packageCount, itKw, equivalents }) => ({
        key: rack,
        cells: [
          name,
          count(rackCount),
          count(packageCount),
          itKw === null ? t("number.unknown") : fixedText(itKw / column.factor, style.language, 2),
          count(equivalents.ops8?.h100e),
          count(equivalents.bf16?.h100e),
          count(equivalents.bandwidth?.h100e),
        ],
      }))}
    />
  );
}
