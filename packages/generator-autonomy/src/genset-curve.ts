import { lookup, ModelError, rowById } from "@watthall/basis";
import { alternatorEfficiency, type Genset, gensets } from "./tables/gensets.ts";

const rows: readonly Genset[] = gensets;

/** The set whose curve is taken where the caller names none: a 1.8 MWe diesel whose fan is known. */
export const defaultGenset = "cummins-qsk60-g4";

/**
 * Finds a generator set by its id.
 *
 * @throws {@link ModelError} `unknown-key` with the nearest ids
 */
export function gensetById(model: string, path: string, id: string): Genset {
  return rowById(model, path, rows, id);
}

const alternator = lookup({
  model: "alternatorEfficiency",
  path: "loadShare",
  xs: alternatorEfficiency.loadShares,
  ys: alternatorEfficiency.efficiencyShares,
  mode: "linear",
});

/** Efficiency of an alternator, flat above full load as it is from three quarters on. */
export function alternatorEfficiencyAt(loadShare: number): number {
  return alternator(Math.min(loadShare, 1));
}

/** Quarter of its rating for which a point of a sheet stands: sheets round the kilowatts of 25, 50, 75 and 100 %. */
function nominalLoadShare(set: Genset, powerKw: number): number {
  return Math.round((powerKw / set.ratedKw) * 4) / 4;
}

/** Net electrical power of a point of an engine's curve: what is left of the shaft after the fan, through the alternator. */
export function terminalKw(set: Genset, powerKw: number, fanKw: number): number {
  return set.curveAt === "engine-gross"
    ? (powerKw - fanKw) * alternatorEfficiencyAt(nominalLoadShare(set, powerKw))
    : powerKw - fanKw;
}

/** A set's fuel against its net electrical power. */
export interface TerminalCurve {
  /** Net, at full load of the curve. */
  readonly ratedKw: number;
  readonly lowestKw: number;
  readonly highestKw: number;
  /** Fuel in L/h of the sheet at a net power in kW; refuses outside the sheet's points. */
  readonly fuelLPerH: (powerKw: number) => number;
}

const known = new Map<string, TerminalCurve>();

function buildCurve(model: string, set: Genset, fanKw: number): TerminalCurve {
  const xs = set.curve.map(([powerKw]) => terminalKw(set, powerKw, fanKw));
  const first = xs[0] ?? 0;
  if (first <= 0)
    throw new ModelError({
      code: "out-of-range",
      model,
      path: "consumption.fanKw",
      received: `${fanKw} kW`,
      allowed: "less than the lowest point of the set's curve",
    });
  return {
    ratedKw: terminalKw(set, set.ratedKw, fanKw),
    lowestKw: first,
    highestKw: xs[xs.length - 1] ?? first,
    fuelLPerH: lookup({ model: set.id, path: "loadKw", xs, ys: set.curve.map(([, fuel]) => fuel), mode: "linear" }),
  };
}

/**
 * Brings a set's fuel curve to its electrical terminals, behind its fan: interpolated between the points of the sheet.
 * The curve of each set with its own fan is made once.
 *
 * @param model - function on whose behalf the curve is read, for the message
 * @param fanKw - power of the engine-driven fan, the same at any load; that of the sheet, or 0, unless given
 * @throws {@link ModelError} `out-of-range` for a fan that takes all of the lowest point
 */
export function terminalCurve(model: string, set: Genset, fanKw?: number): TerminalCurve {
  if (fanKw !== undefined && fanKw !== set.fanKw) return buildCurve(model, set, fanKw);
  const made = known.get(set.id) ?? buildCurve(model, set, set.fanKw ?? 0);
  known.set(set.id, made);
  return made;
}
