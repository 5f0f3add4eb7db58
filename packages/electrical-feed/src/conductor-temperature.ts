import { type Finding, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { metals } from "./conductor.ts";
import { iecAmpacityColumn } from "./iec-ampacity.ts";
import { faultLimitTempC, insulationRow, sheathRow } from "./insulation.ts";
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

/** What the temperature does to the insulation. */
export type ConductorState = "within-rating" | "above-rating" | "insulation-failure" | "runaway";

/** What the temperature does to the sheath. */
export type SheathState = "intact" | "softening" | "melting";

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

function stateOf(conductorTempC: number | null, limitTempC: number, faultTempC: number): ConductorState {
  if (conductorTempC === null) return "runaway";
  if (conductorTempC > faultTempC) return "insulation-failure";
  return conductorTempC > limitTempC ? "above-rating" : "within-rating";
}

function sheathStateOf(cable: LoadedCable, surfaceTempC: number | null): SheathState | null {
  const { limits } = sheathRow(cable.sheath);
  if (limits === null || surfaceTempC === null) return null;
  if (surfaceTempC > limits.meltingTempC) return "melting";
  return surfaceTempC > limits.softeningTempC ? "softening" : "intact";
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

/** Difference between table and solver from which a reader should know of it. */
const noteworthyShare = 0.03;

function comparisonFindings({ table, solver }: { table: number | null; solver: number | null }): readonly Finding[] {
  if (table === null || solver === null || Math.abs(solver / table - 1) <= noteworthyShare) return [];
  return [
    {
      code: "table-and-solver-differ",
      severity: "info",
      message: `The standard's table gives ${table} A, the free-air model ${solver.toFixed(0)} A at 30 °C.`,
      path: "steps.solverAmpacityA",
      value: solver,
      limit: table,
      source: "iec-60364-5-52",
    },
  ];
}

function heatFindings(
  cable: LoadedCable,
  currentA: number,
  conductorTempC: number | null,
  state: ConductorState,
  path: HeatPath,
): readonly Finding[] {
  const { continuousTempC, source } = insulationRow(cable.insulation).limits;
  const faultTempC = faultLimitTempC(cable.insulation, cable.sectionMm2);
  const about = { path: "conductorTempC", value: conductorTempC, source };
  if (conductorTempC === null)
    return [
      {
        code: "thermal-runaway",
        severity: "fail",
        message: `No temperature balances ${currentA} A: from ${path.runawayCurrentA.toFixed(1)} A on, heat grows faster than it leaves.`,
        ...about,
        path: "currentA",
        value: currentA,
        limit: path.runawayCurrentA,
      },
    ];
  const shown = conductorTempC.toFixed(1);
  if (state === "above-rating")
    return [
      {
        code: "conductor-above-rating",
        severity: "fail",
        message: `The conductor settles at ${shown} °C, above the ${continuousTempC} °C that its insulation stands for good: it ages.`,
        ...about,
        limit: continuousTempC,
      },
    ];
  if (state !== "insulation-failure") return [];
  const { meltingTempC } = metals[cable.conductor];
  const failure: Finding = {
    code: "insulation-failure",
    severity: "fail",
    message: `The conductor would settle at ${shown} °C, above the ${faultTempC} °C that its insulation stands for seconds.`,
    ...about,
    limit: faultTempC,
  };
  if (conductorTempC <= meltingTempC) return [failure];
  return [
    failure,
    {
      code: "conductor-melts",
      severity: "fail",
      message: `The balance of ${shown} °C lies above the ${meltingTempC} °C at which ${cable.conductor} melts: the cable does not live to see it.`,
      ...about,
      limit: meltingTempC,
      source: "its-90",
    },
  ];
}

function sheathFindings(
  cable: LoadedCable,
  surfaceTempC: number | null,
  sheathState: SheathState | null,
): readonly Finding[] {
  const { limits } = sheathRow(cable.sheath);
  if (limits === null)
    return [
      {
        code: "sheath-limit-unknown",
        severity: "incomplete",
        message: `No temperature limit of ${cable.sheath} sheaths was found; the surface temperature stands without a verdict.`,
        path: "sheathState",
        value: surfaceTempC,
      },
    ];
  if (sheathState === null || sheathState === "intact") return [];
  return [
    {
      code: sheathState === "melting" ? "sheath-melts" : "sheath-softens",
      severity: "fail",
      message: `The surface reaches ${surfaceTempC?.toFixed(1)} °C; a ${cable.sheath} sheath softens above ${limits.softeningTempC} °C and melts from ${limits.meltingTempC} °C.`,
      path: "surfaceTempC",
      value: surfaceTempC,
      limit: sheathState === "melting" ? limits.meltingTempC : limits.softeningTempC,
      source: limits.source,
    },
  ];
}

const geometryFinding: Finding = {
  code: "unverified-geometry",
  severity: "warning",
  message:
    "The cable's dimensions are typical ones that no document confirms; they meet the tables of F and G within 3 %.",
  path: "thermal",
  source: "typical-cable-geometry",
};

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
  const sheathState = sheathStateOf(cable, surfaceTempC);
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
