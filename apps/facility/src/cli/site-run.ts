import { dirname } from "node:path";
import { type FacilityResult, facility, oddsDrawCount } from "../model/facility.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readInputFile } from "./input-file.ts";
import { weatherOf } from "./weather-file.ts";

/** A site and its variants, as the command line computes them. */
export interface SiteRun {
  readonly scenario: Scenario;
  readonly result: FacilityResult;
  readonly variants: readonly FacilityResult[];
}

/**
 * Computes the site of a scenario file, with its year and its odds.
 *
 * @param path - as written on the command line
 * @throws {@link ModelError} for a file that cannot be read or a scenario that is refused
 */
export function runSite(path: string): SiteRun {
  const { base, variants } = parseScenario(readScenario(readInputFile(path)));
  const run = (scenario: Scenario) =>
    facility(scenario, { weather: weatherOf(scenario, dirname(path)), drawCount: oddsDrawCount });
  return { scenario: base, result: run(base), variants: variants.map(run) };
}
