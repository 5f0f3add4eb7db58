import { join } from "node:path";
import { type SweepDefinition, scenarioHash } from "@watthall/sweep";
import { openSweepFolder, type SweepFolder } from "@watthall/sweep/duckdb";
import { parseUncertainScenario } from "../scenario/uncertain-scenario.ts";
import { modelVersion } from "./model-version.ts";
import type { SweepInputs } from "./sweep-inputs.ts";

/** How many draws, under which seed, in which units. */
export type SweepSize = Pick<SweepDefinition, "seed" | "sampleCount" | "unitDrawCount">;

/** A sweep of facility-years whose folder is there. */
export interface FacilitySweep extends SweepFolder {
  /** Folder in which sweeps lie. */
  readonly root: string;
  /** Name of this one's folder there, the same for the same scenario and seed. */
  readonly name: string;
}

function sweepName(scenario: string, hash: string, seed: number): string {
  const words = scenario
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `${words}-${hash.slice(0, 12)}-seed-${seed}`.replace(/^-/, "");
}

/**
 * Begins a sweep of facility-years, or goes on with it where it was begun.
 *
 * @param root - folder in which sweeps lie, each in its own
 * @throws {@link ModelError} naming the scenario's field, or what differs from the sweep that was begun
 */
export async function beginSweep(root: string, inputs: SweepInputs, size: SweepSize): Promise<FacilitySweep> {
  const { central } = parseUncertainScenario(inputs.scenario);
  const hash = await scenarioHash(inputs);
  const name = sweepName(central.name, hash, size.seed);
  const definition = { modelVersion: modelVersion(), scenarioHash: hash, ...size };
  return { ...(await openSweepFolder(join(root, name), definition, inputs)), root, name };
}
