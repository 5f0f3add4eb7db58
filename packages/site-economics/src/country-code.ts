import { z } from "zod";
import { carbonFactors } from "./tables/carbon-factors.ts";
import { electricityPrices } from "./tables/electricity-prices.ts";

const held = [...new Set([...carbonFactors, ...electricityPrices].map(({ country }) => country))].sort();

/** Schema of a country: small letters, so that `FR` is refused and never read as a country without rules. */
export const countryCode = z
  .string()
  .regex(/^[a-z]{2}$/, `an ISO code of two small letters, as fr; figures are held for ${held.join(", ")}`)
  .meta({ description: "ISO code of two small letters" });
