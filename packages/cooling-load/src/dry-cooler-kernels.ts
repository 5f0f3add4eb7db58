import { hourFlag, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { affinityKernel, cyclingFanKernel } from "./terminal-kernels.ts";

/** Standard pressure in kPa, for which coils and their fans are stated. */
const standardKpa = 101.325;

/** Density of the air over that for which coils and their fans are stated, from its pressure. Plain numbers, no checks. */
export const densityRatioKernel = (pressureKpa: number): number => pressureKpa / standardKpa;

/** Heat in W that a dry coil takes at full fans for each kelvin between entering water and air. Plain numbers, no checks. */
export function coilWPerKKernel(part: PlantPartModel, densityRatio: number): number {
  return (densityRatio * part.coilW) / part.coilDifferenceK;
}

/** Electricity in W of a dry coil's fans. Plain numbers, no checks. */
export function coilFanKernel(part: PlantPartModel, airFlowShare: number, densityRatio: number): number {
  return densityRatio * part.coilFanW * cyclingFanKernel(airFlowShare, part.fanTurndownShare, part.fanExponent);
}

/**
 * A dry or adiabatic cooler. Heat goes with air flow and with the difference between entering water and air. The fans
 * slow until the water leaves at its set point; where full fans do not hold it, pads are wetted if there are any, and
 * then the water leaves warmer. Plain SI numbers, no checks, no allocation.
 *
 * @see Sources: `bac-tdfs1238n`
 */
export function dryCoolerKernel(part: PlantPartModel, weather: PlantWeather, hours: PlantPartHours, from = 0): void {
  const { dryBulbTempC, wetBulbTempC, pressureKpa } = weather;
  const { streamW, rangeK, coolerFanW, evaporationKgPerS, supplyTempC, airFlowShare, freeW, rejectedW, flags } = hours;
  const { padEfficiencyShare, supplyTempC: setTempC, coilAirWPerK, evaporationKgPerJ, coilFanW } = part;
  const { fanTurndownShare, fanExponent } = part;
  const fullWPerK = coilWPerKKernel(part, 1);
  const cyclingShare = cyclingFanKernel(fanTurndownShare, fanTurndownShare, fanExponent) / fanTurndownShare;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const range = rangeK[i] as number;
    const dryBulb = dryBulbTempC[from + i] as number;
    const density = densityRatioKernel(pressureKpa[from + i] as number);
    const coilWPerK = density * fullWPerK;
    const warmest = setTempC + range;
    let fullW = coilWPerK * (warmest - dryBulb);
    let air = dryBulb;
    // Written so that air warmer than the water asks for more than full fans, too.
    if (stream > fullW && padEfficiencyShare > 0) {
      air -= padEfficiencyShare * (dryBulb - (wetBulbTempC[from + i] as number));
      fullW = coilWPerK * (warmest - air);
    }
    const short = stream > fullW;
    const flow = short ? 1 : stream > 0 ? stream / fullW : 0;
    const reached = short ? air + stream / coilWPerK - range : setTempC;
    supplyTempC[i] = reached;
    flags[i] = reached > setTempC + 1e-9 ? hourFlag.supplyNotHeld : 0;
    evaporationKgPerS[i] = air < dryBulb ? density * coilAirWPerK * flow * (dryBulb - air) * evaporationKgPerJ : 0;
    airFlowShare[i] = flow;
    coolerFanW[i] =
      density * coilFanW * (flow >= fanTurndownShare ? affinityKernel(flow, fanExponent) : cyclingShare * flow);
    freeW[i] = stream;
    rejectedW[i] = stream;
  }
}
