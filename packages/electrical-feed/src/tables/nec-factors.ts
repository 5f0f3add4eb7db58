import type { Sourced } from "@watthall/basis";

/** Factors for an ambient other than 30 °C; each holds up to its temperature, the first also below. */
export interface NecAmbientRow extends Sourced {
  readonly ratedTempC: 60 | 75 | 90;
  readonly upToTempsC: readonly number[];
  readonly factors: readonly number[];
}

/** NEC table 310.15(B)(1). */
export const necAmbientFactors = [
  {
    ratedTempC: 60,
    upToTempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55],
    factors: [1.29, 1.22, 1.15, 1.08, 1, 0.91, 0.82, 0.71, 0.58, 0.41],
    source: "nec-310-16",
    grade: "standard",
  },
  {
    ratedTempC: 75,
    upToTempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70],
    factors: [1.2, 1.15, 1.11, 1.05, 1, 0.94, 0.88, 0.82, 0.75, 0.67, 0.58, 0.47, 0.33],
    source: "nec-310-16",
    grade: "standard",
  },
  {
    ratedTempC: 90,
    upToTempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85],
    factors: [1.15, 1.12, 1.08, 1.04, 1, 0.96, 0.91, 0.87, 0.82, 0.76, 0.71, 0.65, 0.58, 0.5, 0.41, 0.29],
    source: "nec-310-16",
    grade: "standard",
  },
] as const satisfies readonly NecAmbientRow[];

/** NEC table 310.15(C)(1): factor from a number of current-carrying conductors on. */
export const necBundlingFactors = {
  fromConductorCounts: [1, 4, 7, 10, 21, 31, 41],
  factors: [1, 0.8, 0.7, 0.5, 0.45, 0.4, 0.35],
  source: "nec-310-16",
  grade: "standard",
} as const satisfies Sourced & { fromConductorCounts: readonly number[]; factors: readonly number[] };

/** A continuous load counts 1.25 times before any factor. */
export const necContinuousLoad = {
  factor: 1.25,
  source: "nec-310-16",
  grade: "standard",
} as const satisfies Sourced & { factor: number };

/** Terminations are commonly good for 75 °C; the clause itself was not read. */
export const necTermination = {
  ratedTempC: 75,
  source: "nec-110-14-c",
  grade: "unverified",
} as const satisfies Sourced & { ratedTempC: number };

/** Smallest size that may run in parallel; the clause itself was not read. */
export const necParallel = {
  smallestSize: "1/0",
  smallestMm2: 53.4,
  source: "nec-310-10-g",
  grade: "unverified",
} as const satisfies Sourced & { smallestSize: string; smallestMm2: number };
