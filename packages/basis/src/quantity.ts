import { z } from "zod";
import type { Unit } from "./units.ts";

function meta(unit: Unit, description: string | undefined) {
  return description === undefined ? { unit } : { unit, description };
}

// Far past anything that is built, and near enough that products and powers of such numbers stay finite.
const most = 1e30;
const least = 1e-30;
const abort = true;

const aboveZero = () => z.number().positive({ abort }).min(least, { abort });

/** Schema of a number in a unit, of at most 1e30 either way. */
export function quantity(unit: Unit, description?: string): z.ZodNumber {
  return z.number().min(-most, { abort }).max(most, { abort }).meta(meta(unit, description));
}

/** Schema of a number above zero in a unit, from 1e-30 to 1e30. */
export function positive(unit: Unit, description?: string): z.ZodNumber {
  return aboveZero().max(most, { abort }).meta(meta(unit, description));
}

/** Schema of a number of zero or more in a unit, up to 1e30. */
export function nonNegative(unit: Unit, description?: string): z.ZodNumber {
  return z.number().nonnegative({ abort }).max(most, { abort }).meta(meta(unit, description));
}

/** Schema of a number between two bounds, both allowed, in a unit. */
export function between(low: number, high: number, unit: Unit, description?: string): z.ZodNumber {
  return z.number().min(low).max(high).meta(meta(unit, description));
}

/** Schema of a temperature in °C, above absolute zero and below where any of these models means something. */
export function temperature(description?: string): z.ZodNumber {
  return between(-273.15, 2000, "degC", description);
}

/** Schema of a proportion from 0 to 1. */
export function share(description?: string): z.ZodNumber {
  return between(0, 1, "1", description);
}

/** Schema of a proportion above 0 and up to 1, as an efficiency or a power factor. */
export function positiveShare(description?: string): z.ZodNumber {
  return aboveZero().max(1).meta(meta("1", description));
}

/** Schema of a whole number of things, of at least `least` (1 unless told). */
export function count(description?: string, least = 1): z.ZodNumber {
  return z.number().int().min(least).meta(meta("1", description));
}
