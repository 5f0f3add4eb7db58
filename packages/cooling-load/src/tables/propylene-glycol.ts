import type { Sourced } from "@watthall/basis";

/** Coefficients of a property: row i, column j multiplies (T − base)^i (x − base)^j. */
export type MixturePolynomial = readonly (readonly number[])[];

/** Properties of a mixture of water and an antifreeze as polynomials of temperature and mass share. */
export interface MixtureFit extends Sourced {
  readonly baseTempK: number;
  readonly baseMassShare: number;
  readonly minMassShare: number;
  readonly maxMassShare: number;
  readonly maxTempC: number;
  /** kg/m³. */
  readonly density: MixturePolynomial;
  /** J/(kg K). */
  readonly specificHeat: MixturePolynomial;
  /** Natural logarithm of Pa s. */
  readonly logViscosity: MixturePolynomial;
  /** W/(m K). */
  readonly conductivity: MixturePolynomial;
  /** Freezing temperature in K, a polynomial of (x − base) alone. */
  readonly freezing: readonly number[];
}

/** Propylene glycol in water. The share is of mass: 25 % by volume is 0.257 by mass. */
export const propyleneGlycol = {
  source: "melinder-2010-mpg",
  grade: "standard",
  baseTempK: 305.8583,
  baseMassShare: 0.307031,
  minMassShare: 0,
  maxMassShare: 0.6,
  maxTempC: 100,
  density: [
    [1018.0, 76.04, -24.98, -155.0, -113.1, 234.2],
    [-0.5406, -0.945, 0.27, 2.829, -2.221, 0],
    [-0.002666, 0.005541, -0.004018, -0.007175, 0, 0],
    [1.347e-5, -1.343e-5, 3.376e-5, 0, 0, 0],
  ],
  specificHeat: [
    [3882.0, -1304.0, -1598.0, 353.9, 5000.0, -4959.0],
    [2.699, 5.07, 0.9534, 31.02, -71.35, 0],
    [-0.001659, -0.004752, 0.1167, -0.295, 0, 0],
    [-1.032e-5, 0.0001522, -0.000487, 0, 0, 0],
  ],
  logViscosity: [
    [-6.224055, 3.328, 0.5453, -3.9, -1.587, 35.64],
    [-0.03045, -0.03984, -0.00086, 0.1054, 0.04475, 0],
    [0.0002525, 0.0004332, -0.0001593, -0.001589, 0, 0],
    [-1.399e-6, -1.86e-6, -4.465e-7, 0, 0, 0],
  ],
  conductivity: [
    [0.4513, -0.4795, 0.2076, -0.09083, -0.05952, 0.2104],
    [0.0007955, -0.001678, 0.001563, -0.002518, -0.003605, 0],
    [3.482e-8, 8.941e-6, -4.615e-5, 6.543e-5, 0, 0],
    [-5.966e-9, 1.493e-8, 9.897e-8, 0, 0, 0],
  ],
  freezing: [259.9, -66.31, -109.4, -228.3, -340.9, 146.5],
} as const satisfies MixtureFit;
