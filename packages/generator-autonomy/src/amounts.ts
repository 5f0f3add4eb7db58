import { between, type Unit } from "@watthall/basis";
import type { z } from "zod";

/**
 * Range of what may be asked, in any of the package's units. Far wider than any site, and narrow enough that no product or
 * quotient of the formulas leaves the finite numbers, and no count of sets the whole numbers.
 */
const least = 1e-6;
const most = 1e9;

/** Schema of a quantity above zero in a unit. */
export function positiveAmount(unit: Unit, description?: string): z.ZodNumber {
  return between(least, most, unit, description);
}

/** Schema of a quantity of zero or more in a unit. */
export function amount(unit: Unit, description?: string): z.ZodNumber {
  return between(0, most, unit, description);
}

/** Schema of a quantity on either side of zero in a unit. */
export function signedAmount(unit: Unit, description?: string): z.ZodNumber {
  return between(-most, most, unit, description);
}

/** Schema of a store of fuel: as much as the most load, hours and consumption that may be asked come to. */
export function storeOf(unit: "t" | "L", description?: string): z.ZodNumber {
  return between(0, most ** 5, unit, description);
}

/** Schema of a proportion above 0 and up to 1, as an efficiency or a power factor. */
export function positiveProportion(description?: string): z.ZodNumber {
  return between(least, 1, "1", description);
}
