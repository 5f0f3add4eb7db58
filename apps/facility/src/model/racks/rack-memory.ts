import type { RackGroupPlan } from "./rack-plan.ts";

/** What is kept of each rack while it runs, a column each. Sums and counts are over steps; rises over the supply. */
export const rackColumnNames = [
  "offset",
  "gain",
  "kwSum",
  "lossKwSum",
  "mostShare",
  "conductorTempC",
  "coolantRiseK",
  "metalRiseK",
  "hottestConductorTempC",
  "hottestCoolantRiseK",
  "hottestMetalRiseK",
  "conductorAbove",
  "coolantAbove",
] as const;

/**
 * What is the same for all racks of a group. Keep: how much of a temperature a step leaves; follow: how much of the
 * coolant's the metal takes on; rise: what a step at the design load adds.
 */
export const rackConstantNames = [
  "loadKw",
  "intervalCount",
  "conductorKeep",
  "coolantKeep",
  "metalKeep",
  "coolantRiseK",
  "metalFollow",
  "metalRiseK",
  "conductorLimitTempC",
  "coolantLimitRiseK",
] as const;

type RackConstants = Readonly<Record<(typeof rackConstantNames)[number], number>>;

/** Racks of one group in one block of memory, as both kernels read it. */
export interface RackMemory {
  readonly columns: Readonly<Record<(typeof rackColumnNames)[number], Float64Array>>;
  readonly constants: RackConstants;
  /** A row an interval of load: loss and its slope, then what one step adds to the conductor, and its slope. */
  readonly curve: Float64Array;
  /** Load of the group, from the first step of the block at hand on. */
  readonly shares: Float64Array;
  /** Sums of the racks over the steps of each bucket. */
  readonly rackKw: Float64Array;
  readonly lossKw: Float64Array;
  /** Bytes from a column to the next, and where the constants lie. */
  readonly columnBytes: number;
  readonly constantsByte: number;
}

/** How large the memory of a group is. */
export interface RackMemorySize {
  readonly rackCount: number;
  readonly shareCount: number;
  readonly bucketCount: number;
}

/** Above a limit by rounding is not above it. */
const rounding = 1 + 1e-9;

/**
 * How much of the coolant's distance to its equilibrium the metal takes on in a step, while the coolant itself closes it:
 * (1/τₘ) ∫ exp(−(h−s)/τₘ) exp(−s/τ꜀) ds from 0 to h.
 */
function followShare(stepS: number, metalTimeConstantS: number, coolantTimeConstantS: number): number {
  const apart = Math.abs(1 / metalTimeConstantS - 1 / coolantTimeConstantS);
  const slower = Math.exp(-stepS / Math.max(metalTimeConstantS, coolantTimeConstantS));
  return (slower * (apart === 0 ? stepS : -Math.expm1(-stepS * apart) / apart)) / metalTimeConstantS;
}

/** Constants of a step: exact for a load that holds through it, whatever the step. */
function constantsOf(group: RackGroupPlan, stepS: number): RackConstants {
  const { coolantRiseK, coolantTimeConstantS, metalTimeConstantS } = group;
  const coolantKeep = Math.exp(-stepS / coolantTimeConstantS);
  const metalKeep = Math.exp(-stepS / metalTimeConstantS);
  const metalFollow = followShare(stepS, metalTimeConstantS, coolantTimeConstantS);
  return {
    loadKw: group.loadKw,
    intervalCount: group.cableLossKw.values.length - 1,
    conductorKeep: Math.exp(-stepS / group.conductorTimeConstantS),
    coolantKeep,
    metalKeep,
    coolantRiseK: coolantRiseK * (1 - coolantKeep),
    metalFollow,
    metalRiseK: (coolantRiseK + group.metalRiseK) * (1 - metalKeep) - coolantRiseK * metalFollow,
    conductorLimitTempC: group.conductorLimitTempC * rounding,
    coolantLimitRiseK: (group.coolantLimitTempC - group.supplyTempC) * rounding,
  };
}

/** Line through the curve from step `i` to the next, written from zero: base and slope. Flat at the last step. */
function lineAt(curve: Float64Array, i: number): readonly [base: number, slope: number] {
  const low = curve[i] as number;
  const slope = (curve[i + 1] ?? low) - low;
  return [low - i * slope, slope];
}

function fillCurve(rows: Float64Array, group: RackGroupPlan, { conductorKeep, intervalCount }: RackConstants): void {
  const conductor = group.conductorTempC.values.map((tempC) => tempC * (1 - conductorKeep));
  for (let i = 0; i <= intervalCount; i++)
    rows.set([...lineAt(group.cableLossKw.values, i), ...lineAt(conductor, i)], 4 * i);
}

/** Doubles kept between two arrays, so that their places differ in a cache that is 4 KiB wide. */
const padding = 18;

const even = (count: number) => count + (count % 2);

/**
 * Lays out the memory of a group: constants and curve filled in, every rack of gain 0 at its equilibrium without load.
 * Columns have an even number of places, so that a kernel may take racks two by two.
 *
 * @param allocate - of zeroed bytes
 */
export function rackMemory(
  group: RackGroupPlan,
  stepS: number,
  { rackCount, shareCount, bucketCount }: RackMemorySize,
  allocate: (byteCount: number) => ArrayBuffer,
): RackMemory {
  const constants = constantsOf(group, stepS);
  const columnLength = even(rackCount) + padding;
  const curveLength = 4 * (constants.intervalCount + 1);
  const others = [rackConstantNames.length, curveLength, shareCount, bucketCount, bucketCount];
  const total = others.reduce((sum, length) => sum + even(length) + padding, columnLength * rackColumnNames.length);
  const buffer = allocate(8 * total);
  let place = 0;
  const next = (length: number) => {
    const view = new Float64Array(buffer, 8 * place, length);
    place += even(length) + padding;
    return view;
  };
  const column = () => next(even(rackCount));
  const columns = {
    offset: column(),
    gain: column(),
    kwSum: column(),
    lossKwSum: column(),
    mostShare: column(),
    conductorTempC: column(),
    coolantRiseK: column(),
    metalRiseK: column(),
    hottestConductorTempC: column(),
    hottestCoolantRiseK: column(),
    hottestMetalRiseK: column(),
    conductorAbove: column(),
    coolantAbove: column(),
  };
  const constantPlaces = next(rackConstantNames.length);
  constantPlaces.set(rackConstantNames.map((name) => constants[name]));
  const curve = next(curveLength);
  fillCurve(curve, group, constants);
  const ambientTempC = group.conductorTempC.values[0] as number;
  columns.conductorTempC.fill(ambientTempC);
  columns.hottestConductorTempC.fill(ambientTempC);
  return {
    columns,
    constants,
    curve,
    shares: next(shareCount),
    rackKw: next(bucketCount),
    lossKw: next(bucketCount),
    columnBytes: 8 * columnLength,
    constantsByte: constantPlaces.byteOffset,
  };
}
