import { secondsPerHour } from "@watthall/basis";
import { hourFlag, type PlantPartHours } from "./plant-hours.ts";

/** Sums of a part's hours: W h, kg and hours. */
export interface PlantPartSums {
  readonly hourCount: number;
  readonly heatWh: number;
  readonly streamWh: number;
  readonly cduPumpWh: number;
  readonly crahFanWh: number;
  readonly pumpWh: number;
  readonly towerPumpWh: number;
  readonly compressorWh: number;
  readonly coolerFanWh: number;
  readonly freeWh: number;
  readonly unmetWh: number;
  readonly rejectedWh: number;
  readonly evaporationKg: number;
  readonly driftKg: number;
  readonly compressorH: number;
  readonly outsideCurvesH: number;
  readonly towerBoundedH: number;
  readonly fallsShortH: number;
  readonly supplyNotHeldH: number;
  readonly hottestSupplyTempC: number;
  readonly largestHeatW: number;
}

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

/** Place of a column's largest value, the first of equals. No checks, no allocation. */
export function peakKernel(column: Float64Array): number {
  let at = 0;
  let peak = column[0] as number;
  for (let i = 1; i < column.length; i++) {
    const value = column[i] as number;
    if (value > peak) {
      peak = value;
      at = i;
    }
  }
  return at;
}

/** Largest value of a column. No checks, no allocation. */
export const largestKernel = (column: Float64Array): number => column[peakKernel(column)] as number;

function countOf(flags: Uint8Array, flag: number): number {
  let count = 0;
  for (let i = 0; i < flags.length; i++) if (((flags[i] as number) & flag) !== 0) count++;
  return count;
}

/** Sums a part's hours. */
export function plantPartSums(hours: PlantPartHours): PlantPartSums {
  return {
    hourCount: hours.heatW.length,
    heatWh: sumKernel(hours.heatW),
    streamWh: sumKernel(hours.streamW),
    cduPumpWh: sumKernel(hours.cduPumpW),
    crahFanWh: sumKernel(hours.crahFanW),
    pumpWh: sumKernel(hours.pumpW),
    towerPumpWh: sumKernel(hours.towerPumpW),
    compressorWh: sumKernel(hours.compressorW),
    coolerFanWh: sumKernel(hours.coolerFanW),
    freeWh: sumKernel(hours.freeW),
    unmetWh: sumKernel(hours.unmetW),
    rejectedWh: sumKernel(hours.rejectedW),
    evaporationKg: sumKernel(hours.evaporationKgPerS) * secondsPerHour,
    driftKg: sumKernel(hours.driftKgPerS) * secondsPerHour,
    compressorH: countOf(hours.flags, hourFlag.compressorRuns),
    outsideCurvesH: countOf(hours.flags, hourFlag.outsideCurves),
    towerBoundedH: countOf(hours.flags, hourFlag.towerBounded),
    fallsShortH: countOf(hours.flags, hourFlag.fallsShort),
    supplyNotHeldH: countOf(hours.flags, hourFlag.supplyNotHeld),
    hottestSupplyTempC: largestKernel(hours.supplyTempC),
    largestHeatW: largestKernel(hours.heatW),
  };
}
