import type { Unit } from "@watthall/basis";
import type { Fact } from "../../facts/fact.ts";
import { type Figure, figureOf, type Style, unitText } from "../format/figure.ts";

/** A value in words; a cable, as `2 × 240`, with the section in the reader's unit. */
function textFigure(value: string, unit: Unit, style: Style): Figure {
  const [, runs, section] = (unit === "mm2" && /^(\d+) × ([\d.]+)$/.exec(value)) || [];
  if (runs === undefined || section === undefined) return { number: value, unit: unitText(unit) };
  const one = figureOf(Number(section), unit, style);
  return { number: `${runs} × ${one.number}`, unit: one.unit };
}

/** A fact's value with its unit, for the eye. */
export function factFigure(fact: Fact, style: Style, unknown: string) {
  if (fact.value === null) return { number: unknown, unit: "" };
  if (typeof fact.value === "string") return textFigure(fact.value, fact.unit, style);
  return figureOf(fact.value, fact.unit, style, fact.show);
}
