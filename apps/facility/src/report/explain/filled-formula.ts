import type { Fact } from "../../facts/fact.ts";
import { figureText } from "../figure-text.ts";
import type { Words } from "../words.ts";

/** Names that a formula may keep: functions, not values. */
const functions = /\b(?:cos|sin|max|min)\b/g;

/**
 * A formula with its values in the place of its symbols: `I = 140 kW / (√3 · 415 V · 0.95) = 205 A`.
 *
 * @returns `null` where a symbol stands for a list, has no value, or is not among the terms
 */
export function filledFormula({ formula, terms, value, unit, show }: Fact, words: Words): string | null {
  const [left = "", right, ...more] = formula.split(" = ");
  if (right === undefined || more.length > 0 || value === null) return null;
  const ordered = [...terms].sort((a, b) => b.symbol.length - a.symbol.length);
  let open = right;
  const texts: string[] = [];
  for (const term of ordered) {
    if (term.value === null || !open.includes(term.symbol)) return null;
    open = open.replaceAll(term.symbol, `⟦${texts.length}⟧`);
    texts.push(figureText(term.value, term.unit, words));
  }
  // These brackets occur in no formula: they hold the place of a value.
  const mark = /⟦(\d+)⟧/g;
  if (/\p{L}/u.test(open.replace(mark, "").replace(functions, ""))) return null;
  return `${left} = ${open.replace(mark, (_, i: string) => texts[Number(i)] ?? "")} = ${figureText(value, unit, words, show)}`;
}
