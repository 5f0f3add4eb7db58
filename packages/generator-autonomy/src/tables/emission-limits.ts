import type { Sourced } from "@watthall/basis";

/** Oxides of nitrogen that a class of engine may emit. */
export interface EmissionLimit extends Sourced {
  readonly id: "epa-tier-2" | "epa-tier-4";
  readonly name: string;
  readonly noxGPerKwh: number;
}

/** Limits of the United States by class, which serve as an upper bound of what an engine of that class emits. */
export const emissionLimits = [
  {
    id: "epa-tier-2",
    name: "EPA Tier 2 above 560 kW: NOx and hydrocarbons together",
    noxGPerKwh: 6.4,
    source: "us-epa-nonroad",
    grade: "unverified",
  },
  {
    id: "epa-tier-4",
    name: "EPA Tier 4, generator sets above 900 kW",
    noxGPerKwh: 0.67,
    source: "us-epa-nonroad",
    grade: "unverified",
  },
] as const satisfies readonly EmissionLimit[];
