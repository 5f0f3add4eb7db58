import type { Outage } from "../../scenario/outage.ts";
import { type Coolant, type CoolantNode, coolantNode, mix, nodeTempC } from "./coolant-loop.ts";
import type { OutageSite } from "./outage-site.ts";
import type { OutageEvent, OutageSupply } from "./outage-supply.ts";

/** An outage second by second: powers are means of the second that begins, the rest stands at its end. */
export interface OutageSeries {
  readonly timeS: Float64Array;
  readonly itSideKw: Float64Array;
  readonly busKw: Float64Array;
  readonly batteryKw: Float64Array;
  readonly unservedKw: Float64Array;
  readonly batteryKwh: Float64Array;
  readonly heatInKw: Float64Array;
  readonly rejectedKw: Float64Array;
  readonly loopTempC: Float64Array;
  /** Hottest coolant at a rack, whether it flows or stands. */
  readonly rackTempC: Float64Array;
}

/** Racks that fare alike: those whose flow only the pumps' electricity stops, and those that a fault cuts off. */
interface RackPart {
  readonly name: string;
  readonly share: number;
  readonly node: CoolantNode;
  state: "running" | "throttled" | "tripped";
}

/** What a run gives. */
export interface OutageRun {
  readonly series: OutageSeries;
  readonly events: readonly OutageEvent[];
  readonly upsEnergyKwh: number;
  readonly leastBatteryKwh: number;
  readonly unservedKwh: number;
  readonly hottestTempC: number;
  /** Heat in less heat out less heat held, over heat in; zero but for rounding. */
  readonly heatResidualShare: number;
}

/** A throttled rack runs freely again this far below the limit, so that it does not flutter; an assumption. */
const hysteresisK = 2;

const column = (durationS: number) => new Float64Array(durationS + 1);

function newSeries(durationS: number): OutageSeries {
  return {
    timeS: Float64Array.from({ length: durationS + 1 }, (_, t) => t),
    itSideKw: column(durationS),
    busKw: column(durationS),
    batteryKw: column(durationS),
    unservedKw: column(durationS),
    batteryKwh: column(durationS),
    heatInKw: column(durationS),
    rejectedKw: column(durationS),
    loopTempC: column(durationS),
    rackTempC: column(durationS),
  };
}

/** A share that is lost from one time to another. */
interface Loss {
  readonly atS: number;
  readonly untilS?: number | undefined;
  readonly lostShare: number;
}

type Faults = {
  /** Of the racks, those that a pump or a distribution unit cuts off at some time. */
  readonly cutShare: number;
  readonly isCut: (timeS: number) => boolean;
  readonly rejectionShare: (timeS: number) => number;
  readonly poweredShare: (timeS: number) => number;
};

/** Faults of flow, rejection and feeds, by time. Those that overlap add up, to all at most. */
export function faultsOf(site: OutageSite, { events }: Outage, cduSpareCount: number, cduCount: number): Faults {
  const cuts = events.flatMap((event): readonly Loss[] => {
    if (event.kind === "pump-fails") return [{ ...event, lostShare: event.rackShare }];
    if (event.kind !== "cdu-fails") return [];
    const short = Math.max(0, event.unitCount - cduSpareCount);
    return [{ ...event, lostShare: Math.min(1, short / Math.max(1, cduCount - cduSpareCount)) }];
  });
  const rejections = events.filter((event) => event.kind === "rejection-fails");
  const lost = events.flatMap((event): readonly Loss[] => {
    if (event.kind !== "feed-lost") return [];
    const found = site.lostFeeds.find(({ feed }) => feed === event.feed);
    return found === undefined || found.tripS === null
      ? []
      : [{ atS: event.atS + found.tripS, lostShare: found.lostShare }];
  });
  const at = (all: readonly Loss[]) => (timeS: number) => {
    let sum = 0;
    for (const { atS, untilS, lostShare } of all) if (timeS >= atS && timeS < (untilS ?? Infinity)) sum += lostShare;
    return Math.min(1, sum);
  };
  const cutNow = at(cuts);
  const rejectionLost = at(rejections);
  const powerLost = at(lost);
  return {
    cutShare: Math.min(
      1,
      cuts.reduce((sum, { lostShare }) => sum + lostShare, 0),
    ),
    isCut: (timeS) => cutNow(timeS) > 0,
    rejectionShare: (timeS) => 1 - rejectionLost(timeS),
    poweredShare: (timeS) => 1 - powerLost(timeS),
  };
}

/**
 * Runs an outage: each step the electricity that racks get, the heat that they give, and what the plant takes out of the
 * coolant, down to its temperature at the start.
 */
