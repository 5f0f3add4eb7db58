import { type ChillerAt, chillerCapacityKernel, chillerPowerKernel, curvesHoldKernel } from "./chiller-kernels.ts";
import { coilFanKernel, coilWPerKKernel, densityRatioKernel } from "./dry-cooler-kernels.ts";
import { hourFlag, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { boundedWetBulbKernel, fullFanApproachKernel, towerAirFlowKernel, towerFanKernel } from "./tower-kernels.ts";

/** Part of a load in W that the machines cannot take; one part in 10⁹ is rounding of their sizing and no shortage. */
function shortage(chiller: ChillerAt, loadW: number, condenserTempC: number): number {
  const limitW = chiller.unitCount * chiller.unitW * chillerCapacityKernel(chiller, condenserTempC);
  return loadW > limitW * (1 + 1e-9) ? loadW - limitW : 0;
}

function runningFlags(chiller: ChillerAt, unmetW: number, condenserTempC: number): number {
  return (
    hourFlag.compressorRuns |
    (curvesHoldKernel(chiller, condenserTempC) ? 0 : hourFlag.outsideCurves) |
    (unmetW > 0 ? hourFlag.fallsShort : 0)
  );
}

/**
 * An air-cooled chiller, with a free-cooling coil where the plant has an economizer: the coil alone where it carries the
 * heat, both where pre-cooling saves more than its fans draw. Condenser fans are in the machine's power. Plain SI
 * numbers, no checks, no allocation.
 *
 * @see Sources: `energyplus-chiller-electric`, `bac-tdfs1238n`
 */
export function airCooledChillerKernel(
  part: PlantPartModel,
  chiller: ChillerAt,
  weather: PlantWeather,
  hours: PlantPartHours,
): void {
  const { dryBulbTempC, pressureKpa } = weather;
  const { streamW, rangeK, compressorW, coolerFanW, freeW, unmetW, rejectedW } = hours;
  const { condenserTempC, airFlowShare, flags } = hours;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const density = densityRatioKernel(pressureKpa[i] as number);
    const dryBulb = dryBulbTempC[i] as number;
    const warmerK = part.supplyTempC + (rangeK[i] as number) - dryBulb;
    const coilW = part.economizer && warmerK > 0 ? coilWPerKKernel(part, density) * warmerK : 0;
    freeW[i] = stream;
    rejectedW[i] = stream;
    if (stream <= 0) continue;
    if (coilW >= stream) {
      airFlowShare[i] = stream / coilW;
      coolerFanW[i] = coilFanKernel(part, stream / coilW, density);
      continue;
    }
    const condenser = Math.max(dryBulb, chiller.condenserLeastTempC);
    const alone = chillerPowerKernel(chiller, stream, condenser);
    const fans = coilFanKernel(part, 1, density);
    const helped = coilW > 0 ? chillerPowerKernel(chiller, stream - coilW, condenser) : alone;
    const help = coilW > 0 && (helped + fans < alone || shortage(chiller, stream, condenser) > 0);
    const free = help ? coilW : 0;
    const compressor = help ? helped : alone;
    const unmet = shortage(chiller, stream - free, condenser);
    compressorW[i] = compressor;
    freeW[i] = free;
    airFlowShare[i] = help ? 1 : 0;
    coolerFanW[i] = help ? fans : 0;
    condenserTempC[i] = condenser;
    unmetW[i] = unmet;
    rejectedW[i] = stream - unmet + compressor;
    flags[i] = runningFlags(chiller, unmet, condenser);
  }
}

/**
 * A water-cooled chiller on a tower, with a water-side economizer in series where the plant has one: it pre-cools the
 * returning water as far as the tower's water allows. The condenser is held above the cold end of its range. Plain SI
 * numbers, no checks, no allocation.
 *
 * @see Sources: `modelica-buildings-electric-eir`, `modelica-buildings-york-calc`
 */
export function waterCooledChillerKernel(
  part: PlantPartModel,
  chiller: ChillerAt,
  weather: PlantWeather,
  hours: PlantPartHours,
): void {
  const { wetBulbTempC } = weather;
  const { streamW, rangeK, compressorW, coolerFanW, towerPumpW, freeW, unmetW, rejectedW } = hours;
  const { evaporationKgPerS, driftKgPerS, condenserTempC, airFlowShare, flags } = hours;
  const leastTempC = chiller.condenserLeastTempC;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    if (stream <= 0) continue;
    const wetBulb = wetBulbTempC[i] as number;
    const bounded = boundedWetBulbKernel(wetBulb);
    const tower = wetBulb + fullFanApproachKernel(part, bounded);
    const pump = part.towerPumpShare * stream;
    const range = rangeK[i] as number;
    const below = part.supplyTempC + range - tower - part.exchangerApproachK;
    const freeShare = part.economizer && below > 0 ? Math.min(below / range, 1) : 0;
    const load = stream * (1 - freeShare);
    // Fans slow where the tower is colder than anything asks for: the water's set point, or the condenser's least.
    const wanted = freeShare === 1 ? part.supplyTempC - part.exchangerApproachK : freeShare > 0 ? tower : leastTempC;
    const flow = wanted > tower ? towerAirFlowKernel(part, bounded, wanted - wetBulb) : 1;
    const condenser = Math.max(tower, leastTempC);
    const compressor = chillerPowerKernel(chiller, load, condenser);
    const unmet = shortage(chiller, load, condenser);
    const rejected = stream - unmet + compressor + pump;
    towerPumpW[i] = pump;
    compressorW[i] = compressor;
    freeW[i] = stream * freeShare;
    unmetW[i] = unmet;
    condenserTempC[i] = condenser;
    airFlowShare[i] = flow;
    coolerFanW[i] = towerFanKernel(part, rejected, flow);
    evaporationKgPerS[i] = rejected * part.evaporationKgPerJ;
    driftKgPerS[i] = rejected * part.driftKgPerJ;
    rejectedW[i] = rejected;
    flags[i] =
      (load > 0 ? runningFlags(chiller, unmet, condenser) : 0) | (bounded === wetBulb ? 0 : hourFlag.towerBounded);
  }
}
