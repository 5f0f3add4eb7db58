import {
  between,
  type Finding,
  ModelError,
  parseInput,
  quantity,
  type SourceId,
  share,
  temperature,
} from "@watthall/basis";
import { z } from "zod";
import { amount } from "./amounts.ts";
import { alternatorEfficiencyAt, gensetById } from "./genset-curve.ts";
import type { Genset, RatingClass } from "./tables/gensets.ts";
import { ratingReference, ratingRules } from "./tables/rating-rules.ts";

/** Input of {@link gensetRating}. */
export const gensetRatingInput = z
  .strictObject({
    genset: z.string().meta({ description: "Id of a set of the tables" }),
    rating: z.enum(["ESP", "PRP", "COP", "DCP"]),
    altitudeM: between(-430, 6000, "m", "Of the site"),
    intakeTempC: temperature("Of the air that the engine draws, at its hottest"),
    fanKw: amount("kW", "Engine-driven fan and other parasitics, where the sheet does not say").optional(),
    derateFromAltitudeM: quantity("m", "Where the sheet's chart ends at this temperature").optional(),
    derateFromTempC: temperature("Where the sheet's chart ends at this altitude").optional(),
    deratePer300mShare: share("Of the rating lost per 300 m, where the sheet's figure is not held").optional(),
    deratePer10kShare: share("Of the rating lost per 10 K, where the sheet's figure is not held").optional(),
  })
  .meta({ description: "What a generator set gives at its terminals, on its site, behind its fan." });

/** Input of {@link gensetRating}. */
export type GensetRatingInput = z.input<typeof gensetRatingInput>;

