import type { Column, Columns } from "@watthall/basis";
import { inProcessRunner, type SweepRunner, type SweepUnit, scenarioHash, sweepUnits } from "@watthall/sweep";
import { type DrawDesign, preparedDraws } from "../model/uncertainty-draws.ts";
import { parseSpreadScenario } from "../scenario/uncertain-scenario.ts";
import { modelVersion } from "./model-version.ts";
import { type SweepInputs, sweepDraws } from "./sweep-inputs.ts";

/** What the years of every unit are computed from, beside its seed and range. */
export interface UncertainYearsParameters {
  readonly inputs: SweepInputs;
  readonly design: DrawDesign;
  readonly sampleCount: number;
}

let ready: { readonly key: string; readonly draws: (from: number, to: number) => Columns } | undefined;

/** Years of a unit, one a draw; what they share is made once a thread. */
export function uncertainYears(unit: SweepUnit, { inputs, design, sampleCount }: UncertainYearsParameters): Columns {
  const { scenarioHash: hash, seed, from, to } = unit;
  const key = [hash, seed, design, sampleCount].join(" ");
  if (ready?.key !== key) ready = { key, draws: preparedDraws({ ...sweepDraws(inputs), seed, design, sampleCount }) };
  return ready.draws(from, to);
}

/** How uncertain years are computed. */
export interface UncertainYearsOptions {
  readonly sampleCount: number;
  readonly seed: number;
  readonly design: DrawDesign;
  readonly workerCount: number;
  readonly onProgress?: (doneCount: number) => void;
}

/** Fewest years for which another thread is begun. */
const yearsPerThread = 250;

/** Units that each thread takes, so that none waits long for the last of them. */
const unitsPerThread = 8;

/** Several times what a thread needs; without a bound it lets what is no longer used lie about, as much again. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

async function runnerOf(threadCount: number): Promise<SweepRunner> {
  if (threadCount === 1) return inProcessRunner();
  const { poolRunner } = await import("@watthall/sweep/pool");
  return poolRunner({ threadCount, resourceLimits });
}

function joined(parts: readonly Columns[]): Columns {
  const [first = {}] = parts;
  return Object.fromEntries(
    Object.entries(first).map(([name, { unit }]): [string, Column] => {
      const values = new Float64Array(parts.reduce((sum, part) => sum + (part[name]?.values.length ?? 0), 0));
      let at = 0;
      for (const part of parts) {
        const own = part[name]?.values ?? new Float64Array();
        values.set(own, at);
        at += own.length;
      }
      return [name, { unit, values }];
    }),
  );
}

/**
 * Years of an uncertain site on threads: byte for byte those of one thread, however many there are.
 *
 * @param inputs - scenario and all that it reads
 * @param runner - a pool that is there already; by default one is made of `workerCount` threads, and ended
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export async function threadedYears(
  inputs: SweepInputs,
  { sampleCount, seed, design, workerCount, onProgress }: UncertainYearsOptions,
  runner?: SweepRunner,
): Promise<Columns> {
  // Told here, and not after the years.
  parseSpreadScenario(inputs.scenario);
  const threadCount = Math.min(workerCount, Math.ceil(sampleCount / yearsPerThread));
  const unitDrawCount = Math.ceil(sampleCount / (threadCount * unitsPerThread));
  const units = sweepUnits({
    modelVersion: modelVersion(),
    scenarioHash: await scenarioHash(inputs),
    seed,
    sampleCount,
    unitDrawCount,
  });
  const parameters: UncertainYearsParameters = { inputs, design, sampleCount };
  const task = { module: import.meta.url, name: uncertainYears.name, parameters, run: uncertainYears };
  const own = runner ?? (await runnerOf(threadCount));
  try {
    const parts = await own.run(units, task, { onProgress: (done) => onProgress?.(done.finishedDrawCount) });
    return joined(parts);
  } finally {
    if (runner === undefined) await own.close();
  }
}
