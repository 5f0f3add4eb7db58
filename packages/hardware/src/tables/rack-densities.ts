import type { Sourced } from "@watthall/basis";

/** A density of racks that serves as a landmark. */
export interface RackDensityRow extends Sourced {
  readonly id: string;
  readonly rackKw: { readonly low: number; readonly high: number };
}

/** Landmarks of rack density. */
export const rackDensities = [
  { id: "enterprise", rackKw: { low: 7, high: 10 }, source: "rack-densities-press", grade: "claim" },
  { id: "practical-air-limit", rackKw: { low: 30, high: 30 }, source: "rack-densities-press", grade: "claim" },
] as const satisfies readonly RackDensityRow[];
