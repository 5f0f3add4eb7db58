import { z } from "zod";

/** Schema of a country: capital letters, so that `fr` is refused and never read as a country without rules. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, "an ISO code of two capital letters, as FR")
  .meta({ description: "ISO code of two capital letters" });
