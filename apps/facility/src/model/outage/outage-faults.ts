import type { Outage } from "../../scenario/outage.ts";
import type { OutageSite } from "./outage-site.ts";

/** A share that is lost from one time to another. */
interface Loss {
  readonly atS: number;
  readonly untilS?: number | undefined;
  readonly lostShare: number;
}

/** Racks that lose their flow together. */
export interface FlowCut {
  readonly rackShare: number;
  readonly isCut: (timeS: number) => boolean;
}

/** Faults of flow, rejection and feeds, by time. */
export interface Faults {
  readonly cuts: readonly FlowCut[];
  /** Of the rejection that is there. */
  readonly rejectionShare: (timeS: number) => number;
  /** Of the racks, that have a feed. */
  readonly poweredShare: (timeS: number) => number;
  /** The first change after a time, endless when there is none. */
  readonly nextChangeS: (timeS: number) => number;
}

const isOn = ({ atS, untilS = Number.POSITIVE_INFINITY }: Loss, timeS: number) => timeS >= atS && timeS < untilS;

/** What is left of losses that add up, to all at most. */
const left = (losses: readonly Loss[]) => (timeS: number) =>
  Math.max(0, 1 - losses.reduce((sum, loss) => sum + (isOn(loss, timeS) ? loss.lostShare : 0), 0));

/** Distribution units of a site: groups alike, each with spares of its own. */
export interface CduGroups {
  readonly groupCount: number;
  readonly unitsPerGroup: number;
  /** Of those of a group. */
  readonly spareCount: number;
}

/** Racks behind units that fail group by group, the worst that can be; in each group the spares stand in first. */
function cduLoss(failedCount: number, { groupCount, unitsPerGroup, spareCount }: CduGroups): number {
  const dutyCount = unitsPerGroup - spareCount;
  const wholeGroups = Math.min(groupCount, Math.floor(failedCount / unitsPerGroup));
  const others = wholeGroups === groupCount ? 0 : failedCount - wholeGroups * unitsPerGroup;
  return (wholeGroups * dutyCount + Math.max(0, others - spareCount)) / (groupCount * dutyCount);
}

/** Faults of flow, rejection and feeds, by time. Each that stops a flow stops that of racks of its own. */
export function faultsOf(site: OutageSite, { events }: Outage, cdus: CduGroups): Faults {
  const flow: Loss[] = [];
  const rejection: Loss[] = [];
  const power: Loss[] = [];
  for (const event of events) {
    if (event.kind === "pump-fails") flow.push({ ...event, lostShare: event.rackShare });
    if (event.kind === "cdu-fails") flow.push({ ...event, lostShare: cduLoss(event.unitCount, cdus) });
    if (event.kind === "rejection-fails") rejection.push(event);
    if (event.kind !== "feed-lost") continue;
    const found = site.lostFeeds.find(({ feed }) => feed === event.feed);
    if (found?.tripS != null) power.push({ atS: event.atS + found.tripS, lostShare: found.lostShare });
  }
  let rest = 1;
  const cuts = flow.flatMap((loss): readonly FlowCut[] => {
    const rackShare = Math.min(rest, loss.lostShare);
    rest -= rackShare;
    return rackShare > 0 ? [{ rackShare, isCut: (timeS) => isOn(loss, timeS) }] : [];
  });
  const times = [...flow, ...rejection, ...power].flatMap(({ atS, untilS = Number.POSITIVE_INFINITY }) => [
    atS,
    untilS,
  ]);
  return {
    cuts,
    rejectionShare: left(rejection),
    poweredShare: left(power),
    nextChangeS: (timeS) => Math.min(...times.filter((one) => one > timeS), Number.POSITIVE_INFINITY),
  };
}
