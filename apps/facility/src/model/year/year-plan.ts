import { type Finding, wFromKw } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import { plantInput, tables } from "@watthall/cooling-load";
import { type PlantPartModel, plantPartModel } from "@watthall/cooling-load/kernels";
import type { LoadCurve } from "@watthall/electrical-feed/kernels";
import { flatProfile, type LoadProfile } from "../../scenario/load-profile.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { FacilityResult } from "../facility.ts";
import { cableLossCurve, inWatts, mechanicalChainCurves, rackChainCurves } from "../load-curves.ts";
import { fillShares, loadTrace, type Telemetry } from "../load-trace.ts";
import { hourPrices, rackShares, testHours } from "./operation-hours.ts";

/** Racks alike, as a loop over hours reads them. */
export interface GroupPlan {
  readonly name: string;
  /** Of all of them, at the design hour. */
  readonly designW: number;
  readonly count: number;
  readonly liquidShare: number;
  /** Loss in the cables to one rack against its load share. */
  readonly cableLossW: LoadCurve;
  /** By hour, of the design load. */
  readonly loadShares: Float64Array;
}

/** A site made ready for a year of hours: plain SI numbers and columns, nothing left to look up by name. */
export interface YearPlan {
  readonly scenario: Scenario;
  readonly hourCount: number;
  readonly weather: WeatherYear;
  readonly groups: readonly GroupPlan[];
  /** Racks in service, by hour. */
  readonly rackShares: Float64Array;
  readonly otherItShare: number;
  readonly otherShare: number;
  /** Load of the racks' chain for which it is rated. */
  readonly chainW: number;
  readonly chainIndoorW: LoadCurve;
  readonly chainOutdoorW: LoadCurve;
  /** Load of the cooling's chain at which its curve ends; the rated load is `mechanicalRatedW`. */
  readonly mechanicalW: number;
  readonly mechanicalRatedW: number;
  readonly mechanicalLossW: LoadCurve;
  readonly liquid: PlantPartModel | null;
  readonly air: PlantPartModel | null;
  /** Of the sets under test, by hour: power over that installed, and what takes it. */
  readonly testShares: Float64Array;
  readonly installedW: number;
  readonly testsFeedSite: boolean;
  readonly sfcGPerKwh: number;
  /** By hour; `null` where no price is known. */
  readonly pricesEurPerMwh: Float64Array | null;
  readonly factorsGCo2PerKwh: Float64Array | null;
  readonly findings: readonly Finding[];
}

function profilesOf({ it }: Scenario): readonly LoadProfile[] {
  if (it.racks) return it.racks.map(({ profile }) => profile ?? flatProfile);
  return [(it.target ?? it.fill ?? it.refill)?.profile ?? flatProfile];
}

/** A plant's parts, sized for the heat of the design hour. */
function plantParts({ cooling }: Scenario, { balance }: FacilityResult) {
  const { plant } = cooling;
  const preset = typeof plant === "string" ? tables.plants.find(({ id }) => id === plant)?.plant : plant;
  const parts = plantInput.parse(preset);
  const part = (side: "liquid" | "air", heatKw: number) => {
    const one = parts[side];
    return one === undefined || heatKw === 0 ? null : plantPartModel(one, side, wFromKw(heatKw), "simulateYear");
  };
  return { liquid: part("liquid", balance.liquidHeatKw), air: part("air", balance.airHeatKw) };
}

/**
 * Makes a site ready for a year.
 *
 * @param site - the site at its design hour, from which the year takes racks, feeds, ratings and fleet
 * @throws {@link ModelError} `input-invalid` for telemetry or series that do not fit the weather's hours
 */
export function yearPlan(
  scenario: Scenario,
  site: FacilityResult,
  weather: WeatherYear,
  telemetry: Telemetry,
): YearPlan {
  const hourCount = weather.dryBulbTempC.length;
  const { operation, electrical, it } = scenario;
  const profiles = profilesOf(scenario);
  const groups = site.it.groups.map((group, i): GroupPlan => {
    const loadShares = new Float64Array(hourCount);
    const trace = { name: group.name, seed: operation.seed, durationS: hourCount * 3600, telemetry };
    fillShares(loadTrace(profiles[i] ?? flatProfile, trace), loadShares, 0, 3600);
    const feed = site.feeds[i];
    if (feed === undefined) throw new TypeError("every group of racks has a feed");
    return {
      name: group.name,
      designW: wFromKw(group.count * group.loadKw),
      count: group.count,
      liquidShare: group.liquidShare,
      cableLossW: cableLossCurve(group.feed, feed),
      loadShares,
    };
  });
  const { chain, mechanicalChain } = site.balance;
  const chainKw = chain.inputKw - chain.lossKw;
  const mechanicalKw = mechanicalChain === null ? 0 : mechanicalChain.inputKw - mechanicalChain.lossKw;
  const rackCurves = rackChainCurves(scenario, site.it.groups[0]?.feed.powerFactor ?? 1);
  const mechanicalCurves = mechanicalChainCurves(scenario);
  const tests = testHours(operation.generatorTests, hourCount);
  const prices = hourPrices(scenario, hourCount);
  return {
    scenario,
    hourCount,
    weather,
    groups,
    rackShares: rackShares(operation.deployment, hourCount),
    otherItShare: it.otherItShare,
    otherShare: electrical.otherShare,
    chainW: wFromKw(chainKw),
    chainIndoorW: inWatts(rackCurves.indoor, chainKw),
    chainOutdoorW: inWatts(rackCurves.outdoor, chainKw),
    mechanicalRatedW: wFromKw(mechanicalKw),
    mechanicalW: wFromKw(mechanicalKw) * mechanicalCurves.greatestShare,
    mechanicalLossW: inWatts(mechanicalCurves.outdoor, mechanicalKw),
    ...plantParts(scenario, site),
    testShares: tests,
    installedW: wFromKw(site.backup.installedKw),
    testsFeedSite: operation.generatorTests?.takes === "site",
    sfcGPerKwh: site.backup.autonomies[0]?.fuel.steps.sfcGPerKwh ?? 0,
    pricesEurPerMwh: prices.pricesEurPerMwh,
    factorsGCo2PerKwh: prices.factorsGCo2PerKwh,
    findings: prices.findings,
  };
}
