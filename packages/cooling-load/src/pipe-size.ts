import {
  type Finding,
  ModelError,
  nonNegative,
  parseInput,
  positive,
  type SourceId,
  showValue,
  temperature,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, coolantSources, glycolMassShareOf } from "./coolant.ts";
import { coolantDensityKernel, coolantViscosityKernel } from "./coolant-kernels.ts";
import {
  frictionFactorKernel,
  laminarReynolds,
  pipeDropKernel,
  pipeVelocityKernel,
  turbulentReynolds,
} from "./pipe-kernels.ts";
import { pipes, steelRoughness } from "./tables/pipes.ts";

/** Input of {@link pipeSize}. */
export const pipeSizeInput = z
  .strictObject({
    volumeFlowM3PerH: positive("m3/h", "Through one pipe"),
    maxVelocityMPerS: positive("m/s", "Not to be exceeded").optional(),
    maxPressureDropKpaPerM: positive("kPa/m", "Not to be exceeded").optional(),
    coolant: coolantId.default("water"),
    tempC: temperature("Of the coolant; cold is on the safe side").default(20),
    roughnessMm: nonNegative("mm", "Of the inner wall; new commercial steel unless told").default(
      steelRoughness.roughnessMm,
    ),
    lengthM: positive("m", "Of the pipe, for the whole drop").default(1),
  })
  .refine((x) => x.maxVelocityMPerS !== undefined || x.maxPressureDropKpaPerM !== undefined, {
    path: ["maxVelocityMPerS"],
    message: "a limit: maxVelocityMPerS, maxPressureDropKpaPerM, or both",
  })
  .meta({ description: "Smallest pipe that keeps a flow below a velocity or a pressure drop." });

/** Input of {@link pipeSize}, defaults not yet filled in. */
export type PipeSizeInput = z.input<typeof pipeSizeInput>;

/** Result of {@link pipeSize}. */
export interface PipeSizeResult {
  /** Nominal diameter, schedule 40. */
  readonly dn: number;
  readonly insideMm: number;
  readonly velocityMPerS: number;
  readonly pressureDropKpaPerM: number;
  /** Over `lengthM`, which is 1 m unless told. */
  readonly pressureDropKpa: number;
  readonly reynoldsNumber: number;
  /** Darcy's, four times Fanning's. */
  readonly frictionFactor: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly densityKgPerM3: number; readonly viscosityPaS: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function regimeFindings(reynoldsNumber: number): readonly Finding[] {
  if (reynoldsNumber <= laminarReynolds || reynoldsNumber >= turbulentReynolds) return [];
  return [
    {
      code: "transitional-flow",
      severity: "warning",
      message: `At a Reynolds number of ${Math.round(reynoldsNumber)} the flow may be laminar or turbulent: the drop is interpolated.`,
      path: "reynoldsNumber",
      value: reynoldsNumber,
      limit: turbulentReynolds,
      source: "darcy-colebrook",
    },
  ];
}

/**
 * Smallest pipe of schedule 40 that keeps a flow below a velocity, a pressure drop, or both.
 *
 * @param input - flow in m³/h, limits in m/s and kPa/m; coolant, temperature, roughness and length where they differ
 * @returns nominal size, velocity, pressure drop per metre and over the length, Reynolds number, friction factor
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` for more than the largest pipe carries
 * @see Sources: `darcy-colebrook`, `asme-b36.10`, `moody-roughness`
 */
export function pipeSize(input: PipeSizeInput): PipeSizeResult {
  const { volumeFlowM3PerH, coolant, tempC, roughnessMm, lengthM, ...limits } = parseInput(
    "pipeSize",
    pipeSizeInput,
    input,
  );
  assertLiquid("pipeSize", "tempC", coolant, tempC);
  const glycolMassShare = glycolMassShareOf(coolant);
  const densityKgPerM3 = coolantDensityKernel(glycolMassShare, tempC);
  const viscosityPaS = coolantViscosityKernel(glycolMassShare, tempC);
  for (const { dn, insideMm } of pipes) {
    const insideM = insideMm / 1000;
    const velocityMPerS = pipeVelocityKernel(volumeFlowM3PerH / 3600, insideM);
    const pressureDropKpaPerM =
      pipeDropKernel(velocityMPerS, insideM, roughnessMm / 1000, densityKgPerM3, viscosityPaS) / 1000;
    if (velocityMPerS > (limits.maxVelocityMPerS ?? Number.POSITIVE_INFINITY)) continue;
    if (pressureDropKpaPerM > (limits.maxPressureDropKpaPerM ?? Number.POSITIVE_INFINITY)) continue;
    const reynoldsNumber = (densityKgPerM3 * velocityMPerS * insideM) / viscosityPaS;
    return {
      dn,
      insideMm,
      velocityMPerS,
      pressureDropKpaPerM,
      pressureDropKpa: pressureDropKpaPerM * lengthM,
      reynoldsNumber,
      frictionFactor: frictionFactorKernel(reynoldsNumber, roughnessMm / insideMm),
      steps: { densityKgPerM3, viscosityPaS },
      findings: regimeFindings(reynoldsNumber),
      sources: ["darcy-colebrook", "asme-b36.10", "moody-roughness", ...coolantSources(coolant)],
    };
  }
  throw new ModelError({
    code: "out-of-range",
    model: "pipeSize",
    path: "volumeFlowM3PerH",
    received: showValue(volumeFlowM3PerH),
    allowed: `what DN ${pipes[pipes.length - 1]?.dn} carries within the limits; split the flow over several pipes`,
  });
}
