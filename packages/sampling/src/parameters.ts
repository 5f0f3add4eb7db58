import { between } from "@watthall/basis";
import { z } from "zod";
import { distribution } from "./distribution.ts";

/** Schema of the quantities that vary: a name and a distribution each, in its own unit. Most that a Sobol design holds: 32. */
export const parameters = z
  .array(z.strictObject({ name: z.string().min(1), distribution }))
  .min(1)
  .max(32)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, { message: "names that differ" })
  .readonly();

/** Schema of a result of a model, in any one unit, in the range whose fourth powers (the error of a variance) are finite. */
export const modelResult = between(-1e60, 1e60, "1", "Of the model at each point of the design, in any one unit");

/** Schema of the names of the quantities, in the order of the design. */
export const parameterNames = z
  .array(z.string().min(1))
  .min(1)
  .max(32)
  .refine((names) => new Set(names).size === names.length, { message: "names that differ" })
  .readonly();
