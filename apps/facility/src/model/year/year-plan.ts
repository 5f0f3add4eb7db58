import { type Finding, wFromKw } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import { type PlantPartModel, plantPartModel } from "@watthall/cooling-load/kernels";
import type { LoadCurve } from "@watthall/electrical-feed/kernels";
import { loadProfiles } from "../../scenario/it-side.ts";
import { flatProfile, type LoadProfile } from "../../scenario/load-profile.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { combinedPowerFactor } from "../power-balance.ts";
import type { YearIngredients } from "./year-ingredients.ts";
import type { YearSite } from "./year-site.ts";

/** Racks alike, as a loop over hours reads them. */
export interface GroupPlan {
  readonly name: string;
  /** Of all of them, at the design hour. */
  readonly designKw: number;
  readonly count: number;
  readonly liquidShare: number;
  /** Loss in the cables to one rack against its load share. */
  readonly cableLossKw: LoadCurve;
  /** By hour, of the design load. */
  readonly loadShares: Float64Array;
}

/** A site made ready for a year of hours: plain SI numbers and columns, nothing left to look up by name. */
export interface YearPlan {
  readonly scenario: Scenario;
  readonly hourCount: number;
  readonly weather: WeatherYear;
  readonly groups: readonly GroupPlan[];
  /** Whether every hour has the load of the first. */
  readonly hasConstantLoad: boolean;
  /** Racks in service, by hour. */
  readonly rackShares: Float64Array;
  readonly otherItShare: number;
  readonly otherShare: number;
  /** Load of the racks' chain for which it is rated. */
  readonly chainKw: number;
  /** Losses of that chain against its load, both over `chainKw`. */
  readonly chainIndoorRatio: LoadCurve;
  readonly chainOutdoorRatio: LoadCurve;
  /** Load of the cooling's chain at which its curve ends; the rated load is `mechanicalRatedKw`. */
  readonly mechanicalKw: number;
  readonly mechanicalRatedKw: number;
  /** Loss over `mechanicalRatedKw`, against load over `mechanicalKw`. */
  readonly mechanicalLossRatio: LoadCurve;
  readonly liquid: PlantPartModel | null;
  readonly air: PlantPartModel | null;
  readonly hasCompressors: boolean;
  readonly usesWater: boolean;
  /** Of the sets under test, by hour: power over that installed. */
  readonly testShares: Float64Array;
  readonly testHourCount: number;
  /** Sum of `testShares`. */
  readonly testH: number;
  readonly installedKw: number;
  readonly testsFeedSite: boolean;
  readonly sfcGPerKwh: number;
  /** One for all hours, or one each; `null` where none is known. */
  readonly pricesEurPerMwh: Float64Array | number | null;
  readonly factorsGCo2PerKwh: Float64Array | number | null;
  readonly findings: readonly Finding[];
}

/** Plants that wet their air or cool by towers. */
const wetKinds: readonly PlantPartModel["kind"][] = ["adiabatic", "cooling-tower", "water-cooled-chiller"];

/** A plant's parts, sized for the heat of the design hour. */
function plantParts({ cooling }: Scenario, { balance }: YearSite, ingredients: YearIngredients) {
  const parts = ingredients.plant(cooling);
  const part = (side: "liquid" | "air", heatKw: number) => {
    const one = parts[side];
    return one === undefined || heatKw === 0 ? null : plantPartModel(one, side, wFromKw(heatKw), "simulateYear");
  };
  return { liquid: part("liquid", balance.liquidHeatKw), air: part("air", balance.airHeatKw) };
}

function groupPlans(
  scenario: Scenario,
  profiles: readonly LoadProfile[],
  { groups }: YearSite,
  ingredients: YearIngredients,
): readonly GroupPlan[] {
  return groups.map((group, i) => ({
    name: group.name,
    designKw: group.count * group.loadKw,
    count: group.count,
    liquidShare: group.liquidShare,
    cableLossKw: ingredients.fedGroup(group).cableLossKw,
    loadShares: ingredients.shares(profiles[i] ?? flatProfile, group.name, scenario.operation.seed, i),
  }));
}

/**
 * Makes a site ready for a year.
 *
 * @param site - the site at its design hour, from which the year takes racks, ratings and fleet
 * @throws {@link ModelError} `input-invalid` for telemetry or series that do not fit the weather's hours
 */
export function yearPlan(
  scenario: Scenario,
  site: YearSite,
  weather: WeatherYear,
  ingredients: YearIngredients,
): YearPlan {
  const hourCount = weather.dryBulbTempC.length;
  const { operation, electrical, it } = scenario;
  const { chain, mechanicalChain } = site.balance;
  const chainKw = chain.inputKw - chain.lossKw;
  const ratedKw = mechanicalChain === null ? 0 : mechanicalChain.inputKw - mechanicalChain.lossKw;
  const powerFactor = combinedPowerFactor(
    site.groups.map(({ count, loadKw, feed }) => ({ kw: count * loadKw, powerFactor: feed.powerFactor })),
  );
  const rackCurves = ingredients.rackChain(electrical, powerFactor);
  const parts = plantParts(scenario, site, ingredients);
  const profiles = loadProfiles(scenario.it);
  const mechanicalCurves = ingredients.mechanicalChain(electrical);
  return {
    scenario,
    hourCount,
    weather,
    groups: groupPlans(scenario, profiles, site, ingredients),
    hasConstantLoad: operation.deployment === undefined && profiles.every(({ kind }) => kind === "flat"),
    rackShares: ingredients.rackShares(operation),
    otherItShare: it.otherItShare,
    otherShare: electrical.otherShare,
    chainKw,
    chainIndoorRatio: rackCurves.indoor,
    chainOutdoorRatio: rackCurves.outdoor,
    mechanicalRatedKw: ratedKw,
    mechanicalKw: ratedKw * mechanicalCurves.greatestShare,
    mechanicalLossRatio: mechanicalCurves.outdoor,
    ...parts,
    hasCompressors: [parts.liquid, parts.air].some((part) => part !== null && part.chiller !== null),
    usesWater: [parts.liquid, parts.air].some((part) => part !== null && wetKinds.includes(part.kind)),
    ...ingredients.tests(operation),
    installedKw: site.installedKw,
    testsFeedSite: operation.generatorTests?.takes === "site",
    sfcGPerKwh: site.sfcGPerKwh,
    ...ingredients.prices(scenario),
  };
}
