import { bySeverity } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import type { Scenario } from "../../scenario/scenario.ts";
import { type FacilityResult, facility, weatherOfCity } from "../facility.ts";
import type { Telemetry } from "../load-trace.ts";
import { newYearColumns } from "./year-columns.ts";
import { yearIngredients } from "./year-ingredients.ts";
import { yearKernel } from "./year-kernel.ts";
import { type YearPlan, yearPlan } from "./year-plan.ts";
import { hourColumns, type YearResult, yearTotals } from "./year-result.ts";
import { yearSite } from "./year-site.ts";

/** How a year is computed. */
export interface YearOptions {
  /** The site's year; the shipped climate of the scenario's city when absent. */
  readonly weather?: WeatherYear | undefined;
  /** What the scenario's load profiles name by file. */
  readonly telemetry?: Telemetry;
}

/** A site made ready for its year, and the site at its design hour. */
export interface PreparedYear {
  readonly plan: YearPlan;
  readonly site: FacilityResult;
}

/**
 * Makes a site ready for its year: sizes feeds, chains and plant once, and tabulates their losses.
 *
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export function prepareYear(scenario: Scenario, options: YearOptions = {}): PreparedYear {
  const weather = options.weather ?? weatherOfCity(scenario);
  // Without a design hour the hottest of the weather stands in.
  const site = facility(scenario, scenario.designHour === undefined ? { weather } : {});
  const ingredients = yearIngredients(weather.dryBulbTempC.length, options.telemetry);
  const plan = yearPlan(scenario, yearSite(site), weather, ingredients);
  return { plan, site };
}

/**
 * A year of a site that is ready.
 *
 * @param prepared - from {@link prepareYear}
 */
export function runYear({ plan }: PreparedYear): YearResult {
  const columns = newYearColumns(plan.hourCount);
  const totals = yearTotals(plan, yearKernel(plan, columns));
  return { ...totals, hours: hourColumns(plan, columns) };
}

interface KnownYear {
  readonly text: string;
  readonly weather: WeatherYear | undefined;
  readonly prepared: PreparedYear;
}

/** The last year of each scenario, for as long as the scenario itself lives. */
const knownYears = new WeakMap<Scenario, KnownYear>();

/** The site as it was made ready for the call before, unless anything that sizes it is no longer the same. */
function preparedBefore(scenario: Scenario, options: YearOptions): PreparedYear {
  const { weather, telemetry = {} } = options;
  if (Object.keys(telemetry).length > 0) return prepareYear(scenario, options);
  const text = JSON.stringify(scenario);
  const known = knownYears.get(scenario);
  if (known?.text === text && known.weather === weather) return known.prepared;
  const prepared = prepareYear(scenario, options);
  knownYears.set(scenario, { text, weather, prepared });
  return prepared;
}

/**
 * A site through the hours of a year: each hour's load by its racks' profiles and the site's deployment, cables and
 * chains at that load, the plant by that hour's weather.
 *
 * What comes in as electricity leaves as heat in every hour, to one part in 10⁹. Ratings and sizes are those of the
 * design hour. A second year of the same scenario finds its site ready, unless the scenario was changed or telemetry is
 * given. Losses are read between the points of curves that are made once: 64 steps for cables, 256 for chains.
 *
 * @param scenario - as `parseScenario` gives it
 * @param options - weather year, telemetry
 * @returns totals, ratios of sums, peaks, and columns of the hours
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export function simulateYear(scenario: Scenario, options: YearOptions = {}): YearResult {
  const prepared = preparedBefore(scenario, options);
  const year = runYear(prepared);
  const ofSite = prepared.site.balance.findings.filter(({ code }) => !year.findings.some((one) => one.code === code));
  return { ...year, findings: bySeverity([...year.findings, ...ofSite]) };
}
