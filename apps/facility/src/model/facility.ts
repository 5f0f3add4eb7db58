import { bySeverity, type Finding, kwFromMw, ModelError } from "@watthall/basis";
import { climateYear, designHour, type WeatherYear } from "@watthall/climate";
import type { Scenario } from "../scenario/scenario.ts";
import { type BackupSide, backupSide } from "./backup-side.ts";
import { type CoolingSide, coolingSide } from "./cooling-side.ts";
import { type EconomicsSide, economicsSide } from "./economics-side.ts";
import { type FeedDesign, feedDesign } from "./feed-design.ts";
import { type FrenchHeading, frenchHeadings } from "./french-headings.ts";
import { type GridSide, gridSide } from "./grid-side.ts";
import { type ItLoad, itLoad, type RackGroup, rackCountFor, rackGroup } from "./it-load.ts";
import { type OutsideAir, type PowerBalance, powerBalance } from "./power-balance.ts";
import { type RetrofitGates, retrofitGates } from "./retrofit-gates.ts";

/** Draws for the chance of each legal class of the fuel, where a whole result is asked for. */
export const oddsDrawCount = 10_000;

/** How a facility is computed. */
export interface FacilityOptions {
  /** The site's year; without it the result is of the design hour alone. */
  readonly weather?: WeatherYear | undefined;
  /** Draws for the chance of each legal class of the fuel; without them no odds are told. */
  readonly drawCount?: number;
}

/** The hour that sizes the site. */
export interface DesignHour extends OutsideAir {
  readonly source: string;
}

/** A whole site, at its design hour and over its year. */
export interface FacilityResult {
  readonly name: string;
  readonly description: string | null;
  readonly country: string;
  readonly designHour: DesignHour;
  /** Where the year comes from; `null` where none was given. */
  readonly weather: string | null;
  readonly it: ItLoad;
  /** One rack of each group. */
  readonly feeds: readonly FeedDesign[];
  readonly balance: PowerBalance;
  readonly cooling: CoolingSide;
  readonly backup: BackupSide;
  readonly headings: readonly FrenchHeading[];
  readonly grid: GridSide;
  readonly economics: EconomicsSide;
  readonly retrofit: RetrofitGates | null;
  /** Most severe first. */
  readonly findings: readonly Finding[];
}

type Groups = readonly { readonly group: RackGroup; readonly feed: FeedDesign }[];

function withFeed(group: RackGroup) {
  return { group, feed: feedDesign(group.feed, group.loadKw) };
}

function balanceOf(groups: Groups, outside: OutsideAir, scenario: Scenario): PowerBalance {
  const demands = groups.map(({ group, feed }) => ({
    name: group.name,
    rackKw: group.count * group.loadKw,
    liquidShare: group.liquidShare,
    cableLossKw: group.count * feed.lossKw,
    powerFactor: group.feed.powerFactor,
  }));
  const rackKw = demands.reduce((sum, demand) => sum + demand.rackKw, 0);
  return powerBalance(demands, rackKw * scenario.it.otherItShare, outside, scenario);
}

/**
 * Weather of the scenario's city, made from shipped statistics.
 *
 * @throws {@link ModelError} `input-invalid` when the scenario names a file, which the caller has to read
 */
export function weatherOfCity({ climate }: Scenario): WeatherYear {
  if ("city" in climate) return climateYear(climate);
  throw new ModelError({
    code: "input-invalid",
    model: "facility",
    path: "climate.epwFile",
    received: climate.epwFile,
    allowed: "the weather year of that file, as parseEpw gives it, in the option weather",
  });
}

/** Most racks whose site draws no more than a power at the meter. */
function filled(
  specified: ReturnType<typeof withFeed>,
  facilityKw: number,
  outside: OutsideAir,
  scenario: Scenario,
): number {
  const gridKw = (count: number) =>
    balanceOf([{ ...specified, group: { ...specified.group, count } }], outside, scenario).gridKw;
  let count = Math.max(1, Math.floor(facilityKw / specified.group.loadKw));
  count = Math.max(1, Math.floor((count * facilityKw) / gridKw(count)));
  while (gridKw(count + 1) <= facilityKw) count++;
  while (count > 1 && gridKw(count) > facilityKw) count--;
  return count;
}

