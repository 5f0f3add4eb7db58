import { ModelError } from "@watthall/basis";
import { overloadSettingA, type ProtectiveDevice } from "./protective-device.ts";
import { type ConventionalRow, conventionalCurrents } from "./tables/trip-gates.ts";

const conventional: readonly ConventionalRow[] = conventionalCurrents;

/**
 * The device's conventional currents and time.
 *
 * @throws {@link ModelError} `out-of-range` for a rating above the standard's last
 */
export function conventionalRow(device: ProtectiveDevice): ConventionalRow {
  const family = device.kind.startsWith("mcb") ? "mcb" : device.kind;
  const rows = conventional.filter((row) => row.device === family);
  const row = rows.find(({ upToA }) => device.ratedCurrentA <= upToA);
  if (row !== undefined) return row;
  throw new ModelError({
    code: "out-of-range",
    model: "tripBand",
    path: "device.ratedCurrentA",
    received: `${device.ratedCurrentA}`,
    allowed: `at most ${rows.at(-1)?.upToA ?? 0} A for ${device.kind}`,
  });
}

/** I_2 over the setting: the current at which the device surely operates within its conventional time. */
export function conventionalTrippingFactor(device: ProtectiveDevice): number {
  return conventionalRow(device).trippingFactor;
}

/** I_2 of a device, in A. */
export function conventionalTrippingA(device: ProtectiveDevice): number {
  return conventionalTrippingFactor(device) * overloadSettingA(device);
}
