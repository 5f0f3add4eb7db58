import { between } from "@watthall/basis";
import type { z } from "zod";

/** Schema of a load in kW, from a watt to a hundred gigawatts. */
export const loadOf = (description: string): z.ZodNumber => between(0.001, 1e8, "kW", description);

/** Schema of a voltage in V, from one volt to a megavolt. */
export const voltageOf = (description: string): z.ZodNumber => between(1, 1e6, "V", description);

/** Schema of a current in A, up to a megaampere. */
export const currentOf = (description?: string): z.ZodNumber => between(0, 1e6, "A", description);

/** Schema of a rating in A, from a milliampere to a megaampere. */
export const ratingOf = (description?: string): z.ZodNumber => between(0.001, 1e6, "A", description);

/** Schema of a one-way length in m, up to a thousand kilometres. */
export const lengthOf = (description: string): z.ZodNumber => between(0, 1e6, "m", description);

/** Schema of a fault current in kA, from an ampere to a megaampere. */
export const faultOf = (description: string): z.ZodNumber => between(0.001, 1000, "kA", description);

/** Schema of a duration in s, from a tenth of a millisecond to thirty years. */
export const durationOf = (description?: string): z.ZodNumber => between(1e-4, 1e9, "s", description);

/** Schema of a power factor, above what any load in service has. */
export const powerFactorOf = (description: string): z.ZodNumber => between(0.05, 1, "1", description);

/** Schema of a derating factor. */
export const deratingOf = (description: string): z.ZodNumber => between(0.01, 1, "1", description);

/** Schema of the temperature around a cable, wide enough for any site and far from where resistance would vanish. */
export const surroundingTemperature = (description?: string): z.ZodNumber => between(-60, 200, "degC", description);
