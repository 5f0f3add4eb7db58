import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import {
  dewPointKernel,
  humidityRatioKernel,
  moistAirDensityKernel,
  moistAirEnthalpyKernel,
  saturationPressureKernel,
  wetBulbKernel,
} from "./moist-air-kernels.ts";

/** Input of {@link moistAir}. */
export const moistAirInput = z
  .strictObject({
    dryBulbTempC: between(-50, 60, "degC", "Air temperature"),
    relativeHumidityShare: between(0.001, 1, "1", "Vapour pressure as a share of saturation; over ice below 0.01 °C"),
    pressureKpa: between(50, 110, "kPa", "Of the air, not reduced to sea level"),
  })
  .meta({ description: "Wet bulb, dew point, humidity ratio, density and enthalpy of moist air." });

/** Input of {@link moistAir}. */
export type MoistAirInput = z.input<typeof moistAirInput>;

/** Result of {@link moistAir}. */
export interface MoistAirResult {
  readonly wetBulbTempC: number;
  readonly dewPointTempC: number;
  /** Kilograms of water per kilogram of dry air. */
  readonly humidityRatio: number;
  /** Of air and vapour together. */
  readonly densityKgPerM3: number;
  /** Per kilogram of dry air; zero for dry air and for liquid water at 0 °C. */
  readonly enthalpyKjPerKg: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly saturationPressureKpa: number; readonly vapourPressureKpa: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * State of moist air from its temperature, relative humidity and pressure.
 *
 * @param input - dry bulb in °C, relative humidity from 0.001 to 1, pressure in kPa
 * @returns wet bulb and dew point in °C, humidity ratio in kg/kg, density in kg/m³, enthalpy in kJ per kg of dry air
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `ashrae-fundamentals-2017`
 */
export function moistAir(input: MoistAirInput): MoistAirResult {
  const { dryBulbTempC, relativeHumidityShare, pressureKpa } = parseInput("moistAir", moistAirInput, input);
  const saturationPressureKpa = saturationPressureKernel(dryBulbTempC);
  const vapourPressureKpa = relativeHumidityShare * saturationPressureKpa;
  const humidityRatio = humidityRatioKernel(vapourPressureKpa, pressureKpa);
  return {
    wetBulbTempC: wetBulbKernel(dryBulbTempC, humidityRatio, pressureKpa),
    dewPointTempC: Math.min(dewPointKernel(vapourPressureKpa), dryBulbTempC),
    humidityRatio,
    densityKgPerM3: moistAirDensityKernel(dryBulbTempC, humidityRatio, pressureKpa),
    enthalpyKjPerKg: moistAirEnthalpyKernel(dryBulbTempC, humidityRatio),
    steps: { saturationPressureKpa, vapourPressureKpa },
    findings: [],
    sources: ["ashrae-fundamentals-2017"],
  };
}
