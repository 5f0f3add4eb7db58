import { kelvinFromC, zeroCelsiusInKelvin } from "@watthall/basis";
import { type MixturePolynomial, propyleneGlycol } from "./tables/propylene-glycol.ts";

const waterGasConstantJPerKgK = 461.51805;

function waterDensity(t: number): number {
  const rising =
    999.83952 + t * (16.945176 + t * (-7.9870401e-3 + t * (-46.170461e-6 + t * (105.56302e-9 - t * 280.54253e-12))));
  return rising / (1 + 16.87985e-3 * t);
}

function waterSpecificHeat(tempC: number): number {
  const t = kelvinFromC(tempC);
  const a = 10 / (593 - t);
  const b = 10 / (t - 232);
  const a3 = a * a * a;
  const a6 = a3 * a3;
  const b2 = b * b;
  const b4 = b2 * b2;
  const hot = a6 * (20 * -1.661470539e5 + a * (30 * 2.70878164e6 + a * a * 56 * -1.557191544e8));
  const cold = b4 * (6 * -0.8237426256 + b * (12 * 1.908956353 + b * (20 * -2.017597384 + b * 30 * 0.8546361348)));
  return -waterGasConstantJPerKgK * (-8.983025854 + (t / 10) * (hot + cold));
}

function waterViscosity(tempC: number): number {
  const ln = Math.log(kelvinFromC(tempC) / 300);
  return (
    1e-6 *
    (280.68 * Math.exp(-1.9 * ln) +
      511.45 * Math.exp(-7.7 * ln) +
      61.131 * Math.exp(-19.6 * ln) +
      0.45903 * Math.exp(-40 * ln))
  );
}

function waterConductivity(tempC: number): number {
  const ln = Math.log(kelvinFromC(tempC) / 300);
  return (
    1.663 * Math.exp(-1.15 * ln) -
    1.7781 * Math.exp(-3.4 * ln) +
    1.1567 * Math.exp(-6 * ln) -
    0.432115 * Math.exp(-7.6 * ln)
  );
}

function mixture(coefficients: MixturePolynomial, glycolMassShare: number, tempC: number): number {
  const dt = kelvinFromC(tempC) - propyleneGlycol.baseTempK;
  const dx = glycolMassShare - propyleneGlycol.baseMassShare;
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) {
    const row = coefficients[i] as readonly number[];
    let inner = 0;
    for (let j = row.length - 1; j >= 0; j--) inner = inner * dx + (row[j] as number);
    sum = sum * dt + inner;
  }
  return sum;
}

/**
 * Density of water (Kell) or of propylene glycol in water, in kg/m³. No checks.
 *
 * @param glycolMassShare - 0 for plain water, up to 0.6
 * @param tempC - from freezing to 100 °C
 * @see Sources: `kell-1975`, `melinder-2010-mpg`
 */
export function coolantDensityKernel(glycolMassShare: number, tempC: number): number {
  return glycolMassShare === 0 ? waterDensity(tempC) : mixture(propyleneGlycol.density, glycolMassShare, tempC);
}

/**
 * Specific heat at constant pressure in J/(kg K). No checks.
 *
 * @param glycolMassShare - 0 for plain water, up to 0.6
 * @param tempC - from freezing to 100 °C
 * @see Sources: `iapws-sr6-08`, `melinder-2010-mpg`
 */
export function coolantSpecificHeatKernel(glycolMassShare: number, tempC: number): number {
  return glycolMassShare === 0
    ? waterSpecificHeat(tempC)
    : mixture(propyleneGlycol.specificHeat, glycolMassShare, tempC);
}

/**
 * Dynamic viscosity in Pa s. No checks.
 *
 * @param glycolMassShare - 0 for plain water, up to 0.6
 * @param tempC - from freezing to 100 °C
 * @see Sources: `iapws-sr6-08`, `melinder-2010-mpg`
 */
export function coolantViscosityKernel(glycolMassShare: number, tempC: number): number {
  return glycolMassShare === 0
    ? waterViscosity(tempC)
    : Math.exp(mixture(propyleneGlycol.logViscosity, glycolMassShare, tempC));
}

/**
 * Thermal conductivity in W/(m K). No checks.
 *
 * @param glycolMassShare - 0 for plain water, up to 0.6
 * @param tempC - from freezing to 100 °C
 * @see Sources: `iapws-sr6-08`, `melinder-2010-mpg`
 */
export function coolantConductivityKernel(glycolMassShare: number, tempC: number): number {
  return glycolMassShare === 0
    ? waterConductivity(tempC)
    : mixture(propyleneGlycol.conductivity, glycolMassShare, tempC);
}

/**
 * Temperature in °C at which ice begins to form. No checks.
 *
 * @param glycolMassShare - 0 for plain water, up to 0.6
 * @see Sources: `melinder-2010-mpg`
 */
export function coolantFreezingKernel(glycolMassShare: number): number {
  if (glycolMassShare === 0) return 0;
  const dx = glycolMassShare - propyleneGlycol.baseMassShare;
  let sum = 0;
  for (let j = propyleneGlycol.freezing.length - 1; j >= 0; j--)
    sum = sum * dx + (propyleneGlycol.freezing[j] as number);
  return sum - zeroCelsiusInKelvin;
}

/** Heat that a cubic metre takes up for one kelvin, in J/(m³ K). No checks. */
export function coolantHeatCapacityKernel(glycolMassShare: number, tempC: number): number {
  return coolantDensityKernel(glycolMassShare, tempC) * coolantSpecificHeatKernel(glycolMassShare, tempC);
}
