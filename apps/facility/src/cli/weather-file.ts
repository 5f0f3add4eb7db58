import { resolve } from "node:path";
import { parseEpw, type WeatherYear } from "@watthall/climate";
import { weatherOfCity } from "../model/facility.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readInputFile } from "./input-file.ts";

/** A scenario's weather year: from its EPW file, or made of the shipped statistics of its city. */
export function weatherOf(scenario: Scenario, folder: string): WeatherYear {
  const { climate } = scenario;
  return "epwFile" in climate ? parseEpw(readInputFile(resolve(folder, climate.epwFile))) : weatherOfCity(scenario);
}
