import { between, ModelError, type Unit } from "@watthall/basis";
import { z } from "zod";

/**
 * Schema of one number, or of a series of them as an array or a `Float64Array`.
 *
 * @param least - lowest value allowed; below zero where that means something, as of prices
 * @param most - highest value allowed
 */
export function numberOrSeries(unit: Unit, description: string, least: number, most: number) {
  const one = between(least, most, unit);
  const typed = z
    .instanceof(Float64Array)
    .refine((values) => values.length > 0 && values.every((value) => value >= least && value <= most), {
      message: `numbers from ${least} to ${most}, at least one`,
    });
  return z.union([one, z.array(one).min(1), typed]).meta({ unit, description });
}

/** One number, or a series. */
export type NumberOrSeries = number | readonly number[] | Float64Array;

/**
 * Sum of two series multiplied hour by hour. Plain numbers, no checks.
 *
 * @param a - as long as `b`
 */
export function productSumKernel(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Sum of one number or a series. */
export function totalOf(values: NumberOrSeries): number {
  if (typeof values === "number") return values;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

/**
 * Mean of a figure per energy, weighted by the energy of each hour where the figure is a series; the plain mean where
 * no energy is taken at all.
 *
 * @param path - field of the figure, for the refusal
 * @throws {@link ModelError} `input-invalid` where the figure is a series and the energy is not one of the same length
 */
export function weightedMean(model: string, path: string, energyMwh: NumberOrSeries, figure: NumberOrSeries): number {
  if (typeof figure === "number") return figure;
  const received = typeof energyMwh === "number" ? "one number of energy" : `${energyMwh.length} values of energy`;
  if (typeof energyMwh === "number" || energyMwh.length !== figure.length)
    throw new ModelError({
      code: "input-invalid",
      model,
      path,
      received: `${figure.length} values beside ${received}`,
      allowed: "as many values as energyMwh has, of the same hours",
    });
  const energy = totalOf(energyMwh);
  return energy === 0 ? totalOf(figure) / figure.length : productSumKernel(energyMwh, figure) / energy;
}
