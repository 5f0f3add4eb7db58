import type { Columns } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import {
  fillLatinDimension,
  inverseCdf,
  shiftedSobolAt,
  sobolDirectionNumbers,
  sobolShifts,
  streamOf,
  uniformAt,
} from "@watthall/sampling/kernels";
import { parseUncertainScenario, type UncertainNumber } from "../scenario/uncertain-scenario.ts";
import { weatherOfCity } from "./facility.ts";
import type { Telemetry } from "./load-trace.ts";
import { yearOfDraw } from "./uncertainty/draw-outputs.ts";

/** How the draws are spread: Sobol points, one of each slice, or independent. */
export type DrawDesign = "sobol" | "latin-hypercube" | "random";

/** Input of {@link facilityYearDraws}. */
export interface FacilityYearDrawsInput {
  /** As written: a tree of plain objects in which any number may be a distribution. */
  readonly scenario: unknown;
  readonly seed: number;
  /** First draw. */
  readonly from: number;
  /** After the last draw. */
  readonly to: number;
  /** `sobol` when absent. */
  readonly design?: DrawDesign;
  /** All draws of the run, of which these are a part; needed for `latin-hypercube` alone. */
  readonly sampleCount?: number;
  /** The shipped climate of the scenario's city when absent. */
  readonly weather?: WeatherYear | undefined;
  readonly telemetry?: Telemetry;
}

/** The uniform number of a draw, by its place alone. */
export function uniformsOf(
  numbers: readonly UncertainNumber[],
  {
    seed,
    to,
    design = "sobol",
    sampleCount = to,
  }: Pick<FacilityYearDrawsInput, "seed" | "to" | "design" | "sampleCount">,
): (parameter: number, draw: number) => number {
  if (design === "random") {
    const streams = numbers.map(({ path }) => streamOf(path));
    return (parameter, draw) => uniformAt(seed, streams[parameter] as number, draw);
  }
  if (design === "latin-hypercube") {
    const columns = numbers.map((_, p) => {
      const column = new Float64Array(sampleCount);
      fillLatinDimension(column, p, seed);
      return column;
    });
    return (parameter, draw) => columns[parameter]?.[draw] as number;
  }
  const directions = sobolDirectionNumbers(Math.max(1, numbers.length));
  const shifts = sobolShifts(Math.max(1, numbers.length), seed);
  return (parameter, draw) => shiftedSobolAt(directions, shifts, parameter, draw);
}

/** What the years of an uncertain site are computed from, whichever of them are asked for. */
export type DrawnSite = Omit<FacilityYearDrawsInput, "from" | "to">;

/**
 * Makes ready the years of an uncertain site.
 *
 * @param site - with `sampleCount` where the design is `latin-hypercube`
 * @returns what gives the years of a range of draws, as {@link facilityYearDraws} does; one range at a time
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export function preparedDraws(site: DrawnSite): (from: number, to: number) => Columns {
  const uncertain = parseUncertainScenario(site.scenario);
  const { numbers, central } = uncertain;
  const years = yearOfDraw(uncertain, site.weather ?? weatherOfCity(central), site.telemetry ?? {});
  const uniform = uniformsOf(numbers, { ...site, to: site.sampleCount ?? 0 });
  const inverses = numbers.map(({ distribution }) => inverseCdf(distribution));
  const drawn = new Float64Array(numbers.length);
  const values = new Float64Array(years.outputs.length);
  return (from, to) => {
    const columns = years.outputs.map(() => new Float64Array(to - from));
    for (let draw = from; draw < to; draw++) {
      for (const [p, inverse] of inverses.entries()) drawn[p] = inverse(uniform(p, draw));
      years.fill(drawn, values);
      for (const [o, column] of columns.entries()) column[draw - from] = values[o] as number;
    }
    return Object.fromEntries(
      years.outputs.map(({ name, unit }, o) => [name, { unit, values: columns[o] ?? new Float64Array() }]),
    );
  };
}

/**
 * Years of an uncertain site, one a draw. A draw depends on the seed and on its place alone: ranges put side by side are
 * byte for byte the range that they make up.
 *
 * Numbers of load profiles, of operation and of economics leave the site as it is designed; any other number designs it
 * again in each draw, and where its racks fill a power or refill a hall, as a whole, which takes longer than its year.
 *
 * @returns a column for each figure of `drawOutputs`, one value a draw
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `salmon-2011`, `joe-kuo-2008`, `mckay-1979`
 */
export function facilityYearDraws({ from, to, ...site }: FacilityYearDrawsInput): Columns {
  return preparedDraws({ ...site, sampleCount: site.sampleCount ?? to })(from, to);
}
