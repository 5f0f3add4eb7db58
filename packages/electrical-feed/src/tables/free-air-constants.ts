import type { Sourced } from "@watthall/basis";

/** Heat transfer from a cable's surface to free air: h = Z / De^g + E, W/(m²·K^1.25), De in m. */
export interface FreeAirRow extends Sourced {
  readonly arrangement: "single" | "trefoil" | "flat-touching" | "flat-spaced" | "two-touching";
  readonly z: number;
  readonly e: number;
  readonly g: number;
}

/** Cables clear of a wall, side by side where there are several. */
export const freeAirConstants = [
  { arrangement: "single", z: 0.21, e: 3.94, g: 0.6, source: "iec-60287-2-1", grade: "standard" },
  { arrangement: "trefoil", z: 0.96, e: 1.25, g: 0.2, source: "iec-60287-2-1", grade: "standard" },
  { arrangement: "flat-touching", z: 0.62, e: 1.95, g: 0.25, source: "iec-60287-2-1", grade: "standard" },
  { arrangement: "flat-spaced", z: 0.21, e: 3.94, g: 0.6, source: "iec-60287-2-1", grade: "standard" },
  { arrangement: "two-touching", z: 0.29, e: 2.35, g: 0.5, source: "iec-60287-2-1", grade: "unverified" },
] as const satisfies readonly FreeAirRow[];
