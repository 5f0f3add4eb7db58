import type { Scenario } from "../../scenario/scenario.ts";
import type { Leaf, Leaves } from "../link/tree-paths.ts";

/** How the racks of a scenario are told: by number, by a target, by the power to fill, or by the hall to refill. */
export type ItMode = "racks" | "target" | "fill" | "refill";

/** Where a scenario tells its racks, and what it tells. */
export interface ItFields {
  readonly mode: ItMode;
  /** Path of the rack's fields. */
  readonly path: string;
  readonly rack: string;
  readonly loadKw: number | undefined;
}

/** The fields of a scenario's main racks. */
export function itFields({ it }: Scenario): ItFields {
  const { racks, target, fill, refill } = it;
  const [first] = racks ?? [];
  if (target) return { mode: "target", path: "it.target", rack: target.rack, loadKw: target.loadKw };
  if (fill) return { mode: "fill", path: "it.fill", rack: fill.rack, loadKw: fill.loadKw };
  if (refill) return { mode: "refill", path: "it.refill", rack: refill.rack, loadKw: refill.loadKw };
  return { mode: "racks", path: "it.racks.0", rack: first?.rack ?? "", loadKw: first?.loadKw };
}

/** Voltage at which a site of a power is connected in what follows: the usual one of its size. */
function gridKvFor(facilityMw: number): number {
  if (facilityMw <= 12) return 20;
  if (facilityMw <= 50) return 63;
  return facilityMw <= 400 ? 225 : 400;
}

/** What to set so that a site is filled to a power at the meter with the racks that it has. */
export function fillSite(scenario: Scenario, facilityMw: number): Leaves {
  const { mode, rack, loadKw } = itFields(scenario);
  const others = (["racks", "target", "refill"] as const).map((each): [string, Leaf] => [`it.${each}`, null]);
  return {
    ...(mode === "fill" ? {} : Object.fromEntries(others)),
    "it.fill.facilityMw": facilityMw,
    "it.fill.rack": rack,
    ...(loadKw === undefined ? {} : { "it.fill.loadKw": loadKw }),
    "grid.voltageKv": gridKvFor(facilityMw),
  };
}

/** What to set so that a site has other racks. */
export function otherRack(scenario: Scenario, rack: string, loadKw: number | null): Leaves {
  const { path } = itFields(scenario);
  return { [`${path}.rack`]: rack, [`${path}.loadKw`]: loadKw, [`${path}.liquidShare`]: null };
}
