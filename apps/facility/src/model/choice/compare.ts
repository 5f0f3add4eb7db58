import type { Column, Finding } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import type { Scenario } from "../../scenario/scenario.ts";
import type { FacilityResult } from "../facility.ts";
import type { Telemetry } from "../load-trace.ts";
import { prepareYear, runYear } from "../year/simulate-year.ts";
import type { YearResult } from "../year/year-result.ts";

/** Figures by which sites are compared. Less is better of each. */
export const siteFigures = {
  designFacilityKw: "kW",
  facilityMwh: "MWh",
  pueRatio: "1",
  waterM3: "m3",
  energyEur: "EUR",
  co2T: "t",
  buildEur: "EUR",
  conductorKg: "kg",
  generatorKw: "kW",
  storedFuelT: "t",
  failCount: "1",
} as const satisfies Readonly<Record<string, Column["unit"]>>;

/** Name of a figure. */
export type SiteFigure = keyof typeof siteFigures;

/** Figures of a site; `null` where a model could not tell one. */
export type SiteFigures = Readonly<Record<SiteFigure, number | null>>;

/** A site among others. */
export interface ComparedSite {
  readonly name: string;
  readonly figures: SiteFigures;
  /** Less those of the first site, over it; `null` where either is not told, or the first is zero. */
  readonly changeShares: SiteFigures;
  /** Limits that are passed. */
  readonly fails: readonly Finding[];
}

/** Sites side by side. */
export interface CompareResult {
  readonly sites: readonly ComparedSite[];
  readonly units: typeof siteFigures;
}

/** What a scenario's year is read from. */
export interface CompareOptions {
  readonly weatherOf?: (scenario: Scenario) => WeatherYear | undefined;
  readonly telemetryOf?: (scenario: Scenario) => Telemetry;
}

function conductorKg({ it, feeds }: FacilityResult): number | null {
  let total = 0;
  for (const [i, { count }] of it.groups.entries()) {
    const kg = feeds[i]?.conductorKg ?? null;
    if (kg === null) return null;
    total += count * kg;
  }
  return total;
}

function figuresOf(site: FacilityResult, year: YearResult, fails: readonly Finding[]): SiteFigures {
  return {
    designFacilityKw: site.balance.gridKw,
    facilityMwh: year.facilityMwh,
    pueRatio: year.pueRatio,
    waterM3: year.waterM3,
    energyEur: year.energyEur,
    co2T: year.co2T,
    buildEur: site.economics.shell?.totalEur.central ?? null,
    conductorKg: conductorKg(site),
    generatorKw: site.backup.installedKw,
    storedFuelT: site.backup.autonomies.at(-1)?.fuel.storedMassT ?? null,
    failCount: fails.length,
  };
}

/**
 * A site's figures, the limits that it passes, and of what else it warns.
 *
 * @throws {@link ModelError} what its models refuse
 */
export function siteFiguresOf(scenario: Scenario, { weatherOf, telemetryOf }: CompareOptions) {
  const prepared = prepareYear(scenario, {
    weather: weatherOf?.(scenario),
    telemetry: telemetryOf?.(scenario) ?? {},
  });
  const { site } = prepared;
  const year = runYear(prepared);
  const findings = [...site.findings, ...year.findings];
  const fails = findings.filter(({ severity }) => severity === "fail");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return { figures: figuresOf(site, year, fails), fails, warnings };
}

function changes(figures: SiteFigures, first: SiteFigures): SiteFigures {
  const change = (name: SiteFigure) => {
    const before = first[name];
    const after = figures[name];
    return before === null || after === null || before === 0 ? null : after / before - 1;
  };
  return {
    designFacilityKw: change("designFacilityKw"),
    facilityMwh: change("facilityMwh"),
    pueRatio: change("pueRatio"),
    waterM3: change("waterM3"),
    energyEur: change("energyEur"),
    co2T: change("co2T"),
    buildEur: change("buildEur"),
    conductorKg: change("conductorKg"),
    generatorKw: change("generatorKw"),
    storedFuelT: change("storedFuelT"),
    failCount: change("failCount"),
  };
}

/**
 * Sites side by side: their figures of the design hour and of the year, and how each differs from the first.
 *
 * @throws {@link ModelError} what a scenario's models refuse
 */
export function compare(scenarios: readonly Scenario[], options: CompareOptions = {}): CompareResult {
  const all = scenarios.map((scenario) => ({ name: scenario.name, ...siteFiguresOf(scenario, options) }));
  const first = all[0]?.figures;
  return {
    sites: all.map(({ name, figures, fails }) => ({
      name,
      figures,
      changeShares: changes(figures, first ?? figures),
      fails,
    })),
    units: siteFigures,
  };
}
