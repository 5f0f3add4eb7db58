import type { FeedSystem } from "./feed-system.ts";
import { judged, type ProtectionVerdict, unjudged } from "./protection-verdict.ts";
import type { ProtectiveDevice } from "./protective-device.ts";
import type { TripBand } from "./trip-band.ts";

/** The highest fault against the breaking capacity. */
export function breakingVerdict(device: ProtectiveDevice, maxFaultKa: number | undefined): ProtectionVerdict {
  if (maxFaultKa === undefined) return unjudged("no highest fault current given");
  if (device.breakingCapacityKa === undefined) return unjudged("no breaking capacity given", maxFaultKa);
  return judged(maxFaultKa <= device.breakingCapacityKa, maxFaultKa, device.breakingCapacityKa, "kA to break");
}

/** The time to clear the least fault against the limit. */
export function disconnectionVerdict(
  limitS: number | null,
  band: TripBand | null,
  earthing: string,
): ProtectionVerdict {
  if (limitS === null)
    return unjudged(
      earthing === "it"
        ? "an IT system stays on at its first fault; its second one is another circuit"
        : "no time is asked at this voltage to earth",
    );
  if (band === null) return unjudged("no least fault current given");
  if (band.latestS !== null && band.latestS <= limitS) return judged(true, band.latestS, limitS, "s at the latest");
  if (band.earliestS > limitS) return judged(false, band.earliestS, limitS, "s at the earliest");
  const latest = band.latestS === null ? "not surely at all" : `after up to ${Number(band.latestS.toPrecision(3))} s`;
  return {
    ...judged(false, band.latestS, limitS, "s at the latest"),
    message: `The least fault is cleared ${latest}; ${limitS} s are allowed.`,
  };
}

/** I² t of a fault while the device may take its latest time, against what the conductor stands. */
function withstands(band: TripBand | null, kS2: number): "yes" | "no" | "needs-let-through" | null {
  if (band === null) return null;
  if (band.latestS !== null && band.currentA ** 2 * band.latestS <= kS2) return "yes";
  if (band.latestS !== null && band.latestS <= 0.1) return "needs-let-through";
  return "no";
}

/** I² t of both faults against what the conductor stands, in A²·s. */
export function withstandVerdict(minBand: TripBand | null, maxBand: TripBand | null, kS2: number): ProtectionVerdict {
  const answers = [withstands(minBand, kS2), withstands(maxBand, kS2)];
  const worst = [minBand, maxBand]
    .flatMap((band) => (band?.latestS == null ? [] : [(band.currentA ** 2 * band.latestS) / 1e6]))
    .reduce<number | null>((most, each) => Math.max(most ?? 0, each), null);
  const limit = kS2 / 1e6;
  if (answers.includes("no")) return judged(false, worst, limit, "kA²s");
  if (answers.includes("needs-let-through"))
    return unjudged("cleared within 0.1 s: compare k² S² with the maker's let-through I² t", worst, limit);
  if (answers.every((answer) => answer === null)) return unjudged("no fault current given");
  return judged(true, worst, limit, "kA²s");
}

/** Whether the device may break dc; null on ac. */
export function directCurrentVerdict(device: ProtectiveDevice, system: FeedSystem): ProtectionVerdict | null {
  if (system !== "dc") return null;
  if (device.kind === "fuse-gg" || device.ratedForDc)
    return device.ratedForDc
      ? judged(true, null, null, "rated for dc")
      : unjudged("a gG fuse breaks dc at a voltage that its maker states");
  return {
    verdict: "fail",
    value: null,
    limit: null,
    message: "The breaker is not rated for dc: without a zero of the current its arc may not go out.",
  };
}
