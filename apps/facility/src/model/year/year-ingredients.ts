import { hoursPerYear, secondsPerHour } from "@watthall/basis";
import { plantInput, tables } from "@watthall/cooling-load";
import type { LoadCurve } from "@watthall/electrical-feed/kernels";
import type { LoadProfile } from "../../scenario/load-profile.ts";
import type { Operation } from "../../scenario/operation.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type FacilityResult, facility } from "../facility.ts";
import { type FeedDesign, feedDesign } from "../feed-design.ts";
import { type RackGroup, rackCountFor, rackGroup } from "../it-load.ts";
import { type ChainCurves, cableLossCurve, mechanicalChainCurves, rackChainCurves } from "../load-curves.ts";
import { fillShares, loadTrace, type Telemetry, type TraceOptions } from "../load-trace.ts";
import { type HourPrices, hourPrices, rackShares, type TestHours, testHours } from "./operation-hours.ts";

/** Racks alike, how one is fed, and what its cables lose against its load share. */
export interface FedGroup {
  readonly group: RackGroup;
  readonly design: FeedDesign;
  readonly cableLossKw: LoadCurve;
}

/** The dear parts of a year, each made once for what it depends on, so that many like years share them. */
export interface YearIngredients {
  /** `null` where the number of racks follows from the whole site. */
  readonly fedGroups: (scenario: Scenario) => readonly FedGroup[] | null;
  readonly fedGroup: (group: RackGroup) => FedGroup;
  readonly wholeSite: (scenario: Scenario) => FacilityResult;
  readonly rackChain: (electrical: Scenario["electrical"], powerFactor: number) => ChainCurves;
  readonly mechanicalChain: (electrical: Scenario["electrical"]) => ChainCurves;
  readonly plant: (cooling: Scenario["cooling"]) => ReturnType<typeof plantInput.parse>;
  /** Of the group at a place among the scenario's; written again when the profile of that group changes. */
  readonly shares: (profile: LoadProfile, name: string, seed: number, place: number) => Float64Array;
  /** Racks in service by hour. */
  readonly rackShares: (operation: Operation) => Float64Array;
  readonly tests: (operation: Operation) => TestHours;
  readonly prices: (scenario: Scenario) => HourPrices;
}

/** Results kept at most, so that memory does not grow with the number of years. */
const mostKept = 64;

/** Makes a thing once for each text that `keyOf` gives. */
function remembered<A extends readonly unknown[], T>(
  make: (...of: A) => T,
  keyOf: (...of: A) => string,
): (...of: A) => T {
  const known = new Map<string, T>();
  return (...of) => {
    const key = keyOf(...of);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...of);
    if (known.size >= mostKept) known.clear();
    known.set(key, made);
    return made;
  };
}

const once = () => "";

function fed(group: RackGroup): FedGroup {
  const design = feedDesign(group.feed, group.loadKw);
  return { group, design, cableLossKw: cableLossCurve(group.feed, design) };
}

function groupsOf(scenario: Scenario): readonly RackGroup[] | null {
  const { racks, target } = scenario.it;
  if (racks) return racks.map((one) => rackGroup(one, one.count, scenario));
  if (target) return [rackGroup(target, rackCountFor(target), scenario)];
  return null;
}

function fillHours(profile: LoadProfile, options: TraceOptions, column: Float64Array): void {
  if (profile.kind === "flat") column.fill(profile.share);
  else fillShares(loadTrace(profile, options), column, 0, 3600);
}

function plantOf({ plant }: Scenario["cooling"]) {
  return plantInput.parse(typeof plant === "string" ? tables.plants.find(({ id }) => id === plant)?.plant : plant);
}

/** Whether a number is of the load through time, and nothing is sized by it. */
const isOfProfile = (path: string) => path.includes(".profile.");
const isOfRacks = (path: string) => /^(it\.(racks|target)|feed)\./.test(path) && !isOfProfile(path);
const isOfDesign = (path: string) => !(isOfProfile(path) || /^(operation|economics)\./.test(path));

/**
 * Ingredients of years of as many hours as the weather has.
 *
 * @param varying - paths of the numbers that differ between the years; what depends on none of them is made once
 */
export function yearIngredients(
  hourCount: number = hoursPerYear,
  telemetry: Telemetry = {},
  varying: readonly string[] = [],
): YearIngredients {
  const unless = (varies: (path: string) => boolean) => varying.some(varies);
  /** One thing for all years, unless a number varies on which it depends. */
  const kept = <A extends readonly unknown[], T>(make: (...of: A) => T, varies: (path: string) => boolean) =>
    unless(varies) ? make : remembered(make, once);
  const curvesOfGroup = remembered(fed, ({ feed, loadKw }) => JSON.stringify([feed, loadKw]));
  const shares = new Map<number, { readonly key: string; readonly column: Float64Array }>();
  const fedGroup = (group: RackGroup): FedGroup => ({ ...curvesOfGroup(group), group });
  return {
    fedGroups: kept((scenario: Scenario) => groupsOf(scenario)?.map(fedGroup) ?? null, isOfRacks),
    fedGroup,
    wholeSite: kept((scenario: Scenario) => facility(scenario), isOfDesign),
    rackChain: remembered(
      // The share that lights and offices take is no part of the chain.
      (electrical: Scenario["electrical"], powerFactor: number) => rackChainCurves({ electrical }, powerFactor),
      ({ pathCount, requiredPathCount, stages }, powerFactor) =>
        JSON.stringify([pathCount, requiredPathCount, stages, powerFactor]),
    ),
    mechanicalChain: remembered(
      ({ mechanicalStages }: Scenario["electrical"]) => mechanicalChainCurves(mechanicalStages),
      ({ mechanicalStages }) => JSON.stringify(mechanicalStages),
    ),
    plant: kept(plantOf, (path) => path.startsWith("cooling.")),
    shares: (profile, name, seed, place) => {
      const known = shares.get(place) ?? { key: "", column: new Float64Array(hourCount) };
      const key = JSON.stringify([profile, name, seed]);
      if (key !== known.key) {
        fillHours(profile, { name, seed, durationS: hourCount * secondsPerHour, telemetry }, known.column);
        shares.set(place, { key, column: known.column });
      }
      return known.column;
    },
    rackShares: kept(
      ({ deployment }: Operation) => rackShares(deployment, hourCount),
      (path) => path.startsWith("operation.deployment"),
    ),
    tests: kept(
      ({ generatorTests }: Operation) => testHours(generatorTests, hourCount),
      (path) => path.startsWith("operation.generatorTests"),
    ),
    prices: kept(
      (scenario: Scenario) => hourPrices(scenario, hourCount),
      (path) => /^(economics|operation\.(prices|factors))/.test(path),
    ),
  };
}
