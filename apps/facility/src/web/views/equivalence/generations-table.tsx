import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { generationFacts } from "../../../facts/equivalence-facts.ts";
import type { Fact } from "../../../facts/fact.ts";
import { generationsAt } from "../../../model/generations.ts";
import { DataTable } from "../../components/data-table.tsx";
import { columnUnit, countText, fixedText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";

/** What the site's power becomes with each generation of racks. */
export function GenerationsTable() {
  const t = useTranslations();
  const termName = useTermName();
  const { site, style } = usePage();
  const { balance, it } = site.result;
  const compared = useMemo(() => generationsAt({ balance, it }), [balance, it]);
  const { generations } = compared;
  const figure = (fact: Fact, show: (value: number) => string) =>
    typeof fact.value === "number" ? { text: show(fact.value), fact } : t("number.unknown");
  const count = (fact: Fact) => figure(fact, (value) => countText(value, style.language));
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
      rows={generations.map((row) => {
        const facts = generationFacts({ balance }, compared, row);
        return {
          key: row.rack,
          cells: [
            termName(row.name),
            count(facts.rackCount),
            count(facts.packageCount),
            figure(facts.itKw, (kw) => fixedText(kw / column.factor, style.language, 2)),
            count(facts.equivalent("ops8")),
            count(facts.equivalent("bf16")),
            count(facts.equivalent("bandwidth")),
          ],
        };
      })}
    />
  );
}
