import type { Fact } from "../../facts/fact.ts";
import { figureOf, type Style, unitText } from "../format/figure.ts";

/** A fact's value with its unit, for the eye. */
export function factFigure(fact: Fact, style: Style, unknown: string) {
  if (fact.value === null) return { number: unknown, unit: "" };
  if (typeof fact.value === "string") return { number: fact.value, unit: unitText(fact.unit) };
  return figureOf(fact.value, fact.unit, style, fact.show);
}
