import type { WeatherYear } from "@watthall/climate";
import { emptyPlantPartHour, type PlantPartHour, plantPartHourKernel } from "./plant-kernels.ts";
import type { PlantPartModel } from "./plant-model.ts";

/** Sums over the hours of a part, in watt-hours, kilograms and hours. */
export interface PlantPartTotals {
  heatWh: number;
  streamWh: number;
  compressorWh: number;
  coolerFanWh: number;
  crahFanWh: number;
  pumpWh: number;
  cduPumpWh: number;
  rejectedWh: number;
  freeWh: number;
  unmetWh: number;
  evaporationKg: number;
  driftKg: number;
  compressorH: number;
  outsideCurvesH: number;
  supplyNotHeldH: number;
  unmetH: number;
  towerBoundedH: number;
  hottestSupplyTempC: number;
  largestHeatW: number;
}

/** Hours that both parts of a plant add to. */
export interface PlantYearHours {
  /** Electricity of the cooling. */
  readonly coolingW: Float64Array;
  readonly compressorW: Float64Array;
  readonly waterKgPerS: Float64Array;
}

/** Columns of a weather year that a plant reads. */
export type PlantWeather = Pick<WeatherYear, "dryBulbTempC" | "wetBulbTempC" | "pressureKpa">;

/** Sums at zero. */
export function emptyPlantPartTotals(): PlantPartTotals {
  return {
    heatWh: 0,
    streamWh: 0,
    compressorWh: 0,
    coolerFanWh: 0,
    crahFanWh: 0,
    pumpWh: 0,
    cduPumpWh: 0,
    rejectedWh: 0,
    freeWh: 0,
    unmetWh: 0,
    evaporationKg: 0,
    driftKg: 0,
    compressorH: 0,
    outsideCurvesH: 0,
    supplyNotHeldH: 0,
    unmetH: 0,
    towerBoundedH: 0,
    hottestSupplyTempC: Number.NEGATIVE_INFINITY,
    largestHeatW: 0,
  };
}

/** Adds an hour to a part's sums. Plain numbers, no checks, no allocation. */
function addHour(part: PlantPartModel, heatW: number, hour: PlantPartHour, totals: PlantPartTotals): void {
  totals.heatWh += heatW;
  totals.streamWh += hour.streamW;
  totals.compressorWh += hour.compressorW;
  totals.coolerFanWh += hour.coolerFanW;
  totals.crahFanWh += hour.crahFanW;
  totals.pumpWh += hour.pumpW;
  totals.cduPumpWh += hour.cduPumpW;
  totals.rejectedWh += hour.rejectedW;
  totals.freeWh += hour.freeW;
  totals.evaporationKg += hour.evaporationKgPerS * 3600;
  totals.driftKg += hour.driftKgPerS * 3600;
  totals.outsideCurvesH += hour.outsideCurves;
  totals.towerBoundedH += hour.towerBounded;
  if (hour.compressorW > 0) totals.compressorH++;
  if (hour.unmetW > 0) {
    totals.unmetWh += hour.unmetW;
    totals.unmetH++;
  }
  if (hour.supplyTempC > part.supplyTempC + 1e-9) totals.supplyNotHeldH++;
  if (hour.supplyTempC > totals.hottestSupplyTempC) totals.hottestSupplyTempC = hour.supplyTempC;
  if (heatW > totals.largestHeatW) totals.largestHeatW = heatW;
}

/**
 * All hours of a plant's part: adds to the hours that both parts share and to the part's sums. Plain SI numbers, no
 * checks; allocates one hour before the loop and nothing in it.
 */
export function plantPartYearKernel(
  part: PlantPartModel,
  heatW: Float64Array,
  weather: PlantWeather,
  hours: PlantYearHours,
  totals: PlantPartTotals,
): void {
  const hour = emptyPlantPartHour();
  const { dryBulbTempC, wetBulbTempC, pressureKpa } = weather;
  const { coolingW, compressorW, waterKgPerS } = hours;
  const waterPerEvaporation = 1 + part.blowdownRatio;
  for (let i = 0; i < heatW.length; i++) {
    const heat = heatW[i] as number;
    plantPartHourKernel(
      part,
      heat,
      dryBulbTempC[i] as number,
      wetBulbTempC[i] as number,
      pressureKpa[i] as number,
      hour,
    );
    addHour(part, heat, hour, totals);
    coolingW[i] =
      (coolingW[i] as number) + hour.compressorW + hour.coolerFanW + hour.crahFanW + hour.pumpW + hour.cduPumpW;
    compressorW[i] = (compressorW[i] as number) + hour.compressorW;
    waterKgPerS[i] = (waterKgPerS[i] as number) + hour.evaporationKgPerS * waterPerEvaporation + hour.driftKgPerS;
  }
}
