import { mwFromKw } from "@watthall/basis";
import type { Autonomy } from "../model/backup-side.ts";
import type { FacilityResult } from "../model/facility.ts";
import { numberText, percentText } from "./number-text.ts";
import { sectionText, tableText } from "./section.ts";

function nextBound({ crossings }: Autonomy): string {
  const next = crossings?.crossings.filter(({ met }) => !met).sort((a, b) => a.thresholdT - b.thresholdT)[0];
  if (!next) return "none";
  return `${next.heading} ${next.regime} from ${numberText(next.thresholdT)} t: ${numberText(next.durationH, 3)} h, or ${numberText(next.loadMw, 3)} MW`;
}

function sevesoOdds({ odds }: Autonomy): string {
  return odds === null ? "" : percentText(1 - odds.seveso.none);
}

/** Fleet, autonomies, and the French headings. */
export function backupSections({ backup, headings }: FacilityResult): readonly string[] {
  const { fleet } = backup;
  const fleetText = sectionText({
    title: "Generators",
    rows: [
      ["Load", numberText(mwFromKw(backup.loadKw)), "MW", "the site at its design hour"],
      ["Running", numberText(fleet.runningCount), "sets", `each at ${percentText(fleet.loadShare)} of its rating`],
      [
        "UPS batteries",
        numberText(backup.bridge.requiredKwh / 1000),
        "MWh",
        `new, to carry the IT for the bridge at the end of their life; recharged in ${numberText(backup.bridge.rechargeH, 2)} h`,
      ],
      ["Installed", numberText(fleet.installedCount), "sets", `${numberText(mwFromKw(backup.installedKw))} MW`],
    ],
  });
  const rows = backup.autonomies.map((one) => [
    `${one.durationH} h`,
    numberText(one.fuel.storedM3),
    numberText(one.fuel.storedMassT),
    one.regime?.headings.map(({ heading, regime }) => `${heading} ${regime}`).join(", ") ?? "unknown",
    one.regime?.seveso ?? "unknown",
    sevesoOdds(one),
    percentText(one.survival?.survivalShare ?? null),
    nextBound(one),
  ]);
  const head = ["fuel for", "m³", "t", "headings", "Seveso", "Seveso chance", "survives", "next bound"];
  const consumption = backup.autonomies[0]?.fuel.steps;
  const fuelText = [
    "Fuel and law (a screening, not legal advice)",
    tableText(head, rows),
    ...(consumption
      ? [
          `  at ${numberText(consumption.sfcGPerKwh)} g/kWh, ${numberText(consumption.densityKgPerM3)} kg/m³, ${percentText(consumption.usableShare)} of the tanks usable`,
        ]
      : []),
  ].join("\n");
  const headingRows = headings.map(({ heading, title, regime, quantity, unit, threshold, source }) => [
    `${heading} ${title}`,
    regime,
    `${numberText(quantity)} ${unit}`,
    threshold === null ? "" : `${numberText(threshold)} ${unit}`,
    source,
  ]);
  const headingsText = [
    "French headings, longest autonomy",
    tableText(["", "regime", "quantity", "bound", "source"], headingRows),
  ];
  return [fleetText, fuelText, ...(headings.length === 0 ? [] : [headingsText.join("\n")])];
}
