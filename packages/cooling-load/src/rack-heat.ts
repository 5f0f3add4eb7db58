import { type Finding, nonNegative, parseInput, type SourceId, share } from "@watthall/basis";
import { z } from "zod";

/** Input of {@link rackHeat}. */
export const rackHeatInput = z
  .strictObject({
    loadKw: nonNegative("kW", "Electricity that the rack draws; all of it becomes heat"),
    liquidShare: share("Of the heat that leaves in the coolant; the rest leaves in the air"),
  })
  .meta({ description: "Heat of a rack, split between its coolant and the air of the hall." });

/** Input of {@link rackHeat}. */
export type RackHeatInput = z.input<typeof rackHeatInput>;

/** Result of {@link rackHeat}. */
export interface RackHeatResult {
  readonly liquidHeatKw: number;
  /** `liquidHeatKw + airHeatKw` is `loadKw`, to the last bit. */
  readonly airHeatKw: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly airShare: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Liquid heat of a load, so rounded that what is left, `loadKw` minus it, adds up with it to the load exactly. */
export function liquidHeatKernel(loadKw: number, liquidShare: number): number {
  const liquidKw = loadKw * liquidShare;
  // The smaller part is taken from what the larger one leaves: a difference of floats within a factor of two is exact.
  return liquidShare >= 0.5 ? liquidKw : loadKw - (loadKw - liquidKw);
}

/**
 * Heat of a rack, split between its coolant and the air of the hall.
 *
 * @param input - electricity in kW, share of the heat that the coolant takes
 * @returns heat to the coolant and to the air in kW, which add up to the electricity exactly
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `heat-balance`
 */
export function rackHeat(input: RackHeatInput): RackHeatResult {
  const { loadKw, liquidShare } = parseInput("rackHeat", rackHeatInput, input);
  const liquidHeatKw = liquidHeatKernel(loadKw, liquidShare);
  return {
    liquidHeatKw,
    airHeatKw: loadKw - liquidHeatKw,
    steps: { airShare: 1 - liquidShare },
    findings: [],
    sources: ["heat-balance"],
  };
}
