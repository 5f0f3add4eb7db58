import type { CableCandidate, CandidateTable, SizedFeed } from "./cable-candidates.ts";
import { acResistanceRatioKernel, dcResistanceKernel, metals } from "./conductor.ts";
import { ratedConductorTemperatureKernel } from "./conductor-temperature-kernels.ts";
import { loadedConductorCount } from "./feed-system.ts";
import { faultLimitTempC, type InsulationKind, insulationRow } from "./insulation.ts";
import { adiabaticFactor } from "./minimum-fault-section.ts";
import { overloadSettingA } from "./protective-device.ts";
import { conventionalTrippingFactor } from "./trip-band.ts";
import { voltageDropKernel } from "./voltage-drop.ts";

/** What a cable must satisfy, in the order in which it is checked. */
export const sizeConstraints = ["ampacity", "termination", "device", "voltage-drop", "fault", "parallel"] as const;

/** One thing that a cable must satisfy. */
export type SizeConstraint = (typeof sizeConstraints)[number];

/** A size in a number of parallel runs, under the feed's load. */
export interface SizedCable {
  readonly candidate: CableCandidate;
  readonly parallelRuns: number;
  /** Of all runs together. */
  readonly ampacityA: number;
  readonly conductorTempC: number;
  /** Of one conductor of one run, in Ω/km. */
  readonly resistanceOhmPerKm: number;
  readonly dropV: number;
  readonly dropShare: number;
  /** Of all loaded conductors of all runs. */
  readonly lossWPerM: number;
  readonly conductorKgPerM: number;
  /** What it does not satisfy. */
  readonly unmet: readonly SizeConstraint[];
}

/** Insulation of which the fault limits stand: NEC's thermosets of 90 °C as XLPE, the others as PVC. */
function faultInsulation(feed: SizedFeed): InsulationKind {
  if (feed.standard === "iec-60364-5-52") return feed.insulation;
  return feed.ratedTempC === 90 ? "xlpe" : "pvc";
}

/** Least section of one run for the feed's fault, all of it in one run; 0 when no fault is given. */
function faultSectionMm2(feed: SizedFeed, nominalMm2: number): number {
  if (feed.faultKa === undefined || feed.clearingTimeS === undefined) return 0;
  const insulation = faultInsulation(feed);
  const { kFactor } = adiabaticFactor(
    feed.conductor,
    insulation,
    insulationRow(insulation).limits.continuousTempC,
    faultLimitTempC(insulation, nominalMm2),
  );
  return (feed.faultKa * 1000 * Math.sqrt(feed.clearingTimeS)) / kFactor;
}

/** Current that the overload protection asks of the cable: I_n ≤ I_z and I_2 ≤ 1.45 I_z. */
function deviceAmpacityA(feed: SizedFeed): number {
  if (feed.device === undefined) return 0;
  const settingA = overloadSettingA(feed.device);
  return settingA * Math.max(1, conventionalTrippingFactor(feed.device) / 1.45);
}

function unmetBy(feed: SizedFeed, table: CandidateTable, currentA: number, cable: Omit<SizedCable, "unmet">) {
  const { candidate, parallelRuns } = cable;
  const checks: Readonly<Record<SizeConstraint, boolean>> = {
    ampacity: cable.ampacityA >= currentA,
    termination: candidate.terminationAmpacityA * parallelRuns >= table.continuousFactor * currentA,
    device: cable.ampacityA >= deviceAmpacityA(feed),
    "voltage-drop": cable.dropShare < 1 && cable.dropShare <= (feed.maxDropShare ?? 1),
    fault: candidate.sectionMm2 >= faultSectionMm2(feed, candidate.sectionMm2),
    parallel: parallelRuns === 1 || candidate.sectionMm2 >= table.smallestParallelMm2,
  };
  return sizeConstraints.filter((constraint) => !checks[constraint]);
}

/**
 * A size in a number of parallel runs under a current: temperature, drop, loss, mass and what it does not satisfy.
 *
 * @param deratedShare - grouping and harmonics together, for this number of runs
 * @returns null when the runs would be past runaway, so that no temperature exists
 */
export function sizedCable(
  feed: SizedFeed,
  table: CandidateTable,
  currentA: number,
  candidate: CableCandidate,
  parallelRuns: number,
  deratedShare: number,
): SizedCable | null {
  const count = loadedConductorCount(feed.system);
  const metal = metals[feed.conductor];
  const alone = candidate.tableAmpacityA * deratedShare;
  const runA = currentA / parallelRuns;
  const conductorTempC = ratedConductorTemperatureKernel(
    runA,
    alone,
    table.ratedTempC,
    table.referenceAmbientTempC,
    feed.ambientTempC,
    metal.temperatureCoefficient,
  );
  if (Number.isNaN(conductorTempC)) return null;
  const dc = dcResistanceKernel(candidate.resistance20OhmPerM, metal.temperatureCoefficient, conductorTempC);
  const frequencyHz = feed.system === "dc" ? 0 : feed.standard === "nec-310-16" ? 60 : 50;
  const resistance = dc * acResistanceRatioKernel(dc, frequencyHz, 0, count);
  const dropV = voltageDropKernel(
    feed.system,
    currentA,
    feed.lengthM,
    parallelRuns,
    resistance * 1000,
    candidate.reactanceOhmPerKm,
    feed.powerFactor,
  );
  const cable = {
    candidate,
    parallelRuns,
    ampacityA: parallelRuns * Math.min(alone * table.ambientFactor, candidate.terminationAmpacityA),
    conductorTempC,
    resistanceOhmPerKm: resistance * 1000,
    dropV,
    dropShare: dropV / feed.voltageV,
    lossWPerM: count * parallelRuns * runA * runA * resistance,
    conductorKgPerM: count * parallelRuns * candidate.sectionMm2 * 1e-6 * metal.densityKgPerM3,
  };
  return { ...cable, unmet: unmetBy(feed, table, currentA, cable) };
}
