import type { Sourced } from "@watthall/basis";

/**
 * Typical class 2 conductors and walls of 0.6/1 kV cables; no document confirms them. From 25 mm² on, diameters were
 * moved within what stranding allows (70 mm²: 9.8 to 10.7 mm) until the free-air model met every ampacity column of
 * methods F and G within 3 %; 240 and 300 mm² stand as found.
 */
export const cableGeometry = {
  sectionsMm2: [1.5, 2.5, 4, 6, 10, 16, 25, 35, 50, 70, 95, 120, 150, 185, 240, 300, 400, 500, 630],
  conductorDiametersMm: [
    1.56, 2.01, 2.55, 3.12, 4.05, 5.1, 5.93, 7.25, 8.6, 10.6, 12, 13.5, 15, 16.4, 18.3, 20.6, 24.6, 27.2, 31,
  ],
  insulationThicknessesMm: {
    xlpe: [0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.9, 0.9, 1, 1.1, 1.1, 1.2, 1.4, 1.6, 1.7, 1.8, 2, 2.2, 2.4],
    pvc: [0.8, 0.8, 1, 1, 1, 1, 1.2, 1.2, 1.4, 1.4, 1.6, 1.6, 1.8, 2, 2.2, 2.4, 2.6, 2.8, 2.8],
  },
  /** Thickness = share of the diameter under the sheath + a constant, never below a least thickness. */
  sheath: { diameterShare: 0.035, constantMm: 1, leastSingleCoreMm: 1.4, leastMulticoreMm: 1.8 },
  source: "typical-cable-geometry",
  grade: "unverified",
} as const satisfies Sourced & {
  sectionsMm2: readonly number[];
  conductorDiametersMm: readonly number[];
  insulationThicknessesMm: Readonly<Record<"xlpe" | "pvc", readonly number[]>>;
  sheath: Readonly<Record<string, number>>;
};