export function runOutage(site: OutageSite, outage: Outage, supply: OutageSupply, faults: Faults): OutageRun {
  const { durationS, stepS, pumpsOnUps, rejection, racks } = outage;
  const coolant: Coolant = site;
  const part = (name: string, share: number): RackPart => ({
    name,
    share,
    node: coolantNode(site.rackHoldUpL * share, site.rackMetalKjPerK * share),
    state: "running",
  });
  const parts = [part("racks", 1 - faults.cutShare), part("racks without flow", faults.cutShare)].filter(
    ({ share }) => share > 0,
  );
  const loop = coolantNode(site.loopHoldUpL, 0);
  const series = newSeries(durationS);
  const events: OutageEvent[] = [];
  const tripTempC = site.limitTempC + racks.tripMarginK;
  const subSteps = Math.round(1 / stepS);
  const capacityW = site.liquidHeatKw * (1 + rejection.marginShare) * 1000;
  const pumpUpsKw = pumpsOnUps ? site.pumpKw : 0;
  const loadOf = { running: 1, throttled: racks.throttledShare, tripped: 0 };
  let batteryKws = supply.batteryKwh * 3600;
  let leastKws = batteryKws;
  let unservedKws = 0;
  let upsKws = 0;
  let heatInJ = 0;
  let heatOutJ = 0;
  let hottestTempC = site.startTempC;
  let wasUnserved = false;
  const enter = (one: RackPart, state: RackPart["state"], timeS: number, tempC: number) => {
    one.state = state;
    events.push({ timeS, event: `racks-${state}`, subject: one.name, value: tempC, unit: "degC" });
  };

  for (let t = 0; t <= durationS; t++) {
    for (let k = 0; k < subSteps; k++) {
      const timeS = t + k * stepS;
      const powered = faults.poweredShare(timeS);
      let loadShare = 0;
      for (const { share, state } of parts) loadShare += share * loadOf[state];
      const itKw = site.itSideKw * loadShare * powered;
      const upsKw = itKw + pumpUpsKw;
      // The bus takes a rising part of the load behind the UPS; the battery the rest of what that load is by now.
      const busKw = Math.min(upsKw, (supply.busShares[t] as number) * (site.itSideKw + pumpUpsKw));
      const batteryKw = Math.min(upsKw - busKw, batteryKws / stepS);
      const servedShare = upsKw > 0 ? (busKw + batteryKw) / upsKw : 1;
      batteryKws -= batteryKw * stepS;
      leastKws = Math.min(leastKws, batteryKws);
      upsKws += batteryKw * stepS;
      unservedKws += (upsKw - busKw - batteryKw) * stepS;
      const unserved = servedShare < 1 - 1e-9;
      if (unserved && !wasUnserved) {
        events.push({ timeS, event: "load-unserved", subject: "ups", value: upsKw - busKw - batteryKw, unit: "kW" });
        for (const one of parts)
          if (one.state !== "tripped") enter(one, "tripped", timeS, nodeTempC(coolant, one.node));
      }
      wasUnserved = unserved;

      const pumping = (supply.pumpShares[t] as number) > 0 && !(pumpsOnUps && unserved);
      const cut = faults.isCut(timeS);
      const flowing: CoolantNode[] = [loop];
      for (const one of parts) {
        const heatJ = site.liquidHeatKw * 1000 * one.share * loadOf[one.state] * powered * servedShare * stepS;
        one.node.heatJ += heatJ;
        heatInJ += heatJ;
        series.heatInKw[t] = (series.heatInKw[t] as number) + heatJ / 1000;
        if (pumping && !(cut && one.name === "racks without flow")) flowing.push(one.node);
      }
      if (flowing.length > 1) {
        let heldJ = 0;
        for (const node of flowing) heldJ += node.heatJ;
        const offered = capacityW * (supply.rejectionShares[t] as number) * faults.rejectionShare(timeS) * stepS;
        const outJ = Math.min(offered, Math.max(0, heldJ));
        loop.heatJ -= outJ;
        heatOutJ += outJ;
        series.rejectedKw[t] = (series.rejectedKw[t] as number) + outJ / 1000;
        mix(coolant, flowing);
      }
      let rackTempC = -Infinity;
      for (const one of parts) {
        const tempC = nodeTempC(coolant, one.node);
        rackTempC = Math.max(rackTempC, tempC);
        const endS = timeS + stepS;
        if (one.state !== "tripped" && tempC >= tripTempC) enter(one, "tripped", endS, tempC);
        else if (one.state === "running" && tempC >= site.limitTempC) enter(one, "throttled", endS, tempC);
        else if (one.state === "throttled" && tempC < site.limitTempC - hysteresisK) enter(one, "running", endS, tempC);
      }
      hottestTempC = Math.max(hottestTempC, rackTempC);
      series.itSideKw[t] = (series.itSideKw[t] as number) + itKw * servedShare * stepS;
      series.busKw[t] = (series.busKw[t] as number) + busKw * stepS;
      series.batteryKw[t] = (series.batteryKw[t] as number) + batteryKw * stepS;
      series.unservedKw[t] = (series.unservedKw[t] as number) + (upsKw - busKw - batteryKw) * stepS;
      series.rackTempC[t] = rackTempC;
    }
    series.loopTempC[t] = nodeTempC(coolant, loop);
    series.batteryKwh[t] = batteryKws / 3600;
  }
  let heldJ = loop.heatJ;
  for (const { node } of parts) heldJ += node.heatJ;
  return {
    series,
    events,
    upsEnergyKwh: upsKws / 3600,
    leastBatteryKwh: leastKws / 3600,
    unservedKwh: unservedKws / 3600,
    hottestTempC,
    heatResidualShare: heatInJ > 0 ? (heatInJ - heatOutJ - heldJ) / heatInJ : 0,
  };
}
