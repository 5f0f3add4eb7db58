import { z } from "zod";
import { insulations, sheaths } from "./tables/insulations.ts";

/** Insulations whose limits are held. */
export const insulationKind = z.enum(["xlpe", "pvc"]);

/** An insulation. */
export type InsulationKind = z.infer<typeof insulationKind>;

/** Sheaths whose heat path is held. */
export const sheathKind = z.enum(["pvc", "pe", "lszh"]);

/** A sheath. */
export type SheathKind = z.infer<typeof sheathKind>;

/** The insulation's row. */
export function insulationRow(kind: InsulationKind): (typeof insulations)[number] {
  return insulations.find(({ insulation }) => insulation === kind) ?? insulations[0];
}

/** The sheath's row. */
export function sheathRow(kind: SheathKind): (typeof sheaths)[number] {
  return sheaths.find(({ sheath }) => sheath === kind) ?? sheaths[0];
}

/** Highest temperature that the insulation stands for 5 s at most; PVC stands less on a thick conductor. */
export function faultLimitTempC(kind: InsulationKind, sectionMm2: number): number {
  const { faultTempC, faultAbove300Mm2TempC } = insulationRow(kind).limits;
  return sectionMm2 > 300 ? faultAbove300Mm2TempC : faultTempC;
}
