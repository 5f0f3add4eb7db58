import { between, type Finding, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type ConductorMetal, conductorMetal, metals } from "./conductor.ts";
import { durationOf, faultOf } from "./feed-quantities.ts";
import { faultLimitTempC, type InsulationKind, insulationKind, insulationRow } from "./insulation.ts";
import { adiabaticFactors } from "./tables/adiabatic-factors.ts";
import { conductorResistances } from "./tables/conductor-resistances.ts";

/** Input of {@link minimumFaultSection}. */
export const minimumFaultSectionInput = z
  .strictObject({
    faultKa: faultOf("Prospective fault current, RMS"),
    clearingTimeS: durationOf("Time in which the device clears it"),
    conductor: conductorMetal,
    insulation: insulationKind,
    initialTempC: between(
      -60,
      1000,
      "degC",
      "At which the fault finds the conductor; the continuous limit unless told",
    ).optional(),
  })
  .meta({ description: "Section that a short circuit does not overheat before it is cleared." });

/** Input of {@link minimumFaultSection}. */
export type MinimumFaultSectionInput = z.input<typeof minimumFaultSectionInput>;

/** Result of {@link minimumFaultSection}. */
export interface MinimumFaultSectionResult {
  /** Exact, S = I √t / k. */
  readonly sectionMm2: number;
  /** Next nominal section; null above the largest. */
  readonly standardSectionMm2: number | null;
  /** A·√s/mm². */
  readonly kFactor: number;
  readonly steps: {
    readonly initialTempC: number;
    readonly finalTempC: number;
    /** As the standard prints it, or computed for another initial temperature. */
    readonly kOrigin: "printed" | "computed";
    /** I² t, kA²·s. */
    readonly energyKaS2: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * k of the adiabatic equation: √(Qc (β + 20) / ρ20 · ln((β + θf) / (β + θi))). Plain numbers, no checks.
 *
 * @param volumetricHeatJPerM3K - Qc
 * @param zeroResistanceK - β
 * @returns A·√s/mm²
 * @see Sources: `iec-60364-5-54`
 */
export function adiabaticFactorKernel(
  volumetricHeatJPerM3K: number,
  zeroResistanceK: number,
  resistivityOhmM: number,
  initialTempC: number,
  finalTempC: number,
): number {
  const heat = (volumetricHeatJPerM3K * (zeroResistanceK + 20)) / resistivityOhmM;
  return 1e-6 * Math.sqrt(heat * Math.log((zeroResistanceK + finalTempC) / (zeroResistanceK + initialTempC)));
}

/** k of a conductor between two temperatures: the printed one where the standard prints it, computed otherwise. */
export function adiabaticFactor(
  conductor: ConductorMetal,
  insulation: InsulationKind,
  initialTempC: number,
  finalTempC: number,
): { readonly kFactor: number; readonly kOrigin: "printed" | "computed" } {
  const printed = adiabaticFactors.find(
    (row) =>
      row.conductor === conductor &&
      row.insulation === insulation &&
      row.initialTempC === initialTempC &&
      row.finalTempC === finalTempC,
  );
  if (printed !== undefined) return { kFactor: printed.kFactor, kOrigin: "printed" };
  const { volumetricHeatJPerM3K, zeroResistanceK, resistivityOhmM } = metals[conductor];
  return {
    kFactor: adiabaticFactorKernel(volumetricHeatJPerM3K, zeroResistanceK, resistivityOhmM, initialTempC, finalTempC),
    kOrigin: "computed",
  };
}

/** Nominal sections of a metal, rising. */
export function nominalSectionsMm2(conductor: ConductorMetal): readonly number[] {
  return conductorResistances.filter((row) => row.conductor === conductor).flatMap((row) => [...row.sectionsMm2]);
}

/** Shortest and longest fault for which no heat leaves the conductor and the current is its RMS value. */
const adiabaticS = { from: 0.1, to: 5 } as const;

/** Says where a fault is too short or too long for the adiabatic equation. */
export function clearingTimeFindings(clearingTimeS: number): readonly Finding[] {
  const about = { path: "clearingTimeS", value: clearingTimeS, source: "iec-60364-4-43" } as const;
  if (clearingTimeS < adiabaticS.from)
    return [
      {
        code: "needs-let-through",
        severity: "incomplete",
        message: `Below ${adiabaticS.from} s the asymmetry of the current counts: compare k² S² with the device's let-through I² t.`,
        limit: adiabaticS.from,
        ...about,
      },
    ];
  if (clearingTimeS <= adiabaticS.to) return [];
  return [
    {
      code: "not-adiabatic",
      severity: "warning",
      message: `Past ${adiabaticS.to} s heat leaves the conductor: the section is larger than needed.`,
      limit: adiabaticS.to,
      ...about,
    },
  ];
}

/**
 * Section that a short circuit does not overheat before it is cleared, if no heat leaves the conductor.
 *
 * @param input - fault in kA, clearing time in s, conductor, insulation, initial temperature in °C
 * @returns exact section, next nominal one, k
 * @throws {@link ModelError} `out-of-range` when the conductor starts at or above its insulation's fault limit;
 * `input-invalid`, `unknown-key`
 * @see Sources: `iec-60364-4-43`, `iec-60364-5-54`
 */
export function minimumFaultSection(input: MinimumFaultSectionInput): MinimumFaultSectionResult {
  const fault = parseInput("minimumFaultSection", minimumFaultSectionInput, input);
  const { conductor, insulation } = fault;
  const initialTempC = fault.initialTempC ?? insulationRow(insulation).limits.continuousTempC;
  const sizeFor = (nominalMm2: number) => {
    const finalTempC = faultLimitTempC(insulation, nominalMm2);
    if (initialTempC >= finalTempC)
      throw new ModelError({
        code: "out-of-range",
        model: "minimumFaultSection",
        path: "initialTempC",
        received: `${initialTempC}`,
        allowed: `below ${finalTempC} degC, the insulation's limit in a fault`,
      });
    const { kFactor, kOrigin } = adiabaticFactor(conductor, insulation, initialTempC, finalTempC);
    return {
      finalTempC,
      kFactor,
      kOrigin,
      sectionMm2: (fault.faultKa * 1000 * Math.sqrt(fault.clearingTimeS)) / kFactor,
    };
  };
  const thin = sizeFor(0);
  const { sectionMm2, kFactor, kOrigin, finalTempC } = thin.sectionMm2 > 300 ? sizeFor(400) : thin;
  const standardSectionMm2 = nominalSectionsMm2(conductor).find((nominal) => nominal >= sectionMm2) ?? null;
  const beyond: readonly Finding[] =
    standardSectionMm2 === null
      ? [
          {
            code: "no-nominal-section",
            severity: "incomplete",
            message: `${sectionMm2.toFixed(0)} mm² is above the largest nominal section that is held.`,
            path: "standardSectionMm2",
            value: sectionMm2,
            source: "iec-60228",
          },
        ]
      : [];
  return {
    sectionMm2,
    standardSectionMm2,
    kFactor,
    steps: { initialTempC, finalTempC, kOrigin, energyKaS2: fault.faultKa ** 2 * fault.clearingTimeS },
    findings: [...clearingTimeFindings(fault.clearingTimeS), ...beyond],
    sources: ["iec-60364-4-43", "iec-60364-5-54", "iec-60228"],
  };
}
