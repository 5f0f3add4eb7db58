import type { Finding } from "@watthall/basis";
import {
  type CableSizeResult,
  type ConductorTemperatureResult,
  cableSize,
  conductorTemperature,
  feedCurrent,
} from "@watthall/electrical-feed";
import type { RackFeed } from "../scenario/rack-feed.ts";
import { orGap } from "./or-gap.ts";

/** Circuits alike on one feed of a rack: their cable, and how it runs when all feeds are there. */
export interface CircuitDesign {
  readonly feed: "A" | "B";
  readonly count: number;
  /** Of the rack's load, each of them, when all feeds are there. */
  readonly loadShare: number;
  /** For which each is sized: the other feed lost. */
  readonly designKw: number;
  readonly cable: CableSizeResult | null;
  readonly normalCurrentA: number;
  /** One run when all feeds are there; `null` where no cable fits. */
  readonly normal: ConductorTemperatureResult | null;
  /** Of all of them together, when all feeds are there. */
  readonly normalLossKw: number;
  /** Loaded conductors of all of them together. */
  readonly conductorKg: number | null;
}

/** How one rack is fed. */
export interface FeedDesign {
  readonly circuits: readonly CircuitDesign[];
  /** Per rack, when all feeds are there. */
  readonly lossKw: number;
  /** Per rack; `null` where a cable is missing. */
  readonly conductorKg: number | null;
  readonly findings: readonly Finding[];
}

type Circuits = RackFeed["circuits"][number];

/** Share of the rack that a feed carries when all are there. */
function feedShare(feed: RackFeed, name: "A" | "B"): number {
  return feed.circuits
    .filter((one) => one.feed === name)
    .reduce((sum, { count, loadShare }) => sum + count * loadShare, 0);
}

/** How much more a circuit carries when the other feed is lost. */
function lostFeedFactor(feed: RackFeed, { feed: name }: Circuits): number {
  const own = feedShare(feed, name);
  return own >= 1 - 1e-9 ? 1 : Math.max(1, feed.eachFeedCarriesShare / own);
}

function sizeCircuit(feed: RackFeed, loadKw: number) {
  const { system, voltageV, powerFactor, lengthM, conductor, insulation, method, ambientTempC } = feed;
  return cableSize({
    standard: "iec-60364-5-52",
    loadKw,
    system,
    voltageV,
    powerFactor,
    lengthM,
    conductor,
    insulation,
    method,
    ambientTempC,
    groupedCircuitCount: feed.groupedCircuitCount,
    maxDropShare: feed.maxDropShare,
    ...(feed.maxParallelRuns === undefined ? {} : { maxParallelRuns: feed.maxParallelRuns }),
  });
}

const ratedTempC = { xlpe: 90, pvc: 70 } as const;

/** One run of a sized cable at a current of the whole circuit. */
function runTemperature(feed: RackFeed, cable: CableSizeResult, currentA: number): ConductorTemperatureResult | null {
  const { parallelRuns, sectionMm2, ampacityA } = cable;
  if (parallelRuns === null || sectionMm2 === null || ampacityA === null) return null;
  return conductorTemperature({
    thermal: {
      kind: "rating",
      ampacityA: ampacityA / parallelRuns,
      ratedTempC: ratedTempC[feed.insulation],
      ratedAmbientTempC: feed.ambientTempC,
    },
    conductor: feed.conductor,
    insulation: feed.insulation,
    sectionMm2,
    system: feed.system,
    currentA: currentA / parallelRuns,
    ambientTempC: feed.ambientTempC,
  });
}

function designCircuit(
  feed: RackFeed,
  circuits: Circuits,
  rackKw: number,
): { readonly design: CircuitDesign; readonly findings: readonly Finding[] } {
  const { count, loadShare, feed: name } = circuits;
  const designKw = rackKw * loadShare * lostFeedFactor(feed, circuits);
  const sized = orGap(`feed.${name}`, () => sizeCircuit(feed, designKw));
  const cable = sized.result;
  const { currentA } = feedCurrent({
    loadKw: rackKw * loadShare,
    system: feed.system,
    voltageV: feed.voltageV,
    powerFactor: feed.powerFactor,
  });
  const normal = cable === null ? null : runTemperature(feed, cable, currentA);
  const lossW = normal === null ? 0 : normal.lossWPerM * (cable?.parallelRuns ?? 0) * feed.lengthM * count;
  const kg = cable?.conductorKg ?? null;
  const design = {
    feed: name,
    count,
    loadShare,
    designKw,
    cable,
    normalCurrentA: currentA,
    normal,
    normalLossKw: lossW / 1000,
    conductorKg: kg === null ? null : kg * count,
  };
  return { design, findings: sized.findings };
}

/**
 * Cables of one rack: sized for the loss of the other feed, and how they run when both are there.
 *
 * @param rackKw - electricity of the rack
 */
export function feedDesign(feed: RackFeed, rackKw: number): FeedDesign {
  const designs = feed.circuits.map((circuits) => designCircuit(feed, circuits, rackKw));
  const circuits = designs.map(({ design }) => design);
  const masses = circuits.map(({ conductorKg }) => conductorKg);
  return {
    circuits,
    lossKw: circuits.reduce((sum, { normalLossKw }) => sum + normalLossKw, 0),
    conductorKg: masses.includes(null) ? null : masses.reduce<number>((sum, kg) => sum + (kg ?? 0), 0),
    findings: designs.flatMap(({ findings }) => findings),
  };
}
