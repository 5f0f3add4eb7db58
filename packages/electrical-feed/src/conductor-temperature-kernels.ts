import type { CableThermal } from "./cable-thermal.ts";
import { acResistanceRatioKernel, dcResistanceKernel } from "./conductor.ts";

/**
 * Current from which a conductor in free air has no equilibrium: its heat then grows with temperature faster than the
 * insulation and sheath can pass on, whatever the surface gives off. Plain numbers, no checks.
 *
 * @returns A
 */
export function runawayCurrentKernel(cable: CableThermal): number {
  const inner = cable.insulationKMPerW + cable.coresPerCable * cable.sheathKMPerW;
  return Math.sqrt(1 / (cable.resistance20OhmPerM * cable.temperatureCoefficient * inner));
}

/**
 * Surface rise of a cable in free air for a loss per conductor, Δs = (n W / (π De h))^0.8. Plain numbers, no checks.
 *
 * @returns K
 */
export function surfaceRiseOfLossKernel(cable: CableThermal, conductorLossWPerM: number): number {
  return ((cable.coresPerCable * conductorLossWPerM) / cable.surfaceCoefficient) ** 0.8;
}

/** Below this the square of a current is lost among the digits of a temperature. */
const negligibleA = 1e-9;

/**
 * Equilibrium temperature of a conductor in free air. Plain numbers, no checks.
 *
 * In u = Δs^¼ the balance C u⁵ = n I² R(θ), θ = θa + C u⁵ (T1/n + T3) + u⁴, needs no powers but products; it bends up, so
 * that Newton's steps from past its one root come down to it. The skin effect falls with the square of resistance, so that
 * ac resistance rises with temperature by the share 2 − R/Rdc of dc's.
 *
 * @returns °C, or `NaN` when there is none
 */
export function conductorTemperatureKernel(cable: CableThermal, currentA: number, ambientTempC: number): number {
  if (currentA < negligibleA) return ambientTempC;
  const i2 = currentA * currentA;
  const c = cable.surfaceCoefficient / cable.coresPerCable;
  const inner = cable.insulationKMPerW + cable.coresPerCable * cable.sheathKMPerW;
  const lossSlope = i2 * cable.resistance20OhmPerM * cable.temperatureCoefficient;
  if (lossSlope * inner >= 1) return Number.NaN;
  let u = 2;
  let risen = false;
  let tempC = ambientTempC;
  for (let k = 0; k < 400; k++) {
    const u3 = u * u * u;
    const lossOut = c * u3 * u * u;
    tempC = ambientTempC + lossOut * inner + u3 * u;
    const dc = dcResistanceKernel(cable.resistance20OhmPerM, cable.temperatureCoefficient, tempC);
    const ratio =
      cable.frequencyHz === 0
        ? 1
        : acResistanceRatioKernel(dc, cable.frequencyHz, cable.diameterOverSpacing, cable.loadedConductorCount);
    const excess = lossOut - i2 * dc * ratio;
    if (!risen && excess < 0) {
      u *= 2;
      continue;
    }
    risen = true;
    const acSlope = lossSlope * (2 - ratio);
    const slope = 5 * c * u3 * u * (1 - acSlope * inner) - 4 * acSlope * u3;
    const step = excess / slope;
    u -= step;
    if (Math.abs(step) < 1e-10 * u) break;
  }
  const u4 = u * u * u * u;
  return ambientTempC + c * u4 * u * inner + u4;
}

/**
 * Equilibrium temperature of a conductor whose ampacity is known: its rise over its rated rise is (I/Iz)² times the
 * ratio of its resistances, solved in closed form. Plain numbers, no checks.
 *
 * @returns °C, or `NaN` when there is none
 */
export function ratedConductorTemperatureKernel(
  currentA: number,
  ampacityA: number,
  ratedTempC: number,
  ratedAmbientTempC: number,
  ambientTempC: number,
  temperatureCoefficient: number,
): number {
  const load = currentA / ampacityA;
  const rise = (load * load * (ratedTempC - ratedAmbientTempC)) / (1 + temperatureCoefficient * (ratedTempC - 20));
  const feedback = rise * temperatureCoefficient;
  if (feedback >= 1) return Number.NaN;
  return (ambientTempC + rise * (1 - 20 * temperatureCoefficient)) / (1 - feedback);
}

/** Current from which a conductor of known ampacity has no equilibrium. Plain numbers, no checks. */
export function ratedRunawayCurrentKernel(
  ampacityA: number,
  ratedTempC: number,
  ratedAmbientTempC: number,
  temperatureCoefficient: number,
): number {
  const rated = 1 + temperatureCoefficient * (ratedTempC - 20);
  return ampacityA * Math.sqrt(rated / (temperatureCoefficient * (ratedTempC - ratedAmbientTempC)));
}
