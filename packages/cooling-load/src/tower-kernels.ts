import { hourFlag, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel, Quadratic } from "./plant-model.ts";
import { yorkCalc } from "./tables/towers.ts";
import { affinityKernel, cyclingFanKernel } from "./terminal-kernels.ts";

const [coldestTempC, warmestTempC] = yorkCalc.wetBulbTempsC;
const waterToAirLimit = yorkCalc.waterToAirLimitRatio;

const at = (q: Quadratic, x: number): number => q.a + x * (q.b + x * q.c);

/** Wet bulb within the bounds of the tower's correlation. Plain numbers, no checks. */
export function boundedWetBulbKernel(wetBulbTempC: number): number {
  return Math.min(warmestTempC, Math.max(coldestTempC, wetBulbTempC));
}

/** Approach of a plant's tower at full fans in K. Plain numbers, no checks. */
export function fullFanApproachKernel(part: PlantPartModel, wetBulbTempC: number): number {
  return at(part.fullApproach, wetBulbTempC);
}

/**
 * Air flow at which a tower's approach is the one wanted: 1 (full fans) where they do not reach it, and at least that at
 * which the correlation ends. The root is that on the rising branch. Plain numbers, no checks.
 */
export function towerAirFlowKernel(part: PlantPartModel, wetBulbTempC: number, approachK: number): number {
  const c2 = at(part.approach2, wetBulbTempC);
  const c1 = at(part.approach1, wetBulbTempC);
  const c0 = at(part.approach0, wetBulbTempC) - approachK;
  if (c0 + c1 + c2 >= 0) return 1;
  const discriminant = c1 * c1 - 4 * c2 * c0;
  // No root: the approach wanted is above all that the correlation gives.
  if (discriminant < 0) return 1 / waterToAirLimit;
  return Math.min(1, Math.max(1 / waterToAirLimit, (2 * c2) / (Math.sqrt(discriminant) - c1)));
}

/**
 * What a tower does with the heat of its plant, that of the machines and of its own pump: its fans at their air flow, and
 * its water. Plain SI numbers, no checks, no allocation.
 */
export function towerHeatKernel(part: PlantPartModel, hours: PlantPartHours): void {
  const { streamW, unmetW, compressorW, airFlowShare } = hours;
  const { towerPumpW, rejectedW, coolerFanW, evaporationKgPerS, driftKgPerS } = hours;
  const { towerPumpShare, towerFanShare, evaporationKgPerJ, driftKgPerJ, fanTurndownShare, fanExponent } = part;
  const cyclingShare = cyclingFanKernel(fanTurndownShare, fanTurndownShare, fanExponent) / fanTurndownShare;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const pump = towerPumpShare * stream;
    const rejected = stream - (unmetW[i] as number) + (compressorW[i] as number) + pump;
    towerPumpW[i] = pump;
    rejectedW[i] = rejected;
    const flow = airFlowShare[i] as number;
    coolerFanW[i] =
      towerFanShare * rejected * (flow >= fanTurndownShare ? affinityKernel(flow, fanExponent) : cyclingShare * flow);
    evaporationKgPerS[i] = rejected * evaporationKgPerJ;
    driftKgPerS[i] = rejected * driftKgPerJ;
  }
}

/**
 * A tower that cools the plant's water through a plate exchanger, without a machine. Plain SI numbers, no checks, no
 * allocation.
 *
 * @see Sources: `modelica-buildings-york-calc`
 */
export function coolingTowerKernel(part: PlantPartModel, weather: PlantWeather, hours: PlantPartHours, from = 0): void {
  const { wetBulbTempC } = weather;
  const { streamW, supplyTempC, airFlowShare, freeW, flags } = hours;
  const { supplyTempC: setTempC, exchangerApproachK } = part;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const wetBulb = wetBulbTempC[from + i] as number;
    const bounded = boundedWetBulbKernel(wetBulb);
    const coldest = wetBulb + fullFanApproachKernel(part, bounded) + exchangerApproachK;
    const held = coldest <= setTempC;
    const flow = held ? towerAirFlowKernel(part, bounded, setTempC - exchangerApproachK - wetBulb) : 1;
    const short = coldest > setTempC + 1e-9 ? hourFlag.supplyNotHeld : 0;
    supplyTempC[i] = held ? setTempC : coldest;
    airFlowShare[i] = stream > 0 ? flow : 0;
    freeW[i] = stream;
    flags[i] = stream > 0 ? short | (bounded === wetBulb ? 0 : hourFlag.towerBounded) : 0;
  }
  towerHeatKernel(part, hours);
}
