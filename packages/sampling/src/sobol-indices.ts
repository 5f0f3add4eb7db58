import { type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { modelResult, parameterNames } from "./parameters.ts";

/** Input of {@link sobolIndices}. */
export const sobolIndicesInput = z
  .strictObject({
    names: parameterNames,
    results: z.array(modelResult).min(6).max(2_000_000),
  })
  .refine(
    ({ names, results }) => results.length % (names.length + 2) === 0 && results.length >= 2 * (names.length + 2),
    {
      path: ["results"],
      message: "as many as the design has points: a multiple of the number of names and 2",
    },
  )
  .meta({ description: "Share of a result's variance that each uncertain quantity brings, alone and in all." });

/** Input of {@link sobolIndices}. */
export type SobolIndicesInput = z.input<typeof sobolIndicesInput>;

/** Sensitivity to one quantity. `null` where the results do not vary. */
export interface SobolIndex {
  readonly name: string;
  /** Share of the variance that goes when this quantity alone becomes certain. */
  readonly firstOrderShare: number | null;
  /** Share that stays when all others become certain: this quantity alone and with others. */
  readonly totalShare: number | null;
  /** Standard errors, as if the rows of the design were independent; Sobol points do better. */
  readonly firstOrderErrorShare: number | null;
  readonly totalErrorShare: number | null;
}

/** Result of {@link sobolIndices}. */
export interface SobolIndicesResult {
  /** In the order of the names. */
  readonly indices: readonly SobolIndex[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly baseCount: number; readonly mean: number; readonly variance: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Mean and standard error of the mean of one term for each row. */
function meanAndError(count: number, term: (row: number) => number): readonly [number, number] {
  let mean = 0;
  let squares = 0;
  for (let row = 0; row < count; row++) {
    const value = term(row);
    const away = value - mean;
    mean += away / (row + 1);
    squares += away * (value - mean);
  }
  return [mean, Math.sqrt(squares / Math.max(1, count - 1) / count)];
}

/**
 * Sobol indices from results in the order of a sensitivity design: first order by Saltelli's estimator, total by Jansen's.
 * Plain numbers, no checks.
 *
 * @param results - blocks A, B and one for each parameter, `baseCount` each
 */
export function sobolIndicesKernel(results: Float64Array, names: readonly string[]) {
  const baseCount = results.length / (names.length + 2);
  const at = (block: number, row: number) => results[block * baseCount + row] as number;
  const [mean] = meanAndError(2 * baseCount, (row) => at(0, row));
  const [variance] = meanAndError(2 * baseCount, (row) => (at(0, row) - mean) ** 2);
  const indices = names.map((name, p): SobolIndex => {
    if (variance === 0)
      return { name, firstOrderShare: null, totalShare: null, firstOrderErrorShare: null, totalErrorShare: null };
    const first = meanAndError(baseCount, (row) => (at(1, row) - mean) * (at(p + 2, row) - at(0, row)));
    const total = meanAndError(baseCount, (row) => (at(0, row) - at(p + 2, row)) ** 2 / 2);
    return {
      name,
      firstOrderShare: first[0] / variance,
      totalShare: total[0] / variance,
      firstOrderErrorShare: first[1] / variance,
      totalErrorShare: total[1] / variance,
    };
  });
  return { indices, baseCount, mean, variance };
}

function findingsOf(variance: number, indices: readonly SobolIndex[]): readonly Finding[] {
  if (variance === 0)
    return [
      {
        code: "no-variance",
        severity: "incomplete",
        message: "the results do not vary: there is no variance to share out",
        path: "results",
      },
    ];
  const worst = Math.max(
    ...indices.map((index) => Math.max(index.firstOrderErrorShare ?? 0, index.totalErrorShare ?? 0)),
  );
  if (worst <= 0.05) return [];
  return [
    {
      code: "indices-rough",
      severity: "warning",
      message: `a standard error of up to ${worst.toFixed(2)} of the variance, if the rows were independent: run a larger base sample`,
      path: "results",
      value: worst,
      limit: 0.05,
    },
  ];
}

/**
 * Share of a result's variance that each uncertain quantity brings: alone (first order), and with its part in
 * interactions (total).
 *
 * @param input - names of the quantities, results in the order of `sensitivityDesign`'s points
 * @returns indices with standard errors; estimates may lie a little below 0 or above 1
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `saltelli-2010`, `jansen-1999`
 */
export function sobolIndices(input: SobolIndicesInput): SobolIndicesResult {
  const { names, results } = parseInput("sobolIndices", sobolIndicesInput, input);
  const { indices, ...steps } = sobolIndicesKernel(Float64Array.from(results), names);
  return { indices, steps, findings: findingsOf(steps.variance, indices), sources: ["saltelli-2010", "jansen-1999"] };
}
