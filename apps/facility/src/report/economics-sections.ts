import type { FacilityResult } from "../model/facility.ts";
import type { RowsBlock, SectionRow } from "./report-document.ts";
import { named, type Words } from "./words.ts";

function gridSection({ grid: { connection } }: FacilityResult, { report, number }: Words): RowsBlock {
  const { title, apparent, voltage, current } = report.grid;
  return {
    kind: "rows",
    id: "grid",
    title,
    rows: [
      [apparent, number(connection?.apparentMva ?? null), "MVA"],
      [voltage, number(connection?.voltageKv ?? null), "kV", connection?.domain ?? ""],
      [current, number(connection?.currentA ?? null), "A"],
    ],
  };
}

function moneyRows({ economics }: FacilityResult, { report, number }: Words): readonly SectionRow[] {
  const { shell, filled, carbon, energyCost, energyMwh } = economics;
  const said = report.money;
  const millions = (eur: number | undefined) => number(eur === undefined ? null : eur / 1e6);
  const cost = energyCost?.factor;
  const factor = carbon?.factor;
  return [
    [said.building, millions(shell?.shellEur.central), "M€", shell?.factors[0]?.source ?? ""],
    [said.filled, millions(filled?.totalEur.central), "M€"],
    [said.energy, number(energyMwh === null ? null : energyMwh / 1000), "GWh"],
    [
      `  ${said.cost}`,
      millions(energyCost?.eur),
      "M€",
      cost ? `${number(energyCost.steps.eurPerMwh)} €/MWh, ${cost.source} ${cost.asOf ?? ""}`.trim() : "",
    ],
    [
      `  ${said.carbon}`,
      number(carbon?.co2T ?? null),
      "t CO2",
      factor
        ? `${number(factor.value)} g/kWh, ${named(report.scopes, carbon.scope)}, ${factor.source} ${factor.asOf ?? ""}`.trim()
        : "",
    ],
  ];
}

/** Grid connection, then money and carbon. */
export function economicsSections(result: FacilityResult, words: Words): readonly RowsBlock[] {
  const money: RowsBlock = {
    kind: "rows",
    id: "money",
    title: words.report.money.title,
    rows: moneyRows(result, words),
  };
  return [gridSection(result, words), money];
}
