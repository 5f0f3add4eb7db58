import type { Sourced } from "@watthall/basis";

interface Datum extends Sourced {
  readonly value: number;
}

/** What the models need of a conductor's metal. */
export interface ConductorMaterialRow {
  readonly conductor: "copper" | "aluminium";
  /** Of resistance at 20 °C, 1/K. */
  readonly temperatureCoefficient: Datum;
  /** At 20 °C, Ω·m. */
  readonly resistivity: Datum;
  /** Reciprocal of the temperature coefficient at 0 °C, K. */
  readonly zeroResistance: Datum;
  /** J/(m³·K). */
  readonly volumetricHeat: Datum;
  /** Kg/m³. */
  readonly density: Datum;
  /** °C. */
  readonly meltingPoint: Datum;
}

/** Copper and aluminium. */
export const conductorMaterials = [
  {
    conductor: "copper",
    temperatureCoefficient: { value: 0.00393, source: "iec-60287", grade: "standard" },
    resistivity: { value: 1.7241e-8, source: "iec-60287", grade: "standard" },
    zeroResistance: { value: 234.5, source: "iec-60364-5-54", grade: "standard" },
    volumetricHeat: { value: 3.45e6, source: "iec-60853", grade: "standard" },
    density: { value: 8960, source: "metal-densities", grade: "unverified" },
    meltingPoint: { value: 1084.62, source: "its-90", grade: "standard" },
  },
  {
    conductor: "aluminium",
    temperatureCoefficient: { value: 0.00403, source: "iec-60287", grade: "standard" },
    resistivity: { value: 2.8264e-8, source: "iec-60287", grade: "standard" },
    zeroResistance: { value: 228, source: "iec-60364-5-54", grade: "standard" },
    volumetricHeat: { value: 2.5e6, source: "iec-60853", grade: "standard" },
    density: { value: 2703, source: "metal-densities", grade: "unverified" },
    meltingPoint: { value: 660.323, source: "its-90", grade: "standard" },
  },
] as const satisfies readonly ConductorMaterialRow[];
