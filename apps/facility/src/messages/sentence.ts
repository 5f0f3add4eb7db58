import type { Finding } from "@watthall/basis";

/**
 * Ways to say a finding, the fullest first: `{value}` and `{limit}` are its own, `{path}` where it is, `{value:%}` is a
 * share in percent. A way that names what the finding lacks is passed over.
 */
export type Sentence = string | readonly string[];

type Figures = Readonly<Record<string, Finding["value"] | undefined>>;

const placeholder = /\{(\w+)(?::(%))?\}/g;

function figureText(value: number | string, percent: boolean, locale: string): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  const style = percent ? ({ style: "percent", maximumFractionDigits: 1 } as const) : { maximumSignificantDigits: 4 };
  return new Intl.NumberFormat(locale, style).format(value);
}

function filled(way: string, figures: Figures, locale: string): string | null {
  let whole = true;
  const text = way.replace(placeholder, (_, name: string, percent: string | undefined) => {
    const value = figures[name];
    const shown = value === undefined || value === null ? null : figureText(value, percent !== undefined, locale);
    if (shown === null) whole = false;
    return shown ?? "";
  });
  return whole ? text : null;
}

/** The fullest way of a sentence for which a finding has all the figures; `null` if there is none. */
export function sentence(ways: Sentence, finding: Finding, locale: string): string | null {
  const { value, limit, path } = finding;
  for (const way of typeof ways === "string" ? [ways] : ways) {
    const text = filled(way, { value, limit, path }, locale);
    if (text !== null) return text;
  }
  return null;
}
