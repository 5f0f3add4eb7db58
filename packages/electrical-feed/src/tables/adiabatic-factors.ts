import type { Sourced } from "@watthall/basis";

/** Printed k of the adiabatic equation, A·√s/mm². */
export interface AdiabaticRow extends Sourced {
  readonly conductor: "copper" | "aluminium";
  readonly insulation: "xlpe" | "pvc";
  readonly initialTempC: number;
  readonly finalTempC: number;
  readonly kFactor: number;
}

/** IEC 60364-4-43 table 43A: conductors that start at their continuous temperature. */
export const adiabaticFactors = [
  {
    conductor: "copper",
    insulation: "xlpe",
    initialTempC: 90,
    finalTempC: 250,
    kFactor: 143,
    source: "iec-60364-4-43",
    grade: "standard",
  },
  {
    conductor: "copper",
    insulation: "pvc",
    initialTempC: 70,
    finalTempC: 160,
    kFactor: 115,
    source: "iec-60364-4-43",
    grade: "standard",
  },
  {
    conductor: "copper",
    insulation: "pvc",
    initialTempC: 70,
    finalTempC: 140,
    kFactor: 103,
    source: "iec-60364-4-43",
    grade: "standard",
  },
  {
    conductor: "aluminium",
    insulation: "xlpe",
    initialTempC: 90,
    finalTempC: 250,
    kFactor: 94,
    source: "iec-60364-4-43",
    grade: "standard",
  },
  {
    conductor: "aluminium",
    insulation: "pvc",
    initialTempC: 70,
    finalTempC: 160,
    kFactor: 76,
    source: "iec-60364-4-43",
    grade: "standard",
  },
  {
    conductor: "aluminium",
    insulation: "pvc",
    initialTempC: 70,
    finalTempC: 140,
    kFactor: 68,
    source: "iec-60364-4-43",
    grade: "standard",
  },
] as const satisfies readonly AdiabaticRow[];
