import type { Finding } from "@watthall/basis";
import { coolantProperties } from "@watthall/cooling-load";
import type { Outage } from "../../scenario/outage.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { FacilityResult } from "../facility.ts";

/** What of a site an outage concerns. */
export interface OutageSite {
  /** Behind the inverters at the design hour: racks, cables, other IT, lights. */
  readonly itSideKw: number;
  readonly pumpKw: number;
  /** Compressors and fans. */
  readonly rejectionKw: number;
  readonly liquidHeatKw: number;
  readonly batteryKwh: number;
  readonly installedCount: number;
  readonly ratingKw: number;
  readonly glycolMassShare: number;
  readonly startTempC: number;
  readonly limitTempC: number;
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

/** Gathers what an outage concerns from a site at its design hour. */
export function outageSite(site: FacilityResult, scenario: Scenario, outage: Outage): OutageSite {
  const { balance, backup, cooling } = site;
  const { chain, plant, liquidHeatKw } = balance;
  const itSideKw = chain.inputKw - chain.lossKw;
  const upsKw = itSideKw + (outage.pumpsOnUps ? plant.pumpKw : 0);
  const held = holdUp(site, scenario, outage);
  const bufferL = outage.buffer ? (cooling.buffer?.volumeM3 ?? 0) * 1000 : 0;
  const rackCount = site.it.groups.reduce((sum, { count, liquidShare }) => sum + (liquidShare > 0 ? count : 0), 0);
  const { coolant, supplyTempC } = scenario.cooling;
  return {
    itSideKw,
    pumpKw: plant.pumpKw,
    rejectionKw: plant.compressorKw + plant.fanKw,
    liquidHeatKw,
    batteryKwh: (upsKw * scenario.backup.ups.bridgeS) / 3600,
    installedCount: backup.fleet.installedCount,
    ratingKw: scenario.backup.ratingKw,
    glycolMassShare: coolantProperties({ coolant, tempC: supplyTempC }).steps.glycolMassShare,
    startTempC: supplyTempC,
    limitTempC: outage.limitTempC ?? scenario.cooling.limitTempC,
    rackHoldUpL: held.litres,
    rackMetalKjPerK: outage.racks.metalKjPerK * rackCount,
    loopHoldUpL: outage.loopHoldUpL + bufferL,
    lostFeeds: lostFeeds(site),
    findings: held.findings,
  };
}
