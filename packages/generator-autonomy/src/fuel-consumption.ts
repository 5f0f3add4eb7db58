import { count, type Finding, ModelError, m3FromL, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { positiveAmount } from "./amounts.ts";
import { consumptionChoice, lowLoadFindings, resolveConsumption } from "./consumption.ts";
import { runningCountKernel } from "./fleet-size.ts";
import { fuelChoice, resolveFuel } from "./fuel.ts";

/** Input of {@link fuelConsumption}. */
export const fuelConsumptionInput = z
  .strictObject({
    consumption: consumptionChoice,
    loadKw: positiveAmount("kW", "Electrical, of all sets together"),
    setCount: count("Sets that share the load; without it, the fewest that carry it").optional(),
    ratingKw: positiveAmount(
      "kW",
      "Of each set, to tell its load share where consumption is a plain figure",
    ).optional(),
    durationH: positiveAmount("h", "At that load"),
    fuel: fuelChoice,
  })
  .meta({ description: "Fuel that generator sets burn at a steady load." });

/** Input of {@link fuelConsumption}, defaults not yet filled in. */
export type FuelConsumptionInput = z.input<typeof fuelConsumptionInput>;

/** Result of {@link fuelConsumption}. */
export interface FuelConsumptionResult {
  /** Burnt over the duration. */
  readonly fuelM3: number;
  /** Burnt over the duration. */
  readonly massT: number;
  readonly fuelLPerH: number;
  readonly setCount: number | null;
  /** Of each set; `null` where its rating is unknown. */
  readonly loadShare: number | null;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly energyKwh: number;
    readonly sfcGPerKwh: number;
    readonly sfcLPerKwh: number;
    readonly densityKgPerM3: number;
    /** Of each set, net at its terminals. */
    readonly ratedKw: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Mass of fuel burnt: P h sfc. Plain numbers, no checks.
 *
 * @returns t
 */
export function burntMassTKernel(loadKw: number, durationH: number, sfcGPerKwh: number): number {
  return (loadKw * durationH * sfcGPerKwh) / 1e6;
}

/**
 * Fuel that generator sets burn at a steady load, from a set's curve at its terminals or a plain specific consumption.
 *
 * @param input - consumption, load in kW of all sets together, how many share it, hours, fuel
 * @returns volume in m3, mass in t, and each set's share of its rating
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, and `input-ambiguous` for a set whose rating is given twice
 * @see Sources: `cummins-fr-6345` and the other sheets of `tables.gensets`, `cat-3516-alternator`, `cummins-pt-7007`
 */
export function fuelConsumption(input: FuelConsumptionInput): FuelConsumptionResult {
  const ask = parseInput("fuelConsumption", fuelConsumptionInput, input);
  if ("genset" in ask.consumption && ask.ratingKw !== undefined)
    throw new ModelError({
      code: "input-ambiguous",
      model: "fuelConsumption",
      path: "ratingKw",
      received: `${ask.ratingKw} kW beside the set ${ask.consumption.genset}`,
      allowed: "a rating or a named set, which has its own",
    });
  const fuel = resolveFuel(ask.fuel);
  const setCount =
    ask.setCount ?? (ask.ratingKw === undefined ? undefined : runningCountKernel(ask.loadKw, ask.ratingKw));
  const burn = resolveConsumption("fuelConsumption", ask.consumption, ask.loadKw, ask.setCount, fuel);
  const loadShare =
    ask.ratingKw !== undefined && setCount !== undefined ? ask.loadKw / (setCount * ask.ratingKw) : burn.loadShare;
  const lowLoad = loadShare !== null && burn.loadShare === null ? lowLoadFindings(loadShare, "loadShare") : [];
  return {
    fuelM3: m3FromL(ask.loadKw * ask.durationH * burn.sfcLPerKwh),
    massT: burntMassTKernel(ask.loadKw, ask.durationH, burn.sfcGPerKwh),
    fuelLPerH: ask.loadKw * burn.sfcLPerKwh,
    setCount: burn.setCount ?? setCount ?? null,
    loadShare,
    steps: {
      energyKwh: ask.loadKw * ask.durationH,
      sfcGPerKwh: burn.sfcGPerKwh,
      sfcLPerKwh: burn.sfcLPerKwh,
      densityKgPerM3: fuel.densityKgPerM3,
      ratedKw: burn.ratedKw ?? ask.ratingKw ?? null,
    },
    findings: [...burn.findings, ...lowLoad, ...fuel.findings],
    sources: [...new Set([...burn.sources, ...fuel.sources])],
  };
}
