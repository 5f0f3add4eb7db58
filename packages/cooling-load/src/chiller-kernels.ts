import { zeroCelsiusInKelvin } from "@watthall/basis";
import type { ChillerRow } from "./tables/chillers.ts";

/**
 * A chiller held at one leaving temperature, so that an hour needs only quadratics in the condenser's temperature.
 * Plain numbers; made by {@link chillerAt}.
 */
export interface ChillerAt {
  /** Machines that may run, and the rated cooling of each in W. */
  readonly unitCount: number;
  readonly unitW: number;
  readonly copRatio: number;
  /** Capacity ratio: c0 + c1 y + c2 y² in the condenser's entering temperature. */
  readonly capacity0: number;
  readonly capacity1: number;
  readonly capacity2: number;
  /** Full-load input ratio, in the condenser's temperature or, where `inputFromCapacity`, in the capacity ratio. */
  readonly input0: number;
  readonly input1: number;
  readonly input2: number;
  readonly inputFromCapacity: boolean;
  readonly partLoad0: number;
  readonly partLoad1: number;
  readonly partLoad2: number;
  readonly leastPartLoadShare: number;
  /** Condenser temperatures between which the curves hold; NaN both where the leaving temperature is outside them. */
  readonly curveFromTempC: number;
  readonly curveToTempC: number;
  /** Below it the condenser is held up (head-pressure control). */
  readonly condenserLeastTempC: number;
  readonly condenserMostTempC: number;
  readonly leavingTempC: number;
  readonly carnotFractionShare: number;
  readonly internalLiftK: number;
  readonly copLimitRatio: number;
}

/** What {@link chillerAt} needs to know beside the row. */
export interface ChillerSetting {
  readonly leavingTempC: number;
  readonly unitCount: number;
  readonly unitW: number;
  /** Of the ideal cycle between refrigerant temperatures. */
  readonly carnotFractionShare: number;
  /** Temperature differences in evaporator and condenser together. */
  readonly internalLiftK: number;
  readonly copLimitRatio: number;
}

/** The quadratic a + b (s y + t) + c (s y + t)² as one in y. */
function substituted([a, b, c]: readonly [number, number, number], s: number, t: number): [number, number, number] {
  return [a + b * t + c * t * t, b * s + 2 * c * s * t, c * s * s];
}

function quadraticsAt(row: ChillerRow, x: number) {
  if (row.condenser === "water") {
    const inCondenser = ([a, b, c, d, e, f]: readonly number[] & { length: 6 }): [number, number, number] => [
      (a as number) + (b as number) * x + (c as number) * x * x,
      (d as number) + (f as number) * x,
      e as number,
    ];
    return { capacity: inCondenser(row.capacity), input: inCondenser(row.inputRatio) };
  }
  const { condenserTempC, leavingTempC } = row.reference;
  const offset = -condenserTempC / row.riseRatio - (x - leavingTempC);
  return { capacity: substituted(row.capacity, 1 / row.riseRatio, offset), input: row.inputRatio };
}

/**
 * Coldest condenser at which a machine runs: the end of its range or, for an air-cooled one, the air in which its power
 * curve has its lowest point. Below it the condenser is held up.
 */
function condenserLeast(row: ChillerRow, capacity: readonly [number, number, number]): number {
  const [coldest] = row.range.condenserTempsC;
  if (row.condenser === "water") return coldest;
  const lowestAt = -row.inputRatio[1] / (2 * row.inputRatio[2]);
  const [a, b, c] = capacity;
  const turning = (-b - Math.sqrt(b * b - 4 * c * (a - lowestAt))) / (2 * c);
  return Math.max(coldest, turning);
}

const within = (x: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, x));

/**
 * Fraction of Carnot that a machine has at the point of its curves nearest to two temperatures, at full load: what it is
 * taken to keep outside them.
 */
export function carnotFractionNear(
  row: ChillerRow,
  leavingTempC: number,
  condenserTempC: number,
  internalLiftK: number,
): number {
  const x = within(leavingTempC, row.range.leavingTempsC);
  const y = within(condenserTempC, row.range.condenserTempsC);
  const { capacity, input } = quadraticsAt(row, x);
  const capacityRatio = capacity[0] + y * (capacity[1] + y * capacity[2]);
  const z = row.condenser === "air" ? capacityRatio : y;
  const cop = row.copRatio / (input[0] + z * (input[1] + z * input[2]));
  return (cop * (y - x + internalLiftK)) / (x + zeroCelsiusInKelvin);
}

