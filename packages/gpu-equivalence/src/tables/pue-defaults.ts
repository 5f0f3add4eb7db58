import type { Sourced } from "@watthall/basis";

/** Facility over IT power that is taken where none is stated. */
export interface PueDefaultRow extends Sourced {
  readonly cooling: "air" | "liquid";
  readonly pueRatio: number;
}

/** PUE by what carries the heat away, as a public comparison of hardware takes it where a site's own is unknown. */
export const pueDefaults = [
  { cooling: "air", pueRatio: 1.3, source: "inferencex-pue", grade: "claim" },
  { cooling: "liquid", pueRatio: 1.1, source: "inferencex-pue", grade: "claim" },
] as const satisfies readonly PueDefaultRow[];
