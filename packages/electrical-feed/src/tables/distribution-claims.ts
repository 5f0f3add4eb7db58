import type { Sourced } from "@watthall/basis";

interface ClaimRow extends Sourced {
  readonly id: string;
  readonly statement: string;
  /** A share, or kg for the busbar. */
  readonly claimed: number;
  readonly asOf: string;
}

/** What makers say of 800 V DC, to be recomputed under stated conditions. */
export const distributionClaims800V = [
  {
    id: "power-per-conductor-2025-05",
    statement: "85 % more power through the same conductor than 415 V AC",
    claimed: 0.85,
    source: "nvidia-800vdc-2025-05",
    grade: "claim",
    asOf: "2025-05-20",
  },
  {
    id: "power-per-conductor-2025-10",
    statement: "157 % more power through the same copper than 415 V AC",
    claimed: 1.57,
    source: "nvidia-800vdc-2025-10",
    grade: "claim",
    asOf: "2025-10",
  },
  {
    id: "copper",
    statement: "45 % less copper than 415 V AC",
    claimed: 0.45,
    source: "nvidia-800vdc-2025-05",
    grade: "claim",
    asOf: "2025-05-20",
  },
  {
    id: "efficiency",
    statement: "up to 5 % more end-to-end efficiency than AC",
    claimed: 0.05,
    source: "nvidia-800vdc-2025-05",
    grade: "claim",
    asOf: "2025-05-20",
  },
  {
    id: "busbar-mass",
    statement: "200 kg of copper busbar for a rack of 1 MW at 54 V",
    claimed: 200,
    source: "nvidia-800vdc-2025-10",
    grade: "claim",
    asOf: "2025-10",
  },
] as const satisfies readonly ClaimRow[];
