import { type Finding, kwFromW, ModelError, parseInput, type SourceId, wFromKw } from "@watthall/basis";
import { type CableAlternative, cableAlternatives } from "./cable-alternatives.ts";
import { type CandidateTable, candidateTable, type SizedFeed } from "./cable-candidates.ts";
import { bindingConstraint, type RunChoice, runChoices } from "./cable-choice.ts";
import type { SizeConstraint, SizedCable } from "./cable-constraints.ts";
import { columnFindings, deviceFindings, faultFindings } from "./cable-size-findings.ts";
import { type CableSizeInput, cableSizeInput } from "./cable-size-input.ts";
import { feedCurrentKernel } from "./feed-current.ts";
import { loadedConductorCount } from "./feed-system.ts";
import { heatPath } from "./loaded-cable.ts";

/** Result of {@link cableSize}; fields of the cable are null when the tables hold none that fits. */
export interface CableSizeResult {
  /** Design current of one feed, all its parallel runs together. */
  readonly currentA: number;
  readonly parallelRuns: number | null;
  /** Nominal section of one conductor. */
  readonly sectionMm2: number | null;
  /** American size, where the standard speaks of those. */
  readonly awg: string | null;
  /** Of all runs together, derated. */
  readonly ampacityA: number | null;
  /** At the design current. */
  readonly conductorTempC: number | null;
  readonly dropV: number | null;
  readonly dropShare: number | null;
  /** Of all loaded conductors of one feed at the design current. */
  readonly lossWPerM: number | null;
  readonly lossKw: number | null;
  /** Of all loaded conductors of one feed, bare metal; neutral and protective conductor come on top. */
  readonly conductorKgPerM: number | null;
  readonly conductorKg: number | null;
  /** What the next smaller size does not satisfy; `smallest-section` where it is the smallest there is, or that is allowed. */
  readonly bindingConstraint: SizeConstraint | "smallest-section" | null;
  readonly alternatives: readonly CableAlternative[];
  readonly steps: {
    /** Load of one feed. */
    readonly feedKw: number;
    readonly loadedConductorCount: 2 | 3;
    readonly factors: { readonly ambient: number; readonly grouping: number | null; readonly harmonic: number };
    /** What one run's table must give: the current of a run over all factors. */
    readonly requiredTableAmpacityA: number | null;
    readonly tableAmpacityA: number | null;
    /** Loaded conductors of the column that was read: of the feed's own number, or three as the conservative step. */
    readonly columnConductorCount: 2 | 3 | null;
    /** Of one conductor of one run at its temperature. */
    readonly resistanceOhmPerKm: number | null;
    /** Of the same conductor in its arrangement; 0 for direct current. */
    readonly reactanceOhmPerKm: number | null;
    /** Ambient of the table that was read. */
    readonly referenceAmbientTempC: number | null;
    /** The free-air model's temperature beside the table's, for methods E, F and G; null elsewhere. */
    readonly solverConductorTempC: number | null;
    /** Of all feeds of the load. */
    readonly allFeedsConductorKg: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const arrangementOfMethod: Readonly<Record<string, "multicore" | "trefoil" | "flat-touching" | "flat-spaced">> = {
  E: "multicore",
  "F-trefoil": "trefoil",
  "F-flat": "flat-touching",
  "G-horizontal": "flat-spaced",
};

/** The free-air model's answer for the same cable, where it has one. */
function solverTempC(feed: SizedFeed, table: CandidateTable, cable: SizedCable, currentA: number): number | null {
  const arrangement = feed.standard === "iec-60364-5-52" ? arrangementOfMethod[feed.method] : undefined;
  if (arrangement === undefined || feed.standard === "nec-310-16") return null;
  const path = heatPath({
    thermal: { kind: "iec-60287", arrangement },
    conductor: feed.conductor,
    insulation: feed.insulation,
    sheath: "pvc",
    sectionMm2: cable.candidate.sectionMm2,
    system: feed.system,
    currentA: currentA / cable.parallelRuns,
    ambientTempC: feed.ambientTempC,
    groupingFactor: table.groupingFactor(cable.parallelRuns) * table.harmonicFactor,
  });
  return path.temperatureC(currentA / cable.parallelRuns);
}

function empty(feed: SizedFeed, currentA: number, finding: Finding, choices: readonly RunChoice[]): CableSizeResult {
  return {
    currentA,
    parallelRuns: null,
    sectionMm2: null,
    awg: null,
    ampacityA: null,
    conductorTempC: null,
    dropV: null,
    dropShare: null,
    lossWPerM: null,
    lossKw: null,
    conductorKgPerM: null,
    conductorKg: null,
    bindingConstraint: null,
    alternatives: cableAlternatives(choices, null, feed.lengthM),
    steps: {
      feedKw: feedKwOf(feed),
      loadedConductorCount: loadedConductorCount(feed.system),
      factors: { ambient: 1, grouping: null, harmonic: 1 },
      requiredTableAmpacityA: null,
      tableAmpacityA: null,
      columnConductorCount: null,
      resistanceOhmPerKm: null,
      reactanceOhmPerKm: null,
      referenceAmbientTempC: null,
      solverConductorTempC: null,
      allFeedsConductorKg: null,
    },
    findings: [finding, ...deviceFindings(feed, currentA)],
    sources: ["circuit-theory", feed.standard],
  };
}

const feedKwOf = (feed: SizedFeed): number => feed.loadKw * (feed.feeds?.eachCarriesShare ?? 1);

function noFit(feed: SizedFeed, currentA: number, choices: readonly RunChoice[]): CableSizeResult {
  const last = choices.at(-1);
  const why = last?.gap ?? last?.failing?.unmet.join(", ") ?? "at this current no size has an equilibrium";
  return empty(
    feed,
    currentA,
    {
      code: "no-cable-fits",
      severity: "incomplete",
      message: `No size of the table carries ${currentA.toFixed(1)} A in up to ${feed.maxParallelRuns} runs (${why}).`,
      path: "sectionMm2",
      value: currentA,
      source: feed.standard,
    },
    choices,
  );
}

function chosen(
  feed: SizedFeed,
  table: CandidateTable,
  currentA: number,
  choice: RunChoice,
  cable: SizedCable,
  choices: readonly RunChoice[],
): CableSizeResult {
  const { parallelRuns, candidate } = cable;
  const grouping = table.groupingFactor(parallelRuns);
  const conductorKg = cable.conductorKgPerM * feed.lengthM;
  return {
    currentA,
    parallelRuns,
    sectionMm2: candidate.sectionMm2,
    awg: candidate.awg,
    ampacityA: cable.ampacityA,
    conductorTempC: cable.conductorTempC,
    dropV: cable.dropV,
    dropShare: cable.dropShare,
    lossWPerM: cable.lossWPerM,
    lossKw: kwFromW(cable.lossWPerM * feed.lengthM),
    conductorKgPerM: cable.conductorKgPerM,
    conductorKg,
    bindingConstraint: bindingConstraint(choice),
    alternatives: cableAlternatives(choices, choice, feed.lengthM),
    steps: {
      feedKw: feedKwOf(feed),
      loadedConductorCount: loadedConductorCount(feed.system),
      factors: { ambient: table.ambientFactor, grouping, harmonic: table.harmonicFactor },
      requiredTableAmpacityA: currentA / (parallelRuns * table.ambientFactor * grouping * table.harmonicFactor),
      tableAmpacityA: candidate.tableAmpacityA,
      columnConductorCount: table.columnConductorCount,
      resistanceOhmPerKm: cable.resistanceOhmPerKm,
      reactanceOhmPerKm: candidate.reactanceOhmPerKm,
      referenceAmbientTempC: table.referenceAmbientTempC,
      solverConductorTempC: solverTempC(feed, table, cable, currentA),
      allFeedsConductorKg: conductorKg * (feed.feeds?.count ?? 1),
    },
    findings: [...deviceFindings(feed, currentA), ...faultFindings(feed), ...columnFindings(feed, table)],
    sources: ["circuit-theory", ...table.sources, "heat-balance"],
  };
}

/**
 * Cable that feeds a load: the fewest parallel runs, and of those the smallest size, whose ampacity, terminations,
 * protection, voltage drop and fault withstand all hold. With `feeds` it is the cable of one feed.
 *
 * A method, section or load that the tables do not hold gives null fields and an `incomplete` finding.
 *
 * @param input - load in kW, system, voltage in V, length in m; standard, conductor, insulation and method or rated
 * temperature; ambient in °C; grouping; limits of drop, device and fault
 * @returns size, runs, temperature, drop, loss, mass, what binds, and alternatives with the reason each is not first
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` for a number outside its bounds
 * @see Sources: `iec-60364-5-52`, `nec-310-16`, `iec-60228`, `iec-60364-4-43`, `heat-balance`
 */
export function cableSize(input: CableSizeInput): CableSizeResult {
  const feed = parseInput("cableSize", cableSizeInput, input);
  const currentA = feedCurrentKernel(wFromKw(feedKwOf(feed)), feed.system, feed.voltageV, feed.powerFactor, 1);
  let table: CandidateTable;
  try {
    table = candidateTable(feed);
  } catch (thrown) {
    if (!ModelError.is(thrown)) throw thrown;
    const { code, path, message } = thrown;
    return empty(
      feed,
      currentA,
      { code: `table-${code}`, severity: "incomplete", message, path, source: feed.standard },
      [],
    );
  }
  const choices = runChoices(feed, table, currentA);
  const choice = choices.find(({ fitting }) => fitting !== null);
  return choice?.fitting
    ? chosen(feed, table, currentA, choice, choice.fitting, choices)
    : noFit(feed, currentA, choices);
}