/** Fixes a chiller's leaving temperature; for use before a loop. */
export function chillerAt(row: ChillerRow, setting: ChillerSetting): ChillerAt {
  const { capacity, input } = quadraticsAt(row, setting.leavingTempC);
  const [low, high] = row.range.leavingTempsC;
  const condenserMostTempC = row.range.condenserTempsC[1];
  const holds = setting.leavingTempC >= low && setting.leavingTempC <= high;
  const condenserLeastTempC = holds ? condenserLeast(row, capacity) : row.range.condenserTempsC[0];
  return {
    ...setting,
    copRatio: row.copRatio,
    capacity0: holds ? capacity[0] : 1,
    capacity1: holds ? capacity[1] : 0,
    capacity2: holds ? capacity[2] : 0,
    input0: input[0],
    input1: input[1],
    input2: input[2],
    inputFromCapacity: row.condenser === "air",
    partLoad0: row.partLoad[0],
    partLoad1: row.partLoad[1],
    partLoad2: row.partLoad[2],
    leastPartLoadShare: row.leastPartLoadShare,
    curveFromTempC: holds ? condenserLeastTempC : Number.NaN,
    curveToTempC: holds ? condenserMostTempC : Number.NaN,
    condenserLeastTempC,
    condenserMostTempC,
  };
}

/** Whether the curves hold at a condenser temperature. Plain numbers, no checks. */
export function curvesHoldKernel(chiller: ChillerAt, condenserTempC: number): boolean {
  return condenserTempC >= chiller.curveFromTempC && condenserTempC <= chiller.curveToTempC;
}

/**
 * Cooling that one machine can give, over its rated cooling. Outside the condenser's range it is that of the range's
 * end; outside the leaving temperatures it is 1. Plain numbers, no checks.
 */
export function chillerCapacityKernel(chiller: ChillerAt, condenserTempC: number): number {
  const y =
    condenserTempC < chiller.condenserLeastTempC
      ? chiller.condenserLeastTempC
      : Math.min(condenserTempC, chiller.condenserMostTempC);
  return chiller.capacity0 + y * (chiller.capacity1 + y * chiller.capacity2);
}

/**
 * COP of the stated fraction of Carnot, at most the limit. Plain numbers, no checks.
 */
export function carnotCopKernel(chiller: ChillerAt, condenserTempC: number): number {
  const liftK = condenserTempC - chiller.leavingTempC + chiller.internalLiftK;
  const ideal = chiller.carnotFractionShare * (chiller.leavingTempC + zeroCelsiusInKelvin);
  return liftK * chiller.copLimitRatio <= ideal ? chiller.copLimitRatio : ideal / liftK;
}

/** Power's share of full-load power at a part load, cycling below the least one. Plain numbers, no checks. */
export function partLoadKernel(chiller: ChillerAt, partLoadShare: number): number {
  const least = chiller.leastPartLoadShare;
  const plr = Math.max(partLoadShare, least);
  const power = chiller.partLoad0 + plr * (chiller.partLoad1 + plr * chiller.partLoad2);
  return partLoadShare < least ? (power * partLoadShare) / least : power;
}

/**
 * Electricity in W of as few machines as carry a cooling load, all at the same part load: P = Q / COP · capFT · eirFT ·
 * eirFPLR inside the curves, a fraction of Carnot with the same part-load curve outside. A load above what all can give
 * counts as full load. Plain numbers, no checks, no allocation.
 *
 * @see Sources: `energyplus-engineering-reference`
 */
export function chillerPowerKernel(chiller: ChillerAt, loadW: number, condenserTempC: number): number {
  if (!(loadW > 0)) return 0;
  const capacity = chillerCapacityKernel(chiller, condenserTempC);
  return machinesPowerKernel(chiller, loadW, condenserTempC, capacity, curvesHoldKernel(chiller, condenserTempC));
}

/**
 * The same for a load above zero, where the capacity ratio at that condenser and whether the curves hold are known. Plain
 * numbers, no checks, no allocation.
 */
export function machinesPowerKernel(
  chiller: ChillerAt,
  loadW: number,
  condenserTempC: number,
  capacityRatio: number,
  curvesHold: boolean,
): number {
  const unitW = chiller.unitW * capacityRatio;
  const units = loadW / unitW;
  const running = Math.min(Math.ceil(units), chiller.unitCount);
  const coolingW = running * unitW;
  const partLoad = partLoadKernel(chiller, Math.min(units / running, 1));
  if (curvesHold) {
    const x = chiller.inputFromCapacity ? capacityRatio : condenserTempC;
    const input = chiller.input0 + x * (chiller.input1 + x * chiller.input2);
    return ((coolingW * input) / chiller.copRatio) * partLoad;
  }
  const fullLoad = chiller.partLoad0 + chiller.partLoad1 + chiller.partLoad2;
  return (coolingW / carnotCopKernel(chiller, condenserTempC)) * (partLoad / fullLoad);
}
