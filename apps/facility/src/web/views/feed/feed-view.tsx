import { useTranslations } from "use-intl";
import { cableChoice, cableFacts, circuitCurrent, conductorTemperature } from "../../../facts/feed-facts.ts";
import { FactTiles } from "../../components/fact-tile.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { usePage } from "../../site/page-context.ts";
import { FeedInputs } from "./feed-inputs.tsx";
import { ChainTable, HeatingTables, ProtectionTables } from "./feed-tables.tsx";
import { SectionChart } from "./section-chart.tsx";
import { SingleLine } from "./single-line.tsx";

/** How one rack is fed. */
export function FeedView() {
  const t = useTranslations();
  const { result } = usePage().site;
  const facts = [
    circuitCurrent(result, "one-feed-lost"),
    circuitCurrent(result, "all-feeds"),
    cableChoice(result),
    conductorTemperature(result, "one-feed-lost"),
    conductorTemperature(result, "all-feeds"),
    ...cableFacts(result),
  ];
  return (
    <>
      <p>{t("feed.lead")}</p>
      <FeedInputs />
      <FactTiles facts={facts} label={t("page.results")} />
      <SingleLine />
      <SectionChart />
      <HeatingTables />
      <ProtectionTables />
      <ChainTable />
      <FindingList findings={result.feeds.flatMap(({ findings }) => findings)} title={t("findings.title")} />
    </>
  );
}
