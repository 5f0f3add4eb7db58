import { hourFlag, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { cyclingFanKernel } from "./terminal-kernels.ts";

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
export function dryCoolerKernel(part: PlantPartModel, weather: PlantWeather, hours: PlantPartHours): void {
  const { dryBulbTempC, wetBulbTempC, pressureKpa } = weather;
  const { streamW, rangeK, coolerFanW, evaporationKgPerS, supplyTempC, airFlowShare, freeW, rejectedW, flags } = hours;
  const { padEfficiencyShare, supplyTempC: setTempC, coilAirWPerK, evaporationKgPerJ } = part;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const range = rangeK[i] as number;
    const dryBulb = dryBulbTempC[i] as number;
    const density = densityRatioKernel(pressureKpa[i] as number);
    const coilWPerK = coilWPerKKernel(part, density);
    const returnTempC = setTempC + range;
    let fullW = coilWPerK * (returnTempC - dryBulb);
    let air = dryBulb;
    // Written so that air warmer than the water asks for more than full fans, too.
    if (stream > fullW && padEfficiencyShare > 0) {
      air -= padEfficiencyShare * (dryBulb - (wetBulbTempC[i] as number));
      fullW = coilWPerK * (returnTempC - air);
    }
    let flow = 1;
    if (stream > fullW) {
      const reached = air + stream / coilWPerK - range;
      supplyTempC[i] = reached;
      flags[i] = reached > setTempC + 1e-9 ? hourFlag.supplyNotHeld : 0;
    } else if (stream > 0) flow = stream / fullW;
    else flow = 0;
    if (air < dryBulb) evaporationKgPerS[i] = density * coilAirWPerK * flow * (dryBulb - air) * evaporationKgPerJ;
    airFlowShare[i] = flow;
    coolerFanW[i] = coilFanKernel(part, flow, density);
    freeW[i] = stream;
    rejectedW[i] = stream;
  }
}
