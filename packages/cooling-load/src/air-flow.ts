import {
  between,
  bySeverity,
  cfmFromM3PerS,
  type Finding,
  nonNegative,
  parseInput,
  positive,
  type SourceId,
  wFromKw,
} from "@watthall/basis";
import {
  dewPointKernel,
  humidityRatioKernel,
  moistAirDensityKernel,
  pressureAtAltitudeKernel,
  saturationPressureKernel,
} from "@watthall/climate/kernels";
import { z } from "zod";
import { airCoolabilityFindings, inletFindings } from "./air-limits.ts";
import { airLimit } from "./tables/air-classes.ts";

/** Input of {@link airFlow}. */
export const airFlowInput = z
  .strictObject({
    heatKw: nonNegative("kW", "Heat of one rack that the air carries away"),
    deltaK: positive("K", "Rise of the air from inlet to outlet"),
    inletTempC: between(-20, 60, "degC", "Of the air at the servers' inlet"),
    altitudeM: between(-500, 5000, "m", "Of the site; sets the pressure of the standard atmosphere"),
    relativeHumidityShare: between(0, 1, "1", "At the inlet").default(0.4),
    ashraeClass: z
      .enum(["A1", "A2", "A3", "A4", "H1"])
      .default("A2")
      .meta({ description: "Class whose inlet limits are looked at" }),
  })
  .meta({ description: "Air flow that carries a rack's heat away at a given temperature rise." });

/** Input of {@link airFlow}, defaults not yet filled in. */
export type AirFlowInput = z.input<typeof airFlowInput>;

/** Result of {@link airFlow}. */
export interface AirFlowResult {
  /** At the inlet. */
  readonly volumeFlowM3PerS: number;
  /** The same in cubic feet per minute. */
  readonly volumeFlowCfm: number;
  /** Of dry air. */
  readonly massFlowKgPerS: number;
  /** Whether the heat is at or below what air carries in practice; see `findings` for the source. */
  readonly airCoolable: boolean;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly pressureKpa: number;
    readonly humidityRatio: number;
    readonly densityKgPerM3: number;
    readonly dewPointTempC: number | null;
    readonly practicalLimitKw: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Dry air in kg/s that takes up heat: m = Q / ((1006 + 1860 W) ΔT). No checks. */
export function dryAirFlowKernel(heatW: number, humidityRatio: number, deltaK: number): number {
  return heatW / ((1006 + 1860 * humidityRatio) * deltaK);
}

/**
 * Air flow that carries a rack's heat away at a given temperature rise, measured at the inlet.
 *
 * @param input - heat in kW, rise in K, inlet in °C, altitude in m; relative humidity 0.4 and class A2 unless told
 * @returns volume flow in m³/s and in CFM, dry air in kg/s, whether air is practical, findings against the class
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `heat-balance`, `ashrae-moist-air`, `flashgenius-air-classes`, `factryze-air-limit`
 */
export function airFlow(input: AirFlowInput): AirFlowResult {
  const rack = parseInput("airFlow", airFlowInput, input);
  const pressureKpa = pressureAtAltitudeKernel(rack.altitudeM);
  const vapourKpa = rack.relativeHumidityShare * saturationPressureKernel(rack.inletTempC);
  const humidityRatio = humidityRatioKernel(vapourKpa, pressureKpa);
  const densityKgPerM3 = moistAirDensityKernel(rack.inletTempC, humidityRatio, pressureKpa);
  const massFlowKgPerS = dryAirFlowKernel(wFromKw(rack.heatKw), humidityRatio, rack.deltaK);
  const volumeFlowM3PerS = (massFlowKgPerS * (1 + humidityRatio)) / densityKgPerM3;
  const dewPointTempC = rack.relativeHumidityShare < 0.001 ? null : dewPointKernel(vapourKpa);
  return {
    volumeFlowM3PerS,
    volumeFlowCfm: cfmFromM3PerS(volumeFlowM3PerS),
    massFlowKgPerS,
    airCoolable: rack.heatKw <= airLimit.maxHeatKw,
    steps: { pressureKpa, humidityRatio, densityKgPerM3, dewPointTempC, practicalLimitKw: airLimit.maxHeatKw },
    findings: bySeverity([
      ...airCoolabilityFindings(rack.heatKw),
      ...inletFindings(rack.ashraeClass, { ...rack, dewPointTempC: dewPointTempC ?? Number.NEGATIVE_INFINITY }),
    ]),
    sources: ["heat-balance", "ashrae-moist-air", "flashgenius-air-classes", "factryze-air-limit"],
  };
}
