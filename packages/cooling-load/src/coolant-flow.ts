import {
  type Finding,
  lPerMinFromM3PerS,
  nonNegative,
  parseInput,
  type SourceId,
  temperature,
  wFromKw,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, coolantSources, glycolMassShareOf } from "./coolant.ts";
import { coolantDensityKernel, coolantSpecificHeatKernel } from "./coolant-kernels.ts";

/** Input of {@link coolantFlow}. */
export const coolantFlowInput = z
  .strictObject({
    heatKw: nonNegative("kW", "Heat that the coolant carries away"),
    coolant: coolantId,
    supplyTempC: temperature("Of the coolant that enters"),
    returnTempC: temperature("Of the coolant that leaves, warmer than the supply"),
  })
  .refine(({ supplyTempC, returnTempC }) => returnTempC > supplyTempC, {
    path: ["returnTempC"],
    message: "above supplyTempC",
  })
  .meta({ description: "Coolant flow that carries heat away at a given temperature rise." });

/** Input of {@link coolantFlow}. */
export type CoolantFlowInput = z.input<typeof coolantFlowInput>;

/** Result of {@link coolantFlow}. */
export interface CoolantFlowResult {
  readonly massFlowKgPerS: number;
  /** At the mean of supply and return. */
  readonly volumeFlowLPerMin: number;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly deltaK: number;
    readonly meanTempC: number;
    readonly densityKgPerM3: number;
    readonly specificHeatJPerKgK: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Mass flow in kg/s: m = Q / (cp ΔT). No checks. */
export function massFlowKernel(heatW: number, specificHeatJPerKgK: number, deltaK: number): number {
  return heatW / (specificHeatJPerKgK * deltaK);
}

/**
 * Coolant flow that carries heat away at a given temperature rise, with the properties at the mean temperature.
 *
 * @param input - heat in kW, coolant by name, supply and return in °C
 * @returns mass flow in kg/s, volume flow in L/min at the mean temperature
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where the coolant is not liquid
 * @see Sources: `heat-balance`, `melinder-2010-mpg`, `kell-1975`, `iapws-sr6-08`
 */
export function coolantFlow(input: CoolantFlowInput): CoolantFlowResult {
  const { heatKw, coolant, supplyTempC, returnTempC } = parseInput("coolantFlow", coolantFlowInput, input);
  assertLiquid("coolantFlow", "supplyTempC", coolant, supplyTempC);
  assertLiquid("coolantFlow", "returnTempC", coolant, returnTempC);
  const glycolMassShare = glycolMassShareOf(coolant);
  const deltaK = returnTempC - supplyTempC;
  const meanTempC = (supplyTempC + returnTempC) / 2;
  const densityKgPerM3 = coolantDensityKernel(glycolMassShare, meanTempC);
  const specificHeatJPerKgK = coolantSpecificHeatKernel(glycolMassShare, meanTempC);
  const massFlowKgPerS = massFlowKernel(wFromKw(heatKw), specificHeatJPerKgK, deltaK);
  return {
    massFlowKgPerS,
    volumeFlowLPerMin: lPerMinFromM3PerS(massFlowKgPerS / densityKgPerM3),
    steps: { deltaK, meanTempC, densityKgPerM3, specificHeatJPerKgK },
    findings: [],
    sources: ["heat-balance", ...coolantSources(coolant)],
  };
}
