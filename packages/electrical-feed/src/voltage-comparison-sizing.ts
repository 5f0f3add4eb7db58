import { count, ModelError, positive, positiveShare, temperature } from "@watthall/basis";
import { z } from "zod";
import { busbarSize } from "./busbar-size.ts";
import { cableAmpacity } from "./cable-ampacity.ts";
import { cableSize } from "./cable-size.ts";
import { type ConductorMetal, dcResistanceKernel, metals } from "./conductor.ts";
import { type FeedSystem, loadedConductorCount } from "./feed-system.ts";

/** How the conductors of every feed are sized, so that the feeds can be compared. */
export const sizingCriterion = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("equal-loss"),
      lossShare: positiveShare("Of the load, lost in the loaded conductors"),
      conductorTempC: temperature("At which they carry their load").default(70),
    })
    .describe("Every feed loses the same share of its load; sections are exact, not standard sizes"),
  z
    .strictObject({
      kind: z.literal("current-density"),
      currentDensityAPerMm2: positive("A/mm2"),
      conductorTempC: temperature("At which they carry their load").default(70),
    })
    .describe("Every feed carries the same current density; sections are exact"),
  z
    .strictObject({
      kind: z.literal("cable"),
      insulation: z.enum(["xlpe", "pvc"]).default("xlpe"),
      method: z.string().describe("Reference method of IEC 60364-5-52").default("F-trefoil"),
      ambientTempC: temperature("Of the air").default(30),
      groupingFactor: positiveShare("Of circuits that lie together").default(1),
      maxDropShare: positiveShare("Voltage drop allowed").optional(),
      maxParallelRuns: count("Most cables in parallel").default(8),
    })
    .describe("Every feed takes the cable that the standard's tables ask for"),
  z
    .strictObject({
      kind: z.literal("busbar"),
      limitTempC: temperature("Of the bars").default(90),
      ambientTempC: temperature("Of the air").default(40),
      maxDropShare: positiveShare("Voltage drop allowed").optional(),
    })
    .describe("Every feed takes flat bars in still air, by their heat balance"),
]);

/** How the conductors are sized, defaults filled in. */
export type SizingCriterion = z.output<typeof sizingCriterion>;

/** A feed to be sized. */
export interface ComparedFeed {
  readonly loadKw: number;
  readonly lengthM: number;
  readonly system: FeedSystem;
  readonly voltageV: number;
  readonly powerFactor: number;
  readonly currentA: number;
  readonly conductor: ConductorMetal;
}

/** Conductors of a feed: `null` where the tables hold none that carries it. */
export interface SizedFeedConductors {
  /** Of one pole or phase, all its parallel runs. */
  readonly sectionMm2: number;
  readonly parallelRuns: number;
  readonly lossKw: number;
  readonly conductorTempC: number;
}

function resistivityAt(metal: ConductorMetal, tempC: number): number {
  const { resistivityOhmM, temperatureCoefficient } = metals[metal];
  return dcResistanceKernel(resistivityOhmM, temperatureCoefficient, tempC);
}

/**
 * Section of each loaded conductor that loses a given power over a length: S = n I² ρ L / P. Plain numbers in SI, no
 * checks.
 *
 * @returns m²
 */
export function equalLossSectionKernel(
  loadedCount: number,
  currentA: number,
  resistivityOhmM: number,
  lengthM: number,
  lossW: number,
): number {
  return (loadedCount * currentA * currentA * resistivityOhmM * lengthM) / lossW;
}

function bySection(feed: ComparedFeed, sectionMm2: number, conductorTempC: number): SizedFeedConductors {
  const resistivity = resistivityAt(feed.conductor, conductorTempC);
  const lossW =
    (loadedConductorCount(feed.system) * feed.currentA ** 2 * resistivity * feed.lengthM) / (sectionMm2 / 1e6);
  return { sectionMm2, parallelRuns: 1, lossKw: lossW / 1000, conductorTempC };
}

/** Bars of a feed; `null` where no eight of them would do. */
function byBusbar(feed: ComparedFeed, criterion: Extract<SizingCriterion, { kind: "busbar" }>) {
  const { limitTempC, ambientTempC, maxDropShare } = criterion;
  const { loadKw, system, voltageV, powerFactor, conductor, lengthM } = feed;
  try {
    const bars = busbarSize({
      loadKw,
      system,
      voltageV,
      powerFactor,
      conductor,
      lengthM,
      limitTempC,
      ambientTempC,
      ...(maxDropShare === undefined ? {} : { maxDropShare }),
    });
    if (bars.lossKw === null || bars.barTempC === null) return null;
    const { sectionMm2, barCount, lossKw, barTempC } = bars;
    return { sectionMm2, parallelRuns: barCount, lossKw, conductorTempC: barTempC };
  } catch (thrown) {
    if (ModelError.is(thrown) && thrown.code === "out-of-range") return null;
    throw thrown;
  }
}

/** Conductors of a feed by a criterion; `null` where no cable of the tables carries it. */
export function sizeFeed(feed: ComparedFeed, criterion: SizingCriterion): SizedFeedConductors | null {
  if (criterion.kind === "current-density")
    return bySection(feed, feed.currentA / criterion.currentDensityAPerMm2, criterion.conductorTempC);
  if (criterion.kind === "equal-loss") {
    const lossW = criterion.lossShare * feed.loadKw * 1000;
    const resistivity = resistivityAt(feed.conductor, criterion.conductorTempC);
    const section = equalLossSectionKernel(
      loadedConductorCount(feed.system),
      feed.currentA,
      resistivity,
      feed.lengthM,
      lossW,
    );
    return bySection(feed, section * 1e6, criterion.conductorTempC);
  }
  if (criterion.kind === "busbar") return byBusbar(feed, criterion);
  const { kind: _cable, maxDropShare, ...cable } = criterion;
  const sized = cableSize({
    ...cable,
    ...(maxDropShare === undefined ? {} : { maxDropShare }),
    standard: "iec-60364-5-52",
    loadKw: feed.loadKw,
    system: feed.system,
    voltageV: feed.voltageV,
    powerFactor: feed.powerFactor,
    lengthM: feed.lengthM,
    conductor: feed.conductor,
  });
  const { sectionMm2, parallelRuns, lossKw, conductorTempC } = sized;
  if (sectionMm2 === null || parallelRuns === null || lossKw === null || conductorTempC === null) return null;
  return { sectionMm2: sectionMm2 * parallelRuns, parallelRuns, lossKw, conductorTempC };
}

/** Current that one run of a section carries in free air, XLPE at 30 °C unless the criterion says otherwise. */
export function oneRunAmpacityA(
  feed: Pick<ComparedFeed, "system" | "conductor">,
  sectionMm2: number,
  criterion: SizingCriterion,
): number | null {
  const cable =
    criterion.kind === "cable"
      ? criterion
      : ({ insulation: "xlpe", method: "F-trefoil", ambientTempC: 30, groupingFactor: 1 } as const);
  const ask = (loadedCount: 2 | 3) =>
    cableAmpacity({
      standard: "iec-60364-5-52",
      conductor: feed.conductor,
      insulation: cable.insulation,
      method: cable.method,
      sectionMm2,
      loadedConductorCount: loadedCount,
      ambientTempC: cable.ambientTempC,
      groupingFactor: cable.groupingFactor,
    }).ampacityA;
  for (const loadedCount of feed.system === "ac-3ph" ? ([3] as const) : ([2, 3] as const))
    try {
      return ask(loadedCount);
    } catch (thrown) {
      if (!ModelError.is(thrown)) throw thrown;
    }
  return null;
}
