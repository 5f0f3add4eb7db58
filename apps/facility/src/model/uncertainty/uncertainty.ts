import type { Columns, Finding } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import {
  type SobolIndex,
  sensitivityDesign,
  sobolIndices,
  type TornadoBar,
  tornado,
  tornadoDesign,
} from "@watthall/sampling";
import {
  parseSpreadScenario,
  type UncertainNumber,
  type UncertainScenario,
} from "../../scenario/uncertain-scenario.ts";
import { weatherOfCity } from "../facility.ts";
import type { Telemetry } from "../load-trace.ts";
import { type DrawDesign, facilityYearDraws } from "../uncertainty-draws.ts";
import { type DrawOutput, yearOfDraw } from "./draw-outputs.ts";
import { drawSummary, type FindingChance, type OutputSpread } from "./summary.ts";

/** How an uncertain site is computed. */
export interface UncertaintyOptions {
  readonly sampleCount: number;
  readonly seed: number;
  readonly design?: DrawDesign;
  /** Rows of the base sample of the Sobol indices, each of (numbers + 2) years; none when absent. */
  readonly indexBaseCount?: number;
  readonly weather?: WeatherYear | undefined;
  readonly telemetry?: Telemetry;
  /** The draws, where they were computed elsewhere: `facilityYearDraws` of the same scenario and seed, from 0 on. */
  readonly draws?: Columns;
}

/** What each uncertain number does to one figure of the year. */
export interface OutputSensitivity {
  readonly output: string;
  readonly centralResult: number;
  /** Each number alone at its P10 and P90, the largest swing first. */
  readonly tornado: readonly TornadoBar[];
  /** `null` where no indices were asked for. */
  readonly indices: readonly SobolIndex[] | null;
}

/** An uncertain site over a year. */
export interface UncertaintyResult {
  readonly name: string;
  readonly seed: number;
  readonly design: DrawDesign;
  readonly numbers: readonly UncertainNumber[];
  readonly outputs: readonly OutputSpread[];
  readonly findingChances: readonly FindingChance[];
  readonly sensitivities: readonly OutputSensitivity[];
  /** Years that were computed: for the spread, for the tornado, for the indices. */
  readonly steps: { readonly drawCount: number; readonly tornadoCount: number; readonly indexCount: number };
  readonly findings: readonly Finding[];
}

/** Figures of which the sensitivity is told. */
const watched = ["facilityMwh", "pueRatio", "waterM3", "energyEur", "co2T", "peakGridKw", "storedFuelT"];

type Run = (points: readonly (readonly number[])[]) => readonly Float64Array[];

/** A column for each output, one value a point. */
function runner(uncertain: UncertainScenario, weather: WeatherYear, telemetry: Telemetry) {
  const years = yearOfDraw(uncertain, weather, telemetry);
  const run: Run = (points) => {
    const columns = years.outputs.map(() => new Float64Array(points.length));
    const values = new Float64Array(years.outputs.length);
    for (const [i, point] of points.entries()) {
      years.fill(point, values);
      for (const [o, column] of columns.entries()) column[i] = values[o] as number;
    }
    return columns;
  };
  return { outputs: years.outputs, run };
}

function sensitivityOf(
  { outputs, run }: { readonly outputs: readonly DrawOutput[]; readonly run: Run },
  numbers: readonly UncertainNumber[],
  { seed, indexBaseCount = 0 }: UncertaintyOptions,
) {
  const parameters = numbers.map(({ path: name, distribution }) => ({ name, distribution }));
  const oneByOne = tornadoDesign({ parameters, lowShare: 0.1, highShare: 0.9 });
  const ends = run(oneByOne.points);
  const crossed = indexBaseCount === 0 ? null : sensitivityDesign({ parameters, count: indexBaseCount, seed });
  const mixed = crossed === null ? null : run(crossed.points);
  const names = oneByOne.names;
  const findings: Finding[] = [];
  const sensitivities = outputs.flatMap(({ name }, o): readonly OutputSensitivity[] => {
    if (!watched.includes(name)) return [];
    const bars = tornado({ names, results: [...(ends[o] ?? [])] });
    const indices = mixed === null ? null : sobolIndices({ names, results: [...(mixed[o] ?? [])] });
    findings.push(...(indices?.findings ?? []).map((one) => ({ ...one, path: `indices.${name}` })));
    return [{ output: name, centralResult: bars.centralResult, tornado: bars.bars, indices: indices?.indices ?? null }];
  });
  return { sensitivities, findings, tornadoCount: oneByOne.points.length, indexCount: crossed?.points.length ?? 0 };
}

/**
 * An uncertain site: the spread of every figure of its year, the chance of every finding, and what each uncertain number
 * does to them. Same seed, same bytes, however the draws were split.
 *
 * Each draw is a site designed for the numbers drawn: ratings and cables follow the load. To leave the design alone and
 * vary its use, make `it.…profile.share` uncertain rather than `loadKw`.
 *
 * @param scenario - as written: a tree in which any number may be a distribution
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `salmon-2011`, `joe-kuo-2008`, `saltelli-2010`, `jansen-1999`
 */
export function uncertainty(scenario: unknown, options: UncertaintyOptions): UncertaintyResult {
  const { sampleCount, seed, design = "sobol", telemetry = {} } = options;
  const uncertain = parseSpreadScenario(scenario);
  const { central, numbers } = uncertain;
  const weather = options.weather ?? weatherOfCity(central);
  const draws =
    options.draws ??
    facilityYearDraws({ scenario, seed, from: 0, to: sampleCount, design, sampleCount, weather, telemetry });
  const { sensitivities, findings, ...counts } = sensitivityOf(runner(uncertain, weather, telemetry), numbers, options);
  return {
    name: central.name,
    seed,
    design,
    numbers,
    ...drawSummary(draws),
    sensitivities,
    steps: { drawCount: sampleCount, ...counts },
    findings,
  };
}
