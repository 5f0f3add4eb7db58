import type { Sourced } from "@watthall/basis";

/** Factors against one quantity, and what they are for. */
export interface FactorRow extends Sourced {
  readonly insulation?: "xlpe" | "pvc";
  readonly arrangement?: string;
  readonly tempsC?: readonly number[];
  readonly circuitCounts?: readonly number[];
  readonly resistivitiesKMPerW?: readonly number[];
  readonly factors: readonly number[];
}

/** Ambient air, reference 30 °C. */
export const ambientAirFactors = [
  {
    insulation: "xlpe",
    tempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
    factors: [1.15, 1.12, 1.08, 1.04, 1, 0.96, 0.91, 0.87, 0.82, 0.76, 0.71, 0.65, 0.58, 0.5, 0.41],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    insulation: "pvc",
    tempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60],
    factors: [1.22, 1.17, 1.12, 1.06, 1, 0.94, 0.87, 0.79, 0.71, 0.61, 0.5],
    source: "iec-60364-5-52",
    grade: "standard",
  },
] as const satisfies readonly FactorRow[];

/** Ground temperature, reference 20 °C. */
export const ambientGroundFactors = [
  {
    insulation: "xlpe",
    tempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
    factors: [1.07, 1.04, 1, 0.96, 0.93, 0.89, 0.85, 0.8, 0.76, 0.71, 0.65, 0.6, 0.53, 0.46, 0.38],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    insulation: "pvc",
    tempsC: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60],
    factors: [1.1, 1.05, 1, 0.95, 0.89, 0.84, 0.77, 0.71, 0.63, 0.55, 0.45],
    source: "iec-60364-5-52",
    grade: "standard",
  },
] as const satisfies readonly FactorRow[];

/** Circuits laid together: B.52.17 in air, B.52.18 buried and touching, B.52.19 in ducts that touch. */
export const groupingFactors = [
  {
    arrangement: "bunched",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 20],
    factors: [1, 0.8, 0.7, 0.65, 0.6, 0.57, 0.54, 0.52, 0.5, 0.45, 0.41, 0.38],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "wall-layer",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    factors: [1, 0.85, 0.79, 0.75, 0.73, 0.72, 0.72, 0.71, 0.7],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "ceiling-layer",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    factors: [0.95, 0.81, 0.72, 0.68, 0.66, 0.64, 0.63, 0.62, 0.61],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "perforated-tray",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    factors: [1, 0.88, 0.82, 0.77, 0.75, 0.73, 0.73, 0.72, 0.72],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "ladder",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    factors: [1, 0.87, 0.82, 0.8, 0.8, 0.79, 0.79, 0.78, 0.78],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "buried-touching",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 20],
    factors: [1, 0.75, 0.65, 0.6, 0.55, 0.5, 0.45, 0.43, 0.41, 0.36, 0.32, 0.29],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "ducts-touching",
    circuitCounts: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    factors: [1, 0.85, 0.75, 0.7, 0.65, 0.6, 0.57, 0.54, 0.52],
    source: "iec-60364-5-52",
    grade: "standard",
  },
] as const satisfies readonly FactorRow[];

/** Thermal resistivity of the soil, reference 2.5 K·m/W. */
export const soilFactors = [
  {
    arrangement: "D1",
    resistivitiesKMPerW: [0.5, 0.7, 1, 1.5, 2, 2.5, 3],
    factors: [1.28, 1.2, 1.18, 1.1, 1.05, 1, 0.96],
    source: "iec-60364-5-52",
    grade: "standard",
  },
  {
    arrangement: "D2",
    resistivitiesKMPerW: [0.5, 0.7, 1, 1.5, 2, 2.5, 3],
    factors: [1.88, 1.62, 1.5, 1.28, 1.12, 1, 0.9],
    source: "iec-60364-5-52",
    grade: "standard",
  },
] as const satisfies readonly FactorRow[];
