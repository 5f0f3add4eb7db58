import type { Finding } from "@watthall/basis";
import type { CandidateTable, SizedFeed } from "./cable-candidates.ts";
import { loadedConductorCount } from "./feed-system.ts";
import { clearingTimeFindings } from "./minimum-fault-section.ts";
import { overloadSettingA } from "./protective-device.ts";

/** Says which column stands for the feed, where it is not its own, and whether it was confirmed. */
export function columnFindings(feed: SizedFeed, table: CandidateTable): readonly Finding[] {
  const own = loadedConductorCount(feed.system);
  const unverified: readonly Finding[] =
    table.grade === "unverified"
      ? [
          {
            code: "unverified-ampacity",
            severity: "warning",
            message: "The ampacity column was not confirmed in any copy of the standard.",
            path: "ampacityA",
            source: "iec-60364-5-52",
          },
        ]
      : [];
  if (own === table.columnConductorCount && feed.system !== "dc") return unverified;
  const message =
    own === table.columnConductorCount
      ? "The 50 Hz column of two loaded conductors stands for dc, which has no skin and no proximity effect: conservative."
      : "No column of two loaded conductors is held; that of three, which is lower, stands for two: conservative.";
  return [
    ...unverified,
    { code: "conservative-column", severity: "info", message, path: "ampacityA", source: "iec-60364-5-52" },
  ];
}

/** Tells when the device is set below the load. */
export function deviceFindings(feed: SizedFeed, currentA: number): readonly Finding[] {
  if (feed.device === undefined || overloadSettingA(feed.device) >= currentA) return [];
  const settingA = overloadSettingA(feed.device);
  return [
    {
      code: "device-below-load",
      severity: "fail",
      message: `The device is set to ${settingA} A and the load draws ${currentA.toFixed(1)} A: it trips in service, whatever the cable.`,
      path: "device",
      value: currentA,
      limit: settingA,
      source: "iec-60364-4-43",
    },
  ];
}

/** Tells when the feed's fault is too short or too long for the adiabatic equation. */
export function faultFindings({ clearingTimeS }: SizedFeed): readonly Finding[] {
  return clearingTimeS === undefined ? [] : clearingTimeFindings(clearingTimeS);
}
