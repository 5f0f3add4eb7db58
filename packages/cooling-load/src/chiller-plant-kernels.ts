import {
  type ChillerAt,
  chillerCapacityKernel,
  chillerPowerKernel,
  curvesHoldKernel,
  machinesPowerKernel,
} from "./chiller-kernels.ts";
import { coilFanKernel, coilWPerKKernel, densityRatioKernel } from "./dry-cooler-kernels.ts";
import { hourFlag, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { boundedWetBulbKernel, fullFanApproachKernel, towerAirFlowKernel, towerHeatKernel } from "./tower-kernels.ts";

// Each step is a loop of its own: in one loop the compiler would no longer inline the chiller's law, and box its numbers.

/** Part of a load in W that the machines cannot take; one part in 10⁹ is rounding of their sizing and no shortage. */
function shortage(chiller: ChillerAt, loadW: number, capacityRatio: number): number {
  const limitW = chiller.unitCount * chiller.unitW * capacityRatio;
  return loadW > limitW * (1 + 1e-9) ? loadW - limitW : 0;
}

/** The machines, on what is not cooled for free, at the condenser's temperature; what they have to say is added. */
function machinesKernel(chiller: ChillerAt, hours: PlantPartHours): void {
  const { streamW, freeW, condenserTempC, compressorW, unmetW, flags } = hours;
  for (let i = 0; i < streamW.length; i++) {
    const load = (streamW[i] as number) - (freeW[i] as number);
    if (load <= 0) {
      compressorW[i] = 0;
      unmetW[i] = 0;
      continue;
    }
    const condenser = condenserTempC[i] as number;
    const capacity = chillerCapacityKernel(chiller, condenser);
    const curvesHold = curvesHoldKernel(chiller, condenser);
    const unmet = shortage(chiller, load, capacity);
    compressorW[i] = machinesPowerKernel(chiller, load, condenser, capacity, curvesHold);
    unmetW[i] = unmet;
    flags[i] =
      (flags[i] as number) |
      hourFlag.compressorRuns |
      (curvesHold ? 0 : hourFlag.outsideCurves) |
      (unmet > 0 ? hourFlag.fallsShort : 0);
  }
}

/** A free-cooling coil, and the air at the machine's condenser, which is held above its coldest one. */
function coilKernel(
  part: PlantPartModel,
  chiller: ChillerAt,
  { dryBulbTempC, pressureKpa }: PlantWeather,
  hours: PlantPartHours,
  from: number,
): void {
  const { streamW, rangeK, coolerFanW, freeW, supplyTempC, condenserTempC, airFlowShare, flags } = hours;
  const { economizer, supplyTempC: setTempC } = part;
  const { condenserLeastTempC } = chiller;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const density = densityRatioKernel(pressureKpa[from + i] as number);
    const dryBulb = dryBulbTempC[from + i] as number;
    const warmerK = setTempC + (rangeK[i] as number) - dryBulb;
    const coilW = economizer && warmerK > 0 && stream > 0 ? coilWPerKKernel(part, density) * warmerK : 0;
    const flow = coilW > stream ? stream / coilW : coilW > 0 ? 1 : 0;
    freeW[i] = Math.min(coilW, stream);
    airFlowShare[i] = flow;
    coolerFanW[i] = coilFanKernel(part, flow, density);
    condenserTempC[i] = Math.max(dryBulb, condenserLeastTempC);
    supplyTempC[i] = setTempC;
    flags[i] = 0;
  }
}

/** Lets the coil rest where it carries only a part of the heat and saves less than its fans draw. */
function precoolingKernel(chiller: ChillerAt, hours: PlantPartHours): void {
  const { streamW, freeW, condenserTempC, coolerFanW, airFlowShare } = hours;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const coil = freeW[i] as number;
    if (coil <= 0 || coil >= stream) continue;
    const condenser = condenserTempC[i] as number;
    const savedW =
      chillerPowerKernel(chiller, stream, condenser) - chillerPowerKernel(chiller, stream - coil, condenser);
    if (savedW > (coolerFanW[i] as number) || shortage(chiller, stream, chillerCapacityKernel(chiller, condenser)) > 0)
      continue;
    freeW[i] = 0;
    airFlowShare[i] = 0;
    coolerFanW[i] = 0;
  }
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
  coilKernel(part, chiller, weather, hours, from);
  if (part.economizer) precoolingKernel(chiller, hours);
  machinesKernel(chiller, hours);
  const { streamW, compressorW, unmetW, rejectedW } = hours;
  for (let i = 0; i < streamW.length; i++)
    rejectedW[i] = (streamW[i] as number) - (unmetW[i] as number) + (compressorW[i] as number);
}

/**
 * A tower's water: for the condenser, which is held above the cold end of its range, and before it for the plant's water
 * where the plant has an economizer, as far as it is cold enough.
 */
function towerWaterKernel(
  part: PlantPartModel,
  chiller: ChillerAt,
  { wetBulbTempC }: PlantWeather,
  hours: PlantPartHours,
  from: number,
): void {
  const { streamW, rangeK, freeW, supplyTempC, condenserTempC, airFlowShare, flags } = hours;
  const { economizer, supplyTempC: setTempC, exchangerApproachK } = part;
  const leastTempC = chiller.condenserLeastTempC;
  for (let i = 0; i < streamW.length; i++) {
    const stream = streamW[i] as number;
    const wetBulb = wetBulbTempC[from + i] as number;
    const bounded = boundedWetBulbKernel(wetBulb);
    const tower = wetBulb + fullFanApproachKernel(part, bounded);
    const range = rangeK[i] as number;
    const below = setTempC + range - tower - exchangerApproachK;
    const freeShare = economizer && below > 0 ? (below < range ? below / range : 1) : 0;
    // Fans slow where the tower is colder than anything asks for: the water's set point, or the condenser's least.
    const wanted = freeShare === 1 ? setTempC - exchangerApproachK : freeShare > 0 ? tower : leastTempC;
    const flow = wanted > tower ? towerAirFlowKernel(part, bounded, wanted - wetBulb) : 1;
    freeW[i] = stream * freeShare;
    condenserTempC[i] = Math.max(tower, leastTempC);
    airFlowShare[i] = stream > 0 ? flow : 0;
    supplyTempC[i] = setTempC;
    flags[i] = bounded === wetBulb || stream <= 0 ? 0 : hourFlag.towerBounded;
  }
}

/**
 * A water-cooled chiller on a tower, with a water-side economizer in series where the plant has one: it pre-cools the
 * returning water as far as the tower's water allows. Plain SI numbers, no checks, no allocation.
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
  towerWaterKernel(part, chiller, weather, hours, from);
  machinesKernel(chiller, hours);
  towerHeatKernel(part, hours);
}
