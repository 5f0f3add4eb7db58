import { tables } from "@watthall/site-economics";
import { useTranslations } from "use-intl";
import { carbonBy } from "../../../facts/carbon-facts.ts";
import { carbonYear, energyCost, energyYear, filledCost, gridFacts, shellCost } from "../../../facts/money-facts.ts";
import { DataTable } from "../../components/data-table.tsx";
import { FactTiles } from "../../components/fact-tile.tsx";
import { FieldGroup } from "../../components/field-group.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { countText, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import css from "../view.module.css";

function EconomicsInputs() {
  const t = useTranslations();
  const { economics, grid } = usePage().site.scenario;
  const empty = t("fields.fromTable");
  return (
    <FieldGroup title={t("page.inputs")}>
      <NumberField
        path="economics.energyEurPerMwh"
        label="energyEurPerMwh"
        unit="EUR/MWh"
        value={economics.energyEurPerMwh}
        empty={empty}
      />
      <NumberField
        path="economics.factorGCo2PerKwh"
        label="factorGCo2PerKwh"
        unit="g/kWh"
        value={economics.factorGCo2PerKwh}
        empty={empty}
      />
      <NumberField path="grid.voltageKv" label="gridKv" unit="kV" value={grid.voltageKv} />
      <NumberField path="grid.powerFactor" label="powerFactor" unit="1" value={grid.powerFactor} />
    </FieldGroup>
  );
}

/** Carbon of the site's electricity by every factor that is held. */
function CarbonTable({ energyMwh }: { readonly energyMwh: number }) {
  const t = useTranslations("economics");
  const scopes = useTranslations("scopes");
  const { language } = usePage().style;
  const names = new Intl.DisplayNames([language], { type: "region" });
  return (
    <DataTable
      caption={t("countries")}
      columns={[
        { head: t("country") },
        { head: t("year"), numeric: true },
        { head: t("scope") },
        { head: t("factor"), numeric: true },
        { head: t("co2"), numeric: true },
        { head: t("source") },
      ]}
      rows={tables.carbonFactors.map((row) => {
        const { country, year, scope, source } = row;
        const { factor, co2 } = carbonBy(row, energyMwh);
        return {
          key: `${country} ${year} ${scope} ${source}`,
          cells: [
            names.of(country.toUpperCase()) ?? country,
            String(year),
            scopes(scope),
            { text: numberText(row.gCo2PerKwh, language), fact: factor },
            { text: countText(Number(co2.value), language), fact: co2 },
            <code key="source">{source}</code>,
          ],
        };
      })}
    />
  );
}

/** What building and running costs, and its carbon. */
export function EconomicsView() {
  const t = useTranslations();
  const { result } = usePage().site;
  const { economics, grid } = result;
  const facts = [
    shellCost(result),
    filledCost(result),
    energyYear(result),
    energyCost(result),
    carbonYear(result),
    ...gridFacts(result),
  ];
  return (
    <>
      <p>{t("economics.lead")}</p>
      <EconomicsInputs />
      <FactTiles facts={facts} label={t("page.results")} />
      {grid.connection === null ? null : (
        <p className={css.soft}>{t("economics.leads", grid.connection.gridLeadMonths)}</p>
      )}
      {economics.energyMwh === null ? null : <CarbonTable energyMwh={economics.energyMwh} />}
      <FindingList findings={[...grid.findings, ...economics.findings]} title={t("findings.title")} />
    </>
  );
}
