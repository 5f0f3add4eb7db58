import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { positiveAmount, positiveProportion } from "./amounts.ts";

/** Input of {@link fuelLine}. */
export const fuelLineInput = z
  .strictObject({
    fullLoadEfficiencyShare: positiveProportion("Electricity over heat in the fuel, at full load"),
    halfLoadEfficiencyShare: positiveProportion("At half load; the same as at full load unless given").optional(),
    heatingValueKwhPerL: positiveAmount("kWh/L", "On the basis, gross or net, on which the efficiencies are given"),
    loadShare: between(0, 1, "1", "Of the rating, at which to read the line")
      .refine((loadShare) => loadShare === 0 || loadShare >= 1e-3, { message: "0, or at least 0.001" })
      .default(1),
  })
  .meta({ description: "Straight fuel line of a generator from two efficiencies, as planning tools use it." });

/** Input of {@link fuelLine}, defaults not yet filled in. */
export type FuelLineInput = z.input<typeof fuelLineInput>;

/** Result of {@link fuelLine}. */
export interface FuelLineResult {
  /** Fuel for each further kilowatt-hour. */
  readonly slopeLPerKwh: number;
  /** Fuel at no load, for each kilowatt of rating and hour. */
  readonly interceptLPerKwh: number;
  /** Fuel for a kilowatt-hour at the load share asked for; `null` at no load. */
  readonly sfcLPerKwh: number | null;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly fullLoadLPerKwh: number; readonly halfLoadLPerKwh: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Straight fuel line of a generator from its efficiencies at full and half load: the form in which REopt and HOMER know
 * a set. A line misses the points of real sets; for a set of the tables take its curve, through `fuelConsumption`.
 *
 * @param input - two efficiencies, heating value in kWh/L on their basis, load share
 * @returns slope in L/kWh, intercept in L/h for each kW of rating, consumption at the load share
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `reopt-jl`
 */
export function fuelLine(input: FuelLineInput): FuelLineResult {
  const ask = parseInput("fuelLine", fuelLineInput, input);
  const halfShare = ask.halfLoadEfficiencyShare ?? ask.fullLoadEfficiencyShare;
  const fullLoadLPerKwh = 1 / (ask.fullLoadEfficiencyShare * ask.heatingValueKwhPerL);
  const halfLoadLPerKwh = 1 / (halfShare * ask.heatingValueKwhPerL);
  const slopeLPerKwh = (fullLoadLPerKwh - 0.5 * halfLoadLPerKwh) / 0.5;
  const interceptLPerKwh = fullLoadLPerKwh - slopeLPerKwh;
  return {
    slopeLPerKwh,
    interceptLPerKwh,
    sfcLPerKwh: ask.loadShare === 0 ? null : slopeLPerKwh + interceptLPerKwh / ask.loadShare,
    steps: { fullLoadLPerKwh, halfLoadLPerKwh },
    findings: [
      {
        code: "straight-line",
        severity: "info",
        message: "a line through two points misses the curve of a real set between and beyond them",
        path: "slopeLPerKwh",
        source: "reopt-jl",
      },
      ...(interceptLPerKwh < 0
        ? [
            {
              code: "intercept-negative",
              severity: "warning",
              message: "half load is given as more efficient than full load: the line reads below zero at no load",
              path: "halfLoadEfficiencyShare",
              value: interceptLPerKwh,
              limit: 0,
              source: "reopt-jl",
            } as const,
          ]
        : []),
    ],
    sources: ["reopt-jl"],
  };
}
