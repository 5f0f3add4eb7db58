import { type Column, m3FromL, mwhFromKwh, tFromG } from "@watthall/basis";
import type { YearColumns } from "../year/year-columns.ts";
import type { YearPlan } from "../year/year-plan.ts";

/** Figures of a month, under the names that they have of a year. */
export const monthFigures = {
  facilityMwh: "MWh",
  pueRatio: "1",
  energyEur: "EUR",
  co2T: "t",
  waterM3: "m3",
  peakGridKw: "kW",
} as const satisfies Readonly<Record<string, Column["unit"]>>;

/** Name of a figure of a month. */
export type MonthFigure = keyof typeof monthFigures;

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First hour of each month of a year of 8 760 or 8 784 hours, and the year's end. */
function monthStarts(hourCount: number): readonly number[] {
  const starts = [0];
  for (const [month, days] of daysOfMonths.entries())
    starts.push((starts[month] ?? 0) + 24 * (month === 1 && hourCount === 8784 ? days + 1 : days));
  return starts;
}

function sum(column: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += column[i] as number;
  return total;
}

/** Energy of each hour times a factor, one for all or one each; `null` where none is known. */
function weighted(energyKwh: Float64Array, factors: Float64Array | number | null, from: number, to: number) {
  if (factors === null) return null;
  if (typeof factors === "number") return factors * sum(energyKwh, from, to);
  let total = 0;
  for (let i = from; i < to; i++) total += (energyKwh[i] as number) * (factors[i] as number);
  return total;
}

function ofMonth({ pricesEurPerMwh, factorsGCo2PerKwh }: YearPlan, hours: YearColumns, from: number, to: number) {
  const { facilityKw, rackKw, otherItKw, gridKw, waterL } = hours;
  const facilityKwh = sum(facilityKw, from, to);
  const itKwh = sum(rackKw, from, to) + sum(otherItKw, from, to);
  const eur = weighted(gridKw, pricesEurPerMwh, from, to);
  const co2G = weighted(gridKw, factorsGCo2PerKwh, from, to);
  return {
    facilityMwh: mwhFromKwh(facilityKwh),
    pueRatio: itKwh > 0 ? facilityKwh / itKwh : null,
    energyEur: eur === null ? null : eur / 1000,
    co2T: co2G === null ? null : tFromG(co2G),
    waterM3: m3FromL(sum(waterL, from, to)),
    peakGridKw: gridKw.subarray(from, to).reduce((most, kw) => Math.max(most, kw), 0),
  } satisfies Record<MonthFigure, number | null>;
}

/** The twelve months of a year by its hours; `null` is unknown. */
export function monthsOfYear(
  plan: YearPlan,
  hours: YearColumns,
): readonly Readonly<Record<MonthFigure, number | null>>[] {
  const starts = monthStarts(plan.hourCount);
  return daysOfMonths.map((_, month) => ofMonth(plan, hours, starts[month] ?? 0, starts[month + 1] ?? 0));
}
