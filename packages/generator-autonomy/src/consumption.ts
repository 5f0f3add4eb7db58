import { type Finding, ModelError, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { amount, positiveAmount } from "./amounts.ts";
import { consumptionSpread } from "./consumption-spread.ts";
import { dieselHeatingValueMjPerKg, fuelRow, type ResolvedFuel } from "./fuel.ts";
import { defaultGenset, gensetById, terminalCurve } from "./genset-curve.ts";
import type { Genset } from "./tables/gensets.ts";
import { practice } from "./tables/practice.ts";

/** What a set burns for a kilowatt-hour at its terminals: a named set's curve, or a figure by mass or by volume. */
export type ConsumptionChoice =
  | { readonly genset: string; readonly fanKw?: number | undefined }
  | { readonly sfcGPerKwh: number }
  | { readonly sfcLPerKwh: number };

/** Schema of {@link ConsumptionChoice}: exactly one of `genset`, `sfcGPerKwh` and `sfcLPerKwh`. */
export const consumptionChoice = z
  .strictObject({
    genset: z.string().optional().meta({ description: "Id of a set of the tables" }),
    fanKw: amount("kW", "Engine-driven fan and auxiliaries of each set, where the sheet does not say").optional(),
    sfcGPerKwh: positiveAmount("g/kWh", "Per kilowatt-hour at the electrical terminals").optional(),
    sfcLPerKwh: positiveAmount("L/kWh", "Per kilowatt-hour at the electrical terminals").optional(),
  })
  .transform(({ genset, fanKw, sfcGPerKwh, sfcLPerKwh }, context): ConsumptionChoice => {
    const given = [genset, sfcGPerKwh, sfcLPerKwh].filter((choice) => choice !== undefined);
    const refuse = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (given.length !== 1)
      return refuse("exactly one of genset, sfcGPerKwh, sfcLPerKwh: given twice they may disagree");
    if (fanKw !== undefined && genset === undefined)
      return refuse("fanKw only beside a genset: a plain figure is at the terminals already");
    if (genset !== undefined) return { genset, fanKw };
    if (sfcGPerKwh !== undefined) return { sfcGPerKwh };
    return sfcLPerKwh === undefined ? z.NEVER : { sfcLPerKwh };
  });

/** The consumption taken where the caller gives none. */
export const defaultConsumption: ConsumptionChoice = { genset: defaultGenset };

/** Specific consumption at one load, resolved. */
export interface ResolvedConsumption {
  readonly sfcGPerKwh: number;
  readonly sfcLPerKwh: number;
  readonly setCount: number | null;
  /** Of each set, net at the terminals. */
  readonly ratedKw: number | null;
  readonly loadShare: number | null;
  /** Whether the tonnes follow the density: true where consumption is known by volume. */
  readonly byVolume: boolean;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Load below which a diesel wets its exhaust with unburnt fuel. */
export const minimumLoadShare: number = practice.minimumLoadShare.value;

/** Density taken for the litres of a sheet that does not say. */
const unknownBasisKgPerM3 = fuelRow("diesel-en590").densityKgPerM3.value;

/** Finding for a set that runs below the minimum load. */
export function lowLoadFindings(loadShare: number, path: string): readonly Finding[] {
  if (loadShare >= minimumLoadShare) return [];
  return [
    {
      code: "wet-stacking",
      severity: "warning",
      message: `each set runs at ${(loadShare * 100).toFixed(1)} % of its rating, below the 30 % under which diesels foul; run fewer sets`,
      path,
      value: loadShare,
      limit: minimumLoadShare,
      source: practice.minimumLoadShare.source,
    },
  ];
}

function gensetFindings(set: Genset, fanGiven: boolean, loadShare: number): readonly Finding[] {
  const findings: Finding[] = [...lowLoadFindings(loadShare, "loadShare")];
  if (set.fanKw === null && !fanGiven)
    findings.push({
      code: "fan-unknown",
      severity: "warning",
      message: `the sheet of ${set.id} does not give the fan's power: taken as 0, which reads the fuel too low; give fanKw`,
      path: "consumption.fanKw",
      value: 0,
      source: set.source,
    });
  if (set.fuelBasisKgPerM3 === null)
    findings.push({
      code: "fuel-basis-unknown",
      severity: "warning",
      message: `the litres of ${set.id} carry no density: taken as ${unknownBasisKgPerM3} kg/m3`,
      path: "consumption.genset",
      value: unknownBasisKgPerM3,
      source: set.source,
    });
  if (set.grade === "claim" || set.grade === "unverified")
    findings.push({
      code: "curve-weak",
      severity: "warning",
      message: `the curve of ${set.id} is no maker's sheet`,
      path: "consumption.genset",
      source: set.source,
    });
  if (loadShare > 1)
    findings.push({
      code: "above-rated-load",
      severity: "warning",
      message: `each set runs at ${(loadShare * 100).toFixed(1)} % of its ${set.ratedKw} kW: standby power, not for the whole of an outage`,
      path: "loadShare",
      value: loadShare,
      limit: 1,
      source: set.source,
    });
  return findings;
}

/**
 * Reads a set's curve at the load of each set. An engine needs energy: a fuel with more of it per kilogram is burnt in
 * proportion less.
 */
function ofGenset(
  model: string,
  choice: { readonly genset: string; readonly fanKw?: number | undefined },
  loadKw: number,
  setCountAsked: number | undefined,
  fuel: ResolvedFuel,
): ResolvedConsumption {
  const set = gensetById(model, "consumption.genset", choice.genset);
  const curve = terminalCurve(model, set, choice.fanKw);
  const setCount = setCountAsked ?? Math.max(1, Math.ceil(loadKw / curve.ratedKw - 1e-9));
  const perSetKw = loadKw / setCount;
  if (perSetKw < curve.lowestKw * (1 - 1e-12) || perSetKw > curve.highestKw * (1 + 1e-12))
    throw new ModelError({
      code: "out-of-range",
      model,
      path: "loadKw",
      received: `${loadKw} kW on ${setCount} sets, ${perSetKw} kW each`,
      allowed: `${curve.lowestKw.toFixed(1)} to ${curve.highestKw.toFixed(1)} kW each, where the sheet of ${set.id} has its points; change setCount, or name another set`,
    });
  const inside = Math.min(Math.max(perSetKw, curve.lowestKw), curve.highestKw);
  const basisKgPerM3 = set.fuelBasisKgPerM3 ?? unknownBasisKgPerM3;
  const dieselKgPerH = (curve.fuelLPerH(inside) * basisKgPerM3) / 1000;
  const sfcGPerKwh = ((dieselKgPerH * dieselHeatingValueMjPerKg) / fuel.heatingValueMjPerKg / inside) * 1000;
  const loadShare = inside / curve.ratedKw;
  const counted: readonly Finding[] =
    setCountAsked === undefined
      ? [
          {
            code: "set-count-assumed",
            severity: "info",
            message: `${setCount} sets run, the fewest that carry the load within ${curve.ratedKw.toFixed(0)} kW each`,
            path: "setCount",
            value: setCount,
          },
        ]
      : [];
  return {
    sfcGPerKwh,
    sfcLPerKwh: sfcGPerKwh / fuel.densityKgPerM3,
    setCount,
    ratedKw: curve.ratedKw,
    loadShare,
    byVolume: false,
    findings: [...gensetFindings(set, choice.fanKw !== undefined, loadShare), ...counted],
    sources: [
      set.source,
      ...(set.curveAt === "engine-gross" ? (["cat-3516-alternator"] as const) : []),
      ...(set.id === defaultGenset && choice.fanKw === undefined ? (["cummins-c2250d5-dcc"] as const) : []),
    ],
  };
}

function spreadText(): string {
  const { lowGPerKwh, highGPerKwh } = consumptionSpread();
  return `sets of the tables burn ${lowGPerKwh.toFixed(0)} to ${highGPerKwh.toFixed(0)} g/kWh at three quarters of their rating, those tuned for low NOx the most`;
}

/**
 * Resolves a consumption at a load.
 *
 * @param loadKw - electrical, of all sets together
 * @param setCount - sets that share it; without it, the fewest that carry it
 * @throws {@link ModelError} `unknown-key` for an unknown set, `out-of-range` for a load outside the set's curve
 */
export function resolveConsumption(
  model: string,
  choice: ConsumptionChoice | undefined,
  loadKw: number,
  setCount: number | undefined,
  fuel: ResolvedFuel,
): ResolvedConsumption {
  const consumption = choice ?? defaultConsumption;
  const assumed: readonly Finding[] =
    choice === undefined
      ? [
          {
            code: "consumption-assumed",
            severity: "warning",
            message: `consumption is that of ${defaultGenset} at its terminals, behind its fan; ${spreadText()}`,
            path: "consumption",
            value: defaultGenset,
          },
        ]
      : [];
  if ("genset" in consumption) {
    const resolved = ofGenset(model, consumption, loadKw, setCount, fuel);
    return { ...resolved, findings: [...assumed, ...resolved.findings] };
  }
  const byVolume = "sfcLPerKwh" in consumption;
  const sfcGPerKwh = byVolume ? consumption.sfcLPerKwh * fuel.densityKgPerM3 : consumption.sfcGPerKwh;
  return {
    sfcGPerKwh,
    sfcLPerKwh: byVolume ? consumption.sfcLPerKwh : sfcGPerKwh / fuel.densityKgPerM3,
    setCount: setCount ?? null,
    ratedKw: null,
    loadShare: null,
    byVolume,
    findings: [],
    sources: ["energy-balance"],
  };
}
