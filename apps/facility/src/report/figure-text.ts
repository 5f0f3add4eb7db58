import type { Unit } from "@watthall/basis";
import type { Fact, Term } from "../facts/fact.ts";
import { weatherText } from "./facility-report.ts";
import { columnUnit, unitText } from "./unit-scale.ts";
import { named, type Words } from "./words.ts";

/** A number with its unit, scaled for the eye; a text as it is; `null` is unknown. */
export function figureText(
  value: number | string | null,
  unit: Unit,
  { number, percent, page }: Words,
  show?: Fact["show"],
): string {
  if (value === null) return page.number.unknown;
  if (typeof value === "string") return `${value} ${unitText(unit)}`.trim();
  if (show === "percent") return percent(value);
  if (show === "count") return `${number(value, 12)} ${unitText(unit)}`.trim();
  const scaled = columnUnit([value], unit);
  return `${number(value / scaled.factor)} ${scaled.unit}`.trim();
}

/** A fact's value with its unit. */
export function factText({ value, unit, show }: Fact, words: Words): string {
  return figureText(value, unit, words, show);
}

/** What a term of a formula is. */
export function termLabel({ label, name }: Term, { page }: Words): string {
  return label === undefined ? (name ?? "") : page.facts[label];
}

/** What a fact notes beside its figure, in the reader's language where it is a word of ours: a metric, a scope, a class. */
export function noteText(note: string, words: Words): string {
  const { metrics, scopes, notes } = words.page;
  const [name = "", unit = ""] = note.split(/(?= \()/);
  if (Object.hasOwn(metrics, name)) return `${named(metrics, name)}${unit}`;
  return weatherText(named({ ...scopes, ...notes }, note), words);
}