/** Result of {@link gensetRating}. */
export interface GensetRatingResult {
  /** At the terminals, on the site, behind the fan. */
  readonly availableKw: number;
  /** At the terminals, behind the fan, at the sheet's conditions. */
  readonly ratingKw: number;
  /** Of the two: what `fleetSize` takes beside `ratingKw`. */
  readonly availableShare: number;
  /** Left of the sheet's power after altitude and temperature. */
  readonly derateFactor: number;
  /** Highest mean load over 24 h of this class, of the available power; `null` where it names none. */
  readonly meanLoadShareLimit: number | null;
  readonly annualHoursLimit: number | null;
  /** What a person would write on paper on the way. */
  readonly steps: {
    /** Of the sheet: at the shaft for an engine's sheet. */
    readonly sheetKw: number;
    readonly altitudeLossShare: number;
    readonly temperatureLossShare: number;
    readonly deratedKw: number;
    readonly fanKw: number;
    readonly alternatorEfficiencyShare: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Ask = z.output<typeof gensetRatingInput>;

/**
 * Left of a rating after altitude and temperature, each linear beyond its start and added up. Plain numbers, no checks.
 *
 * @returns a factor; zero or less where nothing is left
 */
export function derateFactorKernel(
  metresBeyond: number,
  kelvinBeyond: number,
  per300mShare: number,
  per10kShare: number,
): number {
  return 1 - (per300mShare * Math.max(0, metresBeyond)) / 300 - (per10kShare * Math.max(0, kelvinBeyond)) / 10;
}

function sheetKwOf(set: Genset, rating: RatingClass): number {
  const sheetKw = set.ratingsKw[rating];
  if (sheetKw !== undefined) return sheetKw;
  throw new ModelError({
    code: "unknown-key",
    model: "gensetRating",
    path: "rating",
    received: rating,
    allowed: `a rating of the sheet of ${set.id}: ${Object.keys(set.ratingsKw).join(", ") || "it gives none"}`,
  });
}

function slope(given: number | undefined, held: number | null, beyond: number, path: string): number {
  if (beyond <= 0) return 0;
  const value = given ?? held;
  if (value !== null) return value;
  throw new ModelError({
    code: "input-invalid",
    model: "gensetRating",
    path,
    received: "nothing",
    allowed: "the loss of the maker's sheet, which is not held for this set",
  });
}

interface Derating {
  readonly factor: number;
  readonly altitudeLossShare: number;
  readonly temperatureLossShare: number;
  readonly findings: readonly Finding[];
}

function derate(ask: Ask, set: Genset): Derating {
  const metres = ask.altitudeM - (ask.derateFromAltitudeM ?? ratingReference.altitudeM);
  const kelvin = ask.intakeTempC - (ask.derateFromTempC ?? ratingReference.intakeTempC);
  const per300m = slope(ask.deratePer300mShare, set.deratePer300mShare, metres, "deratePer300mShare");
  const per10k = slope(ask.deratePer10kShare, set.deratePer10kShare, kelvin, "deratePer10kShare");
  const factor = derateFactorKernel(metres, kelvin, per300m, per10k);
  if (factor <= 0)
    throw new ModelError({
      code: "out-of-range",
      model: "gensetRating",
      path: metres * per300m > kelvin * per10k * 30 ? "altitudeM" : "intakeTempC",
      received: `${ask.altitudeM} m and ${ask.intakeTempC} °C`,
      allowed: "a site at which the set has power left",
    });
  const startAssumed =
    (metres > 0 && ask.derateFromAltitudeM === undefined) || (kelvin > 0 && ask.derateFromTempC === undefined);
  return {
    factor,
    altitudeLossShare: 1 - derateFactorKernel(metres, 0, per300m, 0),
    temperatureLossShare: 1 - derateFactorKernel(0, kelvin, 0, per10k),
    findings: startAssumed
      ? [
          {
            code: "derate-start-unknown",
            severity: "incomplete",
            message: `where derating starts is on a chart of the sheet that could not be read: counted from ${ratingReference.altitudeM} m and ${ratingReference.intakeTempC} °C, which reads the rating low; give derateFromAltitudeM and derateFromTempC`,
            path: metres > 0 && ask.derateFromAltitudeM === undefined ? "derateFromAltitudeM" : "derateFromTempC",
            source: set.source,
          },
        ]
      : [],
  };
}

/**
 * What a generator set gives at its terminals on its site: the sheet's power of a rating class, derated for altitude and
 * intake temperature, less its fan, through its alternator.
 *
 * @param input - set and rating class, altitude in m, intake temperature in °C, parasitics in kW
 * @returns available kW, the rating at the sheet's conditions, and what the class allows
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: the set's sheet, `genset-ratings-trade`, `cat-3516-alternator`
 */
export function gensetRating(input: GensetRatingInput): GensetRatingResult {
  const ask = parseInput("gensetRating", gensetRatingInput, input);
  const set = gensetById("gensetRating", "genset", ask.genset);
  const sheetKw = sheetKwOf(set, ask.rating);
  const { factor, altitudeLossShare, temperatureLossShare, findings } = derate(ask, set);
  const fanKw = ask.fanKw ?? set.fanKw ?? 0;
  const efficiency = set.curveAt === "engine-gross" ? alternatorEfficiencyAt(1) : 1;
  const availableKw = (sheetKw * factor - fanKw) * efficiency;
  const ratingKw = (sheetKw - fanKw) * efficiency;
  if (availableKw <= 0)
    throw new ModelError({
      code: "out-of-range",
      model: "gensetRating",
      path: "fanKw",
      received: `${fanKw} kW`,
      allowed: `less than the ${(sheetKw * factor).toFixed(1)} kW that derating leaves`,
    });
  const rule = ratingRules.find(({ id }) => id === ask.rating);
  const fanUnknown: readonly Finding[] =
    set.fanKw === null && ask.fanKw === undefined
      ? [
          {
            code: "fan-unknown",
            severity: "warning",
            message: `the sheet of ${set.id} does not give the fan's power: taken as 0, which reads the power too high; give fanKw`,
            path: "fanKw",
            value: 0,
            source: set.source,
          },
        ]
      : [];
  return {
    availableKw,
    ratingKw,
    availableShare: availableKw / ratingKw,
    derateFactor: factor,
    meanLoadShareLimit: rule?.meanLoadShareLimit ?? null,
    annualHoursLimit: rule?.annualHoursLimit ?? null,
    steps: {
      sheetKw,
      altitudeLossShare,
      temperatureLossShare,
      deratedKw: sheetKw * factor,
      fanKw,
      alternatorEfficiencyShare: efficiency,
    },
    findings: [...findings, ...fanUnknown],
    sources: [...new Set([set.source, "genset-ratings-trade", ...(efficiency === 1 ? [] : ["cat-3516-alternator"])])],
  };
}
