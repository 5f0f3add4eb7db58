import { m3FromL, wFromKw } from "@watthall/basis";
import { moistAirDensityKernel, pressureAtAltitudeKernel } from "@watthall/climate/kernels";
import { type CoolantId, coolantRange, glycolMassShareOf } from "./coolant.ts";
import {
  airAboveMetalKernel,
  airRiseKernel,
  mixedCapacityKernel,
  mixedTemperatureKernel,
  timeToAirRiseKernel,
} from "./ride-through-kernels.ts";

/** Specific heat of dry air in J/(kg K). */
const dryAirJPerKgK = 1006;

/** Something that takes heat and is not cooled. */
export interface Warming {
  /** Time in s until the temperature is reached; 0 when it already is. */
  timeTo(tempC: number): number;
  tempAt(timeS: number): number;
  /** Temperature of the metal where it lags behind. */
  metalTempAt(timeS: number): number;
  /** Heat capacity in kJ/K of all that warms, at the start. */
  readonly capacityKjPerK: number;
  /** Rate in K/s at which it starts. */
  readonly firstRateKPerS: number;
  /** Last time in s of which a temperature can be told. */
  readonly lastS: number;
}

/** What warms, and from where. */
export interface WarmingMass {
  readonly heatKw: number;
  readonly holdUpL: number;
  readonly metalKjPerK: number;
  readonly startTempC: number;
}

/** Coolant and metal, well mixed: one temperature, told up to boiling. */
export function mixedWarming(mass: WarmingMass, coolant: CoolantId): Warming {
  const glycol = glycolMassShareOf(coolant);
  const heatW = wFromKw(mass.heatKw);
  const holdUpM3 = m3FromL(mass.holdUpL);
  const metalJPerK = mass.metalKjPerK * 1000;
  const { startTempC } = mass;
  const [, lastTempC] = coolantRange(coolant);
  const timeTo = (tempC: number) =>
    (mixedCapacityKernel(glycol, holdUpM3, metalJPerK, startTempC, tempC) * Math.max(0, tempC - startTempC)) / heatW;
  const tempAt = (timeS: number) => mixedTemperatureKernel(glycol, holdUpM3, metalJPerK, startTempC, heatW * timeS);
  const capacityJPerK = mixedCapacityKernel(glycol, holdUpM3, metalJPerK, startTempC, startTempC);
  return {
    timeTo,
    tempAt,
    metalTempAt: tempAt,
    capacityKjPerK: capacityJPerK / 1000,
    firstRateKPerS: heatW / capacityJPerK,
    lastS: timeTo(lastTempC),
  };
}

/** Air of a room, and metal that it heats: two temperatures. The mass of air is that of the start. */
export function roomWarming(mass: WarmingMass, altitudeM: number, airToMetalKwPerK: number): Warming {
  const { startTempC } = mass;
  const heatW = wFromKw(mass.heatKw);
  const densityKgPerM3 = moistAirDensityKernel(startTempC, 0, pressureAtAltitudeKernel(altitudeM));
  const airJPerK = m3FromL(mass.holdUpL) * densityKgPerM3 * dryAirJPerKgK;
  const givenJPerK = mass.metalKjPerK * 1000;
  // So little metal takes no heat that would show, and its time constant would be zero over zero.
  const metalJPerK = givenJPerK < 1e-12 * airJPerK ? 0 : givenJPerK;
  const couplingWPerK = wFromKw(airToMetalKwPerK);
  const tempAt = (timeS: number) => startTempC + airRiseKernel(heatW, airJPerK, metalJPerK, couplingWPerK, timeS);
  return {
    timeTo: (tempC) =>
      tempC <= startTempC ? 0 : timeToAirRiseKernel(heatW, airJPerK, metalJPerK, couplingWPerK, tempC - startTempC),
    tempAt,
    metalTempAt: (timeS) =>
      metalJPerK === 0
        ? startTempC
        : tempAt(timeS) - airAboveMetalKernel(heatW, airJPerK, metalJPerK, couplingWPerK, timeS),
    capacityKjPerK: (airJPerK + metalJPerK) / 1000,
    firstRateKPerS: heatW / airJPerK,
    lastS: Number.POSITIVE_INFINITY,
  };
}
