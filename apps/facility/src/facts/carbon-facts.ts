import { operationalCarbon, type tables } from "@watthall/site-economics";
import type { Fact, Term } from "./fact.ts";

type CarbonFactor = (typeof tables.carbonFactors)[number];

/** Carbon of the site's electricity by one published factor, and the factor. */
export function carbonBy(
  { country, year, scope, gCo2PerKwh, source, grade }: CarbonFactor,
  energyMwh: number,
): { readonly factor: Fact; readonly co2: Fact } {
  const about = {
    of: `${country.toUpperCase()} ${year}, ${scope}`,
    sources: [source],
    grade,
    asOf: String(year),
  } as const;
  const factor: Term = { symbol: "g", label: "carbonIntensity", value: gCo2PerKwh, unit: "g/kWh" };
  const path = `carbonFactors ${country} ${year} ${scope} ${source}`;
  return {
    factor: {
      ...about,
      id: `${path}.gCo2PerKwh`,
      label: "carbonIntensity",
      value: gCo2PerKwh,
      unit: "g/kWh",
      formula: "g",
      terms: [factor],
    },
    co2: {
      ...about,
      id: `${path}.co2T`,
      label: "carbonYear",
      value: operationalCarbon({ energyMwh, factorGCo2PerKwh: gCo2PerKwh, scope }).co2T,
      unit: "t",
      show: "count",
      formula: "m = E · g",
      terms: [{ symbol: "E", label: "energyYear", value: energyMwh, unit: "MWh" }, factor],
    },
  };
}
