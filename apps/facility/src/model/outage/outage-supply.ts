import { type Finding, kwsFromKwh, type SourceId } from "@watthall/basis";
import { startSequence } from "@watthall/generator-autonomy";
import type { Outage } from "../../scenario/outage.ts";
import type { OutageSite } from "./outage-site.ts";

/** Something that happens, from the start of an outage. */
export interface OutageEvent {
  readonly timeS: number;
  readonly event: string;
  readonly subject: string;
  /** What it moves or finds, in the unit beside it. */
  readonly value: number | null;
  readonly unit: "kW" | "degC" | "1" | "kWh" | "h" | null;
  /** What racks that throttle, trip or recover go by, for these alone. */
  readonly by?: "coolant" | "hall air";
}

/** Electricity second by second: what the sets carry, and what runs. */
export interface OutageSupply {
  /** Of the load behind the UPS, carried by the bus. */
  readonly busShares: Float64Array;
  /** Of the pumps: 1 while they run. */
  readonly pumpShares: Float64Array;
  /** Of the heat rejection, as it comes back. */
  readonly rejectionShares: Float64Array;
  readonly batteryKwh: number;
  readonly events: readonly OutageEvent[];
  readonly blockCount: number;
  /** `null` also while the grid is there, as below. */
  readonly carriedS: number | null;
  readonly coolingRestoredS: number | null;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Sets of each block that do not start, as the outage has it. */
export const failedSetCount = ({ events }: Outage): number =>
  events.reduce((sum, event) => sum + (event.kind === "set-fails-to-start" ? event.setCount : 0), 0);

const lateS = ({ events }: Outage) =>
  events.reduce((sum, event) => sum + (event.kind === "rejection-late" ? event.delayS : 0), 0);

/** Blocks alike, each with a bus of its own; what is told is of one in which the sets fail. */
export function setBlocks(site: OutageSite, { sets }: Outage) {
  const perBlockCount = Math.min(sets.perBlockCount ?? site.installedCount, site.installedCount, 1000);
  return { perBlockCount, blockCount: site.installedCount / perBlockCount };
}

function sequence(site: OutageSite, outage: Outage) {
  const { sets, ups, rejection, pumpsOnUps } = outage;
  const { perBlockCount, blockCount } = setBlocks(site, outage);
  const ofBlock = (kw: number) => kw / blockCount;
  const pumps =
    pumpsOnUps || site.pumpKw === 0
      ? []
      : [{ name: "pumps", loadKw: ofBlock(site.pumpKw), powerFactor: rejection.powerFactor }];
  const rejecters =
    site.rejectionKw === 0
      ? []
      : [
          {
            name: "heat rejection",
            loadKw: ofBlock(site.rejectionKw),
            powerFactor: rejection.powerFactor,
            delayS: rejection.delayS + lateS(outage),
            restartS: rejection.restartS,
          },
        ];
  return startSequence({
    sets: [
      {
        setCount: perBlockCount,
        ratingKw: site.ratingKw,
        startS: sets.startS,
        failedToStartCount: Math.min(perBlockCount, failedSetCount(outage)),
      },
    ],
    detectionS: sets.detectionS,
    synchronisingS: sets.synchronisingS,
    ups: {
      loadKw: ofBlock(site.itSideKw + (pumpsOnUps ? site.pumpKw : 0)),
      batteryKwh: ofBlock(site.batteryKwh),
      ...ups,
    },
    cooling: [...pumps, ...rejecters],
    durationS: outage.durationS,
  });
}

/** Shares of a block of cooling: none until it is connected, a ramp to full when it is restored, none when it is shed. */
function comesBack(
  name: string,
  run: ReturnType<typeof startSequence>,
  durationS: number,
  restartS: number,
): Float64Array {
  const shares = new Float64Array(durationS + 1);
  let fromS: number | null = null;
  for (let t = 0; t <= durationS; t++) {
    for (const { timeS, event, subject } of run.events) {
      if (timeS !== t || subject !== name) continue;
      if (event === "load-connected") fromS = t;
      if (event === "load-shed") fromS = null;
    }
    if (fromS !== null) shares[t] = restartS === 0 ? 1 : Math.min(1, (t - fromS) / restartS);
  }
  return shares;
}

function gridLost(site: OutageSite, outage: Outage): OutageSupply {
  const run = sequence(site, outage);
  const { blockCount } = setBlocks(site, outage);
  const { durationS, rejection, pumpsOnUps } = outage;
  const upsKw = (site.itSideKw + (pumpsOnUps ? site.pumpKw : 0)) / blockCount;
  const { servedKw, batteryKwh } = run.series;
  const busShares = Float64Array.from(servedKw, (served, t) => {
    const before = t === 0 ? site.batteryKwh / blockCount : (batteryKwh[t - 1] ?? 0);
    const drawnKw = Math.max(0, kwsFromKwh(before - (batteryKwh[t] ?? 0)));
    return Math.min(1, Math.max(0, (served - drawnKw) / upsKw));
  });
  const always = new Float64Array(durationS + 1).fill(1);
  return {
    busShares,
    pumpShares: pumpsOnUps ? always : comesBack("pumps", run, durationS, 0),
    rejectionShares: comesBack("heat rejection", run, durationS, rejection.restartS),
    batteryKwh: site.batteryKwh,
    events: run.events
      .filter(({ event }) => event !== "battery-empty" && event !== "load-unserved")
      // Blocks act alike: loads and bus are told of all of them, sets of one.
      .map(({ valueKw, ...event }) => ({
        ...event,
        value: event.event.startsWith("set-") ? valueKw : valueKw * blockCount,
        unit: "kW",
      })),
    blockCount,
    carriedS: run.carriedS,
    coolingRestoredS: run.coolingRestoredS,
    // What depends on the load is told by the outage itself, whose racks may throttle.
    findings: run.findings.filter(({ code }) => code !== "load-unserved"),
    sources: run.sources,
  };
}

/** Electricity through an outage: all of it, unless the grid is lost. */
export function outageSupply(site: OutageSite, outage: Outage): OutageSupply {
  if (outage.events.some(({ kind }) => kind === "grid-lost")) return gridLost(site, outage);
  const always = new Float64Array(outage.durationS + 1).fill(1);
  return {
    busShares: always,
    pumpShares: always,
    rejectionShares: always,
    batteryKwh: site.batteryKwh,
    events: [],
    blockCount: 1,
    carriedS: null,
    coolingRestoredS: null,
    findings: [],
    sources: ["energy-balance"],
  };
}
