import type { RegimeCrossing } from "@watthall/generator-autonomy";
import type { FacilityResult } from "../model/facility.ts";
import { longestAutonomy } from "./backup-facts.ts";
import type { Fact, Term } from "./fact.ts";

/** A bound of the law, and the hours and the load at which the fuel meets it. */
export function crossingFacts(
  result: FacilityResult,
  { heading, regime, thresholdT, durationH, loadMw, source, grade }: RegimeCrossing,
): { readonly bound: Fact; readonly hours: Fact; readonly load: Fact } {
  const longest = longestAutonomy(result);
  const steps = longest?.fuel.steps;
  const bound: Term = { symbol: "m", label: "legalBound", value: thresholdT, unit: "t" };
  const usable: Term = { symbol: "u", label: "usableShare", value: steps?.usableShare ?? null, unit: "1" };
  const burnt: Term = { symbol: "b", label: "specificConsumption", value: steps?.sfcGPerKwh ?? null, unit: "g/kWh" };
  const id = `crossings ${heading} ${regime}`;
  const sources = [source, ...(longest?.fuel.sources ?? [])];
  const about = { of: `${heading} ${regime}`, grade } as const;
  return {
    bound: {
      ...about,
      id: `${id}.thresholdT`,
      label: "legalBound",
      value: thresholdT,
      unit: "t",
      formula: "m",
      terms: [bound],
      sources: [source],
    },
    hours: {
      ...about,
      id: `${id}.durationH`,
      label: "autonomy",
      value: durationH,
      unit: "h",
      formula: "t = m · u / (P · b)",
      terms: [bound, usable, { symbol: "P", label: "gridPower", value: result.backup.loadKw, unit: "kW" }, burnt],
      sources,
    },
    load: {
      ...about,
      id: `${id}.loadMw`,
      label: "crossingLoad",
      value: loadMw,
      unit: "MW",
      formula: "P = m · u / (t · b)",
      terms: [bound, usable, { symbol: "t", label: "autonomy", value: longest?.durationH ?? null, unit: "h" }, burnt],
      sources,
    },
  };
}
