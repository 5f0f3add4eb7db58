import { useTranslations } from "use-intl";
import { balanceFacts } from "../../../facts/balance-facts.ts";
import { DataTable } from "../../components/data-table.tsx";
import { columnUnit, fixedText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";

/** All power of the design hour, consumer by consumer, to the meter. */
export function BalanceTable() {
  const t = useTranslations();
  const termName = useTermName();
  const { site, style } = usePage();
  const { balance, it } = site.result;
  const rackName = (id: string) => it.groups.find(({ rack }) => rack.id === id)?.rack.name.split(";")[0];
  const column = columnUnit([balance.gridKw], "kW");
  const power = (kw: number) => fixedText(kw / column.factor, style.language, column.factor === 1 ? 1 : 3);
  const percent = (share: number) => fixedText(100 * share, style.language, 2);
  const rows = balance.terms
    .filter(({ kw }) => kw > 0)
    .map((term) => {
      const { name, kind, kw } = term;
      const facts = balanceFacts(site.result, term);
      return {
        key: name,
        cells: [
          rackName(name) ?? termName(name),
          t(`kinds.${kind}`),
          { text: power(kw), fact: facts.power },
          { text: percent(kw / balance.gridKw), fact: facts.share },
        ],
      };
    });
  return (
    <DataTable
      caption={t("overview.balanceCaption")}
      columns={[
        { head: t("trace.what") },
        { head: t("overview.kind") },
        { head: column.unit, numeric: true },
        { head: `${t("overview.share")}, %`, numeric: true },
      ]}
      rows={[
        ...rows,
        {
          key: "total",
          cells: [
            <strong key="name">{t("facts.gridPower")}</strong>,
            "",
            { text: power(balance.gridKw), fact: "balance.gridKw" },
            { text: percent(1), fact: "balance.gridKw" },
          ],
        },
      ]}
    />
  );
}
