import { allFacts } from "../facts/all-facts.ts";
import { messages as english } from "../messages/en.ts";
import type { FacilityResult } from "../model/facility.ts";
import { csvText } from "./csv-text.ts";

/**
 * Every figure of a site as CSV: path in the result, name, value with all digits, unit, formula, sources; then what made it.
 *
 * @param versions - of the app, its packages and their data
 */
export function factsCsv(result: FacilityResult, versions: Readonly<Record<string, string>>): string {
  const facts = allFacts(result).map(({ id, label, value, unit, formula, sources }) => [
    id,
    english.facts[label],
    value,
    unit,
    formula,
    sources.join(" "),
  ]);
  const made = Object.entries(versions).map(([id, version]) => [
    `versions.${id}`,
    `Version of ${id}`,
    version,
    "",
    "",
    "",
  ]);
  return csvText(["path", "name", "value", "unit", "formula", "sources"], [...facts, ...made]);
}
