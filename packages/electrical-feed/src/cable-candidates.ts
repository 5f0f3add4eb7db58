import type { z } from "zod";
import type { cableSizeInput } from "./cable-size-input.ts";
import { metals, resistance20OhmPerKm } from "./conductor.ts";
import { loadedConductorCount } from "./feed-system.ts";
import {
  type AmpacityColumn,
  iecAmbientFactor,
  iecAmpacityColumn,
  iecColumnOrNull,
  iecGroupingFactor,
  iecHarmonicFactor,
  isBuried,
} from "./iec-ampacity.ts";
import { insulationRow } from "./insulation.ts";
import {
  mm2OfAwg,
  necAmbientFactor,
  necBundlingFactor,
  necDcResistance75OhmPerKm,
  necReactanceOhmPerKm,
  necSizes,
  necTableAmpacityA,
} from "./nec-ampacity.ts";
import { multicoreReactanceOhmPerKm, typicalReactanceOhmPerKm } from "./reactance.ts";
import { necContinuousLoad, necParallel, necTermination } from "./tables/nec-factors.ts";

/** A feed as {@link cableSizeInput} gives it. */
export type SizedFeed = z.output<typeof cableSizeInput>;

/** One size that the standard's table holds. */
export interface CableCandidate {
  readonly sectionMm2: number;
  /** American size, where the standard speaks of those. */
  readonly awg: string | null;
  /** Of one run, before any factor. */
  readonly tableAmpacityA: number;
  /** What the terminations allow of one run. */
  readonly terminationAmpacityA: number;
  readonly resistance20OhmPerM: number;
  readonly reactanceOhmPerKm: number;
}

/** All sizes of a feed's table, and what derates them. */
export interface CandidateTable {
  /** Smallest first. */
  readonly candidates: readonly CableCandidate[];
  readonly ratedTempC: number;
  readonly referenceAmbientTempC: number;
  readonly ambientFactor: number;
  readonly harmonicFactor: number;
  /** For a number of parallel runs. */
  readonly groupingFactor: (parallelRuns: number) => number;
  /** Smallest section of which several may run in parallel. */
  readonly smallestParallelMm2: number;
  /** A continuous load counts this many times at the terminations. */
  readonly continuousFactor: number;
  /** Loaded conductors of the column that was read. */
  readonly columnConductorCount: 2 | 3;
  readonly grade: string;
  readonly sources: readonly string[];
}

const known = new Map<string, readonly CableCandidate[]>();

/** Sizes of a table: they depend on few words of the feed, so that each list is made once. */
function once(key: string, make: () => readonly CableCandidate[]): readonly CableCandidate[] {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** Column of the tables: that of the feed's own conductors, or the three-loaded one, which is the lower. */
function columnFor(feed: Extract<SizedFeed, { standard: "iec-60364-5-52" }>): {
  column: AmpacityColumn;
  columnConductorCount: 2 | 3;
} {
  const { conductor, insulation, method } = feed;
  const count = loadedConductorCount(feed.system);
  const own = iecColumnOrNull(conductor, insulation, method, count);
  if (own !== null) return { column: own, columnConductorCount: count };
  return { column: iecAmpacityColumn(conductor, insulation, method, 3), columnConductorCount: 3 };
}

function reactanceOf(method: string, sectionMm2: number): number {
  if (method === "F-trefoil" || method === "F-flat")
    return typicalReactanceOhmPerKm(method === "F-flat" ? "flat-touching" : "trefoil");
  return method.startsWith("G") ? typicalReactanceOhmPerKm("flat-spaced") : multicoreReactanceOhmPerKm(sectionMm2);
}

function iecTable(feed: Extract<SizedFeed, { standard: "iec-60364-5-52" }>): CandidateTable {
  const { conductor, insulation, method } = feed;
  const { column, columnConductorCount } = columnFor(feed);
  const smallestMm2 = conductor === "aluminium" ? 4 : 0;
  return {
    candidates: once(`${conductor} ${insulation} ${method} ${columnConductorCount} ${feed.system === "dc"}`, () =>
      column.sectionsMm2
        .filter((sectionMm2) => sectionMm2 >= smallestMm2)
        .map((sectionMm2) => ({
          sectionMm2,
          awg: null,
          tableAmpacityA: column.at(sectionMm2),
          terminationAmpacityA: Number.POSITIVE_INFINITY,
          resistance20OhmPerM: resistance20OhmPerKm(conductor, sectionMm2) / 1000,
          reactanceOhmPerKm: feed.system === "dc" ? 0 : reactanceOf(method, sectionMm2),
        })),
    ),
    ratedTempC: insulationRow(insulation).limits.continuousTempC,
    referenceAmbientTempC: isBuried(method) ? 20 : 30,
    ambientFactor: iecAmbientFactor(method, insulation, feed.ambientTempC),
    harmonicFactor: feed.system === "ac-3ph" ? iecHarmonicFactor(feed.thirdHarmonicShare) : 1,
    groupingFactor: (runs) => feed.groupingFactor ?? iecGroupingFactor(method, (feed.groupedCircuitCount ?? 1) * runs),
    smallestParallelMm2: 0,
    continuousFactor: 1,
    columnConductorCount,
    grade: column.grade,
    sources: [...column.sources, "iec-60228", feed.system === "dc" ? "iec-60287" : "cable-sizing-engine"],
  };
}

function necTable(feed: Extract<SizedFeed, { standard: "nec-310-16" }>): CandidateTable {
  const { conductor, ratedTempC } = feed;
  const count = loadedConductorCount(feed.system);
  const terminationTempC = feed.terminationTempC ?? necTermination.ratedTempC;
  const alpha = metals[conductor].temperatureCoefficient;
  const candidates = once(`${conductor} ${ratedTempC} ${terminationTempC} ${feed.system === "dc"}`, () =>
    necSizes(conductor).flatMap((awg) => {
      const resistance75 = necDcResistance75OhmPerKm(conductor, awg);
      const reactance = necReactanceOhmPerKm(conductor, awg);
      if (resistance75 === undefined || reactance === undefined) return [];
      return [
        {
          sectionMm2: mm2OfAwg(awg),
          awg,
          tableAmpacityA: necTableAmpacityA(conductor, ratedTempC, awg),
          terminationAmpacityA: necTableAmpacityA(conductor, terminationTempC, awg),
          resistance20OhmPerM: resistance75 / 1000 / (1 + alpha * 55),
          reactanceOhmPerKm: feed.system === "dc" ? 0 : reactance,
        },
      ];
    }),
  );
  return {
    candidates,
    ratedTempC,
    referenceAmbientTempC: 30,
    ambientFactor: necAmbientFactor(ratedTempC, feed.ambientTempC),
    harmonicFactor: 1,
    groupingFactor: (runs) => feed.groupingFactor ?? necBundlingFactor((feed.groupedCircuitCount ?? 1) * runs * count),
    smallestParallelMm2: necParallel.smallestMm2,
    continuousFactor: feed.continuousLoad ? necContinuousLoad.factor : 1,
    columnConductorCount: count,
    grade: "standard",
    sources: ["nec-310-16", "nec-110-14-c", "nec-310-10-g", "nec-chapter-9-table-8", "nec-chapter-9-table-9"],
  };
}

/**
 * Sizes from which a feed's cable is chosen.
 *
 * @throws {@link ModelError} `out-of-range` for a method or an ambient that the tables do not hold
 */
export function candidateTable(feed: SizedFeed): CandidateTable {
  return feed.standard === "nec-310-16" ? necTable(feed) : iecTable(feed);
}
