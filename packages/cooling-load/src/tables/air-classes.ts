import type { Sourced } from "@watthall/basis";

/** Limits of air at the inlet of servers of one class. */
export interface AirClass {
  readonly id: string;
  readonly recommended: Sourced & { readonly minTempC: number; readonly maxTempC: number };
  readonly allowableMin: Sourced & { readonly tempC: number };
  /** Up to the altitude from which it is derated. */
  readonly allowableMax: Sourced & { readonly tempC: number };
  readonly dewPoint: Sourced & { readonly maxTempC: number };
  /** The allowable maximum falls by 1 K for each `mPerK` above `fromM`. */
  readonly derating: Sourced & { readonly fromM: number; readonly mPerK: number };
}

const fromMemory = { source: "ashrae-tc99-from-memory", grade: "unverified" } as const;
const classLimits = { source: "flashgenius-air-classes", grade: "claim" } as const;
const recommended = { minTempC: 18, maxTempC: 27, ...classLimits } as const;

/** ASHRAE's classes of air-cooled equipment. */
export const airClasses = [
  {
    id: "A1",
    recommended,
    allowableMin: { tempC: 15, ...classLimits },
    allowableMax: { tempC: 32, ...classLimits },
    dewPoint: { maxTempC: 17, ...fromMemory },
    derating: { fromM: 900, mPerK: 300, ...fromMemory },
  },
  {
    id: "A2",
    recommended,
    allowableMin: { tempC: 10, ...classLimits },
    allowableMax: { tempC: 35, ...classLimits },
    dewPoint: { maxTempC: 21, ...fromMemory },
    derating: { fromM: 900, mPerK: 300, ...fromMemory },
  },
  {
    id: "A3",
    recommended,
    allowableMin: { tempC: 5, ...classLimits },
    allowableMax: { tempC: 40, ...classLimits },
    dewPoint: { maxTempC: 24, ...fromMemory },
    derating: { fromM: 900, mPerK: 175, source: "firmus-a3-derating", grade: "claim" },
  },
  {
    id: "A4",
    recommended,
    allowableMin: { tempC: 5, ...classLimits },
    allowableMax: { tempC: 45, ...classLimits },
    dewPoint: { maxTempC: 24, ...fromMemory },
    derating: { fromM: 900, mPerK: 125, ...fromMemory },
  },
  {
    id: "H1",
    recommended: { minTempC: 18, maxTempC: 22, source: "attom-h1", grade: "claim" },
    allowableMin: { tempC: 5, ...fromMemory },
    allowableMax: { tempC: 25, source: "attom-h1", grade: "claim" },
    dewPoint: { maxTempC: 17, ...fromMemory },
    derating: { fromM: 900, mPerK: 500, ...fromMemory },
  },
] as const satisfies readonly AirClass[];

/** Heat of one rack that air still carries in practice. */
export const airLimit = { maxHeatKw: 30, source: "factryze-air-limit", grade: "claim" } as const;

/** Heat that passes from room air to the metal of one rack's servers for each kelvin between them. */
export const airToMetal = { valueKwPerK: 3, source: "assumption", grade: "unverified" } as const;
