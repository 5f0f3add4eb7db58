import { secondsPerHour } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import { hourFlag, newPlantPartHours, type PlantPartHours } from "./plant-hours.ts";
import { plantPartKernel } from "./plant-kernels.ts";
import type { PlantPartModel } from "./plant-model.ts";
import type { PlantParts } from "./plant-parts.ts";
import { addPlantPartHours, newPlantPartSums, type PlantPartSums } from "./plant-sums.ts";

/** A load in kW: one for all hours, or one an hour. */
export type HourlyKw = number | Float64Array;

/** What a site asks of its plant. */
export interface PlantYearLoads {
  readonly itKw: HourlyKw;
  readonly otherFacilityKw: HourlyKw;
  readonly liquidHeatKw: HourlyKw;
  readonly airHeatKw: HourlyKw;
}

/** A part of the plant with its sums over the year. */
export interface PlantPartYear {
  readonly part: PlantPartModel;
  readonly sums: PlantPartSums;
}

/** A plant's year: the site hour by hour, its machines as sums. */
export interface PlantYearHours {
  readonly facilityW: Float64Array;
  readonly liquid: PlantPartYear | null;
  readonly air: PlantPartYear | null;
  /** Hours in which a compressor of either part runs. */
  readonly chillerH: number;
  readonly peakWaterL: number;
}

/** A part on its way through the year, with the hours of one stretch. */
interface RunningPart extends PlantPartYear {
  readonly heatKw: HourlyKw;
  readonly hours: PlantPartHours;
}

/** Stretches of 365 or 366 hours, so that their columns stay in the processor's cache; both years divide by it. */
const stretchCount = 24;

/** Writes a load in W from one hour on. */
function writeW(column: Float64Array, kw: HourlyKw, from: number): void {
  if (typeof kw === "number") column.fill(kw * 1000);
  else for (let i = 0; i < column.length; i++) column[i] = (kw[from + i] as number) * 1000;
}

/** Electricity of the IT and of all that is not cooling, in W. */
function siteW({ itKw, otherFacilityKw }: PlantYearLoads, hourCount: number): Float64Array {
  const column = new Float64Array(hourCount);
  writeW(column, itKw, 0);
  if (typeof otherFacilityKw === "number") {
    const otherW = otherFacilityKw * 1000;
    if (otherW > 0) for (let i = 0; i < hourCount; i++) column[i] = (column[i] as number) + otherW;
  } else for (let i = 0; i < hourCount; i++) column[i] = (column[i] as number) + (otherFacilityKw[i] as number) * 1000;
  return column;
}

function started(part: PlantPartModel | null, heatKw: HourlyKw, hourCount: number): RunningPart | null {
  if (part === null) return null;
  const hours = newPlantPartHours(hourCount);
  if (typeof heatKw === "number") writeW(hours.heatW, heatKw, 0);
  return { part, heatKw, hours, sums: newPlantPartSums() };
}

/** Runs a part over a stretch; adds it to its sums and its electricity to that of the site. */
function runStretch(running: RunningPart, weather: WeatherYear, from: number, facilityW: Float64Array): void {
  const { part, heatKw, hours, sums } = running;
  if (typeof heatKw !== "number") writeW(hours.heatW, heatKw, from);
  plantPartKernel(part, weather, hours, from);
  addPlantPartHours(sums, hours);
  const { cduPumpW, crahFanW, pumpW, towerPumpW, coolerFanW, compressorW } = hours;
  for (let i = 0; i < pumpW.length; i++) {
    const pumps = (cduPumpW[i] as number) + (pumpW[i] as number) + (towerPumpW[i] as number);
    const fans = (crahFanW[i] as number) + (coolerFanW[i] as number);
    facilityW[from + i] = (facilityW[from + i] as number) + (compressorW[i] as number) + pumps + fans;
  }
}

/** Adds a part's evaporation, blowdown and drift to those of the parts before; returns the highest of the stretch. */
function addWater(waterKgPerS: Float64Array, { part, hours }: RunningPart, first: boolean): number {
  const { evaporationKgPerS, driftKgPerS } = hours;
  const waterPerEvaporation = 1 + part.blowdownRatio;
  let most = 0;
  for (let i = 0; i < waterKgPerS.length; i++) {
    const before = first ? 0 : (waterKgPerS[i] as number);
    const water = before + (evaporationKgPerS[i] as number) * waterPerEvaporation + (driftKgPerS[i] as number);
    waterKgPerS[i] = water;
    if (water > most) most = water;
  }
  return most;
}

/** Hours of a stretch in which compressors of both parts run. */
function bothRunH({ flags }: PlantPartHours, { flags: others }: PlantPartHours): number {
  let count = 0;
  for (let i = 0; i < flags.length; i++)
    count += (flags[i] as number) & (others[i] as number) & hourFlag.compressorRuns;
  return count;
}

const present = (part: RunningPart | null): part is RunningPart => part !== null;

/** Runs both parts of a plant over a year, stretch after stretch. No checks. */
export function plantYearHours(parts: PlantParts, loads: PlantYearLoads, weather: WeatherYear): PlantYearHours {
  const hourCount = weather.dryBulbTempC.length;
  const stretchH = hourCount / stretchCount;
  const facilityW = siteW(loads, hourCount);
  const liquid = started(parts.liquid, loads.liquidHeatKw, stretchH);
  const air = started(parts.air, loads.airHeatKw, stretchH);
  const running = [liquid, air].filter(present);
  const wet = running.filter(({ part }) => part.driftKgPerJ > 0 || part.padEfficiencyShare > 0);
  const waterKgPerS = new Float64Array(stretchH);
  let bothH = 0;
  let mostWaterKgPerS = 0;
  for (let from = 0; from < hourCount; from += stretchH) {
    for (const one of running) runStretch(one, weather, from, facilityW);
    if (liquid !== null && air !== null) bothH += bothRunH(liquid.hours, air.hours);
    for (const one of wet) {
      const mostKgPerS = addWater(waterKgPerS, one, one === wet[0]);
      mostWaterKgPerS = Math.max(mostWaterKgPerS, mostKgPerS);
    }
  }
  const chillerH = (liquid?.sums.compressorH ?? 0) + (air?.sums.compressorH ?? 0) - bothH;
  return { facilityW, liquid, air, chillerH, peakWaterL: mostWaterKgPerS * secondsPerHour };
}
