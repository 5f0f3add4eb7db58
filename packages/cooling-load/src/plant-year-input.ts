import { ModelError, nonNegative } from "@watthall/basis";
import { weatherOrCity } from "@watthall/climate";
import { z } from "zod";
import { plantOrPreset } from "./plant.ts";
import type { HourlyKw } from "./plant-year-hours.ts";

const load = (description: string) =>
  z.union([nonNegative("kW"), z.instanceof(Float64Array)]).meta({ unit: "kW", description });

/** Input of `plantYear`. */
export const plantYearInput = z
  .strictObject({
    plant: plantOrPreset,
    itKw: load("Electricity of the IT: a number, or a Float64Array with one value an hour"),
    liquidHeatKw: load("Heat of the liquid, alike"),
    airHeatKw: load("Heat of the hall's air, alike, with what of the electrical losses it takes"),
    otherFacilityKw: load("Electrical losses, lighting and all else that is not cooling, alike").default(0),
    weather: weatherOrCity,
  })
  .meta({ description: "Annual PUE, WUE, free cooling and load of a plant in an hourly weather year." });

/** Input of `plantYear`, defaults not yet filled in. */
export type PlantYearInput = z.input<typeof plantYearInput>;

/**
 * Refuses an input of `plantYear` in its name.
 *
 * @throws {@link ModelError} `input-invalid`
 */
export function refusePlantYear(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "plantYear", path, received, allowed });
}

/** Holds a load to what has finite ratios to others: 0, or 1e-30 to 1e30 kW. */
function checkedKw(kw: number, path: string, hour?: number): number {
  if (kw === 0 || (kw >= 1e-30 && kw <= 1e30)) return kw;
  return refusePlantYear(hour === undefined ? path : `${path}[${hour}]`, String(kw), "0, or 1e-30 to 1e30 kW");
}

/**
 * Holds a load to one value an hour, or one for all.
 *
 * @throws {@link ModelError} `input-invalid`
 */
export function checkedHourlyKw(kw: HourlyKw, hourCount: number, path: string): HourlyKw {
  if (typeof kw === "number") return checkedKw(kw, path);
  if (kw.length !== hourCount) refusePlantYear(path, `${kw.length} hours`, `${hourCount} hours, as the weather`);
  for (let i = 0; i < hourCount; i++) checkedKw(kw[i] as number, path, i);
  return kw;
}
