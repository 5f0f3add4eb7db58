import { type CableThermal, conductorResistanceKernel } from "./cable-thermal.ts";

/**
 * Current at which a conductor reaches a given rise: the rating equation of IEC 60287-1-1 without dielectric, sheath
 * and armour losses, for a cable in air or, with a dried zone of soil around it, in the ground. Plain numbers, no
 * checks.
 *
 * @param riseK - of the conductor above ambient
 * @param resistanceOhmPerM - of one conductor at its temperature
 * @param coresPerCable - loaded conductors under one sheath
 * @param insulationKMPerW - T1, of one conductor
 * @param sheathKMPerW - T3
 * @param externalKMPerW - T4
 * @param driedSoilRatio - resistivity of dry over moist soil; 1 in air
 * @param criticalRiseK - rise of the boundary at which soil dries; 0 in air
 * @returns A
 * @see Sources: `iec-60287`
 */
export function ratedCurrentKernel(
  riseK: number,
  resistanceOhmPerM: number,
  coresPerCable: number,
  insulationKMPerW: number,
  sheathKMPerW: number,
  externalKMPerW: number,
  driedSoilRatio = 1,
  criticalRiseK = 0,
): number {
  const path = insulationKMPerW + coresPerCable * (sheathKMPerW + driedSoilRatio * externalKMPerW);
  return Math.sqrt((riseK + (driedSoilRatio - 1) * criticalRiseK) / (resistanceOhmPerM * path));
}

/**
 * Rise of a cable's surface when its conductor has a given rise, in free air. Plain numbers, no checks.
 *
 * The heat is C Δs^1.25 outside and (rise − Δs)/T inside; Newton's steps on their difference.
 *
 * @returns K
 */
export function surfaceRiseKernel(cable: CableThermal, riseK: number): number {
  const inner =
    (cable.surfaceCoefficient / cable.coresPerCable) *
    (cable.insulationKMPerW + cable.coresPerCable * cable.sheathKMPerW);
  let surface = riseK;
  for (let i = 0; i < 30; i++) {
    const quarter = Math.sqrt(Math.sqrt(surface));
    const step = (surface + inner * surface * quarter - riseK) / (1 + 1.25 * inner * quarter);
    surface -= step;
    if (Math.abs(step) < 1e-9) break;
  }
  return surface;
}

/**
 * Current that brings a conductor in free air to a temperature. Plain numbers, no checks.
 *
 * @returns A; 0 when the temperature is not above ambient
 */
export function permissibleCurrentKernel(cable: CableThermal, conductorTempC: number, ambientTempC: number): number {
  const riseK = conductorTempC - ambientTempC;
  if (riseK <= 0) return 0;
  const surfaceK = surfaceRiseKernel(cable, riseK);
  const externalKMPerW = 1 / (cable.surfaceCoefficient * Math.sqrt(Math.sqrt(surfaceK)));
  return ratedCurrentKernel(
    riseK,
    conductorResistanceKernel(cable, conductorTempC),
    cable.coresPerCable,
    cable.insulationKMPerW,
    cable.sheathKMPerW,
    externalKMPerW,
  );
}
