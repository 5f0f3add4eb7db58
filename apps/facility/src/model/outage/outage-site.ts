import { type Finding, kwhFromKws, lFromM3 } from "@watthall/basis";
import { coolantProperties, tables } from "@watthall/cooling-load";
import type { Outage } from "../../scenario/outage.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { FacilityResult } from "../facility.ts";
import type { HallSite } from "./hall-air.ts";

/** What of a site an outage concerns. */
export interface OutageSite {
  /** Behind the inverters at the design hour: racks, cables, other IT, lights. */
  readonly itSideKw: number;
  readonly pumpKw: number;
  /** Compressors and fans. */
  readonly rejectionKw: number;
  readonly liquidHeatKw: number;
  /** Of the pumps' electricity, what warms the coolant. */
  readonly loopPumpKw: number;
  readonly batteryKwh: number;
  readonly installedCount: number;
  readonly ratingKw: number;
  readonly glycolMassShare: number;
  readonly startTempC: number;
  readonly limitTempC: number;
  /** `null` where nothing warms the halls' air. */
  readonly hall: HallSite | null;
  readonly startInletTempC: number;
  readonly rackHoldUpL: number;
  readonly rackMetalKjPerK: number;
  readonly loopHoldUpL: number;
  /** Share of the racks' load that stands in groups whose other feed cannot carry it, and when it trips, by the feed lost. */
  readonly lostFeeds: readonly LostFeed[];
  readonly findings: readonly Finding[];
}

/** What the loss of a feed does to the racks. */
export interface LostFeed {
  readonly feed: string;
  readonly lostShare: number;
  readonly tripS: number | null;
  readonly message: string;
}

function holdUp(site: FacilityResult, scenario: Scenario, outage: Outage) {
  let litres = 0;
  const findings: Finding[] = [];
  for (const { rack, count, liquidShare } of site.it.groups) {
    if (liquidShare === 0) continue;
    const ofRack = outage.racks.holdUpL ?? scenario.cooling.rackHoldUpL ?? rack.holdUp?.totalL ?? null;
    if (ofRack === null)
      findings.push({
        code: "hold-up-unknown",
        severity: "incomplete",
        message: `No hold-up of ${rack.name} is published: its own coolant is left out; give racks.holdUpL`,
        path: "racks.holdUpL",
      });
    litres += (ofRack ?? 0) * count;
  }
  return { litres, findings };
}

function lostFeeds({ it, feeds }: FacilityResult): readonly LostFeed[] {
  return ["A", "B"].map((feed) => {
    let lostKw = 0;
    let tripS: number | null = null;
    const messages: string[] = [];
    for (const [i, group] of it.groups.entries()) {
      const outage = feeds[i]?.redundancy?.outages.find(({ lostId }) => lostId === feed);
      if (outage === undefined) continue;
      messages.push(outage.message);
      const trips = outage.survivors.filter((survivor) => survivor.trips === "yes");
      if (trips.length === 0) continue;
      lostKw += group.count * group.loadKw;
      const latest = Math.max(...trips.map(({ tripBand }) => tripBand?.latestS ?? 0));
      tripS = Math.max(tripS ?? 0, latest);
    }
    return { feed, lostShare: it.rackKw > 0 ? lostKw / it.rackKw : 0, tripS, message: messages.join(" ") };
  });
}

/**
 * The halls' air: heat of racks, cables, lights and what of the chain stands there. Rooms of other IT and of the
 * electrical plant have air of their own.
 */
function hallOf({ balance, it }: FacilityResult, scenario: Scenario, { hall }: Outage): HallSite | null {
  const { roomHeatKw } = balance.chain;
  const heatKw = balance.airHeatKw - it.otherItKw - roomHeatKw["electrical-room"] - roomHeatKw["transformer-room"];
  if (heatKw <= 0) return null;
  const rackCount = it.groups.reduce((sum, { count }) => sum + count, 0);
  const airClass = tables.airClasses.find(({ id }) => id === hall.airClass);
  return {
    startTempC: scenario.cooling.airInletTempC,
    limitTempC: airClass?.allowableMax.tempC ?? Number.POSITIVE_INFINITY,
    heatKw,
    airKjPerK: hall.airKjPerK * rackCount,
    metalKjPerK: hall.metalKjPerK * rackCount,
    airToMetalKwPerK: hall.airToMetalKwPerK * rackCount,
  };
}

function hallFindings(hall: HallSite | null, { hall: { airClass } }: Outage): readonly Finding[] {
  const limit = tables.airClasses.find(({ id }) => id === airClass)?.allowableMax;
  if (hall === null || limit === undefined) return [];
  return [
    {
      code: "inlet-air-limit-assumed",
      severity: "warning",
      message: `Racks are taken as of class ${airClass}, ${limit.tempC} °C at the inlet (${limit.grade}), and the heat that air and metal of a hall hold as an assumption: give hall of your own`,
      path: "hall",
      value: limit.tempC,
      source: limit.source,
    },
  ];
}

/** Gathers what an outage concerns from a site at its design hour. */
export function outageSite(site: FacilityResult, scenario: Scenario, outage: Outage): OutageSite {
  const { balance, backup, cooling } = site;
  const { chain, plant, liquidHeatKw } = balance;
  const itSideKw = chain.inputKw - chain.lossKw;
  const upsKw = itSideKw + (outage.pumpsOnUps ? plant.pumpKw : 0);
  const held = holdUp(site, scenario, outage);
  const bufferL = outage.buffer ? lFromM3((cooling.buffer?.volumeM3 ?? 0) * scenario.cooling.bufferUsableShare) : 0;
  const rackCount = site.it.groups.reduce((sum, { count, liquidShare }) => sum + (liquidShare > 0 ? count : 0), 0);
  const { coolant, supplyTempC, airInletTempC } = scenario.cooling;
  const hall = hallOf(site, scenario, outage);
  return {
    itSideKw,
    pumpKw: plant.pumpKw,
    rejectionKw: plant.compressorKw + plant.fanKw,
    liquidHeatKw,
    loopPumpKw: plant.liquid === null ? 0 : plant.liquid.pumpKw + plant.liquid.cduPumpKw,
    batteryKwh: kwhFromKws(upsKw * scenario.backup.ups.bridgeS),
    installedCount: backup.fleet.installedCount,
    ratingKw: scenario.backup.ratingKw,
    glycolMassShare: coolantProperties({ coolant, tempC: supplyTempC }).steps.glycolMassShare,
    startTempC: supplyTempC,
    limitTempC: outage.limitTempC ?? scenario.cooling.limitTempC,
    hall,
    startInletTempC: airInletTempC,
    rackHoldUpL: held.litres,
    rackMetalKjPerK: outage.racks.metalKjPerK * rackCount,
    loopHoldUpL: outage.loopHoldUpL + bufferL,
    lostFeeds: lostFeeds(site),
    findings: [...held.findings, ...hallFindings(hall, outage)],
  };
}
