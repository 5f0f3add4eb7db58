import { type Finding, parseInput, type SourceId, temperature } from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, coolantRange, coolantSources, glycolMassShareOf } from "./coolant.ts";
import {
  coolantConductivityKernel,
  coolantDensityKernel,
  coolantSpecificHeatKernel,
  coolantViscosityKernel,
} from "./coolant-kernels.ts";

/** Input of {@link coolantProperties}. */
export const coolantPropertiesInput = z
  .strictObject({
    coolant: coolantId,
    tempC: temperature("Of the coolant; from its freezing to 100 °C"),
  })
  .meta({ description: "Density, specific heat, viscosity and conductivity of a coolant." });

/** Input of {@link coolantProperties}. */
export type CoolantPropertiesInput = z.input<typeof coolantPropertiesInput>;

/** Result of {@link coolantProperties}. */
export interface CoolantPropertiesResult {
  readonly densityKgPerM3: number;
  readonly specificHeatJPerKgK: number;
  readonly viscosityPaS: number;
  readonly conductivityWPerMK: number;
  readonly freezingTempC: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly glycolMassShare: number; readonly maxTempC: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Properties of a coolant at atmospheric pressure. Water quality and inhibitors are not part of it.
 *
 * @param input - coolant by name, temperature in °C
 * @returns density in kg/m³, specific heat in J/(kg K), viscosity in Pa s, conductivity in W/(m K), freezing in °C
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` below freezing and above 100 °C
 * @see Sources: `melinder-2010-mpg`, `kell-1975`, `iapws-sr6-08`
 */
export function coolantProperties(input: CoolantPropertiesInput): CoolantPropertiesResult {
  const { coolant, tempC } = parseInput("coolantProperties", coolantPropertiesInput, input);
  assertLiquid("coolantProperties", "tempC", coolant, tempC);
  const glycolMassShare = glycolMassShareOf(coolant);
  const [freezingTempC, maxTempC] = coolantRange(coolant);
  return {
    densityKgPerM3: coolantDensityKernel(glycolMassShare, tempC),
    specificHeatJPerKgK: coolantSpecificHeatKernel(glycolMassShare, tempC),
    viscosityPaS: coolantViscosityKernel(glycolMassShare, tempC),
    conductivityWPerMK: coolantConductivityKernel(glycolMassShare, tempC),
    freezingTempC,
    steps: { glycolMassShare, maxTempC },
    findings: [],
    sources: coolantSources(coolant),
  };
}
