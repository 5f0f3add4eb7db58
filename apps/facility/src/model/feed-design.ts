import type { Finding } from "@watthall/basis";
import { type FeedRedundancyResult, feedRedundancy } from "@watthall/electrical-feed";
import type { RackFeed } from "../scenario/rack-feed.ts";
import { type CircuitDesign, circuitDesign, foundCable, runRating } from "./circuit-design.ts";

/** How one rack is fed. */
export interface FeedDesign {
  readonly circuits: readonly CircuitDesign[];
  /** What the loss of each feed does to the other; `null` with one feed, or where a cable is missing. */
  readonly redundancy: FeedRedundancyResult | null;
  /** Per rack, when all feeds are there. */
  readonly lossKw: number;
  /** Per rack; `null` where a cable is missing. */
  readonly conductorKg: number | null;
  readonly findings: readonly Finding[];
}

type Circuits = RackFeed["circuits"][number];

type Designed = ReturnType<typeof circuitDesign>;

/** How much more a circuit carries when the other feed is lost. */
function lostFeedFactor({ circuits, eachFeedCarriesShare }: RackFeed, { feed }: Circuits): number {
  const own = circuits.filter((one) => one.feed === feed).reduce((sum, one) => sum + one.count * one.loadShare, 0);
  return own >= 1 - 1e-9 ? 1 : Math.max(1, eachFeedCarriesShare / own);
}

/** Designs each circuit; one that differs from an earlier one in nothing but its feed takes that one's design. */
function designsOf(feed: RackFeed, rackKw: number): readonly Designed[] {
  const designs: Designed[] = [];
  for (const [i, circuits] of feed.circuits.entries()) {
    const factor = lostFeedFactor(feed, circuits);
    const twin = feed.circuits.findIndex(
      (one, j) =>
        j < i &&
        one.count === circuits.count &&
        one.loadShare === circuits.loadShare &&
        one.deviceRatingA === circuits.deviceRatingA &&
        lostFeedFactor(feed, one) === factor,
    );
    const earlier = designs[twin];
    designs.push(
      earlier === undefined
        ? circuitDesign(feed, circuits, rackKw, factor)
        : { design: { ...earlier.design, feed: circuits.feed }, findings: [] },
    );
  }
  return designs;
}

/** What happens to one feed when the other drops: of each feed its circuits, which share alike. */
function redundancy(feed: RackFeed, circuits: readonly CircuitDesign[], loadKw: number): FeedRedundancyResult | null {
  const names = [...new Set(circuits.map((one) => one.feed))];
  if (names.length < 2) return null;
  const feeds = names.flatMap((id) => {
    const own = circuits.filter((one) => one.feed === id);
    const [first] = own;
    const cable = foundCable(first?.cable ?? null);
    if (first === undefined || cable === null || own.length > 1) return [];
    return [
      {
        id,
        loadShare: first.count * first.loadShare,
        cable: {
          thermal: runRating(feed, cable),
          conductor: feed.conductor,
          insulation: feed.insulation,
          sectionMm2: cable.sectionMm2,
          parallelRuns: cable.parallelRuns * first.count,
        },
        ...(first.device === null || first.count > 1 ? {} : { device: first.device }),
      },
    ];
  });
  if (feeds.length !== names.length) return null;
  const { system, voltageV, powerFactor, ambientTempC } = feed;
  return feedRedundancy({ loadKw, system, voltageV, powerFactor, ambientTempC, feeds });
}

/**
 * Devices and cables of one rack: sized for the loss of the other feed, and how they run when both are there.
 *
 * @param rackKw - electricity of the rack
 */
export function feedDesign(feed: RackFeed, rackKw: number): FeedDesign {
  const designs = designsOf(feed, rackKw);
  const circuits = designs.map(({ design }) => design);
  const masses = circuits.map(({ conductorKg }) => conductorKg);
  const lost = redundancy(feed, circuits, rackKw);
  return {
    circuits,
    redundancy: lost,
    lossKw: circuits.reduce((sum, { normalLossKw }) => sum + normalLossKw, 0),
    conductorKg: masses.includes(null) ? null : masses.reduce<number>((sum, kg) => sum + (kg ?? 0), 0),
    findings: [...designs.flatMap(({ findings }) => findings), ...(lost?.findings ?? [])],
  };
}
