import type { Sourced } from "@watthall/basis";

/** Electrodes of the model: vertical in a box, vertical against a barrier, horizontal in a box, and both in the open. */
export const electrodeArrangements = ["VCB", "VCBB", "HCB", "VOA", "HOA"] as const;

/** How the electrodes stand. */
type ElectrodeArrangement = (typeof electrodeArrangements)[number];

/** Coefficients of one electrode arrangement; the order of every list is the standard's k1, k2, … */
export interface ArcFlashRow extends Sourced {
  readonly electrodes: ElectrodeArrangement;
  /** Table 1, for 600, 2 700 and 14 300 V. */
  readonly arcingCurrent: readonly (readonly number[])[];
  /** Table 2. */
  readonly currentVariation: readonly number[];
  /** Tables 3, 4 and 5, for 600, 2 700 and 14 300 V. */
  readonly energy: readonly (readonly number[])[];
  /** Table 7, typical then shallow enclosures; none in the open. */
  readonly enclosure: { readonly typical: readonly number[]; readonly shallow: readonly number[] } | null;
  /** Constants of the equations 11 and 12 for wide enclosures. */
  readonly enclosureConstants: readonly [number, number] | null;
}

/** Coefficients of IEEE 1584-2018. */
export const arcFlashCoefficients = [
  {
    electrodes: "VCB",
    arcingCurrent: [
      [-0.04287, 1.035, -0.083, 0, 0, -4.783e-9, 1.962e-6, -0.000229, 0.003141, 1.092],
      [0.0065, 1.001, -0.024, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729],
      [0.005795, 1.015, -0.011, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729],
    ],
    currentVariation: [0, -1.4269e-6, 8.3137e-5, -0.0019382, 0.022366, -0.12645, 0.30226],
    energy: [
      [0.753364, 0.566, 1.752636, 0, 0, -4.783e-9, 1.962e-6, -0.000229, 0.003141, 1.092, 0, -1.598, 0.957],
      [
        2.40021, 0.165, 0.354202, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729, 0, -1.569,
        0.9778,
      ],
      [
        3.825917, 0.11, -0.999749, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729, 0, -1.568,
        0.99,
      ],
    ],
    enclosure: { typical: [-0.000302, 0.03441, 0.4325], shallow: [0.002222, -0.02556, 0.6222] },
    enclosureConstants: [4, 20],
    source: "ieee-1584-2018",
    grade: "standard",
  },
  {
    electrodes: "VCBB",
    arcingCurrent: [
      [-0.017432, 0.98, -0.05, 0, 0, -5.767e-9, 2.524e-6, -0.00034, 0.01187, 1.013],
      [0.002823, 0.995, -0.0125, 0, -9.204e-11, 2.901e-8, -3.262e-6, 0.0001569, -0.004003, 0.9825],
      [0.014827, 1.01, -0.01, 0, -9.204e-11, 2.901e-8, -3.262e-6, 0.0001569, -0.004003, 0.9825],
    ],
    currentVariation: [1.138e-6, -6.0287e-5, 0.0012758, -0.013778, 0.080217, -0.24066, 0.33524],
    energy: [
      [3.068459, 0.26, -0.098107, 0, 0, -5.767e-9, 2.524e-6, -0.00034, 0.01187, 1.013, -0.06, -1.809, 1.19],
      [3.870592, 0.185, -0.736618, 0, -9.204e-11, 2.901e-8, -3.262e-6, 0.0001569, -0.004003, 0.9825, 0, -1.742, 1.09],
      [3.644309, 0.215, -0.585522, 0, -9.204e-11, 2.901e-8, -3.262e-6, 0.0001569, -0.004003, 0.9825, 0, -1.677, 1.06],
    ],
    enclosure: { typical: [-0.0002976, 0.032, 0.479], shallow: [-0.002778, 0.1194, -0.2778] },
    enclosureConstants: [10, 24],
    source: "ieee-1584-2018",
    grade: "standard",
  },
  {
    electrodes: "HCB",
    arcingCurrent: [
      [0.054922, 0.988, -0.11, 0, 0, -5.382e-9, 2.316e-6, -0.000302, 0.0091, 0.9725],
      [0.001011, 1.003, -0.0249, 0, 0, 4.859e-10, -1.814e-7, -9.128e-6, -0.0007, 0.9881],
      [0.008693, 0.999, -0.02, 0, -5.043e-11, 2.233e-8, -3.046e-6, 0.000116, -0.001145, 0.9839],
    ],
    currentVariation: [0, -3.097e-6, 0.00016405, -0.0033609, 0.033308, -0.16182, 0.34627],
    energy: [
      [4.073745, 0.344, -0.370259, 0, 0, -5.382e-9, 2.316e-6, -0.000302, 0.0091, 0.9725, 0, -2.03, 1.036],
      [3.486391, 0.177, -0.193101, 0, 0, 4.859e-10, -1.814e-7, -9.128e-6, -0.0007, 0.9881, 0.027, -1.723, 1.055],
      [3.044516, 0.125, 0.245106, 0, -5.043e-11, 2.233e-8, -3.046e-6, 0.000116, -0.001145, 0.9839, 0, -1.655, 1.084],
    ],
    enclosure: { typical: [-0.0001923, 0.01935, 0.6899], shallow: [-0.0005556, 0.03722, 0.4778] },
    enclosureConstants: [10, 22],
    source: "ieee-1584-2018",
    grade: "standard",
  },
  {
    electrodes: "VOA",
    arcingCurrent: [
      [0.043785, 1.04, -0.18, 0, 0, -4.783e-9, 1.962e-6, -0.000229, 0.003141, 1.092],
      [-0.02395, 1.006, -0.0188, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729],
      [0.005371, 1.0102, -0.029, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729],
    ],
    currentVariation: [9.5606e-7, -5.1543e-5, 0.0011161, -0.01242, 0.075125, -0.23584, 0.33696],
    energy: [
      [0.679294, 0.746, 1.222636, 0, 0, -4.783e-9, 1.962e-6, -0.000229, 0.003141, 1.092, 0, -1.598, 0.997],
      [
        3.880724, 0.105, -1.906033, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729, 0, -1.515,
        1.115,
      ],
      [
        3.405454, 0.12, -0.93245, -1.557e-12, 4.556e-10, -4.186e-8, 8.346e-7, 5.482e-5, -0.003191, 0.9729, 0, -1.534,
        0.979,
      ],
    ],
    enclosure: null,
    enclosureConstants: null,
    source: "ieee-1584-2018",
    grade: "standard",
  },
  {
    electrodes: "HOA",
    arcingCurrent: [
      [0.111147, 1.008, -0.24, 0, 0, -3.895e-9, 1.641e-6, -0.000197, 0.002615, 1.1],
      [0.000435, 1.006, -0.038, 0, 0, 7.859e-10, -1.914e-7, -9.128e-6, -0.0007, 0.9981],
      [0.000904, 0.999, -0.02, 0, 0, 7.859e-10, -1.914e-7, -9.128e-6, -0.0007, 0.9981],
    ],
    currentVariation: [0, -3.1555e-6, 0.0001682, -0.0034607, 0.034124, -0.1599, 0.34629],
    energy: [
      [3.470417, 0.465, -0.261863, 0, 0, -3.895e-9, 1.641e-6, -0.000197, 0.002615, 1.1, 0, -1.99, 1.04],
      [3.616266, 0.149, -0.761561, 0, 0, 7.859e-10, -1.914e-7, -9.128e-6, -0.0007, 0.9981, 0, -1.639, 1.078],
      [2.04049, 0.177, 1.005092, 0, 0, 7.859e-10, -1.914e-7, -9.128e-6, -0.0007, 0.9981, -0.05, -1.633, 1.151],
    ],
    enclosure: null,
    enclosureConstants: null,
    source: "ieee-1584-2018",
    grade: "standard",
  },
] as const satisfies readonly ArcFlashRow[];

/** Where the model of IEEE 1584-2018 holds, and the energy that marks its boundary. */
export const arcFlashLimits = {
  lowestV: 208,
  lowVoltageV: 600,
  highestV: 15_000,
  lowVoltageKa: [0.5, 106],
  highVoltageKa: [0.2, 65],
  lowVoltageGapMm: [6.35, 76.2],
  highVoltageGapMm: [19.05, 254],
  shortestDistanceMm: 305,
  narrowestBoxOverGap: 4,
  boundaryEnergyJPerCm2: 5.0208,
  source: "ieee-1584-2018",
  grade: "standard",
} as const satisfies Sourced & Record<string, unknown>;
