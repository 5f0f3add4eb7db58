import { type FacilityResult, facility, oddsDrawCount } from "../../model/facility.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { weatherFor } from "../site/compute-site.ts";

/** A site with the odds that the page draws only when asked, so that a file holds what the command line's does. */
export function resultWithOdds(scenario: Scenario): FacilityResult {
  return facility(scenario, { weather: weatherFor(scenario), drawCount: oddsDrawCount });
}
