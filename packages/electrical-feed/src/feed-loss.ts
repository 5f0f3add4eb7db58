/**
 * Loss of a circuit whose ampacity is known, conductor at its own temperature. Plain numbers, no checks.
 *
 * @param resistance20OhmPerM - of one conductor at 20 °C
 * @param conductorCount - loaded conductors of all runs together
 * @param runA - current of one run
 * @param conductorTempC - at that current
 * @returns W/m
 */
export function feedLossKernel(
  resistance20OhmPerM: number,
  temperatureCoefficient: number,
  conductorCount: number,
  runA: number,
  conductorTempC: number,
): number {
  return conductorCount * runA * runA * resistance20OhmPerM * (1 + temperatureCoefficient * (conductorTempC - 20));
}

/** A quantity against load share 0 to 1, at even steps: made once, read in time loops. */
export interface LoadCurve {
  readonly values: Float64Array;
}

/**
 * Tabulates a quantity against load share.
 *
 * @param stepCount - even steps from 0 to 1; 64 keep a square within 1e-4 of its largest value
 * @param at - the quantity at a load share, for instance a feed's loss at its own conductor temperature
 */
export function tabulateLoadCurve(stepCount: number, at: (loadShare: number) => number): LoadCurve {
  return { values: Float64Array.from({ length: stepCount + 1 }, (_, i) => at(i / stepCount)) };
}

/** Reads a load curve between its steps. Plain numbers, no checks: the share must lie from 0 to 1. */
export function loadCurveKernel({ values }: LoadCurve, loadShare: number): number {
  const last = values.length - 1;
  const x = loadShare * last;
  const i = x >= last ? last - 1 : x | 0;
  const low = values[i] as number;
  return low + (x - i) * ((values[i + 1] as number) - low);
}
