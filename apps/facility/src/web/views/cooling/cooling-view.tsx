import { useTranslations } from "use-intl";
import { coolantFlow, coolingFacts, flowStopTime, pueYear } from "../../../facts/cooling-facts.ts";
import { heatOut, heatTo, pueDesign } from "../../../facts/power-facts.ts";
import { FactTiles } from "../../components/fact-tile.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { usePage } from "../../site/page-context.ts";
import { CoolingInputs } from "./cooling-inputs.tsx";
import { SankeyChart } from "./sankey-chart.tsx";
import { SupplySweep } from "./supply-sweep.tsx";
import { YearCharts } from "./year-charts.tsx";

/** How the heat is taken out. */
export function CoolingView() {
  const t = useTranslations();
  const { result } = usePage().site;
  const facts = [
    heatOut(result),
    heatTo(result, "liquid"),
    heatTo(result, "air"),
    coolantFlow(result),
    flowStopTime(result),
    pueDesign(result),
    pueYear(result),
    ...coolingFacts(result),
  ];
  return (
    <>
      <p>{t("cooling.lead")}</p>
      <CoolingInputs />
      <FactTiles facts={facts} label={t("page.results")} />
      <SankeyChart />
      <YearCharts />
      <SupplySweep />
      <FindingList
        findings={[...result.balance.plant.findings, ...result.cooling.findings]}
        title={t("findings.title")}
      />
    </>
  );
}
