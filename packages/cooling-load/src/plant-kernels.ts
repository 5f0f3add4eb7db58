import { airCooledChillerKernel, waterCooledChillerKernel } from "./chiller-plant-kernels.ts";
import { affinityKernel, dryCoolerKernel } from "./dry-cooler-kernels.ts";
import type { PlantPartHours, PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { coolingTowerKernel } from "./tower-kernels.ts";

/**
 * Pumps and hall fans of a part, and the stream of heat with theirs, hour by hour. Without heat they stand. Plain SI
 * numbers, no checks, no allocation.
 */
export function terminalsKernel(part: PlantPartModel, hours: PlantPartHours): void {
  const { heatW, streamW, rangeK, cduPumpW, crahFanW, pumpW, supplyTempC } = hours;
  const exponent = part.fanExponent;
  for (let i = 0; i < heatW.length; i++) {
    const heat = heatW[i] as number;
    const share = heat > 0 ? heat / part.designHeatW : 0;
    const on = heat > 0 ? 1 : 0;
    const pumpShare = Math.max(share, part.pumpTurndownShare);
    const pumps = on * affinityKernel(pumpShare, 0, exponent);
    const fans = on * affinityKernel(Math.max(share, part.crahTurndownShare), 0, exponent);
    const cdu = part.cduPumpW * pumps;
    const pump = part.pumpW * pumps;
    const crah = part.crahFanW * fans;
    cduPumpW[i] = cdu;
    pumpW[i] = pump;
    crahFanW[i] = crah;
    streamW[i] = heat + cdu + pump + crah;
    rangeK[i] = (part.rangeK * share) / pumpShare;
    supplyTempC[i] = part.supplyTempC;
  }
}

/**
 * A plant's part over any number of hours, from `hours.heatW` and the outside air into the other columns of `hours`, which
 * have to be new. Plain SI numbers, no checks, no allocation.
 *
 * @see Sources: `energyplus-engineering-reference`, `modelica-buildings-york-calc`, `bac-tdfs1238n`
 */
export function plantPartKernel(part: PlantPartModel, weather: PlantWeather, hours: PlantPartHours): void {
  terminalsKernel(part, hours);
  const { chiller } = part;
  if (part.kind === "cooling-tower") coolingTowerKernel(part, weather, hours);
  else if (chiller === null) dryCoolerKernel(part, weather, hours);
  else if (part.kind === "air-cooled-chiller") airCooledChillerKernel(part, chiller, weather, hours);
  else waterCooledChillerKernel(part, chiller, weather, hours);
}
