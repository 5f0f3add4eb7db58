import { resolve } from "node:path";
import { parseEpw, type WeatherYear } from "@watthall/climate";
import type { Scenario } from "../scenario/scenario.ts";
import { readInputFile } from "./input-file.ts";

/** The weather year that a scenario's EPW file holds, `undefined` when it names a shipped climate instead. */
export function weatherOf({ climate }: Scenario, folder: string): WeatherYear | undefined {
  return climate !== undefined && "epwFile" in climate
    ? parseEpw(readInputFile(resolve(folder, climate.epwFile)))
    : undefined;
}
