import { lookup, ModelError, mm2FromKcmil, nearestKeys } from "@watthall/basis";
import type { ConductorMetal } from "./conductor.ts";
import { necAmpacities } from "./tables/nec-ampacities.ts";
import { necAmbientFactors, necBundlingFactors } from "./tables/nec-factors.ts";
import { type NecImpedanceRow, necAcImpedances, necDcResistances } from "./tables/nec-impedances.ts";

/** Insulation temperatures of table 310.16. */
export type NecRatedTempC = 60 | 75 | 90;

/** Thousand circular mils of each AWG size, by its definition: 0.005 in × 92^((36 − n)/39). */
function kcmilOfAwg(gauge: number): number {
  const diameterMil = 5 * 92 ** ((36 - gauge) / 39);
  return (diameterMil * diameterMil) / 1000;
}

const aughts: Readonly<Record<string, number>> = { "1/0": 0, "2/0": -1, "3/0": -2, "4/0": -3 };

/**
 * Section of an American size: AWG to 4/0, kcmil from 250.
 *
 * @returns mm²
 */
export function mm2OfAwg(size: string): number {
  const gauge = aughts[size] ?? Number(size);
  return mm2FromKcmil(gauge <= 14 ? kcmilOfAwg(gauge) : gauge);
}

const ampacities = new Map(
  necAmpacities.map(({ conductor, ratedTempC, sizes, ampacitiesA }) => [
    `${conductor} ${ratedTempC}`,
    new Map<string, number>(sizes.map((size, i) => [size, ampacitiesA[i] ?? Number.NaN])),
  ]),
);

/** Sizes that table 310.16 lists for a metal, smallest first. */
export function necSizes(conductor: ConductorMetal): readonly string[] {
  return [...(ampacities.get(`${conductor} 75`)?.keys() ?? [])];
}

/**
 * Ampacity of table 310.16.
 *
 * @returns A
 * @throws {@link ModelError} `out-of-range` for a size that it does not list
 * @see Sources: `nec-310-16`
 */
export function necTableAmpacityA(conductor: ConductorMetal, ratedTempC: NecRatedTempC, size: string): number {
  const ampacityA = ampacities.get(`${conductor} ${ratedTempC}`)?.get(size);
  if (ampacityA !== undefined) return ampacityA;
  const sizes = necSizes(conductor);
  throw new ModelError({
    code: "out-of-range",
    model: "cableAmpacity",
    path: "awg",
    received: size,
    allowed: `${sizes.join(", ")}; nearest: ${nearestKeys(size, sizes, 1).join("")}`,
  });
}

const ambientTables = new Map(
  necAmbientFactors.map(({ ratedTempC, upToTempsC, factors }) => [
    ratedTempC as NecRatedTempC,
    lookup({ model: "cableAmpacity", path: "ambientTempC", xs: upToTempsC, ys: factors, mode: "row-at-or-above" }),
  ]),
);

/** Factor for an ambient other than 30 °C; the table's first row reads "10 °C or less". */
export function necAmbientFactor(ratedTempC: NecRatedTempC, ambientTempC: number): number {
  const table = ambientTables.get(ratedTempC);
  if (table === undefined) throw new TypeError(`no ambient table for ${ratedTempC} °C`);
  return table(Math.max(10, ambientTempC));
}

/** Factor for more than three current-carrying conductors together; the last row reads "41 and above". */
export function necBundlingFactor(currentCarryingConductorCount: number): number {
  const { fromConductorCounts, factors } = necBundlingFactors;
  const row = fromConductorCounts.findLastIndex((from) => currentCarryingConductorCount >= from);
  return factors[Math.max(0, row)] ?? 1;
}

const dcRows: readonly NecImpedanceRow[] = necDcResistances;

const dcResistances = new Map(
  dcRows.flatMap(({ conductor, sizes, ohmPer1000Ft }) =>
    sizes.map((size, i) => [`${conductor} ${size}`, (ohmPer1000Ft[i] ?? Number.NaN) / 0.3048] as const),
  ),
);

/**
 * Direct-current resistance at 75 °C of chapter 9 table 8.
 *
 * @returns Ω/km, or `undefined` for a size that is not held
 * @see Sources: `nec-chapter-9-table-8`
 */
export function necDcResistance75OhmPerKm(conductor: ConductorMetal, size: string): number | undefined {
  return dcResistances.get(`${conductor} ${size}`);
}

const acRows: readonly NecImpedanceRow[] = necAcImpedances;

const reactances = new Map(
  acRows
    .filter(({ quantity, conduit }) => quantity === "reactance" && conduit === "pvc")
    .flatMap(({ conductor, sizes, ohmPer1000Ft }) =>
      sizes.map((size, i) => [`${conductor} ${size}`, (ohmPer1000Ft[i] ?? Number.NaN) / 0.3048] as const),
    ),
);

/**
 * Reactance at 60 Hz of three single conductors in a conduit that is no steel, of chapter 9 table 9.
 *
 * @returns Ω/km, or `undefined` for a size that is not held
 * @see Sources: `nec-chapter-9-table-9`
 */
export function necReactanceOhmPerKm(conductor: ConductorMetal, size: string): number | undefined {
  return reactances.get(`${conductor} ${size}`);
}
