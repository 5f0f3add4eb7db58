import {
  bySeverity,
  type Finding,
  kwFromW,
  m3PerSFromLPerMin,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
  temperature,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, coolantSources, glycolMassShareOf } from "./coolant.ts";
import { coolantDensityKernel, coolantViscosityKernel } from "./coolant-kernels.ts";
import { type Liquid, loopDropKpa, loopPart, type PartDrop, partDrop } from "./loop-parts.ts";
import { loopPump, operatingFlow, type PumpCurve, pumpCurveOf, speedShare } from "./loop-pump.ts";
import { pumpPowerKernel } from "./pump-power.ts";

const loop = z
  .strictObject({
    coolant: coolantId,
    tempC: temperature("Mean of the loop, for density and viscosity"),
    volumeFlowLPerMin: positive("L/min", "Wanted at full flow; where pump and loop agree unless told").optional(),
    parts: z.array(loopPart).min(1),
    pump: loopPump,
  })
  .refine(({ volumeFlowLPerMin, pump }) => volumeFlowLPerMin !== undefined || pump.curve !== undefined, {
    path: ["volumeFlowLPerMin"],
    message: "a flow, a pump curve, or both",
  });

/** Input of {@link loopHydraulics}. */
export const loopHydraulicsInput = z
  .strictObject({
    technology: loop,
    facility: loop.optional(),
    partFlowShares: z
      .array(positiveShare("Of the full flow"))
      .default([0.75, 0.5])
      .meta({ description: "Part flows to look at, by slowing the pumps" }),
  })
  .meta({ description: "Flow, pressure drop by part and pump power of the technology and facility loops." });

/** Input of {@link loopHydraulics}, defaults not yet filled in. */
export type LoopHydraulicsInput = z.input<typeof loopHydraulicsInput>;

/** A loop at one flow. */
export interface LoopState {
  /** Of the full flow. */
  readonly flowShare: number;
  readonly volumeFlowLPerMin: number;
  readonly pressureDropKpa: number;
  readonly powerKw: number;
  /** Of the pumps, 1 being full speed; `null` without a curve, or where it does not reach. */
  readonly speedShare: number | null;
}

/** A loop at full flow and at part flows. */
export interface LoopResult extends LoopState {
  readonly parts: readonly PartDrop[];
  readonly partFlow: readonly LoopState[];
}

/** Result of {@link loopHydraulics}. */
export interface LoopHydraulicsResult {
  readonly technology: LoopResult;
  readonly facility: LoopResult | null;
  /** Of both loops at full flow. */
  readonly powerKw: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly technology: Liquid; readonly facility: Liquid | null };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Loop = z.output<typeof loop>;

function liquidOf({ coolant, tempC }: Loop, path: string): Liquid {
  assertLiquid("loopHydraulics", `${path}.tempC`, coolant, tempC);
  const glycolMassShare = glycolMassShareOf(coolant);
  return {
    densityKgPerM3: coolantDensityKernel(glycolMassShare, tempC),
    viscosityPaS: coolantViscosityKernel(glycolMassShare, tempC),
  };
}

function stateOf(
  given: Loop,
  liquid: Liquid,
  curve: PumpCurve | null,
  fullLPerMin: number,
  flowShare: number,
): LoopState {
  const volumeFlowLPerMin = fullLPerMin * flowShare;
  const pressureDropKpa = loopDropKpa(given.parts, volumeFlowLPerMin, liquid);
  const efficiency = given.pump.pumpEfficiencyShare * given.pump.motorEfficiencyShare;
  return {
    flowShare,
    volumeFlowLPerMin,
    pressureDropKpa,
    powerKw: kwFromW(pumpPowerKernel(m3PerSFromLPerMin(volumeFlowLPerMin), pressureDropKpa * 1000, efficiency)),
    speedShare: curve === null ? null : speedShare(curve, volumeFlowLPerMin, pressureDropKpa),
  };
}

