import type { Sourced } from "@watthall/basis";

/** A bound on the thermal input of combustion plant. */
export interface CombustionThreshold extends Sourced {
  readonly heading: string;
  readonly regime: "DC" | "E" | "A" | "included";
  readonly thresholdMw: number;
  readonly inclusive: boolean;
  /** What is added up: one combustion installation, or the site. */
  readonly counts: "installation" | "site";
}

/** Bounds of headings 2910-A and 3110 and of the EU emissions trading system, in MW of thermal input. */
export const combustionThresholds = [
  {
    heading: "2910",
    regime: "DC",
    thresholdMw: 1,
    inclusive: true,
    counts: "installation",
    source: "fr-2018-704",
    grade: "standard",
  },
  {
    heading: "2910",
    regime: "E",
    thresholdMw: 20,
    inclusive: true,
    counts: "installation",
    source: "fr-2018-704",
    grade: "standard",
  },
  {
    heading: "3110",
    regime: "A",
    thresholdMw: 50,
    inclusive: true,
    counts: "site",
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "eu-ets",
    regime: "included",
    thresholdMw: 20,
    inclusive: false,
    counts: "site",
    source: "eu-2003-87",
    grade: "standard",
  },
] as const satisfies readonly CombustionThreshold[];

/** Units below this thermal input do not count towards the bound of the EU emissions trading system. */
export const etsSmallestUnit = {
  thermalInputMw: 3,
  source: "eu-2003-87",
  grade: "standard",
} as const satisfies Sourced & { readonly thermalInputMw: number };
