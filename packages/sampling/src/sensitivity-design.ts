import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type InverseCdf, inverseCdf } from "./inverse-cdf.ts";
import { parameters } from "./parameters.ts";
import { seed } from "./seed.ts";
import { shiftedSobolAt, sobolDirectionNumbers, sobolShifts } from "./sobol-sequence.ts";
import { uniformAt } from "./uniform-at.ts";

/** Input of {@link sensitivityDesign}. */
export const sensitivityDesignInput = z
  .strictObject({
    parameters,
    count: count("Rows of the base sample; a power of two for the Sobol method").max(1 << 20),
    seed,
    method: z.enum(["sobol", "random"]).default("sobol"),
  })
  .refine((ask) => ask.method !== "sobol" || Number.isInteger(Math.log2(ask.count)), {
    path: ["count"],
    message: "a power of two, which the evenness of Sobol points needs",
  })
  .refine((ask) => ask.count * (ask.parameters.length + 2) * ask.parameters.length <= 10_000_000, {
    path: ["count"],
    message: "at most 10 000 000 numbers in all",
  })
  .meta({ description: "Points at which to run a model so that Sobol indices can be told from its results." });

/** Input of {@link sensitivityDesign}, defaults not yet filled in. */
export type SensitivityDesignInput = z.input<typeof sensitivityDesignInput>;

/** Result of {@link sensitivityDesign}. */
export interface SensitivityDesignResult {
  /** Of the columns of the points. */
  readonly names: readonly string[];
  /**
   * `count` × (parameters + 2) rows, each of the parameters in their own units: base sample A, base sample B, then for each
   * parameter A with that parameter's column from B. Results are given to `sobolIndices` in this order.
   */
  readonly points: readonly (readonly number[])[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly runCount: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Uniform numbers of the two base samples: column `c` of row `i`, columns of A first, then those of B. By place alone, so
 * that rows may be made apart.
 */
export function baseSample(
  method: "sobol" | "random",
  columns: number,
  seed: number,
): (c: number, i: number) => number {
  if (method === "random") return (c, i) => uniformAt(seed, c, i);
  const directions = sobolDirectionNumbers(columns);
  const shifts = sobolShifts(columns, seed);
  return (c, i) => shiftedSobolAt(directions, shifts, c, i);
}

/**
 * Fills one row of a sensitivity design. Plain numbers, no checks.
 *
 * @param out - receives a number for each parameter
 * @param row - 0 to `count` × (parameters + 2) − 1
 */
export function fillDesignRow(
  out: Float64Array,
  row: number,
  count: number,
  inverses: readonly InverseCdf[],
  base: (column: number, row: number) => number,
): void {
  const block = Math.floor(row / count);
  for (let p = 0; p < out.length; p++) {
    const fromB = block === 1 || block === p + 2;
    out[p] = (inverses[p] as InverseCdf)(base(fromB ? out.length + p : p, row % count));
  }
}

/**
 * Points at which to run a model so that its Sobol indices can be told: the radial design of Saltelli, at `count` ×
 * (parameters + 2) runs.
 *
 * @param input - parameters with their distributions, rows of the base sample, seed
 * @returns points in the parameters' own units, in the order in which `sobolIndices` takes the results
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `saltelli-2010`, `joe-kuo-2008`, `inverse-transform`
 */
export function sensitivityDesign(input: SensitivityDesignInput): SensitivityDesignResult {
  const ask = parseInput("sensitivityDesign", sensitivityDesignInput, input);
  const inverses = ask.parameters.map(({ distribution }) => inverseCdf(distribution));
  const base = baseSample(ask.method, 2 * inverses.length, ask.seed);
  const runCount = ask.count * (inverses.length + 2);
  const row = new Float64Array(inverses.length);
  return {
    names: ask.parameters.map(({ name }) => name),
    points: Array.from({ length: runCount }, (_, i) => {
      fillDesignRow(row, i, ask.count, inverses, base);
      return Array.from(row);
    }),
    steps: { runCount },
    findings: [],
    sources: ["saltelli-2010", "inverse-transform", ask.method === "sobol" ? "joe-kuo-2008" : "salmon-2011"],
  };
}
