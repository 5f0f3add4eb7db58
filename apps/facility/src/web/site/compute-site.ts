import { ModelError, type ModelErrorDetail } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import { type FacilityResult, facility, weatherOfCity } from "../../model/facility.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A site as the page shows it. */
export interface Site {
  readonly scenario: Scenario;
  readonly variants: readonly Scenario[];
  readonly result: FacilityResult;
}

/** A site, or why there is none. */
export type Computed =
  | { readonly site: Site; readonly refusal: null }
  | { readonly site: null; readonly refusal: ModelErrorDetail };

const weathers = new Map<string, WeatherYear>();

/** Weather of a scenario's city, made once. */
export function weatherFor(scenario: Scenario): WeatherYear {
  const key = JSON.stringify(scenario.climate);
  const known = weathers.get(key);
  if (known !== undefined) return known;
  const made = weatherOfCity(scenario);
  weathers.set(key, made);
  return made;
}

/** Computes a site from its scenario as written, the odds left out: those are drawn beside it. */
export function computeSite(written: unknown): Computed {
  try {
    const { base, variants } = parseScenario(written);
    return {
      site: { scenario: base, variants, result: facility(base, { weather: weatherFor(base) }) },
      refusal: null,
    };
  } catch (error) {
    if (ModelError.is(error)) return { site: null, refusal: error.toJSON() };
    throw error;
  }
}
