import type { RackMemory } from "./rack-memory.ts";

/** The racks of a memory over some steps of the block at hand. */
export interface RackStretch {
  readonly rackCount: number;
  /** Of the block, the first step. */
  readonly place: number;
  readonly stepCount: number;
  /** Of the site's series that the first step falls in, and the steps that are left of it. */
  readonly bucket: number;
  readonly bucketRest: number;
  readonly bucketSteps: number;
}

/** Runs racks over steps within their memory. */
export interface RackKernel {
  /** Zeroed memory; what was given before is void. */
  readonly allocate: (byteCount: number) => ArrayBuffer;
  readonly power: (memory: RackMemory, stretch: RackStretch) => void;
  /** Power and temperatures. */
  readonly thermal: (memory: RackMemory, stretch: RackStretch) => void;
}

/** The same numbers, kept as the integers that they are: a division leaves them as floating point, which costs indices. */
function wholeNumbers(stretch: RackStretch): RackStretch {
  return {
    rackCount: stretch.rackCount | 0,
    place: stretch.place | 0,
    stepCount: stretch.stepCount | 0,
    bucket: stretch.bucket | 0,
    bucketRest: stretch.bucketRest | 0,
    bucketSteps: stretch.bucketSteps | 0,
  };
}

// Both loops are written out: a step takes a few nanoseconds, and what it reads of a rack has to stay in registers.

function power({ columns, constants, curve, shares, rackKw, lossKw }: RackMemory, stretch: RackStretch): void {
  const { rackCount, place, stepCount, bucket: firstBucket, bucketRest, bucketSteps } = wholeNumbers(stretch);
  const { offset, gain, kwSum, lossKwSum, mostShare } = columns;
  for (let rack = 0; rack < rackCount; rack++) {
    const scale = (gain[rack] as number) * constants.intervalCount;
    const fullKw = (gain[rack] as number) * constants.loadKw;
    let i = ((offset[rack] as number) | 0) + place;
    const end = i + stepCount;
    let bucketEnd = i + bucketRest;
    let bucket = firstBucket;
    let most = mostShare[rack] as number;
    let rackSum = 0;
    let rackLost = 0;
    while (i < end) {
      const stop = Math.min(bucketEnd, end);
      let sum = 0;
      let lost = 0;
      for (; i < stop; i++) {
        const share = shares[i] as number;
        const x = share * scale;
        const row = (x | 0) << 2;
        sum += share;
        lost += (curve[row] as number) + (curve[row + 1] as number) * x;
        if (share > most) most = share;
      }
      const kw = sum * fullKw;
      rackKw[bucket] = (rackKw[bucket] as number) + kw;
      lossKw[bucket] = (lossKw[bucket] as number) + lost;
      rackSum += kw;
      rackLost += lost;
      bucket++;
      bucketEnd += bucketSteps;
    }
    mostShare[rack] = most;
    kwSum[rack] = (kwSum[rack] as number) + rackSum;
    lossKwSum[rack] = (lossKwSum[rack] as number) + rackLost;
  }
}

function thermal({ columns, constants, curve, shares, rackKw, lossKw }: RackMemory, stretch: RackStretch): void {
  const { rackCount, place, stepCount, bucket: firstBucket, bucketRest, bucketSteps } = wholeNumbers(stretch);
  const { offset, gain, kwSum, lossKwSum, mostShare } = columns;
  const { conductorKeep, coolantKeep, metalKeep, metalFollow, conductorLimitTempC, coolantLimitRiseK } = constants;
  for (let rack = 0; rack < rackCount; rack++) {
    const scale = (gain[rack] as number) * constants.intervalCount;
    const fullKw = (gain[rack] as number) * constants.loadKw;
    const coolantRise = (gain[rack] as number) * constants.coolantRiseK;
    const metalRise = (gain[rack] as number) * constants.metalRiseK;
    let i = ((offset[rack] as number) | 0) + place;
    const end = i + stepCount;
    let bucketEnd = i + bucketRest;
    let bucket = firstBucket;
    let most = mostShare[rack] as number;
    let conductor = columns.conductorTempC[rack] as number;
    let coolant = columns.coolantRiseK[rack] as number;
    let metal = columns.metalRiseK[rack] as number;
    let hottestConductor = columns.hottestConductorTempC[rack] as number;
    let hottestCoolant = columns.hottestCoolantRiseK[rack] as number;
    let hottestMetal = columns.hottestMetalRiseK[rack] as number;
    let conductorAbove = 0;
    let coolantAbove = 0;
    let rackSum = 0;
    let rackLost = 0;
    while (i < end) {
      const stop = Math.min(bucketEnd, end);
      let sum = 0;
      let lost = 0;
      for (; i < stop; i++) {
        const share = shares[i] as number;
        const x = share * scale;
        const row = (x | 0) << 2;
        sum += share;
        lost += (curve[row] as number) + (curve[row + 1] as number) * x;
        conductor = conductor * conductorKeep + ((curve[row + 2] as number) + (curve[row + 3] as number) * x);
        metal = metal * metalKeep + (coolant * metalFollow + share * metalRise);
        coolant = coolant * coolantKeep + share * coolantRise;
        if (share > most) most = share;
        if (conductor > hottestConductor) hottestConductor = conductor;
        if (coolant > hottestCoolant) hottestCoolant = coolant;
        if (metal > hottestMetal) hottestMetal = metal;
        if (conductor > conductorLimitTempC) conductorAbove++;
        if (coolant > coolantLimitRiseK) coolantAbove++;
      }
      const kw = sum * fullKw;
      rackKw[bucket] = (rackKw[bucket] as number) + kw;
      lossKw[bucket] = (lossKw[bucket] as number) + lost;
      rackSum += kw;
      rackLost += lost;
      bucket++;
      bucketEnd += bucketSteps;
    }
    mostShare[rack] = most;
    columns.conductorTempC[rack] = conductor;
    columns.coolantRiseK[rack] = coolant;
    columns.metalRiseK[rack] = metal;
    columns.hottestConductorTempC[rack] = hottestConductor;
    columns.hottestCoolantRiseK[rack] = hottestCoolant;
    columns.hottestMetalRiseK[rack] = hottestMetal;
    columns.conductorAbove[rack] = (columns.conductorAbove[rack] as number) + conductorAbove;
    columns.coolantAbove[rack] = (columns.coolantAbove[rack] as number) + coolantAbove;
    kwSum[rack] = (kwSum[rack] as number) + rackSum;
    lossKwSum[rack] = (lossKwSum[rack] as number) + rackLost;
  }
}

/** The kernel in plain JavaScript. */
export const javascriptKernel: RackKernel = { allocate: (byteCount) => new ArrayBuffer(byteCount), power, thermal };
