import type { Sourced } from "@watthall/basis";
import type { RatingClass } from "./gensets.ts";

/** What a rating class allows. */
export interface RatingRule extends Sourced {
  readonly id: RatingClass;
  readonly name: string;
  /** Highest mean load over 24 h; `null` where the class names none. */
  readonly meanLoadShareLimit: number | null;
  /** Most hours in a year; `null` without limit. */
  readonly annualHoursLimit: number | null;
  readonly rule: string;
}

/** Rating classes as makers and trade articles describe them; they are not comparable by their kilowatts alone. */
export const ratingRules = [
  {
    id: "ESP",
    name: "Emergency standby power",
    meanLoadShareLimit: 0.7,
    annualHoursLimit: 200,
    rule: "no overload; one maker allows a mean of 80 %, another only 100 h a year",
    source: "genset-ratings-trade",
    grade: "claim",
  },
  {
    id: "PRP",
    name: "Prime power",
    meanLoadShareLimit: 0.7,
    annualHoursLimit: null,
    rule: "variable load, 10 % overload for 1 h in 12",
    source: "genset-ratings-trade",
    grade: "claim",
  },
  {
    id: "COP",
    name: "Continuous power",
    meanLoadShareLimit: 1,
    annualHoursLimit: null,
    rule: "constant load without limit of hours",
    source: "genset-ratings-trade",
    grade: "claim",
  },
  {
    id: "DCP",
    name: "Data centre power (also DCC)",
    meanLoadShareLimit: null,
    annualHoursLimit: null,
    rule: "unlimited hours at a data centre on a reliable grid",
    source: "genset-ratings-trade",
    grade: "claim",
  },
] as const satisfies readonly RatingRule[];

/** Conditions at which the sheets' powers hold, from which derating is counted where their charts were not read. */
export const ratingReference = {
  altitudeM: 110,
  intakeTempC: 25,
  source: "cummins-fr-6342",
  grade: "datasheet",
} as const satisfies Sourced & { readonly altitudeM: number; readonly intakeTempC: number };
