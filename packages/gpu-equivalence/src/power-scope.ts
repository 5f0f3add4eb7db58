import { between } from "@watthall/basis";
import { z } from "zod";
import { ambiguous } from "./ambiguous.ts";

/** Schema of where power is counted: at the racks, for all IT, or at the facility's meter. */
export const powerScope = z.enum(["rack", "it", "facility"]).meta({
  description: "rack: the racks alone; it: with other IT; facility: at the meter, with cooling and losses",
});

/** Where power is counted. */
export type PowerScope = z.output<typeof powerScope>;

/** Schema of the factors between scopes. */
export const scopeFactors = {
  otherItShare: between(0, 10, "1", "Other IT (network, storage) over the power of the racks, added to it").optional(),
  pueRatio: between(1, 10, "1", "Facility power over IT power").optional(),
};

/** Factors between scopes as given. */
export interface GivenScopeFactors {
  readonly otherItShare?: number | undefined;
  readonly pueRatio?: number | undefined;
}

/**
 * What the racks' power is to be multiplied by at a scope: (1 + other IT) for all IT, times PUE at the meter.
 *
 * @throws {@link ModelError} `input-ambiguous` where a factor that the scope needs is not stated
 */
export function scopeFactor(model: string, scope: PowerScope, { otherItShare, pueRatio }: GivenScopeFactors): number {
  if (scope === "rack") return 1;
  if (otherItShare === undefined)
    throw ambiguous(model, "otherItShare", `other IT over the racks' power, 0 for none: the scope ${scope} counts it`);
  if (scope === "it") return 1 + otherItShare;
  if (pueRatio === undefined)
    throw ambiguous(model, "pueRatio", "facility over IT power, 1 for none: the scope facility counts it");
  return (1 + otherItShare) * pueRatio;
}
