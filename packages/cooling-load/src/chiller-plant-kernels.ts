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
  from = 0,
): void {
  const { dryBulbTempC, pressureKpa } = weather;
  const { streamW, rangeK, compressorW, coolerFanW, freeW, unmetW, rejectedW } = hours;
  const { supplyTempC, condenserTempC, airFlowShare, flags } = hours;
  const { economizer, supplyTempC: setTempC } = part;
  const { condenserLeastTempC } = chiller;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const density = densityRatioKernel(pressureKpa[from + i] as number);
    const dryBulb = dryBulbTempC[from + i] as number;
    const warmerK = setTempC + (rangeK[i] as number) - dryBulb;
    const coilW = economizer && warmerK > 0 ? coilWPerKKernel(part, density) * warmerK : 0;
    let flow = 0;
    let fans = 0;
    let compressor = 0;
    let free = stream;
    let unmet = 0;
    let flag = 0;
    const condenser = Math.max(dryBulb, condenserLeastTempC);
    if (coilW >= stream) {
      flow = stream > 0 ? stream / coilW : 0;
      fans = stream > 0 ? coilFanKernel(part, flow, density) : 0;
    } else {
      const alone = chillerPowerKernel(chiller, stream, condenser);
      const fullFans = coilFanKernel(part, 1, density);
      const helped = coilW > 0 ? chillerPowerKernel(chiller, stream - coilW, condenser) : alone;
      const help = coilW > 0 && (helped + fullFans < alone || shortage(chiller, stream, condenser) > 0);
      free = help ? coilW : 0;
      flow = help ? 1 : 0;
      fans = help ? fullFans : 0;
      compressor = help ? helped : alone;
      unmet = shortage(chiller, stream - free, condenser);
      flag = runningFlags(chiller, unmet, condenser);
    }
    supplyTempC[i] = setTempC;
    compressorW[i] = compressor;
    freeW[i] = free;
    airFlowShare[i] = flow;
    coolerFanW[i] = fans;
    condenserTempC[i] = condenser;
    unmetW[i] = unmet;
    rejectedW[i] = stream - unmet + compressor;
    flags[i] = flag;
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
  from = 0,
): void {
  const { wetBulbTempC } = weather;
  const { streamW, rangeK, compressorW, coolerFanW, towerPumpW, freeW, unmetW, rejectedW } = hours;
  const { evaporationKgPerS, driftKgPerS, supplyTempC, condenserTempC, airFlowShare, flags } = hours;
  const {
    economizer,
    supplyTempC: setTempC,
    exchangerApproachK,
    towerPumpShare,
    evaporationKgPerJ,
    driftKgPerJ,
  } = part;
  const leastTempC = chiller.condenserLeastTempC;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const wetBulb = wetBulbTempC[from + i] as number;
    const bounded = boundedWetBulbKernel(wetBulb);
    const tower = wetBulb + fullFanApproachKernel(part, bounded);
    const pump = towerPumpShare * stream;
    const range = rangeK[i] as number;
    const below = setTempC + range - tower - exchangerApproachK;
    const freeShare = economizer && below > 0 ? (below < range ? below / range : 1) : 0;
    const load = stream * (1 - freeShare);
    // Fans slow where the tower is colder than anything asks for: the water's set point, or the condenser's least.
    const wanted = freeShare === 1 ? setTempC - exchangerApproachK : freeShare > 0 ? tower : leastTempC;
    const flow = wanted > tower ? towerAirFlowKernel(part, bounded, wanted - wetBulb) : 1;
    const condenser = Math.max(tower, leastTempC);
    const compressor = chillerPowerKernel(chiller, load, condenser);
    const unmet = load > 0 ? shortage(chiller, load, condenser) : 0;
    const rejected = stream - unmet + compressor + pump;
    supplyTempC[i] = setTempC;
    towerPumpW[i] = pump;
    compressorW[i] = compressor;
    freeW[i] = stream * freeShare;
    unmetW[i] = unmet;
    condenserTempC[i] = condenser;
    airFlowShare[i] = stream > 0 ? flow : 0;
    coolerFanW[i] = towerFanKernel(part, rejected, flow);
    evaporationKgPerS[i] = rejected * evaporationKgPerJ;
    driftKgPerS[i] = rejected * driftKgPerJ;
    rejectedW[i] = rejected;
    flags[i] =
      (load > 0 ? runningFlags(chiller, unmet, condenser) : 0) |
      (bounded === wetBulb || stream <= 0 ? 0 : hourFlag.towerBounded);
  }
}
