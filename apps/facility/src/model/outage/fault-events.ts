import type { Finding } from "@watthall/basis";
import type { Outage } from "../../scenario/outage.ts";
import type { CduGroups } from "./outage-faults.ts";
import type { OutageSite } from "./outage-site.ts";
import { failedSetCount, type OutageEvent, setBlocks } from "./outage-supply.ts";

type Fault = Outage["events"][number];

function eventsOf(fault: Fault, { lostFeeds }: OutageSite, fuelH: number | null): readonly OutageEvent[] {
  const { kind } = fault;
  const lasting = (
    subject: string,
    value: number,
    { atS, untilS }: { readonly atS: number; readonly untilS?: number | undefined },
  ) => [
    { timeS: atS, event: kind, subject, value, unit: "1" } as const,
    ...(untilS === undefined
      ? []
      : [{ timeS: untilS, event: `${kind}-mended`, subject, value: null, unit: null } as const]),
  ];
  switch (kind) {
    case "pump-fails":
      return lasting("pumps", fault.rackShare, fault);
    case "cdu-fails":
      return lasting("cdu", fault.unitCount, fault);
    case "rejection-fails":
      return lasting("heat rejection", fault.lostShare, fault);
    case "tank-out":
      return fuelH === null ? [] : [{ timeS: 0, event: kind, subject: "fuel", value: fuelH, unit: "h" }];
    case "feed-lost": {
      const lost = lostFeeds.find(({ feed }) => feed === fault.feed);
      const { atS } = fault;
      return [
        { timeS: atS, event: kind, subject: `feed ${fault.feed}`, value: null, unit: null },
        ...(lost?.tripS == null
          ? []
          : [
              {
                timeS: atS + lost.tripS,
                event: "other-feed-trips",
                subject: "racks",
                value: lost.lostShare,
                unit: "1",
              } as const,
            ]),
      ];
    }
    default:
      return [];
  }
}

/** What an outage's file says to fail, as events; what the start of the sets tells is left to it. */
export function faultEvents({ events }: Outage, site: OutageSite, fuelH: number | null): readonly OutageEvent[] {
  return events.flatMap((fault) => eventsOf(fault, site, fuelH));
}

/** Says where more is to fail than there is: all of it then does. */
export function excessFindings(outage: Outage, site: OutageSite, cdus: CduGroups): readonly Finding[] {
  const failedUnitCount = outage.events.reduce((sum, one) => sum + (one.kind === "cdu-fails" ? one.unitCount : 0), 0);
  return [
    { what: "sets of a block", failedCount: failedSetCount(outage), count: setBlocks(site, outage).perBlockCount },
    { what: "distribution units", failedCount: failedUnitCount, count: cdus.groupCount * cdus.unitsPerGroup },
  ]
    .filter(({ failedCount, count }) => failedCount > count)
    .map(({ what, failedCount, count }) => ({
      code: "more-fail-than-there-are",
      severity: "warning",
      message: `${failedCount} ${what} are to fail, and there are ${count}: all of them do`,
      path: "events",
      value: failedCount,
      limit: count,
    }));
}
