import { z } from "zod";
import { climateYear, climateYearInput } from "./climate-year.ts";
import type { WeatherYear } from "./weather-year.ts";

const isWeather = (given: unknown): given is WeatherYear =>
  typeof given === "object" &&
  given !== null &&
  ["dryBulbTempC", "wetBulbTempC", "pressureKpa"].every(
    (key) => (given as Readonly<Record<string, unknown>>)[key] instanceof Float64Array,
  );

/** A weather year, or the city whose climate makes one: a field of inputs that run over a year. */
export const weatherOrCity = z.union([
  climateYearInput,
  z.custom<WeatherYear>(isWeather, "{ city } or a weather year, as of climateYear or parseEpw"),
]);

/**
 * The weather year that was given or asked for.
 *
 * @param given - as parsed by {@link weatherOrCity}
 * @throws {@link ModelError} `unknown-key` for a city without a climate
 * @see Sources: those of the weather year
 */
export function weatherOf(given: z.output<typeof weatherOrCity>): WeatherYear {
  return "city" in given ? climateYear(given) : given;
}
