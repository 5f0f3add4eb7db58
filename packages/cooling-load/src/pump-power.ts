import {
  type Finding,
  m3PerSFromLPerMin,
  nonNegative,
  parseInput,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";

/** Input of {@link pumpPower}. */
export const pumpPowerInput = z
  .strictObject({
    volumeFlowLPerMin: nonNegative("L/min", "At full flow"),
    pressureKpa: nonNegative("kPa", "Rise across the pump at full flow"),
    pumpEfficiencyShare: positiveShare("Hydraulic power over shaft power"),
    motorEfficiencyShare: positiveShare("Shaft power over electricity, drive included"),
    flowShare: positiveShare("Of the full flow, by slowing the pump").default(1),
  })
  .meta({ description: "Electricity of a pump, at full flow or slowed down." });

/** Input of {@link pumpPower}, defaults not yet filled in. */
export type PumpPowerInput = z.input<typeof pumpPowerInput>;

/** Result of {@link pumpPower}. */
export interface PumpPowerResult {
  /** Electricity; all of it ends as heat, most of it in the liquid. */
  readonly powerKw: number;
  /** What a person would write on paper on the way; all but `affinityFactor` at full flow. */
  readonly steps: { readonly hydraulicKw: number; readonly shaftKw: number; readonly affinityFactor: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Electricity of a pump in W: V Δp / (η pump · η motor). No checks. */
export function pumpPowerKernel(volumeFlowM3PerS: number, pressurePa: number, efficiencyShare: number): number {
  return (volumeFlowM3PerS * pressurePa) / efficiencyShare;
}

const affinityFinding: Finding = {
  code: "affinity-ideal",
  severity: "info",
  message:
    "Power falls with the cube of the flow, as the affinity laws say; with losses of the drive, exponents of 2.5 to 2.8 are reported.",
  path: "flowShare",
  source: "affinity-laws",
};

/**
 * Electricity of a pump: hydraulic power over the efficiencies, times the cube of the flow share (affinity).
 *
 * The cube holds for a closed loop without static head, where the pressure falls with the square of the flow.
 *
 * @param input - flow in L/min and pressure in kPa at full flow, efficiencies, share of the full flow
 * @returns electricity in kW
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `pump-work`, `affinity-laws`
 */
export function pumpPower(input: PumpPowerInput): PumpPowerResult {
  const pump = parseInput("pumpPower", pumpPowerInput, input);
  const hydraulicKw = m3PerSFromLPerMin(pump.volumeFlowLPerMin) * pump.pressureKpa;
  const shaftKw = hydraulicKw / pump.pumpEfficiencyShare;
  const affinityFactor = pump.flowShare * pump.flowShare * pump.flowShare;
  return {
    powerKw: (shaftKw / pump.motorEfficiencyShare) * affinityFactor,
    steps: { hydraulicKw, shaftKw, affinityFactor },
    findings: pump.flowShare < 1 ? [{ ...affinityFinding, value: pump.flowShare }] : [],
    sources: ["pump-work", "affinity-laws"],
  };
}
