import {
  type Finding,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
  temperature,
  wFromKw,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, coolantSources, glycolMassShareOf } from "./coolant.ts";
import { coolantHeatCapacityKernel } from "./coolant-kernels.ts";

/** Input of {@link bufferVolume}. */
export const bufferVolumeInput = z
  .strictObject({
    heatKw: positive("kW", "Heat that the buffer takes while nothing is rejected, pumps included"),
    durationS: positive("s", "Until heat is rejected again"),
    allowedRiseK: positive("K", "Of the buffer from start to end"),
    coolant: coolantId,
    usableShare: positiveShare("Of the volume that takes part, less than 1 where the tank mixes or stratifies badly"),
    startTempC: temperature(
      "Of the buffer; warm liquid holds less heat, so that a high value is on the safe side",
    ).default(40),
  })
  .meta({ description: "Volume of a buffer that takes the heat of a time at an allowed rise." });

/** Input of {@link bufferVolume}, defaults not yet filled in. */
export type BufferVolumeInput = z.input<typeof bufferVolumeInput>;

/** Result of {@link bufferVolume}. */
export interface BufferVolumeResult {
  readonly volumeM3: number;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly heatKwh: number;
    readonly meanTempC: number;
    /** Density times specific heat at the mean temperature. */
    readonly heatCapacityJPerM3K: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Volume in m³ that takes a heat: V = Q t / (ρ cp ΔT · usable share). No checks. */
export function bufferVolumeKernel(
  heatW: number,
  durationS: number,
  heatCapacityJPerM3K: number,
  allowedRiseK: number,
  usableShare: number,
): number {
  return (heatW * durationS) / (heatCapacityJPerM3K * allowedRiseK * usableShare);
}

/**
 * Volume of a buffer that takes the heat of a time at an allowed rise, properties at the mean temperature.
 *
 * @param input - heat in kW, time in s, rise in K, coolant, usable share of the volume; starts at 40 °C unless told
 * @returns volume in m³
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where the coolant is not liquid
 * @see Sources: `heat-balance`, `melinder-2010-mpg`, `kell-1975`, `iapws-sr6-08`
 */
export function bufferVolume(input: BufferVolumeInput): BufferVolumeResult {
  const buffer = parseInput("bufferVolume", bufferVolumeInput, input);
  const { heatKw, durationS, allowedRiseK, coolant, usableShare, startTempC } = buffer;
  assertLiquid("bufferVolume", "startTempC", coolant, startTempC);
  assertLiquid("bufferVolume", "allowedRiseK", coolant, startTempC + allowedRiseK);
  const meanTempC = startTempC + allowedRiseK / 2;
  const heatCapacityJPerM3K = coolantHeatCapacityKernel(glycolMassShareOf(coolant), meanTempC);
  return {
    volumeM3: bufferVolumeKernel(wFromKw(heatKw), durationS, heatCapacityJPerM3K, allowedRiseK, usableShare),
    steps: { heatKwh: (heatKw * durationS) / 3600, meanTempC, heatCapacityJPerM3K },
    findings: [],
    sources: ["heat-balance", ...coolantSources(coolant)],
  };
}
