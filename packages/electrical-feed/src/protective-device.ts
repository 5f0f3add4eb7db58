import { between } from "@watthall/basis";
import { z } from "zod";
import { durationOf, faultOf, ratingOf } from "./feed-quantities.ts";

/** Protective devices whose characteristic is held. */
export const deviceKind = z.enum(["mcb-b", "mcb-c", "mcb-d", "mccb", "fuse-gg"]);

/** A protective device of a circuit. */
export const protectiveDevice = z
  .strictObject({
    kind: deviceKind,
    ratedCurrentA: ratingOf("In"),
    settingA: ratingOf("Overload setting Ir of an mccb, its rated current unless told").optional(),
    longDelayS: durationOf("Of an mccb's electronic release at 6 times its setting").optional(),
    instantaneousA: ratingOf("Setting of an mccb's instantaneous release").optional(),
    shortDelayS: between(0, 60, "s", "Delay of an mccb's release above instantaneousA").optional(),
    breakingCapacityKa: faultOf("At the circuit's voltage and system").optional(),
    ratedForDc: z.boolean().default(false).meta({ description: "Whether the maker rates it for dc" }),
  })
  .refine(({ kind, ratedCurrentA }) => !kind.startsWith("mcb") || ratedCurrentA <= 125, {
    path: ["ratedCurrentA"],
    message: "at most 125 A for a miniature breaker",
  })
  .refine(({ settingA, ratedCurrentA }) => settingA === undefined || settingA <= ratedCurrentA, {
    path: ["settingA"],
    message: "at most the rated current",
  })
  .refine(({ kind, settingA }) => kind === "mccb" || settingA === undefined, {
    path: ["settingA"],
    message: "only a moulded-case breaker has settings",
  })
  .refine(({ kind, instantaneousA }) => kind === "mccb" || instantaneousA === undefined, {
    path: ["instantaneousA"],
    message: "only a moulded-case breaker has settings; a miniature breaker's follow from its curve",
  })
  .refine(({ kind, longDelayS }) => kind === "mccb" || longDelayS === undefined, {
    path: ["longDelayS"],
    message: "only a moulded-case breaker has settings",
  })
  .refine(({ shortDelayS, instantaneousA }) => shortDelayS === undefined || instantaneousA !== undefined, {
    path: ["shortDelayS"],
    message: "needs instantaneousA, the current from which it counts",
  });

/** A protective device as its schema gives it. */
export type ProtectiveDevice = z.output<typeof protectiveDevice>;

/** Current that the overload protection is set to: In, or Ir of an adjustable breaker. */
export function overloadSettingA({ settingA, ratedCurrentA }: ProtectiveDevice): number {
  return settingA ?? ratedCurrentA;
}
