import { useTranslations } from "use-intl";
import { gateFacts } from "../../../facts/gate-facts.ts";
import { DataTable } from "../../components/data-table.tsx";
import { countText, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useModelNames } from "../../site/use-model-names.ts";

/** Every gate of an old hall that its new racks have to pass; nothing where no hall is refilled. */
export function RetrofitTable() {
  const t = useTranslations();
  const { site, style } = usePage();
  const name = useModelNames();
  const { retrofit } = site.result;
  if (retrofit === null) return null;
  const number = (value: number) => numberText(value, style.language);
  return (
    <section>
      <h2>{t("overview.gates")}</h2>
      <p>
        {t("overview.gatesFit", {
          asBuilt: countText(retrofit.asBuiltCount, style.language),
          mended: countText(retrofit.positionsMendedCount, style.language),
          binding: name("gates", retrofit.bindingGate),
        })}
      </p>
      <DataTable
        captionHidden
        caption={t("overview.gates")}
        columns={[
          { head: t("overview.gate") },
          { head: t("overview.verdict") },
          { head: t("findings.value"), numeric: true },
          { head: t("findings.limit"), numeric: true },
          { head: t("page.units") },
          { head: t("overview.racksIn"), numeric: true },
        ]}
        rows={retrofit.gates.map((one, at) => {
          const { gate, verdict, value, limit, unit, rackCount } = one;
          const facts = gateFacts(one, at);
          return {
            key: gate,
            cells: [
              name("gates", gate),
              verdict === "fail" ? t("findings.fail") : "✓",
              { text: number(value), fact: facts.value },
              { text: number(limit), fact: facts.limit },
              unit,
              { text: countText(rackCount, style.language), fact: facts.racks },
            ],
          };
        })}
      />
    </section>
  );
}
