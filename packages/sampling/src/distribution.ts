import { quantity } from "@watthall/basis";
import { z } from "zod";
import { normalQuantile } from "./normal.ts";
import { smallestUniform } from "./uniform-at.ts";

/** Anything between two bounds, equally likely. */
export interface UniformDistribution {
  readonly kind: "uniform";
  readonly low: number;
  readonly high: number;
}

/** The bell curve, with its tails cut where `min` or `max` say so (then conditional on lying between them). */
export interface NormalDistribution {
  readonly kind: "normal";
  readonly mean: number;
  /** Standard deviation. */
  readonly sd: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Between two bounds, likeliest at `central` (the mode, not the mean). */
export interface TriangularDistribution {
  readonly kind: "triangular";
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** One of some values, in proportion to their weights. */
export interface DiscreteDistribution {
  readonly kind: "discrete";
  readonly values: readonly number[];
  /** Of zero or more each; they need not add up to 1. */
  readonly weights: readonly number[];
}

/** How an uncertain quantity is spread. Its numbers are in the quantity's own unit. */
export type Distribution = UniformDistribution | NormalDistribution | TriangularDistribution | DiscreteDistribution;

/** No draw of a normal distribution lies further from its mean than this, in standard deviations. */
export const normalReachSd = -normalQuantile(smallestUniform);

/** Reports a bound of a normal distribution that the quantity itself may not pass, unless the tail is cut there. */
function checkReach(one: NormalDistribution, number: z.ZodNumber, report: (path: string, message: string) => void) {
  const ends = [
    ["min", one.min, one.mean - normalReachSd * one.sd],
    ["max", one.max, one.mean + normalReachSd * one.sd],
  ] as const;
  for (const [key, cut, reach] of ends)
    if (cut === undefined && !number.safeParse(reach).success)
      report(key, `given, because draws reach ${reach}, which the quantity itself may not be`);
}

/**
 * Schema of a distribution of a quantity.
 *
 * @param number - schema of the quantity; unit and bounds of the distribution's numbers are its own, and no draw leaves them
 */
export function distributionOf(number: z.ZodNumber) {
  const sameUnit = { unit: number.meta()?.unit };
  const uniform = z
    .strictObject({ kind: z.literal("uniform"), low: number, high: number })
    .refine(({ low, high }) => low <= high, { path: ["high"], message: "at least low" });
  const normal = z
    .strictObject({
      kind: z.literal("normal"),
      mean: number,
      sd: z.number().nonnegative().meta(sameUnit),
      min: number.optional(),
      max: number.optional(),
    })
    .superRefine((one, context) => {
      if (!((one.min ?? -Infinity) <= one.mean))
        context.addIssue({ code: "custom", path: ["min"], message: "at most mean" });
      if (!((one.max ?? Infinity) >= one.mean))
        context.addIssue({ code: "custom", path: ["max"], message: "at least mean" });
      checkReach(one, number, (key, message) => context.addIssue({ code: "custom", path: [key], message }));
    });
  const triangular = z
    .strictObject({ kind: z.literal("triangular"), low: number, central: number, high: number })
    .refine(({ low, central }) => low <= central, { path: ["central"], message: "at least low" })
    .refine(({ central, high }) => central <= high, { path: ["high"], message: "at least central" });
  const discrete = z
    .strictObject({
      kind: z.literal("discrete"),
      values: z.array(number).min(1).max(10_000).readonly(),
      weights: z
        .array(z.number().nonnegative().meta({ unit: "1" }))
        .min(1)
        .max(10_000)
        .readonly(),
    })
    .refine(({ values, weights }) => values.length === weights.length, {
      path: ["weights"],
      message: "as many as values",
    })
    .refine(({ weights }) => Number.isFinite(weights.reduce((sum, w) => sum + w, 0)) && weights.some((w) => w > 0), {
      path: ["weights"],
      message: "at least one above zero, and a finite sum",
    });
  return z.discriminatedUnion("kind", [uniform, normal, triangular, discrete]);
}

/** Schema of a distribution of a pure number. */
export const distribution = distributionOf(quantity("1"));

/**
 * Schema of a quantity that may be certain, a number, or uncertain, a distribution of that number.
 *
 * @param number - schema of the quantity with its unit, as `positive("kW", "Load")`
 */
export function numberOrDistribution(number: z.ZodNumber) {
  return z.union([number, distributionOf(number)]);
}
