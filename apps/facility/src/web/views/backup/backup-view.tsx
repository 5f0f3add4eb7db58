import { useTranslations } from "use-intl";
import { fleetFacts, fuelClass, fuelMass, fuelVolume } from "../../../facts/backup-facts.ts";
import { FactTiles } from "../../components/fact-tile.tsx";
import { FindingList } from "../../components/finding-list.tsx";
import { usePage } from "../../site/page-context.ts";
import { AutonomyChart } from "./autonomy-chart.tsx";
import { BackupInputs } from "./backup-inputs.tsx";
import { OddsPanel } from "./odds-panel.tsx";
import { OutagePanel } from "./outage-panel.tsx";

/** What carries the site when the grid is gone. */
export function BackupView() {
  const t = useTranslations();
  const { result } = usePage().site;
  const { backup } = result;
  const facts = [
    ...fleetFacts(result),
    ...backup.autonomies.flatMap((one) => [
      fuelMass(result, one),
      ...(backup.autonomies.length === 1 ? [fuelVolume(result, one)] : []),
      { ...fuelClass(result, one), note: `${one.durationH} h, seveso-${one.regime?.seveso ?? "unknown"}` },
    ]),
  ];
  return (
    <>
      <p>{t("backup.lead")}</p>
      <BackupInputs />
      <FactTiles facts={facts} label={t("page.results")} />
      <AutonomyChart />
      <OutagePanel />
      <OddsPanel />
      <FindingList findings={backup.findings} title={t("findings.title")} />
    </>
  );
}
