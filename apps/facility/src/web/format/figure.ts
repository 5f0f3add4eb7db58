import type { Unit } from "@watthall/basis";
import type { Language, UnitSystem } from "../link/link.ts";
import { americanUnit } from "./american-units.ts";

/** How figures are shown. */
export interface Style {
  readonly language: Language;
  readonly units: UnitSystem;
}

/** A figure as shown: its number and its unit, apart. */
export interface Figure {
  readonly number: string;
  readonly unit: string;
}

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
  EUR: "€",
  "EUR/MW": "€/MW",
  "EUR/MWh": "€/MWh",
  a: "a",
};

/** How a unit is written. */
export function unitText(unit: Unit): string {
  return shownUnits[unit] ?? unit;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", options);
  formats.set(key, made);
  return made;
}

/** A number in the reader's language, to four significant digits unless told. */
export function numberText(value: number, language: Language, digits = 4): string {
  return formatOf(language, { maximumSignificantDigits: digits }).format(value);
}

/** A number with so many decimals, so that a column stands under its point. */
export function fixedText(value: number, language: Language, decimals: number): string {
  return formatOf(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A whole number of things. */
export function countText(value: number, language: Language): string {
  return formatOf(language, { maximumFractionDigits: 0 }).format(value);
}

/** A share in percent; near 1 with as many digits as tell it from certainty. */
export function percentText(share: number, language: Language): string {
  const fromEnd = Math.min(share, 1 - share);
  const decimals = fromEnd <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil(-Math.log10(fromEnd)) - 1));
  return formatOf(language, { style: "percent", maximumFractionDigits: decimals }).format(share);
}

/** Unit in which a whole column is shown, by its greatest value, so that no column mixes them. */
export function columnUnit(values: readonly number[], unit: Unit): { readonly unit: string; readonly factor: number } {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scaled = scales[unit]?.find(([from]) => greatest >= from)?.[1];
  if (scaled === undefined) return { unit: unitText(unit), factor: 1 };
  return { unit: scaled, factor: unit === "MW" ? 1e3 : (factorOf[scaled] ?? 1) };
}

/**
 * A figure for the eye: scaled, in the reader's language and units.
 *
 * @param show - percent for a share, heat for a power that some read in BTU/h, count for whole things
 */
export function figureOf(
  value: number,
  unit: Unit,
  { language, units }: Style,
  show?: "percent" | "heat" | "count",
): Figure {
  if (show === "percent") return { number: percentText(value, language), unit: "" };
  if (show === "count") return { number: countText(value, language), unit: unitText(unit) };
  const american = units === "us" ? americanUnit(value, unit, show === "heat") : null;
  if (typeof american === "string") return { number: american, unit: "" };
  if (american !== null) return { number: numberText(american.value, language), unit: american.unit };
  const column = columnUnit([value], unit);
  return { number: numberText(value / column.factor, language), unit: column.unit };
}
