import { sumKernel } from "@watthall/cooling-load/kernels";
import type { StretchRun } from "./year-run.ts";
import { stretch } from "./year-stretch.ts";

const { compressorKw, coolerFanKw, hallFanKw, plantPumpKw, cduPumpKw, waterL } = stretch.columns;
const { liquid, air, coolingKw, heatOutKw } = stretch;
const { coolerFanW: liquidFanW, cduPumpW: liquidCduW, pumpW: liquidPumpW, rejectedW: liquidRejectedW } = liquid;
const { coolerFanW: airFanW, crahFanW, pumpW: airPumpW, rejectedW: airRejectedW } = air;
const { compressorW: liquidCompressorW, unmetW: liquidUnmetW, towerPumpW: liquidTowerPumpW } = liquid;
const { compressorW: airCompressorW, unmetW: airUnmetW, towerPumpW: airTowerPumpW } = air;
const { evaporationKgPerS: liquidEvaporation, driftKgPerS: liquidDrift } = liquid;
const { evaporationKgPerS: airEvaporation, driftKgPerS: airDrift } = air;

/** Fans and pumps of both parts, and the heat that they give to the outside. */
function fanAndPumpKernel({ sums, hourCount }: StretchRun): void {
  let fanKwh = 0;
  let hallKwh = 0;
  let pumpKwh = 0;
  let cduKwh = 0;
  for (let i = 0; i < hourCount; i++) {
    const fan = ((liquidFanW[i] as number) + (airFanW[i] as number)) * 0.001;
    const hall = (crahFanW[i] as number) * 0.001;
    const pump = ((liquidPumpW[i] as number) + (airPumpW[i] as number)) * 0.001;
    const cdu = (liquidCduW[i] as number) * 0.001;
    coolerFanKw[i] = fan;
    hallFanKw[i] = hall;
    plantPumpKw[i] = pump;
    cduPumpKw[i] = cdu;
    coolingKw[i] = fan + hall + pump + cdu;
    heatOutKw[i] = ((liquidRejectedW[i] as number) + (airRejectedW[i] as number)) * 0.001 + fan;
    fanKwh += fan;
    hallKwh += hall;
    pumpKwh += pump;
    cduKwh += cdu;
  }
  sums.coolerFanKwh += fanKwh;
  sums.hallFanKwh += hallKwh;
  sums.plantPumpKwh += pumpKwh;
  sums.cduPumpKwh += cduKwh;
}

/** Compressors of both parts, and what their machines leave in the water. */
function compressorKernel({ sums, hourCount }: StretchRun): void {
  let sum = 0;
  for (let i = 0; i < hourCount; i++) {
    const compressor = ((liquidCompressorW[i] as number) + (airCompressorW[i] as number)) * 0.001;
    compressorKw[i] = compressor;
    coolingKw[i] = (coolingKw[i] as number) + compressor;
    heatOutKw[i] = (heatOutKw[i] as number) + ((liquidUnmetW[i] as number) + (airUnmetW[i] as number)) * 0.001;
    sum += compressor;
  }
  sums.compressorKwh += sum;
}

/** Pumps of the towers, and the water that towers and pads take. */
function waterKernel({ plan, sums, hourCount }: StretchRun): void {
  const liquidRatio = 1 + (plan.liquid?.blowdownRatio ?? 0);
  const airRatio = 1 + (plan.air?.blowdownRatio ?? 0);
  let pumpKwh = 0;
  let sumL = 0;
  for (let i = 0; i < hourCount; i++) {
    const pump = ((liquidTowerPumpW[i] as number) + (airTowerPumpW[i] as number)) * 0.001;
    const water =
      3600 *
      (liquidRatio * (liquidEvaporation[i] as number) +
        (liquidDrift[i] as number) +
        airRatio * (airEvaporation[i] as number) +
        (airDrift[i] as number));
    plantPumpKw[i] = (plantPumpKw[i] as number) + pump;
    coolingKw[i] = (coolingKw[i] as number) + pump;
    waterL[i] = water;
    pumpKwh += pump;
    sumL += water;
  }
  sums.plantPumpKwh += pumpKwh;
  sums.waterL += sumL;
}

/** Sum of the first hours of a column. */
const sumOf = (column: Float64Array, hourCount: number): number =>
  sumKernel(hourCount === column.length ? column : column.subarray(0, hourCount));

/** Heat that has to be taken out of the plant's water, and what of it leaves without a compressor. */
function freeKernel({ plan, sums, hourCount }: StretchRun): void {
  const streamKwh = (sumOf(liquid.streamW, hourCount) + sumOf(air.streamW, hourCount)) * 0.001;
  sums.streamKwh += streamKwh;
  sums.freeKwh += plan.hasCompressors
    ? (sumOf(liquid.freeW, hourCount) + sumOf(air.freeW, hourCount)) * 0.001
    : streamKwh;
}

/** Machines of a stretch, in the columns of the site. Plain numbers, no checks. */
export function machineKernel(run: StretchRun): void {
  fanAndPumpKernel(run);
  if (run.plan.hasCompressors) compressorKernel(run);
  if (run.plan.usesWater) waterKernel(run);
  freeKernel(run);
}
