import type { Column } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import { inverseCdf, quantileOfSorted } from "@watthall/sampling/kernels";
import { parseSpreadScenario } from "../../scenario/uncertain-scenario.ts";
import { weatherOfCity } from "../facility.ts";
import { uniformsOf } from "../uncertainty-draws.ts";
import { newYearColumns } from "../year/year-columns.ts";
import { yearOfDraw } from "./draw-outputs.ts";
import { type MonthFigure, monthFigures, monthsOfYear } from "./month-figures.ts";
import { type UncertaintyResult, uncertainty } from "./uncertainty.ts";

/** Spread of a figure of one month. */
export interface MonthSpread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** An uncertain site over a year, and the spread of each of its months. */
export interface SpreadRun {
  readonly result: UncertaintyResult;
  /** The twelve months of each figure that every draw has. */
  readonly months: Partial<Readonly<Record<MonthFigure, readonly MonthSpread[]>>>;
}

/** What a run is asked for. */
export interface SpreadRunInput {
  /** As written: a tree in which any number may be a distribution. */
  readonly scenario: unknown;
  readonly sampleCount: number;
  readonly seed: number;
  readonly weather?: WeatherYear;
}

const drawsAtOnce = 8;
const names = Object.keys(monthFigures) as MonthFigure[];

function spreadOf(values: Float64Array): MonthSpread {
  const sorted = values.toSorted();
  const at = (share: number) => quantileOfSorted(sorted, share);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/**
 * The years of an uncertain site, a few at a time, so that what runs them may tell how far it is, or stop. Same draws as
 * `facilityYearDraws` of the same seed.
 *
 * @returns a generator of the share that is done; at its end the spread of the year and of its months
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export function* spreadRun({ scenario, sampleCount, seed, ...given }: SpreadRunInput): Generator<number, SpreadRun> {
  const uncertain = parseSpreadScenario(scenario);
  const { central, numbers } = uncertain;
  const weather = given.weather ?? weatherOfCity(central);
  const years = yearOfDraw(uncertain, weather, {});
  const uniform = uniformsOf(numbers, { seed, to: sampleCount });
  const inverses = numbers.map(({ distribution }) => inverseCdf(distribution));
  const hours = newYearColumns(weather.dryBulbTempC.length);
  const columns = years.outputs.map(() => new Float64Array(sampleCount));
  const months = names.map(() => Array.from({ length: 12 }, () => new Float64Array(sampleCount)));
  const values = new Float64Array(years.outputs.length);
  for (let draw = 0; draw < sampleCount; draw++) {
    const plan = years.fill(
      inverses.map((inverse, p) => inverse(uniform(p, draw))),
      values,
      hours,
    );
    for (const [o, column] of columns.entries()) column[draw] = values[o] ?? 0;
    for (const [m, month] of monthsOfYear(plan, hours).entries())
      for (const [f, name] of names.entries()) {
        const own = months[f]?.[m];
        if (own) own[draw] = month[name] ?? Number.NaN;
      }
    if (draw % drawsAtOnce === drawsAtOnce - 1) yield (draw + 1) / sampleCount;
  }
  const draws = Object.fromEntries(
    years.outputs.map(({ name, unit }, o): [string, Column] => [name, { unit, values: columns[o] ?? values }]),
  );
  const told = names.flatMap((name, f) => {
    const own = months[f] ?? [];
    return own.some((month) => month.some(Number.isNaN)) ? [] : [[name, own.map(spreadOf)] as const];
  });
  return { result: uncertainty(scenario, { sampleCount, seed, weather, draws }), months: Object.fromEntries(told) };
}
