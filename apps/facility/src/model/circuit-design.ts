import { type Finding, kwFromW } from "@watthall/basis";
import {
  type CableSizeInput,
  type CableSizeResult,
  type CircuitProtectionResult,
  type ConductorTemperatureResult,
  cableSize,
  circuitProtection,
  conductorTemperature,
  feedCurrent,
  preferredRatingAtOrAbove,
} from "@watthall/electrical-feed";
import type { RackFeed } from "../scenario/rack-feed.ts";
import { type FaultLevel, faultLevel } from "./fault-level.ts";
import { orGap } from "./or-gap.ts";

/** Circuits alike on one feed of a rack: device and cable, and how they run when all feeds are there. */
export interface CircuitDesign {
  readonly feed: "A" | "B";
  readonly count: number;
  /** Of the rack's load, each of them, when all feeds are there. */
  readonly loadShare: number;
  /** For which each is sized: the other feed lost. */
  readonly designKw: number;
  readonly designCurrentA: number;
  /** `null` above the largest preferred rating. */
  readonly device: Device | null;
  readonly cable: CableSizeResult | null;
  /** `null` where the supply behind the board is not given. */
  readonly fault: FaultLevel | null;
  readonly protection: CircuitProtectionResult | null;
  readonly normalCurrentA: number;
  /** One run when all feeds are there; `null` where no cable fits. */
  readonly normal: ConductorTemperatureResult | null;
  /** Of all of them together, when all feeds are there. */
  readonly normalLossKw: number;
  /** Loaded conductors of all of them together; `null` where no cable fits. */
  readonly conductorKg: number | null;
}

/** A protective device, as `cableSize` takes it. */
export type Device = NonNullable<CableSizeInput["device"]>;

/** A cable that was found. */
export interface FoundCable {
  readonly parallelRuns: number;
  readonly sectionMm2: number;
  readonly ampacityA: number;
}

/** The cable of a result, `null` where none fits. */
export function foundCable(cable: CableSizeResult | null): FoundCable | null {
  if (cable === null) return null;
  const { parallelRuns, sectionMm2, ampacityA } = cable;
  return parallelRuns === null || sectionMm2 === null || ampacityA === null
    ? null
    : { parallelRuns, sectionMm2, ampacityA };
}

/** How one run of a cable sheds its heat, by its derated ampacity. */
export function runRating(feed: RackFeed, { ampacityA, parallelRuns }: FoundCable) {
  const ratedTempC = feed.insulation === "xlpe" ? 90 : 70;
  return {
    kind: "rating" as const,
    ampacityA: ampacityA / parallelRuns,
    ratedTempC,
    ratedAmbientTempC: feed.ambientTempC,
  };
}

/** A moulded-case breaker of the scenario's rating, or of the next preferred one. */
function deviceFor({ supply }: RackFeed, deviceRatingA: number | undefined, designCurrentA: number): Device | null {
  const ratedCurrentA = deviceRatingA ?? preferredRatingAtOrAbove(designCurrentA);
  if (ratedCurrentA === null) return null;
  const { breakingCapacityKa, instantaneousRatio } = supply ?? {};
  return {
    kind: "mccb",
    ratedCurrentA,
    ...(instantaneousRatio === undefined ? {} : { instantaneousA: instantaneousRatio * ratedCurrentA }),
    ...(breakingCapacityKa === undefined ? {} : { breakingCapacityKa }),
  };
}

function sizeCable(feed: RackFeed, loadKw: number, device: Device | null): CableSizeResult {
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
    ...(device === null ? {} : { device }),
    ...(feed.maxParallelRuns === undefined ? {} : { maxParallelRuns: feed.maxParallelRuns }),
    ...(feed.minSectionMm2 === undefined ? {} : { minSectionMm2: feed.minSectionMm2 }),
  });
}

function protect(
  feed: RackFeed,
  designCurrentA: number,
  device: Device,
  cable: FoundCable,
  fault: FaultLevel | null,
): CircuitProtectionResult {
  const { system, voltageV, conductor, insulation } = feed;
  return circuitProtection({
    system,
    voltageV,
    designCurrentA,
    device,
    cable: { ampacityA: cable.ampacityA, conductor, insulation, sectionMm2: cable.sectionMm2 },
    earthing: system === "dc" ? "it" : "tn-s",
    ...fault,
  });
}

function runTemperature(feed: RackFeed, cable: FoundCable, currentA: number): ConductorTemperatureResult {
  const { conductor, insulation, system, ambientTempC } = feed;
  return conductorTemperature({
    thermal: runRating(feed, cable),
    conductor,
    insulation,
    sectionMm2: cable.sectionMm2,
    system,
    currentA: currentA / cable.parallelRuns,
    ambientTempC,
  });
}

/**
 * Device and cable of circuits alike.
 *
 * @param circuits - of the scenario's feed
 * @param rackKw - electricity of the rack
 * @param lostFeedFactor - how much more each carries when the other feed is lost
 */
export function circuitDesign(
  feed: RackFeed,
  circuits: RackFeed["circuits"][number],
  rackKw: number,
  lostFeedFactor: number,
): { readonly design: CircuitDesign; readonly findings: readonly Finding[] } {
  const { count, loadShare, feed: name, deviceRatingA } = circuits;
  const { system, voltageV, powerFactor } = feed;
  const normalCurrentA = feedCurrent({ loadKw: rackKw * loadShare, system, voltageV, powerFactor }).currentA;
  const designKw = rackKw * loadShare * lostFeedFactor;
  const designCurrentA = normalCurrentA * lostFeedFactor;
  const device = deviceFor(feed, deviceRatingA, designCurrentA);
  const sized = orGap("feed.cable", () => sizeCable(feed, designKw, device));
  const found = foundCable(sized.result);
  const normal = found === null ? null : runTemperature(feed, found, normalCurrentA);
  const fault = sized.result === null ? null : faultLevel(feed, sized.result);
  const protection =
    found === null || device === null
      ? { result: null, findings: [] }
      : orGap("feed.protection", () => protect(feed, designCurrentA, device, found, fault));
  const lossW = normal === null || found === null ? 0 : normal.lossWPerM * found.parallelRuns * feed.lengthM * count;
  const kg = sized.result?.conductorKg ?? null;
  return {
    design: {
      feed: name,
      count,
      loadShare,
      designKw,
      designCurrentA,
      device,
      cable: sized.result,
      fault,
      protection: protection.result,
      normalCurrentA,
      normal,
      normalLossKw: kwFromW(lossW),
      conductorKg: kg === null ? null : kg * count,
    },
    findings: [...sized.findings, ...protection.findings],
  };
}
