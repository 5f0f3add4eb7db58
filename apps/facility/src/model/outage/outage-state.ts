import { kwsFromKwh, wFromKw } from "@watthall/basis";
import type { Outage } from "../../scenario/outage.ts";
import { type CoolantNode, coolantNode, nodeTempC, together } from "./coolant-loop.ts";
import { type HallAir, type HallPower, hallAir, inletTempC } from "./hall-air.ts";
import type { Faults } from "./outage-faults.ts";
import type { OutageSite } from "./outage-site.ts";
import type { OutageEvent, OutageSupply } from "./outage-supply.ts";
import { type RackLimits, type RackPart, type RackState, rackLimits, rackParts, type Warmth } from "./rack-part.ts";

/** A site in an outage: what it goes by, and all that changes as time goes on. */
export interface OutageState {
  readonly site: OutageSite;
  readonly outage: Outage;
  readonly supply: OutageSupply;
  readonly faults: Faults;
  readonly parts: readonly RackPart[];
  readonly loop: CoolantNode;
  /** `null` where nothing warms the halls' air. */
  readonly hall: HallAir | null;
  readonly limits: { readonly coolant: RackLimits; readonly air: RackLimits };
  readonly events: OutageEvent[];
  timeS: number;
  batteryKws: number;
}

/** Powers that hold until the next event. */
export interface OutagePowers {
  /** Of the load behind the UPS but for the pumps. */
  readonly itSideKw: number;
  readonly pumpKw: number;
  readonly busKw: number;
  readonly batteryKw: number;
  readonly unservedKw: number;
  /** Into the coolant of each part, in W. */
  readonly partW: readonly number[];
  /** Of the pumps, into the loop. */
  readonly loopW: number;
  /** Nodes between which coolant flows, the loop first; none while the pumps stand still. */
  readonly flowing: readonly CoolantNode[];
  /** Into all that flows, and out of it. */
  readonly intoFlowW: number;
  readonly rejectedW: number;
  readonly hall: HallPower;
}

/** A site as an outage begins. */
export function startState(site: OutageSite, outage: Outage, supply: OutageSupply, faults: Faults): OutageState {
  const { tripMarginK } = outage.racks;
  return {
    site,
    outage,
    supply,
    faults,
    parts: rackParts(site, faults.cuts),
    loop: coolantNode(site.loopHoldUpL, 0),
    hall: site.hall && hallAir(site.hall),
    limits: {
      coolant: rackLimits(site.limitTempC, tripMarginK),
      air: rackLimits(site.hall?.limitTempC ?? Number.POSITIVE_INFINITY, tripMarginK),
    },
    events: [],
    timeS: 0,
    batteryKws: kwsFromKwh(supply.batteryKwh),
  };
}

/** Of the load of a rack, what one in a state draws. */
function loadOf(state: RackState, { racks }: Outage): number {
  if (state === "running") return 1;
  return state === "throttled" ? racks.throttledShare : 0;
}

/** Electricity as it is asked for and given: behind the UPS the bus carries what it can, the battery the rest. */
export function electricity({ site, outage, supply, faults, parts, timeS, batteryKws }: OutageState) {
  const second = Math.floor(timeS + 1e-9);
  const powered = faults.poweredShare(timeS);
  const upsPumpKw = outage.pumpsOnUps ? site.pumpKw : 0;
  let runningShare = 0;
  let darkShare = 0;
  for (const { share, state } of parts) {
    runningShare += share * loadOf(state, outage);
    if (state === "dark") darkShare += share;
  }
  const itSideKw = site.itSideKw * runningShare * powered;
  const askedKw = itSideKw + upsPumpKw;
  const availableKw = (supply.busShares[second] as number) * (site.itSideKw + upsPumpKw);
  const isServed = batteryKws > 0 || availableKw >= askedKw * (1 - 1e-9);
  const pumpsRun = outage.pumpsOnUps ? isServed || availableKw >= upsPumpKw : (supply.pumpShares[second] as number) > 0;
  return {
    second,
    powered,
    upsPumpKw,
    itSideKw,
    askedKw,
    availableKw,
    isServed,
    pumpsRun,
    /** Of racks that have no electricity, by a dead battery or a lost feed. */
    lostKw: site.itSideKw * (darkShare + runningShare * (1 - powered)),
  };
}

/** What bus and battery give; a load behind an empty battery is served whole or not at all. */
function given(power: ReturnType<typeof electricity>, batteryKws: number) {
  const { askedKw, availableKw, isServed, upsPumpKw, pumpsRun } = power;
  if (!isServed) return { busKw: pumpsRun ? upsPumpKw : 0, batteryKw: 0 };
  const busKw = batteryKws > 0 ? Math.min(askedKw, availableKw) : askedKw;
  return { busKw, batteryKw: askedKw - busKw };
}

/** Powers of a site that has settled. */
export function powersOf(state: OutageState): OutagePowers {
  const { site, outage, supply, faults, parts, loop, timeS, batteryKws } = state;
  const power = electricity(state);
  const { second, powered, itSideKw, lostKw, pumpsRun, upsPumpKw } = power;
  const coolingShare =
    (supply.rejectionShares[second] as number) * faults.rejectionShare(timeS) * (1 + outage.rejection.marginShare);
  const partW = parts.map((part) => wFromKw(site.liquidHeatKw) * part.share * powered * loadOf(part.state, outage));
  const flowParts = pumpsRun ? parts.filter(({ isCut }) => !isCut(timeS)) : [];
  const flowing = pumpsRun ? [loop, ...flowParts.map(({ node }) => node)] : [];
  // Pumps whose racks have no flow move none, and give no heat.
  const loopW = wFromKw(site.loopPumpKw) * flowParts.reduce((sum, { share }) => sum + share, 0);
  const intoFlowW = parts.reduce((sum, part, i) => sum + (flowing.includes(part.node) ? (partW[i] ?? 0) : 0), loopW);
  const offeredW = pumpsRun ? wFromKw(site.liquidHeatKw + site.loopPumpKw) * coolingShare : 0;
  const hallW = wFromKw(site.hall?.heatKw ?? 0);
  return {
    itSideKw: power.isServed ? itSideKw : 0,
    pumpKw: pumpsRun ? site.pumpKw : 0,
    ...given(power, batteryKws),
    unservedKw: lostKw + (pumpsRun ? 0 : upsPumpKw),
    partW,
    loopW,
    flowing,
    intoFlowW,
    // The plant holds the coolant at its start's temperature, and takes no more.
    rejectedW: together(flowing).heatJ > 0 ? offeredW : Math.min(offeredW, intoFlowW),
    hall: { heatW: (hallW * itSideKw) / site.itSideKw, offeredW: hallW * coolingShare },
  };
}

/** What warms racks that fare alike. */
export function warmthsOf({ site, limits, hall }: OutageState, { node }: RackPart): readonly Warmth[] {
  const coolant: Warmth = { of: "coolant", tempC: nodeTempC(site, node), limits: limits.coolant };
  return hall === null ? [coolant] : [coolant, { of: "hall air", tempC: inletTempC(hall), limits: limits.air }];
}
