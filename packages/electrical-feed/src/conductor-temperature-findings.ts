import type { Finding } from "@watthall/basis";
import { metals } from "./conductor.ts";
import type { ConductorState, SheathState } from "./conductor-state.ts";
import { faultLimitTempC, insulationRow, sheathRow } from "./insulation.ts";
import type { HeatPath, LoadedCable } from "./loaded-cable.ts";

/** Difference between table and solver from which a reader should know of it. */
const noteworthyShare = 0.03;

/** Tells where table and free-air model differ. */
export function comparisonFindings({
  table,
  solver,
}: {
  table: number | null;
  solver: number | null;
}): readonly Finding[] {
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

/** Tells what the conductor's temperature does: ageing, failure, melting metal, runaway. */
export function heatFindings(
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

/** Tells what the surface's temperature does to the sheath, or that no limit is known. */
export function sheathFindings(
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

/** Says that a cable's dimensions are typical ones. */
export const geometryFinding: Finding = {
  code: "unverified-geometry",
  severity: "warning",
  message:
    "The cable's dimensions are typical ones that no document confirms; they meet the tables of F and G within 3 %.",
  path: "thermal",
  source: "typical-cable-geometry",
};
