import { type SheathKind, sheathRow } from "./insulation.ts";

/** What the temperature does to the insulation. */
export type ConductorState = "within-rating" | "above-rating" | "insulation-failure" | "runaway";

/** What the temperature does to the sheath. */
export type SheathState = "intact" | "softening" | "melting";

/** State of a conductor: its temperature, null in a runaway, against the continuous and the fault limit. */
export function stateOf(conductorTempC: number | null, limitTempC: number, faultTempC: number): ConductorState {
  if (conductorTempC === null) return "runaway";
  if (conductorTempC > faultTempC) return "insulation-failure";
  return conductorTempC > limitTempC ? "above-rating" : "within-rating";
}

/** State of a sheath: null without a surface temperature or without a limit. */
export function sheathStateOf(sheath: SheathKind, surfaceTempC: number | null): SheathState | null {
  const { limits } = sheathRow(sheath);
  if (limits === null || surfaceTempC === null) return null;
  if (surfaceTempC > limits.meltingTempC) return "melting";
  return surfaceTempC > limits.softeningTempC ? "softening" : "intact";
}
