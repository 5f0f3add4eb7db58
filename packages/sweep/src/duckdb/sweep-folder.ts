import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ModelError, parseInput } from "@watthall/basis";
import { z } from "zod";
import type { ResultStore } from "../result-store.ts";
import { scenarioHash } from "../scenario-hash.ts";
import { assertSameSweep, type SweepDefinition, sweepDefinition, sweepUnits } from "../sweep-definition.ts";
import type { SweepUnit } from "../sweep-unit.ts";
import { hasUnitFile, writeUnitFile } from "./unit-file.ts";

const manifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  definition: sweepDefinition,
  inputs: z.unknown(),
});

/** A folder that holds one sweep: what it computes in `sweep.json`, and a Parquet file a finished unit. */
export interface SweepFolder {
  readonly path: string;
  readonly definition: SweepDefinition;
  /** Scenario and all that it reads: what every unit is computed from. */
  readonly inputs: unknown;
  readonly units: readonly SweepUnit[];
  readonly store: ResultStore;
}

const manifestOf = (path: string) => join(path, "sweep.json");

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "sweep", path, received, allowed });
}

async function readManifest(path: string): Promise<z.infer<typeof manifestSchema>> {
  const text = await readFile(manifestOf(path), "utf8").catch(() => refuse(path, "no sweep.json", "a sweep's folder"));
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return refuse(manifestOf(path), "text that is not JSON", "the file as it was written");
  }
  return parseInput("sweep.json", manifestSchema, written);
}

/**
 * Reads the folder of a sweep that was begun, here or elsewhere.
 *
 * @throws {@link ModelError} `input-invalid` when it holds no sweep, or inputs that are not those of its hash
 */
export async function readSweepFolder(path: string): Promise<SweepFolder> {
  const { definition, inputs } = await readManifest(path);
  const hash = await scenarioHash(inputs);
  if (hash !== definition.scenarioHash)
    refuse(`${manifestOf(path)}: inputs`, `inputs of hash ${hash}`, `those of hash ${definition.scenarioHash}`);
  return {
    path,
    definition,
    inputs,
    units: sweepUnits(definition),
    store: {
      has: (unit) => hasUnitFile(path, unit),
      write: (unit, columns) => writeUnitFile(path, unit, columns),
    },
  };
}

/** Writes the manifest whole, and only where there is none, whoever else does the same at the same moment. */
async function writeManifestOnce(path: string, text: string): Promise<void> {
  const temporary = join(path, `.sweep.${randomUUID()}.part`);
  try {
    await writeFile(temporary, text);
    await link(temporary, manifestOf(path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Begins a sweep in a folder, or goes on with the same sweep there.
 *
 * @param path - made when it does not exist
 * @param definition - what the sweep computes
 * @param inputs - scenario and all that it reads; `definition.scenarioHash` is their hash
 * @throws {@link ModelError} `input-invalid`: the folder cannot be made or written to, or holds another sweep
 */
export async function openSweepFolder(
  path: string,
  definition: SweepDefinition,
  inputs: unknown,
): Promise<SweepFolder> {
  sweepUnits(definition);
  const manifest = `${JSON.stringify({ schemaVersion: 1, definition, inputs }, null, 2)}\n`;
  try {
    await mkdir(path, { recursive: true });
    if (!existsSync(manifestOf(path))) await writeManifestOnce(path, manifest);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    refuse("folder", path, `a folder that can be made and written to (${why})`);
  }
  const folder = await readSweepFolder(path);
  assertSameSweep(folder.definition, definition);
  return folder;
}

/**
 * Removes what writers left behind that were ended by force. Call it once every unit is finished: a writer still at
 * work then only repeats what is there.
 */
export async function removeLeftovers({ path }: SweepFolder): Promise<void> {
  const leftovers = (await readdir(path)).filter((name) => name.startsWith(".") && name.endsWith(".part"));
  await Promise.all(leftovers.map((name) => rm(join(path, name), { force: true })));
}
