import { type CableThermal, conductorResistanceKernel } from "./cable-thermal.ts";

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
 * Seeks the root of f(θ) = θa + W(θ) (T1 + n T3) + Δs(W) − θ by Newton's steps, halving the bracket where a step leaves it;
 * f bends down, so that it has one root past the ambient or none.
 *
 * @returns °C, or `NaN` when there is none
 */
export function conductorTemperatureKernel(cable: CableThermal, currentA: number, ambientTempC: number): number {
  if (currentA < negligibleA) return ambientTempC;
  const i2 = currentA * currentA;
  const inner = cable.insulationKMPerW + cable.coresPerCable * cable.sheathKMPerW;
  const feedback = i2 * cable.resistance20OhmPerM * cable.temperatureCoefficient * inner;
  if (feedback >= 1) return Number.NaN;
  let low = ambientTempC;
  let high = Number.POSITIVE_INFINITY;
  let x = ambientTempC;
  for (let k = 0; k < 200; k++) {
    const loss = i2 * conductorResistanceKernel(cable, x);
    const surface = surfaceRiseOfLossKernel(cable, loss);
    const f = ambientTempC + loss * inner + surface - x;
    if (f > 0) low = x;
    else high = x;
    const slopeOfLoss = i2 * cable.resistance20OhmPerM * cable.temperatureCoefficient;
    const slope = slopeOfLoss * inner + (0.8 * surface * slopeOfLoss) / loss - 1;
    const step = -f / slope;
    let next = x + step;
    if (slope >= 0 || next <= low || next >= high)
      next = high === Number.POSITIVE_INFINITY ? 2 * x + 100 : (low + high) / 2;
    if (Math.abs(next - x) < 1e-9 * (1 + Math.abs(x))) return next;
    x = next;
  }
  return x;
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
