import { secondsPerHour } from "@watthall/basis";
import { hourFlag, type PlantPartHours } from "./plant-hours.ts";

/** Sums of a part's hours: W h, kg and hours. Added up by {@link addPlantPartHours}. */
export interface PlantPartSums {
  hourCount: number;
  heatWh: number;
  streamWh: number;
  cduPumpWh: number;
  crahFanWh: number;
  pumpWh: number;
  towerPumpWh: number;
  compressorWh: number;
  coolerFanWh: number;
  freeWh: number;
  unmetWh: number;
  rejectedWh: number;
  evaporationKg: number;
  driftKg: number;
  compressorH: number;
  outsideCurvesH: number;
  towerBoundedH: number;
  fallsShortH: number;
  supplyNotHeldH: number;
  hottestSupplyTempC: number;
  largestHeatW: number;
}

/** Sums of no hours. */
export const newPlantPartSums = (): PlantPartSums => ({
  hourCount: 0,
  heatWh: 0,
  streamWh: 0,
  cduPumpWh: 0,
  crahFanWh: 0,
  pumpWh: 0,
  towerPumpWh: 0,
  compressorWh: 0,
  coolerFanWh: 0,
  freeWh: 0,
  unmetWh: 0,
  rejectedWh: 0,
  evaporationKg: 0,
  driftKg: 0,
  compressorH: 0,
  outsideCurvesH: 0,
  towerBoundedH: 0,
  fallsShortH: 0,
  supplyNotHeldH: 0,
  hottestSupplyTempC: Number.NEGATIVE_INFINITY,
  largestHeatW: 0,
});

/** Sum of a column: four sums side by side, because one would wait for each addition. No checks, no allocation. */
export function sumKernel(column: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = column.length - (column.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a += column[i] as number;
    b += column[i + 1] as number;
    c += column[i + 2] as number;
    d += column[i + 3] as number;
  }
  for (let i = whole; i < column.length; i++) a += column[i] as number;
  return a + b + c + d;
}

/** Largest value of a column: four side by side, as in {@link sumKernel}. No checks, no allocation. */
export function largestKernel(column: Float64Array): number {
  let a = column[0] as number;
  let b = a;
  let c = a;
  let d = a;
  const whole = column.length - (column.length % 4);
  for (let i = 0; i < whole; i += 4) {
    if ((column[i] as number) > a) a = column[i] as number;
    if ((column[i + 1] as number) > b) b = column[i + 1] as number;
    if ((column[i + 2] as number) > c) c = column[i + 2] as number;
    if ((column[i + 3] as number) > d) d = column[i + 3] as number;
  }
  for (let i = whole; i < column.length; i++) if ((column[i] as number) > a) a = column[i] as number;
  return Math.max(a, b, c, d);
}

/** Place of a column's largest value, the first of equals. No checks, no allocation. */
export const peakKernel = (column: Float64Array): number => column.indexOf(largestKernel(column));

/** Adds hours that say the same. */
function addFlag(sums: PlantPartSums, flag: number, hourCount: number): void {
  if ((flag & hourFlag.compressorRuns) !== 0) sums.compressorH += hourCount;
  if ((flag & hourFlag.outsideCurves) !== 0) sums.outsideCurvesH += hourCount;
  if ((flag & hourFlag.towerBounded) !== 0) sums.towerBoundedH += hourCount;
  if ((flag & hourFlag.fallsShort) !== 0) sums.fallsShortH += hourCount;
  if ((flag & hourFlag.supplyNotHeld) !== 0) sums.supplyNotHeldH += hourCount;
}

/** Adds hours by what they have to say, run by run: most say the same as the one before. */
function addFlags(sums: PlantPartSums, flags: Uint8Array): void {
  let from = 0;
  let same = flags[0] as number;
  for (let i = 1; i < flags.length; i++) {
    const flag = flags[i] as number;
    if (flag === same) continue;
    addFlag(sums, same, i - from);
    from = i;
    same = flag;
  }
  addFlag(sums, same, flags.length - from);
}

/** Adds a part's hours to its sums. No checks, no allocation. */
export function addPlantPartHours(sums: PlantPartSums, hours: PlantPartHours): void {
  const { supplyNotHeldH, fallsShortH } = sums;
  addFlags(sums, hours.flags);
  sums.hourCount += hours.heatW.length;
  sums.heatWh += sumKernel(hours.heatW);
  sums.streamWh += sumKernel(hours.streamW);
  sums.cduPumpWh += sumKernel(hours.cduPumpW);
  sums.crahFanWh += sumKernel(hours.crahFanW);
  sums.pumpWh += sumKernel(hours.pumpW);
  sums.towerPumpWh += sumKernel(hours.towerPumpW);
  sums.compressorWh += sumKernel(hours.compressorW);
  sums.coolerFanWh += sumKernel(hours.coolerFanW);
  sums.freeWh += sumKernel(hours.freeW);
  if (sums.fallsShortH > fallsShortH) sums.unmetWh += sumKernel(hours.unmetW);
  sums.rejectedWh += sumKernel(hours.rejectedW);
  sums.evaporationKg += sumKernel(hours.evaporationKgPerS) * secondsPerHour;
  sums.driftKg += sumKernel(hours.driftKgPerS) * secondsPerHour;
  // Water that is held leaves at one temperature, the set point.
  const hottest =
    sums.supplyNotHeldH > supplyNotHeldH ? largestKernel(hours.supplyTempC) : (hours.supplyTempC[0] as number);
  sums.hottestSupplyTempC = Math.max(sums.hottestSupplyTempC, hottest);
  sums.largestHeatW = Math.max(sums.largestHeatW, largestKernel(hours.heatW));
}
