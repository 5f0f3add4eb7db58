import type { Autonomy } from "../model/backup-side.ts";
import type { FacilityResult } from "../model/facility.ts";
import { type Fact, type NoteKey, sourcesOf } from "./fact.ts";

const regimeNotes: readonly NoteKey[] = ["NC", "D", "DC", "E", "A"];

/** The longest of the durations asked for, which the law is judged by. */
export function longestAutonomy({ backup }: FacilityResult): Autonomy | null {
  return backup.autonomies.reduce<Autonomy | null>(
    (longest, one) => (longest === null || one.durationH > longest.durationH ? one : longest),
    null,
  );
}

/** Path of an autonomy in the result. */
function pathOf({ backup }: FacilityResult, one: Autonomy | null): string {
  return `backup.autonomies[${one === null ? 0 : backup.autonomies.indexOf(one)}]`;
}

/** Tonnes of full tanks for a duration. */
export function fuelMass(result: FacilityResult, one: Autonomy | null): Fact {
  const steps = one?.fuel.steps;
  return {
    id: `${pathOf(result, one)}.fuel.storedMassT`,
    label: "fuelMass",
    value: one?.fuel.storedMassT ?? null,
    unit: "t",
    formula: "m = P · t · b / u",
    terms: [
      { symbol: "P", label: "gridPower", value: result.backup.loadKw, unit: "kW" },
      { symbol: "t", label: "autonomy", value: one?.durationH ?? null, unit: "h" },
      { symbol: "b", label: "specificConsumption", value: steps?.sfcGPerKwh ?? null, unit: "g/kWh" },
      { symbol: "u", label: "usableShare", value: steps?.usableShare ?? null, unit: "1" },
    ],
    sources: sourcesOf(one?.fuel),
    note: one === null ? undefined : `${one.durationH} h`,
  };
}

/** Volume of full tanks for a duration. */
export function fuelVolume(result: FacilityResult, one: Autonomy | null): Fact {
  return {
    id: `${pathOf(result, one)}.fuel.storedM3`,
    label: "fuelVolume",
    value: one?.fuel.storedM3 ?? null,
    unit: "m3",
    formula: "V = m / ρ",
    terms: [
      { symbol: "m", label: "fuelMass", value: one?.fuel.storedMassT ?? null, unit: "t" },
      { symbol: "ρ", label: "density", value: one?.fuel.steps.densityKgPerM3 ?? null, unit: "kg/m3" },
    ],
    sources: sourcesOf(one?.fuel),
  };
}

/** What storing the fuel for a duration makes of the site. */
export function fuelClass(result: FacilityResult, one: Autonomy | null): Fact {
  const regime = one?.regime ?? null;
  const decisive = regime?.headings.filter(({ regime: name }) => name !== "NC") ?? [];
  const heading = decisive[0] ?? regime?.headings[0];
  return {
    id: `${pathOf(result, one)}.regime.headings`,
    label: "fuelClass",
    value: heading ? `${heading.heading} ${heading.regime}` : null,
    unit: "1",
    formula: "m ≥ m_bound",
    terms: [
      { symbol: "m", label: "fuelMass", value: one?.fuel.storedMassT ?? null, unit: "t" },
      { symbol: "m_bound", label: "legalBound", value: heading?.thresholdT ?? null, unit: "t" },
    ],
    sources: sourcesOf(regime),
    grade: heading?.grade,
    noteKey: regimeNotes.find((name) => name === heading?.regime),
    note: regime ? `seveso-${regime.seveso}` : undefined,
  };
}

/** Chance that enough sets run through a duration. */
export function survival(result: FacilityResult, one: Autonomy | null): Fact {
  const { fleet } = result.backup;
  return {
    id: `${pathOf(result, one)}.survival.survivalShare`,
    label: "survival",
    value: one?.survival?.survivalShare ?? null,
    unit: "1",
    show: "percent",
    formula: "p = P(at least k of n sets run)",
    terms: [
      { symbol: "k", label: "runningSets", value: fleet.runningCount, unit: "1" },
      { symbol: "n", label: "installedSets", value: fleet.installedCount, unit: "1" },
      { symbol: "p_start", label: "startShare", value: one?.survival?.steps.startShare ?? null, unit: "1" },
      { symbol: "p_run", label: "runShare", value: one?.survival?.steps.runningShare ?? null, unit: "1" },
    ],
    sources: sourcesOf(one?.survival),
  };
}

/** Generator sets that the load needs and that stand there. */
export function fleetFacts({ backup }: FacilityResult): readonly Fact[] {
  const { fleet, loadKw, installedKw } = backup;
  const sources = sourcesOf(fleet);
  return [
    {
      id: "backup.fleet.runningCount",
      label: "runningSets",
      value: fleet.runningCount,
      unit: "1",
      show: "count",
      formula: "k = ⌈P / P_set⌉",
      terms: [
        { symbol: "P", label: "gridPower", value: loadKw, unit: "kW" },
        { symbol: "P_set", label: "availablePerSet", value: fleet.steps.availableKw, unit: "kW" },
      ],
      sources,
    },
    {
      id: "backup.fleet.installedCount",
      label: "installedSets",
      value: fleet.installedCount,
      unit: "1",
      show: "count",
      formula: "n = k + spare",
      terms: [
        { symbol: "k", label: "runningSets", value: fleet.runningCount, unit: "1" },
        { symbol: "spare", label: "spareSets", value: fleet.steps.spareCount, unit: "1" },
      ],
      sources,
    },
    {
      id: "backup.installedKw",
      label: "installedPower",
      value: installedKw,
      unit: "kW",
      formula: "P_inst = n · P_rating",
      terms: [
        { symbol: "n", label: "installedSets", value: fleet.installedCount, unit: "1" },
        { symbol: "P_rating", label: "setRating", value: installedKw / fleet.installedCount, unit: "kW" },
      ],
      sources,
    },
  ];
}
