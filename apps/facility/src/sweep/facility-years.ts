import { join } from "node:path";
import { ModelError } from "@watthall/basis";
import { completeUnit, type SweepUnit } from "@watthall/sweep";
import { readSweepFolder, type SweepFolder } from "@watthall/sweep/duckdb";
import { facilityYearDraws } from "../model/uncertainty-draws.ts";
import { modelVersion } from "./model-version.ts";
import { type SweepDraws, sweepDraws } from "./sweep-inputs.ts";

/** Where a unit's sweep lies. */
export interface FacilityYearsParameters {
  /** Folder of this machine in which sweeps lie. */
  readonly root: string;
  /** Name of the sweep's folder there. */
  readonly folder: string;
}

/** Address of {@link facilityYears} for a thread. */
export const facilityYearsTask = { module: import.meta.url, name: facilityYears.name } as const;

interface OpenSweep {
  readonly folder: SweepFolder;
  readonly draws: SweepDraws;
}

const opened = new Map<string, OpenSweep>();

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "sweep", path, received, allowed });
}

/** The sweep of a unit, read once a thread. */
async function sweepOf(unit: SweepUnit, { root, folder: name }: FacilityYearsParameters): Promise<OpenSweep> {
  if (!/^[a-z0-9-]+$/.test(name)) refuse("folder", name, "the name of a sweep's folder");
  const key = `${root} ${name} ${unit.scenarioHash}`;
  const found = opened.get(key);
  if (found) return found;
  const folder = await readSweepFolder(join(root, name));
  if (folder.definition.scenarioHash !== unit.scenarioHash)
    refuse("scenarioHash", unit.scenarioHash, folder.definition.scenarioHash);
  const sweep = { folder, draws: sweepDraws(folder.inputs) };
  opened.set(key, sweep);
  return sweep;
}

/**
 * Computes the facility-years of a unit and keeps them in the sweep's folder, unless they are there.
 *
 * @returns whether they had to be computed
 * @throws {@link ModelError} when the unit is not of this version of the model, or its sweep is not there
 */
export async function facilityYears(unit: SweepUnit, parameters: FacilityYearsParameters): Promise<boolean> {
  const own = modelVersion();
  if (unit.modelVersion !== own) refuse("modelVersion", unit.modelVersion, own);
  const { folder, draws } = await sweepOf(unit, parameters);
  return completeUnit(unit, folder.store, ({ seed, from, to }) => facilityYearDraws({ ...draws, seed, from, to }));
}
