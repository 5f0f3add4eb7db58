import { ModelError } from "@watthall/basis";
import { judged, type ProtectionVerdict, unjudged } from "./protection-verdict.ts";
import type { ProtectiveDevice } from "./protective-device.ts";
import { conventionalTrippingA, type DeviceCurve, deviceCurve, tripBand } from "./trip-band.ts";

/** Points at which two bands are compared between the least tripping current and the highest fault. */
const pointCount = 400;

/** Selectivity of a device with the one above it. */
export interface Selectivity {
  /** Null without a device above. */
  readonly verdict: ProtectionVerdict | null;
  /** Up to which current the device above surely stays closed. */
  readonly upToA: number | null;
}

function curveOrNull(device: ProtectiveDevice): DeviceCurve | null {
  try {
    return deviceCurve(device);
  } catch (thrown) {
    if (ModelError.is(thrown)) return null;
    throw thrown;
  }
}

/**
 * Compares the two bands at every current from I_2 of the lower device to the highest fault: selective where the lower
 * has surely tripped before the upper may. Bands that overlap leave it open; a maker's selectivity table may settle it.
 */
export function selectivityOf(
  lower: DeviceCurve | null,
  lowerDevice: ProtectiveDevice,
  upperDevice: ProtectiveDevice | undefined,
  maxFaultKa: number | undefined,
): Selectivity {
  if (upperDevice === undefined) return { verdict: null, upToA: null };
  const upper = curveOrNull(upperDevice);
  if (lower === null || upper === null) return { verdict: unjudged("a device's curve is not held"), upToA: null };
  if (maxFaultKa === undefined) return { verdict: unjudged("no highest fault current given"), upToA: null };
  const fromA = conventionalTrippingA(lowerDevice);
  const toA = maxFaultKa * 1000;
  const ratio = Math.max(toA / fromA, 1) ** (1 / pointCount);
  let upToA = 0;
  let stillSelective = true;
  let upperFirst: number | null = null;
  for (let i = 0, currentA = fromA; i <= pointCount; i++, currentA *= ratio) {
    const below = tripBand(lower, currentA, lowerDevice.shortDelayS);
    const above = tripBand(upper, currentA, upperDevice.shortDelayS);
    stillSelective = stillSelective && below.latestS !== null && below.latestS < above.earliestS;
    if (stillSelective) upToA = currentA;
    if (above.latestS !== null && above.latestS < below.earliestS) upperFirst ??= currentA;
  }
  if (stillSelective) return { verdict: judged(true, toA, toA, "A, selective up to the highest fault"), upToA: toA };
  if (upperFirst !== null)
    return { verdict: judged(false, upperFirst, toA, "A, where the device above trips first"), upToA };
  return {
    verdict: unjudged("the standards' bands overlap; the maker's selectivity table decides", upToA, toA),
    upToA,
  };
}
