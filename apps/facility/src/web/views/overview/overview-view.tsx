import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { fleetFacts, fuelClass, fuelMass, longestAutonomy } from "../../../facts/backup-facts.ts";
import { coolantFlow, pueYear } from "../../../facts/cooling-facts.ts";
import { cableChoice, circuitCurrent } from "../../../facts/feed-facts.ts";
import { h100Equivalents, itPower, rackCount } from "../../../facts/it-facts.ts";
import { carbonYear, energyCost, energyYear, filledCost, gridFacts, shellCost } from "../../../facts/money-facts.ts";
import { gridPower, heatOut, pueDesign } from "../../../facts/power-facts.ts";
import { FactTiles } from "../../components/fact-tile.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { usePage } from "../../site/page-context.ts";
import { BalanceTable } from "./balance-table.tsx";
import { FilesFold } from "./files-fold.tsx";
import css from "./overview.module.css";
import { OverviewInputs } from "./overview-inputs.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { StartPanel } from "./start-panel.tsx";

const RetrofitTable = lazy(() => import("./retrofit-table.tsx").then((module) => ({ default: module.RetrofitTable })));

/** The start: what to compute, what it comes to, and what is wrong with it. */
export function OverviewView() {
  const t = useTranslations();
  const { result } = usePage().site;
  const longest = longestAutonomy(result);
  const facts = [
    gridPower(result),
    heatOut(result),
    h100Equivalents(result),
    rackCount(result),
    itPower(result),
    pueDesign(result),
    pueYear(result),
    circuitCurrent(result, "one-feed-lost"),
    cableChoice(result),
    coolantFlow(result),
    fuelMass(result, longest),
    fuelClass(result, longest),
    ...fleetFacts(result).slice(1, 2),
    ...gridFacts(result).slice(0, 1),
    shellCost(result),
    filledCost(result),
    energyYear(result),
    energyCost(result),
    carbonYear(result),
  ];
  return (
    <>
      <SheetHead />
      <p className={css.lead}>{t("overview.lead")}</p>
      <StartPanel />
      <OverviewInputs />
      <FindingList findings={result.findings} title={t("findings.title")} />
      <FactTiles facts={facts} label={t("page.results")} />
      <Suspense>{result.retrofit === null ? null : <RetrofitTable />}</Suspense>
      <section>
        <h2>{t("overview.balance")}</h2>
        <BalanceTable />
      </section>
      <FilesFold />
    </>
  );
}
