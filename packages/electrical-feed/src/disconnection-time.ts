import { z } from "zod";
import type { FeedSystem } from "./feed-system.ts";
import { type DisconnectionRow, disconnectionTimes, distributionDisconnection } from "./tables/disconnection-times.ts";

/** How a system and its exposed metal are earthed. */
export const earthingSystem = z.enum(["tn-s", "tn-c-s", "tn-c", "tt", "it"]);

/** How a system and its exposed metal are earthed. */
export type EarthingSystem = z.infer<typeof earthingSystem>;

/** Where a circuit ends: at equipment, or at another board. */
export const circuitKind = z.enum(["final", "distribution"]);

const rows: readonly DisconnectionRow[] = disconnectionTimes;

/**
 * Nominal voltage between a conductor and earth, in whole volts as systems are named: 230 V of 400 V, 120 V of 208 V.
 * Over √3 alone these would be 230.9 and 120.1 V, past the bounds of the disconnection times.
 */
export function nominalVoltageToEarthV(system: FeedSystem, voltageV: number): number {
  return system === "ac-3ph" ? Math.floor(voltageV / Math.sqrt(3)) : voltageV;
}

/**
 * Longest time in which a first fault to earth must be cleared.
 *
 * @param voltageToEarthV - U0
 * @returns s; null where the standard asks for none: an IT system at its first fault, or extra-low voltage
 * @see Sources: `iec-60364-4-41`
 */
export function disconnectionTimeS(
  earthing: EarthingSystem,
  circuit: z.infer<typeof circuitKind>,
  system: FeedSystem,
  voltageToEarthV: number,
): number | null {
  if (earthing === "it") return null;
  const family = earthing === "tt" ? "tt" : "tn";
  const current = system === "dc" ? "dc" : "ac";
  const row = rows.findLast(
    (each) => each.earthing === family && each.current === current && voltageToEarthV > each.aboveV,
  );
  if (row === undefined) return null;
  if (circuit === "final") return row.maximumS;
  return distributionDisconnection.find((each) => each.earthing === family)?.maximumS ?? null;
}
