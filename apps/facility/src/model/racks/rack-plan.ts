import { conductorHeating, conductorTemperature } from "@watthall/electrical-feed";
import { type LoadCurve, tabulateLoadCurve } from "@watthall/electrical-feed/kernels";
import { loadProfiles } from "../../scenario/it-side.ts";
import { flatProfile, type LoadProfile } from "../../scenario/load-profile.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { foundCable, runRating } from "../circuit-design.ts";
import { type FacilityResult, facility } from "../facility.ts";
import { cableLossCurve } from "../load-curves.ts";
import type { RackAssumptions } from "./rack-assumptions.ts";

/** Racks alike, as a loop over steps reads them. Temperatures follow their equilibrium with one time constant each. */
export interface RackGroupPlan {
  readonly name: string;
  readonly profile: LoadProfile;
  /** Of all racks of the site, the first of this group. */
  readonly first: number;
  readonly count: number;
  readonly loadKw: number;
  readonly cableLossKw: LoadCurve;
  /** Conductor at its equilibrium, against load share at the same steps, and how fast it comes there. */
  readonly conductorTempC: LoadCurve;
  readonly conductorTimeConstantS: number;
  readonly conductorLimitTempC: number;
  readonly supplyTempC: number;
  /** Of the coolant through the rack at its design load. */
  readonly coolantRiseK: number;
  readonly coolantTimeConstantS: number;
  readonly coolantLimitTempC: number;
  /** Of the cold plates above the coolant at the design load. */
  readonly metalRiseK: number;
  readonly metalTimeConstantS: number;
}

/** All racks of a site, ready for a loop. */
export interface RackPlan {
  readonly groups: readonly RackGroupPlan[];
  readonly rackCount: number;
  readonly seed: number;
  readonly assumptions: RackAssumptions;
}

/** The hottest circuit of a rack: its conductor at a load share, and its time constant. */
function conductorOf(site: FacilityResult, i: number, stepCount: number) {
  const group = site.it.groups[i];
  const circuits = site.feeds[i]?.circuits ?? [];
  const hottest = circuits.toSorted((a, b) => (b.normal?.conductorTempC ?? 0) - (a.normal?.conductorTempC ?? 0))[0];
  const cable = foundCable(hottest?.cable ?? null);
  const unknown = { timeConstantS: 1, limitTempC: Number.POSITIVE_INFINITY };
  if (group === undefined || hottest === undefined || cable === null || hottest.normal?.conductorTempC == null)
    return { curve: tabulateLoadCurve(stepCount, () => group?.feed.ambientTempC ?? 0), ...unknown };
  const { conductor, insulation, system, ambientTempC } = group.feed;
  const runA = hottest.normalCurrentA / cable.parallelRuns;
  const run = {
    thermal: runRating(group.feed, cable),
    conductor,
    insulation,
    sectionMm2: cable.sectionMm2,
    system,
    ambientTempC,
  };
  const curve = tabulateLoadCurve(stepCount, (loadShare) => {
    if (loadShare === 0) return ambientTempC;
    const { conductorTempC } = conductorTemperature({ ...run, currentA: runA * loadShare });
    if (conductorTempC === null) throw new TypeError("a conductor that settles at full load settles below it");
    return conductorTempC;
  });
  const { timeConstantS } = conductorHeating({
    ...run,
    currentA: runA,
    initialTempC: ambientTempC,
    thresholdTempsC: [],
  });
  return { curve, timeConstantS, limitTempC: hottest.normal.limitTempC };
}

/** Makes all racks of a site ready for a loop. */
export function rackPlan(
  scenario: Scenario,
  assumptions: RackAssumptions,
  site: FacilityResult = facility(scenario),
): RackPlan {
  const { supplyTempC, returnTempC, limitTempC, rackHoldUpL } = scenario.cooling;
  const profiles = loadProfiles(scenario.it);
  let first = 0;
  const groups = site.it.groups.map((group, i): RackGroupPlan => {
    const feed = site.feeds[i];
    if (feed === undefined) throw new TypeError("every group of racks has a feed");
    const cableLossKw = cableLossCurve(group.feed, feed);
    const conductor = conductorOf(site, i, cableLossKw.values.length - 1);
    const flow = site.cooling.racks[i]?.flow ?? null;
    const holdUpL = rackHoldUpL ?? group.rack.holdUp?.totalL ?? assumptions.rackHoldUpL;
    const plan = {
      name: group.name,
      profile: profiles[i] ?? flatProfile,
      first,
      count: group.count,
      loadKw: group.loadKw,
      cableLossKw,
      conductorTempC: conductor.curve,
      conductorTimeConstantS: conductor.timeConstantS,
      conductorLimitTempC: conductor.limitTempC,
      supplyTempC,
      coolantRiseK: flow === null ? 0 : returnTempC - supplyTempC,
      // The time in which the flow renews the rack's coolant.
      coolantTimeConstantS: flow === null ? 1 : (holdUpL * 60) / flow.volumeFlowLPerMin,
      coolantLimitTempC: limitTempC + returnTempC - supplyTempC,
      metalRiseK: flow === null ? 0 : assumptions.metalRiseK,
      metalTimeConstantS: assumptions.metalTimeConstantS,
    };
    first += group.count;
    return plan;
  });
  return { groups, rackCount: first, seed: scenario.operation.seed, assumptions };
}
