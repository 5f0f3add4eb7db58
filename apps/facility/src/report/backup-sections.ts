import { mwFromKw, mwhFromKwh } from "@watthall/basis";
import type { Autonomy } from "../model/backup-side.ts";
import type { FacilityResult } from "../model/facility.ts";
import type { ReportBlock, RowsBlock, TableBlock } from "./report-document.ts";
import { fill, named, type Words } from "./words.ts";

function nextBound({ crossings }: Autonomy, { report, number }: Words): string {
  const next = crossings?.crossings.filter(({ met }) => !met).sort((a, b) => a.thresholdT - b.thresholdT)[0];
  if (!next) return report.fuel.noBound;
  return fill(report.fuel.nextBound, {
    bound: `${next.heading} ${next.regime}`,
    tonnes: number(next.thresholdT),
    hours: number(next.durationH, 3),
    mw: number(next.loadMw, 3),
  });
}

/** Headings of the law with the class that the stored fuel has under each. */
export function headingsText({ regime }: Autonomy, { report }: Words): string {
  return regime?.headings.map(({ heading, regime: name }) => `${heading} ${name}`).join(", ") ?? report.fuel.unknown;
}

function generatorsSection({ backup }: FacilityResult, { report, number, percent }: Words): RowsBlock {
  const { fleet, bridge } = backup;
  const said = report.generators;
  return {
    kind: "rows",
    id: "generators",
    title: said.title,
    rows: [
      [said.load, number(mwFromKw(backup.loadKw)), "MW", said.loadNote],
      [said.running, number(fleet.runningCount), said.sets, fill(said.each, { share: percent(fleet.loadShare) })],
      [
        said.batteries,
        number(mwhFromKwh(bridge.requiredKwh)),
        "MWh",
        fill(said.batteriesNote, { hours: number(bridge.rechargeH, 2) }),
      ],
      [said.installed, number(fleet.installedCount), said.sets, `${number(mwFromKw(backup.installedKw))} MW`],
    ],
  };
}

function fuelSection({ backup }: FacilityResult, words: Words): TableBlock {
  const { report, number, percent } = words;
  const { title, fuelFor, headings, chance, survives, next, consumption, unknown } = report.fuel;
  const rows = backup.autonomies.map((one) => [
    `${number(one.durationH)} h`,
    number(one.fuel.storedM3),
    number(one.fuel.storedMassT),
    headingsText(one, words),
    one.regime === null ? unknown : named(report.seveso, one.regime.seveso),
    one.odds === null ? "" : percent(1 - one.odds.seveso.none),
    percent(one.survival?.survivalShare ?? null),
    nextBound(one, words),
  ]);
  const steps = backup.autonomies[0]?.fuel.steps;
  const notes = steps
    ? [
        fill(consumption, {
          sfc: number(steps.sfcGPerKwh),
          density: number(steps.densityKgPerM3),
          share: percent(steps.usableShare),
        }),
      ]
    : [];
  return {
    kind: "table",
    id: "fuel",
    title,
    head: [fuelFor, "m³", "t", headings, "Seveso", chance, survives, next],
    rows,
    notes,
  };
}

function frenchSection({ headings }: FacilityResult, { report, number }: Words): readonly TableBlock[] {
  if (headings.length === 0) return [];
  const { title, regime, quantity, bound, source } = report.headings;
  const rows = headings.map((one) => [
    `${one.heading} ${named(report.headingTitles, one.title)}`,
    one.regime,
    `${number(one.quantity)} ${one.unit}`,
    one.threshold === null ? "" : `${number(one.threshold)} ${one.unit}`,
    one.source,
  ]);
  return [{ kind: "table", id: "headings", title, head: ["", regime, quantity, bound, source], rows }];
}

/** Fleet, autonomies, and the French headings. */
export function backupSections(result: FacilityResult, words: Words): readonly ReportBlock[] {
  return [generatorsSection(result, words), fuelSection(result, words), ...frenchSection(result, words)];
}
