import { between } from "@watthall/basis";
import { z } from "zod";
import { normalQuantile, normalShareBelow } from "./normal.ts";
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

/** Most of a normal distribution that may lie beyond a bound of the quantity itself: past it, the shape is not meant. */
const greatestTailShare = 0.05;

/** Least of a normal distribution that a cut may keep: below it, the digits that tell its draws apart run out. */
const leastKeptShare = 1e-6;

type Report = (path: string, message: string) => void;

/**
 * Cuts a normal distribution where the quantity itself ends, as a share does at 1, unless the caller has cut it nearer. Reports
 * a tail that is no mere tail.
 */
function cutAtQuantity(one: NormalDistribution, number: z.ZodNumber, report: Report): NormalDistribution {
  const beyond = (limit: number, side: 1 | -1) => normalShareBelow((side * (one.mean - limit)) / one.sd);
  const cut = (path: "min" | "max", limit: number | null, side: 1 | -1): number | undefined => {
    if (one[path] !== undefined) return one[path];
    const reach = one.mean - side * normalReachSd * one.sd;
    if (number.safeParse(reach).success) return undefined;
    if (limit !== null && number.safeParse(limit).success && 1 - beyond(limit, side) <= greatestTailShare) return limit;
    report(path, `given, because draws reach ${reach}, which the quantity itself may not be`);
    return undefined;
  };
  const min = cut("min", number.minValue, 1);
  const max = cut("max", number.maxValue, -1);
  return { ...one, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Share of a normal distribution that lies within its cut. */
export function keptShare({ mean, sd, min, max }: NormalDistribution): number {
  if (sd === 0) return 1;
  const below = (limit: number) => normalShareBelow((limit - mean) / sd);
  return (max === undefined ? 1 : below(max)) - (min === undefined ? 0 : below(min));
}

/**
 * Schema of a distribution of a quantity.
 *
 * @param number - schema of the quantity; unit and bounds of the distribution's numbers are its own, and no draw leaves them: a
 *   normal distribution of which a small tail would is cut there, which shows as `min` or `max` in what is parsed
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
    .transform((one, context): NormalDistribution => {
      const report: Report = (path, message) => context.addIssue({ code: "custom", path: [path], message });
      if (!((one.min ?? -Infinity) <= one.mean)) report("min", "at most mean");
      if (!((one.max ?? Infinity) >= one.mean)) report("max", "at least mean");
      const cut = cutAtQuantity(one, number, report);
      if (keptShare(cut) < leastKeptShare) report("sd", "less, for a cut to keep a millionth of the distribution");
      return cut;
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

/** Schema of a distribution of a pure number, in the range whose squares are finite. */
export const distribution = distributionOf(between(-1e100, 1e100, "1"));

/**
 * Schema of a quantity that may be certain, a number, or uncertain, a distribution of that number.
 *
 * @param number - schema of the quantity with its unit, as `positive("kW", "Load")`
 */
export function numberOrDistribution(number: z.ZodNumber) {
  return z.union([number, distributionOf(number)]);
}
