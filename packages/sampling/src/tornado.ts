import { type Finding, parseInput, type SourceId, share } from "@watthall/basis";
import { z } from "zod";
import { inverseCdf } from "./inverse-cdf.ts";
import { modelResult, parameterNames, parameters } from "./parameters.ts";

const innerShare = (description: string) => share(description).gt(0).lt(1).meta({ unit: "1", description });

/** Input of {@link tornadoDesign}. */
export const tornadoDesignInput = z
  .strictObject({
    parameters,
    lowShare: innerShare("Quantile taken as low").default(0.1),
    highShare: innerShare("Quantile taken as high").default(0.9),
  })
  .refine(({ lowShare, highShare }) => lowShare < highShare, { path: ["highShare"], message: "above lowShare" })
  .meta({ description: "Points at which to run a model to see what each uncertain quantity does alone." });

/** Input of {@link tornadoDesign}, defaults not yet filled in. */
export type TornadoDesignInput = z.input<typeof tornadoDesignInput>;

/** Result of {@link tornadoDesign}. */
export interface TornadoDesignResult {
  /** Of the columns of the points. */
  readonly names: readonly string[];
  /** All at their medians, then for each parameter it low and it high, the others at their medians. */
  readonly points: readonly (readonly number[])[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly runCount: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Points at which to run a model to see what each uncertain quantity does alone: 2 × parameters + 1 runs.
 *
 * @param input - parameters with their distributions, and the quantiles taken as low and high
 * @returns points in the parameters' own units, in the order in which `tornado` takes the results
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `one-at-a-time`, `inverse-transform`
 */
export function tornadoDesign(input: TornadoDesignInput): TornadoDesignResult {
  const ask = parseInput("tornadoDesign", tornadoDesignInput, input);
  const inverses = ask.parameters.map(({ distribution }) => inverseCdf(distribution));
  const medians = inverses.map((inverse) => inverse(0.5));
  const ends = inverses.flatMap((inverse, p) =>
    [ask.lowShare, ask.highShare].map((share) => medians.with(p, inverse(share))),
  );
  return {
    names: ask.parameters.map(({ name }) => name),
    points: [medians, ...ends],
    steps: { runCount: ends.length + 1 },
    findings: [],
    sources: ["one-at-a-time", "inverse-transform"],
  };
}

/** Input of {@link tornado}. */
export const tornadoInput = z
  .strictObject({
    names: parameterNames,
    results: z.array(modelResult).min(3).max(65),
  })
  .refine(({ names, results }) => results.length === 2 * names.length + 1, {
    path: ["results"],
    message: "as many as the design has points: twice the number of names and 1",
  })
  .meta({ description: "What each uncertain quantity does to a result alone, the largest first." });

/** Input of {@link tornado}. */
export type TornadoInput = z.input<typeof tornadoInput>;

/** What one quantity does to the result, in the result's unit. */
export interface TornadoBar {
  readonly name: string;
  readonly lowResult: number;
  readonly highResult: number;
  /** From the lesser to the greater of the three results. */
  readonly swing: number;
}

/** Result of {@link tornado}. */
export interface TornadoResult {
  readonly centralResult: number;
  /** Largest swing first; of equal ones, in the order of the names. */
  readonly bars: readonly TornadoBar[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly largestSwing: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * What each uncertain quantity does to a result alone. Interactions do not show: for those see `sobolIndices`.
 *
 * @param input - names of the quantities, results in the order of `tornadoDesign`'s points
 * @returns bars in the result's unit, the largest first
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `one-at-a-time`
 */
export function tornado(input: TornadoInput): TornadoResult {
  const { names, results } = parseInput("tornado", tornadoInput, input);
  const [centralResult = 0, ...ends] = results;
  const bars = names
    .map((name, p): TornadoBar => {
      const [lowResult = 0, highResult = 0] = ends.slice(2 * p);
      const three = [lowResult, centralResult, highResult];
      return { name, lowResult, highResult, swing: Math.max(...three) - Math.min(...three) };
    })
    .toSorted((a, b) => b.swing - a.swing);
  return {
    centralResult,
    bars,
    steps: { largestSwing: bars[0]?.swing ?? 0 },
    findings: [],
    sources: ["one-at-a-time"],
  };
}