function groupsOf(
  scenario: Scenario,
  outside: OutsideAir,
  altitudeM: number,
): { groups: Groups; retrofit: RetrofitGates | null } {
  const { racks, target, fill, refill } = scenario.it;
  if (racks) return { groups: racks.map((one) => withFeed(rackGroup(one, one.count, scenario))), retrofit: null };
  if (target) return { groups: [withFeed(rackGroup(target, rackCountFor(target), scenario))], retrofit: null };
  if (fill) {
    const one = withFeed(rackGroup(fill, 1, scenario));
    const count = filled(one, kwFromMw(fill.facilityMw), outside, scenario);
    return { groups: [{ ...one, group: { ...one.group, count } }], retrofit: null };
  }
  if (!refill) throw new TypeError("a scenario has racks, a target, a fill or a refill");
  const one = withFeed(rackGroup(refill, 1, scenario));
  const retrofit = retrofitGates(scenario, one.group, altitudeM);
  const count = Math.max(1, retrofit.positionsMendedCount);
  return { groups: [{ ...one, group: { ...one.group, count } }], retrofit };
}

function designHourOf(
  scenario: Scenario,
  given: WeatherYear | null,
): { hour: DesignHour; findings: readonly Finding[] } {
  if (scenario.designHour) return { hour: scenario.designHour, findings: [] };
  const weather = given ?? weatherOfCity(scenario);
  const hottest = designHour({ weather, exceededShare: 0 });
  return {
    hour: {
      dryBulbTempC: hottest.dryBulbTempC,
      wetBulbTempC: hottest.coincidentWetBulbTempC,
      source: `hottest hour of ${weather.site.name}: ${weather.source}`,
    },
    findings: [
      {
        code: "design-hour-missing",
        severity: "incomplete",
        message: `No design hour is given: the hottest hour of the weather year (${hottest.dryBulbTempC.toFixed(1)} °C) stands in, which does not size a plant. Give designHour with its source.`,
        path: "designHour",
        value: null,
      },
    ],
  };
}

function evaporativeHeatKw({ plant }: PowerBalance): number {
  return [plant.liquid, plant.air]
    .filter((part) => part !== null && part.evaporationL > 0)
    .reduce((sum, part) => sum + (part?.heatRejectedKw ?? 0), 0);
}

/**
 * Composes a whole site at its design hour, with the year of its plant.
 *
 * Every number comes from one of the models; this only passes power, heat and tonnes from one to the next.
 *
 * @param scenario - as `parseScenario` gives it
 * @param options - weather year, draws
 * @returns plain JSON; what a model could not answer is `null` with an `incomplete` finding
 * @throws {@link ModelError} `unknown-key` for an id that does not exist
 */
export function facility(scenario: Scenario, options: FacilityOptions = {}): FacilityResult {
  const weather = options.weather ?? null;
  const design = designHourOf(scenario, weather);
  const { groups, retrofit } = groupsOf(scenario, design.hour, weather?.site.altitudeM ?? 0);
  const racks = groups.map(({ group }) => group);
  const it = itLoad(racks, scenario);
  const balance = balanceOf(groups, design.hour, scenario);
  const cooling = coolingSide(racks, balance, weather, scenario);
  const backup = backupSide(balance.gridKw, balance.itKw, scenario, options.drawCount ?? 0);
  const french =
    scenario.country === "fr"
      ? frenchHeadings({
          fuel: backup.autonomies.at(-1)?.regime ?? null,
          generatorKw: backup.installedKw,
          generatorCount: backup.fleet.installedCount,
          batteryChargerKw: balance.itKw * scenario.backup.ups.rechargeShare,
          evaporativeHeatKw: evaporativeHeatKw(balance),
        })
      : { headings: [], findings: [] };
  const grid = gridSide(balance.gridKw, scenario);
  const economics = economicsSide(balance.gridKw, balance.itKw, cooling.year?.facilityMwh ?? null, scenario);
  return {
    name: scenario.name,
    description: scenario.description ?? null,
    country: scenario.country,
    designHour: design.hour,
    weather: weather?.source ?? null,
    it,
    feeds: groups.map(({ feed }) => feed),
    balance,
    cooling,
    backup,
    headings: french.headings,
    grid,
    economics,
    retrofit,
    findings: bySeverity([
      ...design.findings,
      ...(retrofit?.findings ?? []),
      ...it.findings,
      ...groups.flatMap(({ feed }) => feed.findings),
      ...balance.findings,
      ...cooling.findings,
      ...backup.findings,
      ...french.findings,
      ...grid.findings,
      ...economics.findings,
    ]),
  };
}
