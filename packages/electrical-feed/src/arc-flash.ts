import { between, type Finding, ModelError, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { arcFlashKernel, currentVariationKernel, enclosureCorrectionKernel } from "./arc-flash-kernel.ts";
import { arcFlashCoefficients, arcFlashLimits, electrodeArrangements } from "./tables/arc-flash.ts";

const limits = arcFlashLimits;

/** Input of {@link arcFlash}. */
export const arcFlashInput = z
  .strictObject({
    voltageV: between(limits.lowestV, limits.highestV, "V", "Between lines of a three-phase system"),
    boltedFaultKa: positive("kA", "Three-phase fault current at the place of the arc"),
    electrodes: z.enum(electrodeArrangements),
    gapMm: positive("mm", "Between the electrodes"),
    workingDistanceMm: z.number().min(limits.shortestDistanceMm).meta({ unit: "mm" }),
    clearingTimeMs: positive("ms", "Of the device at the arcing current"),
    reducedClearingTimeMs: positive("ms", "At the reduced arcing current, where the device may be slower").optional(),
    enclosureHeightMm: positive("mm").optional(),
    enclosureWidthMm: positive("mm").optional(),
    enclosureDepthMm: positive("mm").optional(),
  })
  .meta({ description: "Incident energy and boundary of an arc in three-phase equipment, IEEE 1584-2018." });

/** Input of {@link arcFlash}, defaults not yet filled in. */
export type ArcFlashInput = z.input<typeof arcFlashInput>;

/** Result of {@link arcFlash}. */
export interface ArcFlashResult {
  /** The greater of the two arcing currents' energies, at the working distance. */
  readonly incidentEnergyJPerCm2: number;
  readonly incidentEnergyCalPerCm2: number;
  /** Distance at which 1.2 cal/cm² is left. */
  readonly boundaryMm: number;
  readonly arcingCurrentKa: number;
  readonly reducedArcingCurrentKa: number;
  readonly steps: {
    readonly fullEnergyJPerCm2: number;
    readonly reducedEnergyJPerCm2: number;
    readonly fullBoundaryMm: number;
    readonly reducedBoundaryMm: number;
    readonly enclosureCorrectionFactor: number;
    /** By which the arcing current may be lower, as a share of it. */
    readonly currentVariationShare: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const joulesPerCalorie = 4.184;

type ParsedArc = z.output<typeof arcFlashInput>;

function refuseOutside(arc: ParsedArc): void {
  const low = arc.voltageV <= limits.lowVoltageV;
  const inside = (path: keyof ParsedArc, value: number, [least, most]: readonly [number, number], unit: string) => {
    if (value >= least && value <= most) return;
    throw new ModelError({
      code: "out-of-range",
      model: "arcFlash",
      path,
      received: String(value),
      allowed: `${least} to ${most} ${unit}, where the model was tested`,
    });
  };
  inside("boltedFaultKa", arc.boltedFaultKa, low ? limits.lowVoltageKa : limits.highVoltageKa, "kA");
  inside("gapMm", arc.gapMm, low ? limits.lowVoltageGapMm : limits.highVoltageGapMm, "mm");
  const open = arc.electrodes === "VOA" || arc.electrodes === "HOA";
  for (const path of ["enclosureHeightMm", "enclosureWidthMm", "enclosureDepthMm"] as const)
    if ((arc[path] === undefined) !== open)
      throw new ModelError({
        code: "input-invalid",
        model: "arcFlash",
        path,
        received: String(arc[path] ?? "nothing"),
        allowed: open ? "nothing: these electrodes stand in the open" : "a number > 0 mm for electrodes in a box",
      });
  if (!open)
    inside(
      "enclosureWidthMm",
      arc.enclosureWidthMm ?? Number.NaN,
      [limits.narrowestBoxOverGap * arc.gapMm, Number.MAX_VALUE],
      "mm",
    );
}

/**
 * Incident energy and boundary of an arc in three-phase equipment of 208 V to 15 kV.
 *
 * It is worked out at the full and at the reduced arcing current, at which a device may clear later, and the worse is
 * given. There is no such method for direct current: {@link faultCurrents} then answers `incomplete`.
 *
 * @param input - voltage in V, bolted fault in kA, electrodes, gap, distance and enclosure in mm, clearing time in ms
 * @returns energy in J/cm² and cal/cm² at the working distance, boundary in mm, arcing currents in kA
 * @throws {@link ModelError} `out-of-range` where the model was not tested, `input-invalid`
 * @see Sources: `ieee-1584-2018`
 */
export function arcFlash(input: ArcFlashInput): ArcFlashResult {
  const arc = parseInput("arcFlash", arcFlashInput, input);
  refuseOutside(arc);
  const row = arcFlashCoefficients.find(({ electrodes }) => electrodes === arc.electrodes) ?? arcFlashCoefficients[0];
  const kv = arc.voltageV / 1000;
  const correction = enclosureCorrectionKernel(
    row,
    kv,
    arc.enclosureHeightMm ?? 0,
    arc.enclosureWidthMm ?? 0,
    arc.enclosureDepthMm ?? 0,
  );
  const variation = currentVariationKernel(row, kv);
  const at = (share: number, timeMs: number) =>
    arcFlashKernel(row, kv, arc.boltedFaultKa, arc.gapMm, arc.workingDistanceMm, correction, share, timeMs);
  const full = at(0, arc.clearingTimeMs);
  const reduced = at(variation, arc.reducedClearingTimeMs ?? arc.clearingTimeMs);
  const incidentEnergyJPerCm2 = Math.max(full.energyJPerCm2, reduced.energyJPerCm2);
  return {
    incidentEnergyJPerCm2,
    incidentEnergyCalPerCm2: incidentEnergyJPerCm2 / joulesPerCalorie,
    boundaryMm: Math.max(full.boundaryMm, reduced.boundaryMm),
    arcingCurrentKa: full.arcKa,
    reducedArcingCurrentKa: reduced.arcKa,
    steps: {
      fullEnergyJPerCm2: full.energyJPerCm2,
      reducedEnergyJPerCm2: reduced.energyJPerCm2,
      fullBoundaryMm: full.boundaryMm,
      reducedBoundaryMm: reduced.boundaryMm,
      enclosureCorrectionFactor: correction,
      currentVariationShare: variation,
    },
    findings: [],
    sources: ["ieee-1584-2018"],
  };
}
