import { frenchWords } from "./french-words.ts";

/** A sentence in English and in French; `{name}` stands for the same figure or name in both. */
export type Pair = readonly [english: string, french: string];

/**
 * What one code says in French: pairs of sentences, then plain ones. In a plain one `{value}` and `{limit}` are the
 * finding's own and `{value:%}` is a share in percent; the last has none, so that something is always said.
 */
export type FrenchSentences = string | readonly (Pair | string)[];

/** What the findings of one part say in French, by code. */
export type FrenchFindings = Readonly<Record<string, FrenchSentences>>;

/** Figures and names that stand in a sentence. */
export type Figures = Readonly<Record<string, number | string | null | undefined>>;

const hole = /\{(\w+)(?::(%))?\}/g;
const special = /[.*+?^$()[\]\\|{}]/g;

const patterns = new Map<string, RegExp>();

function patternOf(english: string): RegExp {
  const known = patterns.get(english);
  if (known !== undefined) return known;
  const text = english
    .replace(/\.$/, "")
    .split(hole)
    .map((part, i) => (i % 3 === 0 ? part.replace(special, "\\$&") : i % 3 === 1 ? `(?<${part}>.*?)` : ""))
    .join("");
  const made = new RegExp(`^${text}\\.?$`, "s");
  patterns.set(english, made);
  return made;
}

/** Decimal commas and spaces between thousands, in numbers that stand alone. */
function localised(text: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: "min2" });
  return text.replace(/(?<![\w.-])\d+(\.\d+)?(?![\w-]|\.\d)/g, (number) => format.format(Number(number)));
}

function shown(value: number | string, percent: boolean, locale: string): string {
  if (typeof value === "string") return localised(frenchWords(value), locale);
  const style = percent ? ({ style: "percent", maximumFractionDigits: 1 } as const) : { maximumSignificantDigits: 4 };
  return new Intl.NumberFormat(locale, style).format(value);
}

/** A sentence with its figures in place; `null` when it asks for one that there is not. */
export function filled(french: string, figures: Figures, locale: string): string | null {
  let whole = true;
  const text = french.replace(hole, (_, name: string, percent: string | undefined) => {
    const value = figures[name];
    if (value !== undefined && value !== null) return shown(value, percent !== undefined, locale);
    whole = false;
    return "";
  });
  return whole ? text : null;
}

/** What an English sentence says in French, by the first pair whose English it is; `null` when it is none of them. */
export function translated(text: string, pairs: readonly Pair[], locale: string): string | null {
  for (const [english, french] of pairs) {
    const found = patternOf(english).exec(text);
    if (found !== null) return filled(french, found.groups ?? {}, locale);
  }
  return null;
}
