import type { FacilityResult } from "../model/facility.ts";
import { numberText } from "./number-text.ts";
import type { Section, SectionRow } from "./section.ts";

const millions = (eur: number) => numberText(eur / 1e6);

/** Grid connection, then money and carbon. */
export function economicsSections({ grid, economics }: FacilityResult): readonly Section[] {
  const connection = grid.connection;
  const gridRows: readonly SectionRow[] = [
    ["Apparent power", numberText(connection?.apparentMva ?? null), "MVA"],
    ["Voltage", numberText(connection?.voltageKv ?? null), "kV", connection?.domain ?? ""],
    ["Current", numberText(connection?.currentA ?? null), "A"],
  ];
  const { shell, filled, carbon, energyCost, energyMwh } = economics;
  const factor = carbon?.factor;
  const moneyRows: readonly SectionRow[] = [
    [
      "Building",
      shell ? millions(shell.shellEur.central) : "unknown",
      "M€",
      shell ? (shell.factors[0]?.source ?? "") : "",
    ],
    ["Building and computers", filled ? millions(filled.totalEur.central) : "unknown", "M€"],
    ["Electricity of a year", numberText(energyMwh === null ? null : energyMwh / 1000), "GWh"],
    [
      "  its cost",
      energyCost ? millions(energyCost.eur) : "unknown",
      "M€",
      energyCost
        ? `${numberText(energyCost.steps.eurPerMwh)} €/MWh, ${energyCost.factor.source} ${energyCost.factor.asOf ?? ""}`
        : "",
    ],
    [
      "  its carbon",
      carbon ? numberText(carbon.co2T) : "unknown",
      "t CO2",
      factor ? `${numberText(factor.value)} g/kWh, ${carbon?.scope}, ${factor.source} ${factor.asOf ?? ""}` : "",
    ],
  ];
  return [
    { title: "Grid connection", rows: gridRows },
    { title: "Money and carbon", rows: moneyRows },
  ];
}
