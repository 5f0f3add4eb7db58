import { airCooledChillerKernel, waterCooledChillerKernel } from "./chiller-plant-kernels.ts";
import { dryCoolerKernel } from "./dry-cooler-kernels.ts";
import type { PlantPartHours, PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { terminalsKernel } from "./terminal-kernels.ts";
import { coolingTowerKernel } from "./tower-kernels.ts";

/**
 * A plant's part over any number of hours, from `hours.heatW` and the outside air into the other columns of `hours`:
 * new ones, or those of the same part in other hours. Plain SI numbers, no checks, no allocation.
 *
 * @param from - hour of the weather that is the first of `hours`
 * @see Sources: `energyplus-engineering-reference`, `modelica-buildings-york-calc`, `bac-tdfs1238n`
 */
export function plantPartKernel(part: PlantPartModel, weather: PlantWeather, hours: PlantPartHours, from = 0): void {
  terminalsKernel(part, hours);
  const { chiller } = part;
  if (part.kind === "cooling-tower") coolingTowerKernel(part, weather, hours, from);
  else if (chiller === null) dryCoolerKernel(part, weather, hours, from);
  else if (part.kind === "air-cooled-chiller") airCooledChillerKernel(part, chiller, weather, hours, from);
  else waterCooledChillerKernel(part, chiller, weather, hours, from);
}
