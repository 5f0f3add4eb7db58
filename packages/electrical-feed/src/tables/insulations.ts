import type { Sourced } from "@watthall/basis";

/** Temperatures that an insulation stands, and what heat does in it. */
export interface InsulationRow {
  readonly insulation: "xlpe" | "pvc";
  /** Continuous conductor temperature and the highest after a short circuit of at most 5 s, °C. */
  readonly limits: Sourced & {
    readonly continuousTempC: number;
    readonly faultTempC: number;
    /** Above 300 mm². */
    readonly faultAbove300Mm2TempC: number;
  };
  /** K·m/W. */
  readonly thermalResistivity: Sourced & { readonly value: number };
  /** J/(m³·K). */
  readonly volumetricHeat: Sourced & { readonly value: number };
}

/** Cross-linked polyethylene and PVC. */
export const insulations = [
  {
    insulation: "xlpe",
    limits: {
      continuousTempC: 90,
      faultTempC: 250,
      faultAbove300Mm2TempC: 250,
      source: "iec-60364-4-43",
      grade: "standard",
    },
    thermalResistivity: { value: 3.5, source: "iec-60287", grade: "standard" },
    volumetricHeat: { value: 2.4e6, source: "iec-60853", grade: "standard" },
  },
  {
    insulation: "pvc",
    limits: {
      continuousTempC: 70,
      faultTempC: 160,
      faultAbove300Mm2TempC: 140,
      source: "iec-60364-4-43",
      grade: "standard",
    },
    thermalResistivity: { value: 5, source: "iec-60287", grade: "standard" },
    volumetricHeat: { value: 1.7e6, source: "iec-60853", grade: "standard" },
  },
] as const satisfies readonly InsulationRow[];

/** A sheath's heat path, and where it softens and melts; null is unknown. */
export interface SheathRow {
  readonly sheath: "pvc" | "pe" | "lszh";
  readonly thermalResistivity: Sourced & { readonly value: number };
  readonly volumetricHeat: Sourced & { readonly value: number };
  /** Highest short-time working temperature, above which it softens, and the least melting temperature, °C. */
  readonly limits: (Sourced & { readonly softeningTempC: number; readonly meltingTempC: number }) | null;
}

/** Sheaths; for halogen-free compounds no limit was found, and the heat path is that of PVC, the poorer. */
export const sheaths = [
  {
    sheath: "pvc",
    thermalResistivity: { value: 5, source: "iec-60287", grade: "standard" },
    volumetricHeat: { value: 1.7e6, source: "iec-60853", grade: "standard" },
    limits: { softeningTempC: 100, meltingTempC: 140, source: "caledonian-materials", grade: "datasheet" },
  },
  {
    sheath: "pe",
    thermalResistivity: { value: 3.5, source: "iec-60287", grade: "standard" },
    volumetricHeat: { value: 2.4e6, source: "iec-60853", grade: "standard" },
    limits: { softeningTempC: 100, meltingTempC: 105, source: "caledonian-materials", grade: "datasheet" },
  },
  {
    sheath: "lszh",
    thermalResistivity: { value: 5, source: "iec-60287", grade: "unverified" },
    volumetricHeat: { value: 1.7e6, source: "iec-60853", grade: "unverified" },
    limits: null,
  },
] as const satisfies readonly SheathRow[];
