import { count, ModelError, parseInput } from "@watthall/basis";
import { seed } from "@watthall/sampling";
import { z } from "zod";
import type { SweepUnit } from "./sweep-unit.ts";

/** Schema of a {@link SweepDefinition}. */
export const sweepDefinition = z
  .strictObject({
    modelVersion: z.string().min(1).max(1000).describe("Version of all code that decides the numbers"),
    scenarioHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Of the scenario and all that it reads"),
    seed,
    sampleCount: count("Draws in all").max(1_000_000_000),
    unitDrawCount: count("Draws of one unit").max(10_000_000),
  })
  .meta({ description: "What a sweep computes, and how it is cut into units." });

/** What a sweep computes, and how it is cut into units. */
export type SweepDefinition = Readonly<z.infer<typeof sweepDefinition>>;

const mostUnits = 1_000_000;

/**
 * Cuts a sweep into its units, which cover each draw once.
 *
 * @param definition - what the sweep computes
 * @returns units in the order of their draws; the last may be shorter
 * @throws {@link ModelError} `input-invalid`, `unknown-key`; `out-of-range` past a million units
 */
export function sweepUnits(definition: SweepDefinition): readonly SweepUnit[] {
  const { sampleCount, unitDrawCount, ...same } = parseInput("sweepUnits", sweepDefinition, definition);
  const unitCount = Math.ceil(sampleCount / unitDrawCount);
  if (unitCount > mostUnits)
    throw new ModelError({
      code: "out-of-range",
      model: "sweepUnits",
      path: "unitDrawCount",
      received: String(unitDrawCount),
      allowed: `at least ${Math.ceil(sampleCount / mostUnits)}, for at most ${mostUnits} units`,
    });
  return Array.from({ length: unitCount }, (_, i) => ({
    ...same,
    from: i * unitDrawCount,
    to: Math.min((i + 1) * unitDrawCount, sampleCount),
  }));
}

/** Words of a version that the other lacks, so that the one package that moved is seen among many. */
function differingWords(version: string, other: string): string {
  const words = new Set(other.split(" "));
  const own = version.split(" ").filter((word) => !words.has(word));
  return own.length === 0 ? version : own.join(" ");
}

/**
 * Refuses to go on with a sweep that was begun as another: their draws would not belong together.
 *
 * @param begun - the sweep whose results are there
 * @param wanted - the sweep that is to be completed
 * @throws {@link ModelError} `input-invalid`, naming the first field that differs
 */
export function assertSameSweep(begun: SweepDefinition, wanted: SweepDefinition): void {
  const fields = ["modelVersion", "scenarioHash", "seed", "sampleCount", "unitDrawCount"] as const;
  const path = fields.find((field) => begun[field] !== wanted[field]);
  if (path === undefined) return;
  const isVersion = path === "modelVersion";
  const shown = (own: SweepDefinition, other: SweepDefinition) =>
    isVersion ? differingWords(own.modelVersion, other.modelVersion) : String(own[path]);
  throw new ModelError({
    code: "input-invalid",
    model: "sweep",
    path,
    received: shown(wanted, begun),
    allowed: `${shown(begun, wanted)}, with which the results that are there were computed; begin another sweep in an empty folder`,
  });
}
