import { conductorHeating, conductorTemperature } from "@watthall/electrical-feed";
import { type LoadCurve, tabulateLoadCurve } from "@watthall/electrical-feed/kernels";
import { flatProfile, type LoadProfile } from "../../scenario/load-profile.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { foundCable, runRating } from "../circuit-design.ts";
import { type FacilityResult, facility } from "../facility.ts";
import { cableLossCurve } from "../load-curves.ts";

/** Racks alike, as a loop over steps reads them. Temperatures follow their equilibrium with one time constant each. */
export interface RackGroupPlan {
  readonly name: string;
  readonly profile: LoadProfile;
  /** Of all racks of the site, the first of this group. */
  readonly first: number;
  readonly count: number;
  readonly loadKw: number;
  readonly cableLossKw: LoadCurve;
  /** Conductor at its equilibrium, against load share, and how fast it comes there. */
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

/** How racks differ, and what is not known of them. */
export interface RackAssumptions {
  /** Greatest shift of a rack's load against its group's; each rack has its own. */
  readonly greatestOffsetS: number;
  /** Racks draw this much less than their group, at most; each rack has its own. */
  readonly gainSpreadShare: number;
  readonly rackHoldUpL: number;
  readonly metalRiseK: number;
  readonly metalTimeConstantS: number;
}

/** Assumptions of practice, to be replaced by what a commissioning test shows. */
export const rackAssumptions: RackAssumptions = {
  greatestOffsetS: 600,
  gainSpreadShare: 0.05,
  rackHoldUpL: 150,
  metalRiseK: 10,
  metalTimeConstantS: 10,
};

/** All racks of a site, ready for a loop. */
export interface RackPlan {
  readonly groups: readonly RackGroupPlan[];
  readonly rackCount: number;
  readonly seed: number;
  readonly assumptions: RackAssumptions;
}

function profilesOf({ it }: Scenario): readonly LoadProfile[] {
  if (it.racks) return it.racks.map(({ profile }) => profile ?? flatProfile);
  return [(it.target ?? it.fill ?? it.refill)?.profile ?? flatProfile];
}

/** The hottest circuit of a rack: its conductor at a load share, and its time constant. */
function conductorOf(site: FacilityResult, i: number) {
  const group = site.it.groups[i];
  const circuits = site.feeds[i]?.circuits ?? [];
  const hottest = circuits.toSorted((a, b) => (b.normal?.conductorTempC ?? 0) - (a.normal?.conductorTempC ?? 0))[0];
  const cable = foundCable(hottest?.cable ?? null);
  if (group === undefined || hottest === undefined || cable === null || hottest.normal === null)
    return { curve: tabulateLoadCurve(1, () => 0), timeConstantS: 1, limitTempC: Number.POSITIVE_INFINITY };
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
  const curve = tabulateLoadCurve(64, (loadShare) =>
    loadShare === 0
      ? ambientTempC
      : (conductorTemperature({ ...run, currentA: runA * loadShare }).conductorTempC ?? Number.MAX_VALUE),
  );
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
  assumptions: RackAssumptions = rackAssumptions,
  site: FacilityResult = facility(scenario),
): RackPlan {
  const { supplyTempC, returnTempC, limitTempC, rackHoldUpL } = scenario.cooling;
  const profiles = profilesOf(scenario);
  let first = 0;
  const groups = site.it.groups.map((group, i): RackGroupPlan => {
    const feed = site.feeds[i];
    if (feed === undefined) throw new TypeError("every group of racks has a feed");
    const conductor = conductorOf(site, i);
    const flow = site.cooling.racks[i]?.flow ?? null;
    const holdUpL = rackHoldUpL ?? group.rack.holdUp?.totalL ?? assumptions.rackHoldUpL;
    const plan = {
      name: group.name,
      profile: profiles[i] ?? flatProfile,
      first,
      count: group.count,
      loadKw: group.loadKw,
      cableLossKw: cableLossCurve(group.feed, feed),
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