function loopResult(given: Loop, liquid: Liquid, partFlowShares: readonly number[], path: string): LoopResult {
  const curve = pumpCurveOf(given.pump);
  const system = (flow: number) => loopDropKpa(given.parts, flow, liquid);
  const operating = curve === null || given.volumeFlowLPerMin !== undefined ? 0 : operatingFlow(curve, system, path);
  const fullLPerMin = given.volumeFlowLPerMin ?? operating;
  return {
    ...stateOf(given, liquid, curve, fullLPerMin, 1),
    parts: given.parts.map((part) => partDrop(part, fullLPerMin, liquid)),
    partFlow: partFlowShares.map((share) => stateOf(given, liquid, curve, fullLPerMin, share)),
  };
}

function pumpFindings(result: LoopResult, given: Loop, path: string): readonly Finding[] {
  if (given.pump.curve === undefined) return [];
  const { speedShare: speed, pressureDropKpa, volumeFlowLPerMin } = result;
  const what = `${volumeFlowLPerMin.toFixed(0)} L/min against ${pressureDropKpa.toFixed(1)} kPa`;
  if (speed === null)
    return [
      {
        code: "outside-pump-curve",
        severity: "incomplete",
        message: `The pump curve does not say at which speed the pumps give ${what}.`,
        path: `${path}.pump.curve`,
        value: volumeFlowLPerMin,
      },
    ];
  if (speed <= 1 + 1e-9) return [];
  return [
    {
      code: "pump-too-small",
      severity: "fail",
      message: `For ${what} the pumps would have to turn at ${(speed * 100).toFixed(1)} % of their full speed.`,
      path: `${path}.speedShare`,
      value: speed,
      limit: 1,
      source: "affinity-laws",
    },
  ];
}

/**
 * Flow, pressure drop by part and pump power of the technology and facility loops of a distribution unit.
 *
 * A loop is parts in series, each of several alike in parallel: rated parts (exchanger, filter, quick disconnects, racks)
 * and pipes. Without a wanted flow it is the one where pump curve and loop agree. Part flows slow the pumps down;
 * efficiencies stay the same. Pressures that stay without flow (elevation, control valves) are not part of it.
 *
 * @param input - technology loop, facility loop where it is looked at, part flows as shares
 * @returns each loop's flow, pressure drop by part, pump power and speed, at full flow and at the part flows
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where pump curve and loop do not meet
 * @see Sources: `darcy-colebrook`, `asme-b36.10`, `moody-roughness`, `pump-work`, `affinity-laws`
 */
export function loopHydraulics(input: LoopHydraulicsInput): LoopHydraulicsResult {
  const { technology, facility, partFlowShares } = parseInput("loopHydraulics", loopHydraulicsInput, input);
  const technologyLiquid = liquidOf(technology, "technology");
  const technologyResult = loopResult(technology, technologyLiquid, partFlowShares, "technology");
  const facilityLiquid = facility === undefined ? null : liquidOf(facility, "facility");
  const facilityResult =
    facility === undefined || facilityLiquid === null
      ? null
      : loopResult(facility, facilityLiquid, partFlowShares, "facility");
  return {
    technology: technologyResult,
    facility: facilityResult,
    powerKw: technologyResult.powerKw + (facilityResult?.powerKw ?? 0),
    steps: { technology: technologyLiquid, facility: facilityLiquid },
    findings: bySeverity([
      ...pumpFindings(technologyResult, technology, "technology"),
      ...(facility === undefined || facilityResult === null ? [] : pumpFindings(facilityResult, facility, "facility")),
    ]),
    sources: [
      "darcy-colebrook",
      "asme-b36.10",
      "moody-roughness",
      "pump-work",
      "affinity-laws",
      ...new Set([
        ...coolantSources(technology.coolant),
        ...(facility === undefined ? [] : coolantSources(facility.coolant)),
      ]),
    ],
  };
}
