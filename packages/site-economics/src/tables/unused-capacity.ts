import type { Sourced } from "@watthall/basis";

/** Rule by which an operator takes back connection power that is not used. */
export interface UnusedCapacityRule extends Sourced {
  readonly country: string;
  readonly article: string;
  /** Day from which it is applied. */
  readonly appliedFrom: string;
  /** Years for which the works must have been available, and of history that count. */
  readonly historyYears: number;
}

/** Rules of the countries for which one is known. */
export const unusedCapacityRules: readonly UnusedCapacityRule[] = [
  {
    country: "fr",
    article: "Code de l'énergie L342-24",
    appliedFrom: "2025-08-01",
    historyYears: 5,
    source: "fr-code-energie-l342-24",
    grade: "standard",
  },
];
