import { type Finding, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type ConductorState, type SheathState, sheathStateOf, stateOf } from "./conductor-state.ts";
import { comparisonFindings, geometryFinding, heatFindings, sheathFindings } from "./conductor-temperature-findings.ts";
import { iecAmpacityColumn } from "./iec-ampacity.ts";
import { faultLimitTempC, insulationRow } from "./insulation.ts";
import {
  type HeatPath,
  heatPath,
  isRatingAboveAmbient,
  type LoadedCable,
  loadedCableFields,
  ratingAboveAmbient,
} from "./loaded-cable.ts";
import { permissibleCurrentKernel } from "./rating-equation.ts";

/** Input of {@link conductorTemperature}. */
export const conductorTemperatureInput = z
  .strictObject(loadedCableFields)
  .refine(isRatingAboveAmbient, ratingAboveAmbient)
  .meta({ description: "Temperature at which a loaded conductor settles, and what that does to its cable." });

/** Input of {@link conductorTemperature}, defaults not yet filled in. */
export type ConductorTemperatureInput = z.input<typeof conductorTemperatureInput>;

/** Result of {@link conductorTemperature}. */
export interface ConductorTemperatureResult {
  /** At equilibrium; null when there is none. */
  readonly conductorTempC: number | null;
  /** Of the cable's outer surface; null when its layers are not known, or in a runaway. */
  readonly surfaceTempC: number | null;
  readonly state: ConductorState;
  /** Null when the surface is not known, or no limit of the sheath is. */
  readonly sheathState: SheathState | null;
  /** Continuous limit of the insulation. */
  readonly limitTempC: number;
  /** From which no equilibrium exists. */
  readonly runawayCurrentA: number;
  /** Of all loaded conductors; in a runaway at the insulation's fault limit. */
  readonly lossWPerM: number;
  readonly steps: {
    /** Of one conductor at its temperature, skin and proximity effect with it. */
    readonly resistanceOhmPerKm: number;
    /** Resistance to ac over that to dc. */
    readonly acResistanceRatio: number;
    /** Current that brings the conductor to its continuous limit here; 0 when the ambient is above it. */
    readonly permissibleCurrentA: number;
    /** Highest temperature that the insulation stands for seconds. */
    readonly faultLimitTempC: number;
    /** Ampacity of the standard's table for this arrangement, 30 °C, alone; null where no column is held. */
    readonly tableAmpacityA: number | null;
    /** Ampacity of the free-air model under the table's conditions; null where the heat path is a rating. */
    readonly solverAmpacityA: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const methodOfArrangement = {
  single: null,
  trefoil: "F-trefoil",
  "flat-touching": "F-flat",
  "flat-spaced": "G-horizontal",
  multicore: "E",
} as const;

/** Table and solver under the table's conditions, where both exist. */
function comparison(cable: LoadedCable, path: HeatPath): { table: number | null; solver: number | null } {
  if (path.layers === null || cable.thermal.kind !== "iec-60287") return { table: null, solver: null };
  const alone = { ...path.layers, surfaceCoefficient: path.layers.surfaceCoefficient / cable.groupingFactor ** 2 };
  const solver = permissibleCurrentKernel(alone, insulationRow(cable.insulation).limits.continuousTempC, 30);
  const method = methodOfArrangement[cable.thermal.arrangement];
  if (method === null) return { table: null, solver };
  try {
    const column = iecAmpacityColumn(cable.conductor, cable.insulation, method, path.loadedConductorCount);
    return { table: column.at(cable.sectionMm2), solver };
  } catch (thrown) {
    if (ModelError.is(thrown)) return { table: null, solver };
    throw thrown;
  }
}

/**
 * Temperature at which a loaded conductor settles: the loss at that very temperature leaves through insulation, sheath
 * and surface, or by the proportion that a known ampacity sets.
 *
 * Ageing (`above-rating`), failure of the insulation, softening of the sheath and runaway are four different answers.
 *
 * @param input - heat path; conductor, insulation, sheath, section in mm²; system; current in A in each conductor;
 * ambient in °C
 * @returns conductor and surface in °C, states, the current of runaway in A, loss of the whole circuit in W/m
 * @throws {@link ModelError} `out-of-range` for a section that is not held, `input-invalid`, `unknown-key`
 * @see Sources: `iec-60287`, `iec-60287-2-1`, `iec-60228`, `heat-balance`, `iec-60364-4-43`, `caledonian-materials`
 */
export function conductorTemperature(input: ConductorTemperatureInput): ConductorTemperatureResult {
  const cable = parseInput("conductorTemperature", conductorTemperatureInput, input);
  const path = heatPath(cable);
  const limitTempC = insulationRow(cable.insulation).limits.continuousTempC;
  const faultTempC = faultLimitTempC(cable.insulation, cable.sectionMm2);
  const conductorTempC = path.temperatureC(cable.currentA);
  const resistanceOhmPerM = path.resistanceOhmPerM(conductorTempC ?? faultTempC);
  const conductorLossWPerM = cable.currentA ** 2 * resistanceOhmPerM;
  const surfaceTempC = conductorTempC === null ? null : path.surfaceTempC(conductorLossWPerM);
  const state = stateOf(conductorTempC, limitTempC, faultTempC);
  const sheathState = sheathStateOf(cable.sheath, surfaceTempC);
  const compared = comparison(cable, path);
  return {
    conductorTempC,
    surfaceTempC,
    state,
    sheathState,
    limitTempC,
    runawayCurrentA: path.runawayCurrentA,
    lossWPerM: path.loadedConductorCount * conductorLossWPerM,
    steps: {
      resistanceOhmPerKm: resistanceOhmPerM * 1000,
      acResistanceRatio: path.acResistanceRatio(conductorTempC ?? faultTempC),
      permissibleCurrentA: path.currentA(limitTempC),
      faultLimitTempC: faultTempC,
      tableAmpacityA: compared.table,
      solverAmpacityA: compared.solver,
    },
    findings: [
      ...heatFindings(cable, cable.currentA, conductorTempC, state, path),
      ...(path.layers === null
        ? []
        : [...sheathFindings(cable, surfaceTempC, sheathState), ...comparisonFindings(compared), geometryFinding]),
    ],
    sources: [...path.sources, "iec-60364-4-43"],
  };
}
