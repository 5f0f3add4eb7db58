import { jFromKj, wFromKw } from "@watthall/basis";
import { airAboveMetalKernel, airTimeConstantKernel } from "@watthall/cooling-load/kernels";

/** Air of the halls and the metal that it heats, above their temperature at the start. */
export interface HallAir {
  readonly startTempC: number;
  readonly airJPerK: number;
  readonly metalJPerK: number;
  readonly airToMetalWPerK: number;
  airRiseK: number;
  metalRiseK: number;
}

/** Halls as they stand before an outage. */
export interface HallSite {
  readonly startTempC: number;
  /** Of the air at the racks' inlet, by the class of their makers. */
  readonly limitTempC: number;
  /** Into the air at the design hour. */
  readonly heatKw: number;
  readonly airKjPerK: number;
  readonly metalKjPerK: number;
  readonly airToMetalKwPerK: number;
}

/** Air and metal at the temperature of the start. */
export function hallAir({ startTempC, airKjPerK, metalKjPerK, airToMetalKwPerK }: HallSite): HallAir {
  return {
    startTempC,
    airJPerK: jFromKj(airKjPerK),
    metalJPerK: jFromKj(metalKjPerK),
    airToMetalWPerK: wFromKw(airToMetalKwPerK),
    airRiseK: 0,
    metalRiseK: 0,
  };
}

/** Heat that comes into the air, and what takes it out. */
export interface HallPower {
  readonly heatW: number;
  /** The most that the cooling takes; it takes less to keep the air from falling below its start. */
  readonly offeredW: number;
}

/** Temperature of the air at the racks' inlet, taken as that of the whole hall. */
export const inletTempC = ({ startTempC, airRiseK }: HallAir): number => startTempC + airRiseK;

/** Heat held above the start, in J. */
export const hallHeatJ = ({ airJPerK, metalJPerK, airRiseK, metalRiseK }: HallAir): number =>
  airJPerK * airRiseK + metalJPerK * metalRiseK;

/** Whether the cooling keeps the air at its start, with what the warm metal still gives. */
function isHeld({ airRiseK, metalRiseK, airToMetalWPerK }: HallAir, { heatW, offeredW }: HallPower): boolean {
  return airRiseK <= 0 && offeredW >= heatW + airToMetalWPerK * metalRiseK;
}

function leadAfterK(hall: HallAir, netW: number, timeS: number): number {
  const { airJPerK, metalJPerK, airToMetalWPerK, airRiseK, metalRiseK } = hall;
  const settling = Math.exp(-timeS / airTimeConstantKernel(airJPerK, metalJPerK, airToMetalWPerK));
  return (airRiseK - metalRiseK) * settling + airAboveMetalKernel(netW, airJPerK, metalJPerK, airToMetalWPerK, timeS);
}

function airRiseAfterK(hall: HallAir, netW: number, timeS: number): number {
  const { airJPerK, metalJPerK } = hall;
  const leadK = leadAfterK(hall, netW, timeS);
  return (hallHeatJ(hall) + netW * timeS + metalJPerK * leadK) / (airJPerK + metalJPerK);
}

/** When the air turns from falling to rising or back: there metal takes from it just what comes in. */
function turnS(hall: HallAir, netW: number): number {
  const { airJPerK, metalJPerK, airToMetalWPerK, airRiseK, metalRiseK } = hall;
  const tauS = airTimeConstantKernel(airJPerK, metalJPerK, airToMetalWPerK);
  const lastK = (netW * tauS) / airJPerK;
  const left = (netW / airToMetalWPerK - lastK) / (airRiseK - metalRiseK - lastK);
  const timeS = -tauS * Math.log(left);
  return left > 0 && left < 1 && timeS > 1e-9 ? timeS : Number.POSITIVE_INFINITY;
}

/**
 * Time in s until the air comes to one of some rises, or turns, or until `withinS`.
 *
 * Between two turns the air only rises or only falls, so that halving finds where it passes a rise.
 */
export function hallEventS(hall: HallAir, power: HallPower, risesK: readonly number[], withinS: number): number {
  if (isHeld(hall, power)) return withinS;
  const netW = power.heatW - power.offeredW;
  let untilS = Math.min(withinS, turnS(hall, netW));
  const endK = airRiseAfterK(hall, netW, untilS);
  for (const riseK of [...risesK, 0]) {
    const from = hall.airRiseK - riseK;
    if (Math.abs(from) < 1e-9 || from * (endK - riseK) >= 0) continue;
    let before = 0;
    let after = untilS;
    for (let i = 0; i < 60; i++) {
      const middle = (before + after) / 2;
      if (from * (airRiseAfterK(hall, netW, middle) - riseK) > 0) before = middle;
      else after = middle;
    }
    untilS = Math.min(untilS, after);
  }
  return untilS;
}

/**
 * Lets a time pass, in which the powers hold and the air does not pass its start: exact for the two-node balance of air
 * and metal.
 *
 * @returns heat taken out by the cooling, in J
 */
export function advanceHall(hall: HallAir, power: HallPower, timeS: number): number {
  const { airJPerK, metalJPerK, airToMetalWPerK } = hall;
  if (isHeld(hall, power)) {
    const before = hallHeatJ(hall);
    hall.airRiseK = 0;
    hall.metalRiseK *= Math.exp((-airToMetalWPerK * timeS) / metalJPerK);
    return power.heatW * timeS + before - hallHeatJ(hall);
  }
  const netW = power.heatW - power.offeredW;
  const heatJ = hallHeatJ(hall) + netW * timeS;
  const leadK = leadAfterK(hall, netW, timeS);
  const airRiseK = (heatJ + metalJPerK * leadK) / (airJPerK + metalJPerK);
  const before = hallHeatJ(hall);
  // A start that is met but for rounding is met.
  hall.airRiseK = Math.abs(airRiseK) < 1e-9 ? 0 : airRiseK;
  hall.metalRiseK = (heatJ - airJPerK * hall.airRiseK) / metalJPerK;
  return power.heatW * timeS + before - hallHeatJ(hall);
}
