import { between, type Finding, ModelError, parseInput, type SourceId, wFromKw } from "@watthall/basis";
import { z } from "zod";
import type { ConductorState } from "./conductor-state.ts";
import { conductorTemperature } from "./conductor-temperature.ts";
import { feedCurrentKernel } from "./feed-current.ts";
import { loadOf, powerFactorOf, surroundingTemperature, voltageOf } from "./feed-quantities.ts";
import { feedSystem } from "./feed-system.ts";
import { cableOfRuns, isRatingAboveAmbient, ratingAboveAmbient } from "./loaded-cable.ts";
import { protectiveDevice } from "./protective-device.ts";
import { conventionalNonTrippingA, conventionalTrippingA, deviceCurve, type TripBand, tripBand } from "./trip-band.ts";

const redundantFeed = z
  .strictObject({
    id: z.string().min(1),
    loadShare: between(1e-6, 1, "1", "Of the load that this feed carries while all are alive"),
    cable: cableOfRuns,
    device: protectiveDevice.optional(),
  })
  .refine(({ cable }) => isRatingAboveAmbient(cable), {
    path: ["cable", "thermal", "ratedAmbientTempC"],
    message: ratingAboveAmbient.message,
  });

/** Input of {@link feedRedundancy}. */
export const feedRedundancyInput = z
  .strictObject({
    loadKw: loadOf("Electricity that the load draws, whichever feeds are alive"),
    system: feedSystem,
    voltageV: voltageOf("Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    powerFactor: powerFactorOf("Of the load; 1 for dc").default(1),
    ambientTempC: surroundingTemperature(),
    feeds: z.array(redundantFeed).min(2).max(16),
  })
  .refine((load) => load.system !== "dc" || load.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine(({ feeds }) => new Set(feeds.map(({ id }) => id)).size === feeds.length, {
    path: ["feeds"],
    message: "feeds of different ids",
  })
  .refine(({ feeds }) => Math.abs(feeds.reduce((sum, { loadShare }) => sum + loadShare, 0) - 1) < 1e-6, {
    path: ["feeds"],
    message: "loadShares that add up to 1",
  })
  .meta({ description: "What happens to the other feeds of a load when one of them drops." });

/** Input of {@link feedRedundancy}, defaults not yet filled in. */
export type FeedRedundancyInput = z.input<typeof feedRedundancyInput>;

/** A feed under its current. */
export interface FeedUnderLoad {
  readonly id: string;
  /** All parallel runs together. */
  readonly currentA: number;
  /** Null in a runaway, and for a section that is not held. */
  readonly conductorTempC: number | null;
  /** Null for a section that is not held. */
  readonly state: ConductorState | null;
  /** Whether the device trips for good: it need not below its non-tripping current, it must above I_2. */
  readonly trips: "no" | "may" | "yes" | "unknown";
  /** Between which times, where a device is given and held. */
  readonly tripBand: TripBand | null;
}

/** What the loss of one feed does. */
export interface FeedOutage {
  readonly lostId: string;
  readonly survivors: readonly FeedUnderLoad[];
  readonly verdict: "holds" | "fails" | "incomplete";
  /** Which feed decides, and how. */
  readonly message: string;
}

/** Result of {@link feedRedundancy}. */
export interface FeedRedundancyResult {
  /** All feeds alive. */
  readonly normal: readonly FeedUnderLoad[];
  /** Each feed lost in turn. */
  readonly outages: readonly FeedOutage[];
  /** Worst of all outages. */
  readonly verdict: "holds" | "fails" | "incomplete";
  /** Feed that fails or cannot be judged; null when all hold. */
  readonly weakestFeedId: string | null;
  readonly steps: { readonly totalCurrentA: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Load = z.output<typeof feedRedundancyInput>;
type Feed = Load["feeds"][number];

function tripping(device: Feed["device"], currentA: number): Pick<FeedUnderLoad, "trips" | "tripBand"> {
  if (device === undefined) return { trips: "unknown", tripBand: null };
  try {
    const band = tripBand(deviceCurve(device), currentA, device.shortDelayS);
    if (currentA >= conventionalTrippingA(device)) return { trips: "yes", tripBand: band };
    return { trips: currentA <= conventionalNonTrippingA(device) ? "no" : "may", tripBand: band };
  } catch (thrown) {
    if (ModelError.is(thrown)) return { trips: "unknown", tripBand: null };
    throw thrown;
  }
}

/** Temperature and state of a feed's cable; null where a table does not hold its section. */
function heated(load: Load, feed: Feed, currentA: number): Pick<FeedUnderLoad, "conductorTempC" | "state"> {
  const { parallelRuns, ...cable } = feed.cable;
  try {
    const { conductorTempC, state } = conductorTemperature({
      ...cable,
      system: load.system,
      ambientTempC: load.ambientTempC,
      currentA: currentA / parallelRuns,
    });
    return { conductorTempC, state };
  } catch (thrown) {
    if (ModelError.is(thrown) && thrown.code === "out-of-range") return { conductorTempC: null, state: null };
    throw thrown;
  }
}

function underLoad(load: Load, feed: Feed, currentA: number): FeedUnderLoad {
  return { id: feed.id, currentA, ...heated(load, feed, currentA), ...tripping(feed.device, currentA) };
}

function shownTemp({ conductorTempC }: FeedUnderLoad): string {
  return conductorTempC === null ? "no equilibrium" : `${conductorTempC.toFixed(1)} °C`;
}

/** What is wrong with a feed, worst first; empty when it holds. */
function reasons(feed: FeedUnderLoad): readonly string[] {
  const latestS = feed.tripBand?.latestS;
  return [
    ...(feed.trips === "yes"
      ? [`trips within ${latestS == null ? "an unknown time" : `${Number(latestS.toPrecision(3))} s`}`]
      : []),
    ...(feed.state === null ? ["has a section that is not held"] : []),
    ...(feed.state === null || feed.state === "within-rating" ? [] : [`overheats (${shownTemp(feed)})`]),
    ...(feed.trips === "may" ? ["may trip: its device carries less than this for good"] : []),
    ...(feed.trips === "unknown" ? ["has no device whose curve is held"] : []),
  ];
}

function verdictOf(feed: FeedUnderLoad): FeedOutage["verdict"] {
  const overheats = feed.state !== null && feed.state !== "within-rating";
  if (feed.trips === "yes" || feed.trips === "may" || overheats) return "fails";
  return feed.trips === "unknown" || feed.state === null ? "incomplete" : "holds";
}

/** The feed that decides: one that fails before one that cannot be judged. */
function weakest(feeds: readonly FeedUnderLoad[]): FeedUnderLoad | undefined {
  return feeds.find((feed) => verdictOf(feed) === "fails") ?? feeds.find((feed) => verdictOf(feed) === "incomplete");
}

function outageOf(load: Load, lost: Feed, totalCurrentA: number): FeedOutage {
  const alive = load.feeds.filter((feed) => feed !== lost);
  const aliveShare = alive.reduce((sum, { loadShare }) => sum + loadShare, 0);
  const survivors = alive.map((feed) => underLoad(load, feed, (totalCurrentA * feed.loadShare) / aliveShare));
  const weak = weakest(survivors);
  const message =
    weak === undefined
      ? `${lost.id} lost: ${survivors.map((feed) => `${feed.id} carries ${feed.currentA.toFixed(0)} A at ${shownTemp(feed)}`).join(", ")}.`
      : `${lost.id} lost: ${weak.id} at ${weak.currentA.toFixed(0)} A ${reasons(weak).join(" and ")}.`;
  return { lostId: lost.id, survivors, verdict: weak === undefined ? "holds" : verdictOf(weak), message };
}

/**
 * What happens to the other feeds of a load when one drops: each survivor takes over in proportion to its share, with
 * its current, its conductor's temperature and what its device does.
 *
 * @param input - load in kW, system, voltage in V, ambient in °C, feeds with share, cable and device
 * @returns the feeds alive, each outage with its verdict, the feed that is weakest
 * @throws {@link ModelError} `input-invalid` (shares that do not add up to 1), `unknown-key`, `out-of-range`
 * @see Sources: `circuit-theory`, `heat-balance`, `iec-60287`, `iec-60898-1`, `iec-60947-2`, `iec-60269-1`
 */
export function feedRedundancy(input: FeedRedundancyInput): FeedRedundancyResult {
  const load = parseInput("feedRedundancy", feedRedundancyInput, input);
  const totalCurrentA = feedCurrentKernel(wFromKw(load.loadKw), load.system, load.voltageV, load.powerFactor, 1);
  const normal = load.feeds.map((feed) => underLoad(load, feed, totalCurrentA * feed.loadShare));
  const outages = load.feeds.map((lost) => outageOf(load, lost, totalCurrentA));
  const worst =
    outages.find(({ verdict }) => verdict === "fails") ?? outages.find(({ verdict }) => verdict === "incomplete");
  return {
    normal,
    outages,
    verdict: worst?.verdict ?? "holds",
    weakestFeedId: worst === undefined ? null : (weakest(worst.survivors)?.id ?? null),
    steps: { totalCurrentA },
    findings: outages.flatMap(({ verdict, message }, i) =>
      verdict === "holds"
        ? []
        : [
            {
              code: verdict === "fails" ? "no-redundancy" : "redundancy-unknown",
              severity: verdict === "fails" ? ("fail" as const) : ("incomplete" as const),
              message,
              path: `outages[${i}]`,
            },
          ],
    ),
    sources: ["circuit-theory", "heat-balance", "iec-60287", "iec-60364-4-43"],
  };
}
