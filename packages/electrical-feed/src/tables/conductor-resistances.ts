import type { Sourced } from "@watthall/basis";

/** Highest direct-current resistance of a class 2 conductor at 20 °C, by section. */
export interface ConductorResistanceRow extends Sourced {
  readonly conductor: "copper" | "aluminium";
  readonly sectionsMm2: readonly number[];
  readonly resistances20OhmPerKm: readonly number[];
  readonly note?: string;
}

/** IEC 60228, class 2. */
export const conductorResistances = [
  {
    conductor: "copper",
    sectionsMm2: [1.5, 2.5, 4, 6, 10, 16, 25, 35, 50, 70, 95, 120, 150, 185, 240, 300, 400, 500, 630],
    resistances20OhmPerKm: [
      12.1, 7.41, 4.61, 3.08, 1.83, 1.15, 0.727, 0.524, 0.387, 0.268, 0.193, 0.153, 0.124, 0.0991, 0.0754, 0.0601,
      0.047, 0.0366, 0.0283,
    ],
    source: "iec-60228",
    grade: "standard",
  },
  {
    conductor: "aluminium",
    sectionsMm2: [4, 6, 10],
    resistances20OhmPerKm: [7.41, 4.61, 3.08],
    source: "iec-60228",
    grade: "unverified",
    note: "10 mm²: one transcription prints 3.30",
  },
  {
    conductor: "aluminium",
    sectionsMm2: [16, 25, 35, 50, 70, 95, 120, 150, 185, 240, 300, 400, 500, 630],
    resistances20OhmPerKm: [
      1.91, 1.2, 0.868, 0.641, 0.443, 0.32, 0.253, 0.206, 0.164, 0.125, 0.1, 0.0778, 0.0605, 0.0469,
    ],
    source: "iec-60228",
    grade: "standard",
    note: "four transcriptions to 300 mm², one above",
  },
] as const satisfies readonly ConductorResistanceRow[];
