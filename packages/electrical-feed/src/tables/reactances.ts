import type { Sourced } from "@watthall/basis";

/** Reactance of multicore copper cables at 50 Hz, by section. */
export const multicoreReactances = {
  sectionsMm2: [1.5, 2.5, 4, 6, 10, 16, 25, 35, 50, 70, 95, 120, 150, 185, 240, 300],
  reactancesOhmPerKm: [
    0.107, 0.102, 0.093, 0.087, 0.084, 0.0805, 0.0808, 0.0786, 0.0751, 0.0741, 0.0725, 0.0713, 0.0718, 0.072, 0.0709,
    0.0704,
  ],
  source: "cable-sizing-engine",
  grade: "datasheet",
} as const satisfies Sourced & { sectionsMm2: readonly number[]; reactancesOhmPerKm: readonly number[] };

/** Typical reactances at 50 Hz of circuits whose cable is not known closer. */
export const typicalReactances = [
  { arrangement: "trefoil", reactanceOhmPerKm: 0.085, source: "python-electric", grade: "datasheet" },
  { arrangement: "flat-touching", reactanceOhmPerKm: 0.095, source: "python-electric", grade: "datasheet" },
  { arrangement: "flat-spaced", reactanceOhmPerKm: 0.145, source: "python-electric", grade: "datasheet" },
] as const satisfies readonly (Sourced & { arrangement: string; reactanceOhmPerKm: number })[];
