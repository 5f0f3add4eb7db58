import { terminalCurve } from "./genset-curve.ts";
import { type Genset, gensets } from "./tables/gensets.ts";

/** Specific consumption of several sets at one load. */
export interface ConsumptionSpread {
  readonly lowGPerKwh: number;
  readonly highGPerKwh: number;
}

/** Sets of a megawatt and more that have a maker's sheet with a point at part load. */
function comparableSets(): readonly Genset[] {
  const rows: readonly Genset[] = gensets;
  return rows.filter(({ grade, ratedKw, curve }) => grade === "datasheet" && ratedKw >= 1000 && curve.length > 2);
}

/**
 * What the sets of the tables burn at three quarters of their rating: how far another choice of set would move a result.
 *
 * @returns g/kWh at the terminals; behind the fan where the sheet gives it
 */
export function consumptionSpread(): ConsumptionSpread {
  const each = comparableSets().map((set) => {
    const curve = terminalCurve("consumptionSpread", set);
    const powerKw = 0.75 * curve.ratedKw;
    return (curve.fuelLPerH(powerKw) * (set.fuelBasisKgPerM3 ?? 0)) / powerKw;
  });
  return { lowGPerKwh: Math.min(...each), highGPerKwh: Math.max(...each) };
}
