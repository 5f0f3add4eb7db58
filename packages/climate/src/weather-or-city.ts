import { ModelError } from "@watthall/basis";
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
 * Holds a weather year to equal columns of whole years, in range, with a wet bulb of at most the dry bulb.
 *
 * @throws {@link ModelError} `input-invalid`, naming the column and the hour
 */
function checkedYear(weather: WeatherYear, model: string): WeatherYear {
  const { dryBulbTempC, wetBulbTempC, pressureKpa } = weather;
  const refuse = (path: string, received: string, allowed: string): never => {
    throw new ModelError({ code: "input-invalid", model, path: `weather.${path}`, received, allowed });
  };
  const hourCount = dryBulbTempC.length;
  if (hourCount !== 8760 && hourCount !== 8784) refuse("dryBulbTempC", `${hourCount} hours`, "8760 or 8784 hours");
  if (wetBulbTempC.length !== hourCount) refuse("wetBulbTempC", `${wetBulbTempC.length} hours`, `${hourCount}`);
  if (pressureKpa.length !== hourCount) refuse("pressureKpa", `${pressureKpa.length} hours`, `${hourCount}`);
  for (let i = 0; i < hourCount; i++) {
    const dry = dryBulbTempC[i] as number;
    const wet = wetBulbTempC[i] as number;
    const kpa = pressureKpa[i] as number;
    if (!(dry >= -70 && dry <= 60)) refuse(`dryBulbTempC[${i}]`, String(dry), "-70 to 60 °C");
    if (!(wet >= -90 && wet <= dry + 1e-6)) refuse(`wetBulbTempC[${i}]`, String(wet), "at most the dry bulb");
    if (!(kpa >= 50 && kpa <= 120)) refuse(`pressureKpa[${i}]`, String(kpa), "50 to 120 kPa");
  }
  return weather;
}

/**
 * The weather year that was given, with its columns checked, or the one asked for.
 *
 * @param given - as parsed by {@link weatherOrCity} in the field `weather`
 * @param model - function that asks, for messages
 * @throws {@link ModelError} `unknown-key` for a city without a climate, `input-invalid` for columns that are none of a year
 * @see Sources: those of the weather year
 */
export function weatherOf(given: z.output<typeof weatherOrCity>, model: string): WeatherYear {
  return "city" in given ? climateYear(given) : checkedYear(given, model);
}
