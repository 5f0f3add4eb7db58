import type { Unit } from "@watthall/basis";

/** Steps by which a unit grows for the eye. */
const scales: Partial<Record<Unit, readonly (readonly [from: number, unit: string])[]>> = {
  kW: [
    [1e6, "GW"],
    [1e3, "MW"],
  ],
  MW: [[1e3, "GW"]],
  MWh: [
    [1e6, "TWh"],
    [1e3, "GWh"],
  ],
  EUR: [
    [1e9, "G€"],
    [1e6, "M€"],
    [1e3, "k€"],
  ],
  "EUR/MW": [[1e6, "M€/MW"]],
  kg: [[1e4, "t"]],
};

const factorOf: Readonly<Record<string, number>> = {
  GW: 1e6,
  MW: 1e3,
  TWh: 1e6,
  GWh: 1e3,
  "G€": 1e9,
  "M€": 1e6,
  "k€": 1e3,
  "M€/MW": 1e6,
  t: 1e3,
};

const shownUnits: Partial<Record<Unit, string>> = {
  "1": "",
  degC: "°C",
  mm2: "mm²",
  m2: "m²",
  m3: "m³",
  "kg/m3": "kg/m³",
  "J/(kg.K)": "J/(kg·K)",
  "J/(m3.K)": "J/(m³·K)",
  "ohm/km": "Ω/km",
  "kg/m2": "kg/m²",
  "J/(m.K)": "J/(m·K)",
  "K.m/W": "K·m/W",
  "kA2.s": "kA²·s",
  EUR: "€",
  "EUR/MW": "€/MW",
  "EUR/MWh": "€/MWh",
  a: "a",
};

/** How a unit is written. */
export function unitText(unit: Unit): string {
  return shownUnits[unit] ?? unit;
}

/** Unit in which a whole column is shown, by its greatest value, so that no column mixes them. */
export function columnUnit(values: readonly number[], unit: Unit): { readonly unit: string; readonly factor: number } {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scaled = scales[unit]?.find(([from]) => greatest >= from)?.[1];
  if (scaled === undefined) return { unit: unitText(unit), factor: 1 };
  return { unit: scaled, factor: unit === "MW" ? 1e3 : (factorOf[scaled] ?? 1) };
}
