import type { Unit } from "@watthall/basis";
import { columnUnit, unitText } from "../../report/unit-scale.ts";
import type { Language, UnitSystem } from "../link/link.ts";
import { americanUnit } from "./american-units.ts";

export { columnUnit, unitText } from "../../report/unit-scale.ts";

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

/** Numbers of an axis, to as many digits as tell them apart. */
export function tickTexts(values: readonly number[], language: Language): readonly string[] {
  for (let digits = 4; digits < 15; digits++) {
    const texts = values.map((value) => numberText(value, language, digits));
    if (new Set(texts).size === values.length) return texts;
  }
  return values.map(String);
}

/** A number with so many decimals, so that a column stands under its point. */
export function fixedText(value: number, language: Language, decimals: number): string {
  return formatOf(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A whole number of things. */
export function countText(value: number, language: Language): string {
  return formatOf(language, { maximumFractionDigits: 0 }).format(value);
}

const nearlyCertain = 0.999_999;

/** A share in percent; near 1 with as many digits as tell it from certainty. */
export function percentText(share: number, language: Language): string {
  if (share < 1 && share > nearlyCertain) return `> ${percentText(nearlyCertain, language)}`;
  const fromEnd = Math.min(share, 1 - share);
  const decimals = fromEnd <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil(-Math.log10(fromEnd)) - 1));
  return formatOf(language, { style: "percent", maximumFractionDigits: decimals }).format(share);
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
