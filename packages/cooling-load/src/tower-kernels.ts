import { hourFlag, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel, Quadratic } from "./plant-model.ts";
import { yorkCalc } from "./tables/towers.ts";
import { cyclingFanKernel } from "./terminal-kernels.ts";

const [coldestTempC, warmestTempC] = yorkCalc.wetBulbTempsC;
const waterToAirLimit = yorkCalc.waterToAirLimitRatio;

const at = (q: Quadratic, x: number): number => q.a + x * (q.b + x * q.c);

/** Wet bulb within the bounds of the tower's correlation. Plain numbers, no checks. */
export function boundedWetBulbKernel(wetBulbTempC: number): number {
  return Math.min(warmestTempC, Math.max(coldestTempC, wetBulbTempC));
}

/** Approach of a plant's tower at full fans in K. Plain numbers, no checks. */
export function fullFanApproachKernel(part: PlantPartModel, wetBulbTempC: number): number {
  return at(part.approach0, wetBulbTempC) + at(part.approach1, wetBulbTempC) + at(part.approach2, wetBulbTempC);
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

/** Electricity in W of a tower's fans, whose cells run as the heat needs them. Plain numbers, no checks. */
export function towerFanKernel(part: PlantPartModel, heatW: number, airFlowShare: number): number {
  return part.towerFanShare * heatW * cyclingFanKernel(airFlowShare, part.fanTurndownShare, part.fanExponent);
}

/**
 * A tower that cools the plant's water through a plate exchanger, without a machine. Plain SI numbers, no checks, no
 * allocation.
 *
 * @see Sources: `modelica-buildings-york-calc`
 */
export function coolingTowerKernel(part: PlantPartModel, weather: PlantWeather, hours: PlantPartHours, from = 0): void {
  const { wetBulbTempC } = weather;
  const { streamW, towerPumpW, coolerFanW, evaporationKgPerS, driftKgPerS } = hours;
  const { supplyTempC, airFlowShare, freeW, rejectedW, flags } = hours;
  const { supplyTempC: setTempC, exchangerApproachK, towerPumpShare, evaporationKgPerJ, driftKgPerJ } = part;
  const wantedTempC = setTempC - exchangerApproachK;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const wetBulb = wetBulbTempC[from + i] as number;
    const bounded = boundedWetBulbKernel(wetBulb);
    const flow = towerAirFlowKernel(part, bounded, wantedTempC - wetBulb);
    const pump = towerPumpShare * stream;
    const rejected = stream + pump;
    const reached = flow < 1 ? setTempC : wetBulb + fullFanApproachKernel(part, bounded) + exchangerApproachK;
    supplyTempC[i] = Math.max(setTempC, reached);
    flags[i] =
      stream > 0
        ? (reached > setTempC + 1e-9 ? hourFlag.supplyNotHeld : 0) | (bounded === wetBulb ? 0 : hourFlag.towerBounded)
        : 0;
    towerPumpW[i] = pump;
    airFlowShare[i] = stream > 0 ? flow : 0;
    coolerFanW[i] = towerFanKernel(part, rejected, flow);
    evaporationKgPerS[i] = rejected * evaporationKgPerJ;
    driftKgPerS[i] = rejected * driftKgPerJ;
    freeW[i] = stream;
    rejectedW[i] = rejected;
  }
}
