import { allFacts } from "../facts/all-facts.ts";
import { messages as english } from "../messages/en.ts";
import type { FacilityResult } from "../model/facility.ts";
import { csvText } from "./csv-text.ts";

/** Every figure of a site as CSV: path in the result, name, value with all digits, unit, formula, sources. */
export function factsCsv(result: FacilityResult): string {
  return csvText(
    ["path", "name", "value", "unit", "formula", "sources"],
    allFacts(result).map(({ id, label, value, unit, formula, sources }) => [
      id,
      english.facts[label],
      value,
      unit,
      formula,
      sources.join(" "),
    ]),
  );
}
