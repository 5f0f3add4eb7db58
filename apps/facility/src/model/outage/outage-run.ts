import { kwhFromKws } from "@watthall/basis";
import type { Outage } from "../../scenario/outage.ts";
import { mix, secondsToTemp, together } from "./coolant-loop.ts";
import { advanceHall, hallEventS, inletTempC } from "./hall-air.ts";
import type { Faults } from "./outage-faults.ts";
import { addPowers, energyKwh, hottestRackTempC, newSeries, type OutageSeries, setLevels } from "./outage-series.ts";
import type { OutageSite } from "./outage-site.ts";
import { electricity, type OutagePowers, type OutageState, powersOf, startState, warmthsOf } from "./outage-state.ts";
import type { OutageEvent, OutageSupply } from "./outage-supply.ts";
import { changeState, targetTempsC } from "./rack-part.ts";

/** What a run gives. */
export interface OutageRun {
  readonly series: OutageSeries;
  readonly events: readonly OutageEvent[];
  readonly upsEnergyKwh: number;
  readonly leastBatteryKwh: number;
  readonly unservedKwh: number;
  readonly hottestTempC: number;
  readonly hottestInletTempC: number;
  /** Heat in less heat out less heat held, over heat in, of coolant and hall air; zero but for rounding. */
  readonly heatResidualShare: number;
}

/** Two events closer than this are one. */
const nearS = 1e-9;

/** Lets racks go dark, mixes what flows together, and lets racks do what their temperatures ask. */
function settle(state: OutageState): void {
  const { timeS, events, parts, site } = state;
  const { isServed, itSideKw, askedKw, availableKw } = electricity(state);
  if (!isServed && itSideKw > 0) {
    const missingKw = askedKw - Math.min(askedKw, availableKw);
    events.push({ timeS, event: "load-unserved", subject: "ups", value: missingKw, unit: "kW" });
    for (const part of parts) if (part.state !== "tripped") part.state = "dark";
    events.push({ timeS, event: "racks-dark", subject: "racks", value: itSideKw, unit: "kW" });
  }
  const { flowing } = powersOf(state);
  if (flowing.length > 1) mix(site, flowing);
  for (const part of parts) {
    const by = changeState(part, warmthsOf(state, part), timeS, state.outage.racks.throttledLeastS);
    if (by === null) continue;
    const event = `racks-${part.state}`;
    events.push({ timeS, event, subject: part.name, value: by.tempC, unit: "degC", by: by.of });
  }
}

/** Time until something changes: a step's end, a fault, an empty battery, or a temperature that racks or cooling go by. */
function untilNextEventS(state: OutageState, powers: OutagePowers, endS: number): number {
  const { site, parts, faults, timeS, limits, hall, batteryKws } = state;
  const { flowing, partW, intoFlowW, rejectedW, batteryKw } = powers;
  let withinS = Math.min(endS, faults.nextChangeS(timeS)) - timeS;
  if (batteryKw > 0) withinS = Math.min(withinS, batteryKws / batteryKw);
  const body = together(flowing);
  const bodyW = intoFlowW - rejectedW;
  if (bodyW < 0) withinS = Math.min(withinS, body.heatJ / -bodyW);
  for (const { state: doing, throttledUntilS } of parts)
    if (doing === "throttled" && throttledUntilS > timeS) withinS = Math.min(withinS, throttledUntilS - timeS);
  for (const [i, { node, state: doing }] of parts.entries()) {
    const isFlowing = flowing.includes(node);
    const powerW = isFlowing ? bodyW : (partW[i] as number);
    for (const tempC of targetTempsC(doing, limits.coolant))
      withinS = Math.min(withinS, secondsToTemp(site, isFlowing ? body : node, powerW, tempC));
  }
  if (hall === null) return Math.max(nearS, withinS);
  const risesK = parts.flatMap(({ state: doing }) =>
    targetTempsC(doing, limits.air).map((tempC) => tempC - hall.startTempC),
  );
  return Math.max(nearS, hallEventS(hall, powers.hall, risesK, withinS));
}

/** Lets a time pass in which the powers hold. Returns the heat that the plant takes out of the hall, in J. */
function advance(state: OutageState, powers: OutagePowers, timeS: number): number {
  const { partW, loopW, flowing, intoFlowW, rejectedW, batteryKw, hall } = powers;
  for (const [i, { node }] of state.parts.entries()) node.heatJ += (partW[i] as number) * timeS;
  state.loop.heatJ += (loopW - rejectedW) * timeS;
  // What flows has come back to its start's temperature where it has but for the heat of an instant.
  const isCold = rejectedW > intoFlowW && together(flowing).heatJ <= 2 * nearS * rejectedW;
  if (isCold) for (const node of flowing) node.heatJ = 0;
  else if (flowing.length > 1) mix(state.site, flowing);
  state.batteryKws = Math.max(0, state.batteryKws - batteryKw * timeS);
  if (state.batteryKws <= nearS * batteryKw) state.batteryKws = 0;
  return state.hall === null ? 0 : advanceHall(state.hall, hall, timeS);
}

function residualShare(
  { heatInKw, rejectedKw, airHeatInKw, airRejectedKw, heldKwh, airHeldKwh }: OutageSeries,
  stepS: number,
) {
  const inKwh = energyKwh(heatInKw, stepS) + energyKwh(airHeatInKw, stepS);
  const outKwh = energyKwh(rejectedKw, stepS) + energyKwh(airRejectedKw, stepS);
  const held = (heldKwh.at(-1) ?? 0) + (airHeldKwh.at(-1) ?? 0);
  return inKwh > 0 ? (inKwh - outKwh - held) / inKwh : 0;
}

/**
 * Runs an outage: the electricity that racks get, the heat that they give to coolant and air, and what the plant takes
 * out of both, down to their temperatures at the start.
 *
 * Powers hold from one event to the next, and each event is met at its own time: coolant gains heat in proportion to
 * time, and air and metal have an exact solution. The steps of the series decide nothing.
 */
export function runOutage(site: OutageSite, outage: Outage, supply: OutageSupply, faults: Faults): OutageRun {
  const state = startState(site, outage, supply, faults);
  const { durationS, stepS } = outage;
  const series = newSeries(Math.round(durationS / stepS), stepS);
  let hottestTempC = site.startTempC;
  let hottestInletTempC = site.startInletTempC;
  for (let k = 0; k < series.timeS.length; k++) {
    const endS = (k + 1) * stepS;
    while (state.timeS < endS) {
      settle(state);
      const powers = powersOf(state);
      const forS = untilNextEventS(state, powers, endS);
      const airRejectedJ = advance(state, powers, forS);
      state.timeS = endS - state.timeS - forS < nearS ? endS : state.timeS + forS;
      addPowers(series, k, powers, forS / stepS, airRejectedJ / forS);
      hottestTempC = Math.max(hottestTempC, hottestRackTempC(state));
      if (state.hall !== null) hottestInletTempC = Math.max(hottestInletTempC, inletTempC(state.hall));
    }
    setLevels(series, k, state);
  }
  return {
    series,
    events: state.events,
    upsEnergyKwh: supply.batteryKwh - kwhFromKws(state.batteryKws),
    leastBatteryKwh: kwhFromKws(state.batteryKws),
    unservedKwh: energyKwh(series.unservedKw, stepS),
    hottestTempC,
    hottestInletTempC,
    heatResidualShare: residualShare(series, stepS),
  };
}
