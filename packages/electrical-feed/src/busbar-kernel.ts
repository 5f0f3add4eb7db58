import { zeroCelsiusInKelvin } from "@watthall/basis";

const stefanBoltzmann = 5.670374419e-8;

/** How a metre of one pole loses heat to what surrounds it, W/m at a temperature rise. */
export interface HeatPath {
  /** Times θ^1.25. */
  readonly convection: number;
  /** Radiating surface times emissivity, m²/m. */
  readonly radiation: number;
  /** Times θ: forced air, or a bond to a coolant. */
  readonly linear: number;
}

/** A metre of one pole: its resistance and its heat path. */
export interface BusbarMetre {
  /** Direct-current resistance at 20 °C, Ω/m. */
  readonly resistance20: number;
  readonly temperatureCoefficient: number;
  /** 0 for direct current. */
  readonly frequencyHz: number;
  readonly heat: HeatPath;
}

/**
 * Resistance of a solid round conductor to alternating current over that to direct current, IEC 60287. For a flat bar
 * it is that of the round one of equal section, an approximation.
 */
export function skinRatioKernel(resistancePerM: number, frequencyHz: number): number {
  const x2 = (8e-7 * Math.PI * frequencyHz) / resistancePerM;
  if (x2 <= 2.8 * 2.8) return 1 + (x2 * x2) / (192 + 0.8 * x2 * x2);
  const x = Math.sqrt(x2);
  return x <= 3.8 ? 0.864 - 0.0177 * x + 0.0563 * x2 : 0.267 + 0.354 * x;
}

/** Resistance of a metre at a temperature, with skin effect. */
export function busbarResistanceKernel(metre: BusbarMetre, tempC: number): number {
  const dc = metre.resistance20 * (1 + metre.temperatureCoefficient * (tempC - 20));
  return metre.frequencyHz === 0 ? dc : dc * skinRatioKernel(dc, metre.frequencyHz);
}

/** Heat that a metre gives off at a temperature, W. */
export function heatLossKernel(heat: HeatPath, tempC: number, ambientTempC: number): number {
  const rise = tempC - ambientTempC;
  const hot = tempC + zeroCelsiusInKelvin;
  const cold = ambientTempC + zeroCelsiusInKelvin;
  const radiated = stefanBoltzmann * (hot * hot * hot * hot - cold * cold * cold * cold);
  return heat.convection * rise * Math.sqrt(Math.sqrt(rise)) + heat.radiation * radiated + heat.linear * rise;
}

/** Current that holds a metre at a temperature, A. */
export function busbarAmpacityKernel(metre: BusbarMetre, tempC: number, ambientTempC: number): number {
  return Math.sqrt(heatLossKernel(metre.heat, tempC, ambientTempC) / busbarResistanceKernel(metre, tempC));
}

/**
 * Temperature at which a metre gives off what its current makes, by bisection.
 *
 * @param hottestTempC - where the search ends
 * @returns °C, or `NaN` where there is no equilibrium up to there: it runs away
 */
export function busbarTemperatureKernel(
  metre: BusbarMetre,
  currentA: number,
  ambientTempC: number,
  hottestTempC: number,
): number {
  const excess = (tempC: number) =>
    currentA * currentA * busbarResistanceKernel(metre, tempC) - heatLossKernel(metre.heat, tempC, ambientTempC);
  if (excess(hottestTempC) > 0) return Number.NaN;
  let [low, high] = [ambientTempC, hottestTempC];
  for (let i = 0; i < 60 && high - low > 1e-10; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
