import { z } from "zod";

/** Systems that a feed can be: three-phase, single-phase, direct current. */
export const feedSystem = z.enum(["ac-3ph", "ac-1ph", "dc"]);

/** A feed's system. */
export type FeedSystem = z.infer<typeof feedSystem>;

/** Factor between U·I and power at power factor 1: √3 where U is between three lines, 1 otherwise. */
export function currentFactor(system: FeedSystem): number {
  return system === "ac-3ph" ? Math.sqrt(3) : 1;
}

/** Conductors that carry the feed's current: three phases, or two poles. */
export function loadedConductorCount(system: FeedSystem): 2 | 3 {
  return system === "ac-3ph" ? 3 : 2;
}
