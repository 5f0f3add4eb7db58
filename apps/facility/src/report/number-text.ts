import type { Language } from "../messages/language.ts";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", options);
  formats.set(key, made);
  return made;
}

/** In English thousands are set apart by a space, as the SI brochure has it: a comma reads as a decimal sign to many. */
function shown(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const text = formatOf(language, options).format(value);
  return language === "en" ? text.replaceAll(",", " ") : text;
}

const unknown: Readonly<Record<Language, string>> = { en: "unknown", fr: "inconnu" };

/**
 * A number as an engineer would print it: four significant digits, thousands set apart, no exponent.
 *
 * @param value - `null` is unknown
 * @param digits - significant digits, 4 unless told
 */
export function numberText(value: number | null, digits = 4, language: Language = "en"): string {
  if (value === null) return unknown[language];
  return shown(value === 0 ? 0 : value, language, { maximumSignificantDigits: digits });
}

/** A number with so many decimals, so that a column stands under its point. */
export function fixedText(value: number, decimals: number, language: Language = "en"): string {
  return shown(value, language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A proportion as percent; near 0 and near 1 with as many digits as tell it from them. */
export function percentText(share: number | null, language: Language = "en"): string {
  if (share === null) return unknown[language];
  if (share <= 0 || share >= 1) return `${numberText(share * 100, 4, language)} %`;
  if (share > 1 - 1e-6) return `> ${fixedText(99.9999, 4, language)} %`;
  const fromEnd = Math.min(share, 1 - share);
  const decimals = Math.min(6, Math.max(0, Math.ceil(-Math.log10(fromEnd)) - 1));
  return `${fixedText(share * 100, decimals, language)} %`;
}
