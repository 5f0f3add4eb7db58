import type { Sourced } from "@watthall/basis";

/** A coolant by name. */
export interface Coolant extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Propylene glycol by mass; 0 is plain water. */
  readonly glycolMassShare: number;
}

/** The coolants, plain water first. */
export const coolants = [
  { id: "water", name: "Water", glycolMassShare: 0, source: "iapws-sr6-08", grade: "standard" },
  {
    id: "pg20",
    name: "Propylene glycol, 20 % by mass",
    glycolMassShare: 0.2,
    source: "melinder-2010-mpg",
    grade: "standard",
  },
  {
    id: "pg25",
    name: "Propylene glycol, 25 % by mass",
    glycolMassShare: 0.25,
    source: "melinder-2010-mpg",
    grade: "standard",
  },
  {
    id: "pg25-by-volume",
    name: "Propylene glycol, 25 % by volume (25.7 % by mass)",
    glycolMassShare: 0.257,
    source: "melinder-2010-mpg",
    grade: "standard",
  },
  {
    id: "pg30",
    name: "Propylene glycol, 30 % by mass",
    glycolMassShare: 0.3,
    source: "melinder-2010-mpg",
    grade: "standard",
  },
  {
    id: "pg40",
    name: "Propylene glycol, 40 % by mass",
    glycolMassShare: 0.4,
    source: "melinder-2010-mpg",
    grade: "standard",
  },
  {
    id: "pg50",
    name: "Propylene glycol, 50 % by mass",
    glycolMassShare: 0.5,
    source: "melinder-2010-mpg",
    grade: "standard",
  },
] as const satisfies readonly Coolant[];
