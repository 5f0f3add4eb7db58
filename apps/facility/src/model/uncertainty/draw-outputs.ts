import { type Column, ModelError } from "@watthall/basis";
import type { WeatherYear } from "@watthall/climate";
import type { Scenario } from "../../scenario/scenario.ts";
import { keysOf, setNumbers, type UncertainScenario } from "../../scenario/uncertain-scenario.ts";
import type { Telemetry } from "../load-trace.ts";
import type { YearColumns } from "../year/year-columns.ts";
import { yearIngredients } from "../year/year-ingredients.ts";
import { yearKernel } from "../year/year-kernel.ts";
import { type YearPlan, yearPlan } from "../year/year-plan.ts";
import { type YearTotals, yearTotals } from "../year/year-result.ts";
import { quickYearSite, type YearSite } from "../year/year-site.ts";

/** One figure of a year, or whether the year has a finding (1) or not (0). */
export interface DrawOutput {
  readonly name: string;
  readonly unit: Column["unit"];
  /** `null` for a figure of the year. */
  readonly findingCode: string | null;
  readonly of: (year: YearTotals, site: YearSite) => number | null;
}

const figure = (name: string, unit: Column["unit"], of: DrawOutput["of"]): DrawOutput => ({
  name,
  unit,
  findingCode: null,
  of,
});

const finding = (name: string, findingCode: string): DrawOutput => ({
  name,
  unit: "1",
  findingCode,
  of: ({ findings }) => (findings.some(({ code }) => code === findingCode) ? 1 : 0),
});

/** What is kept of each draw. */
export const drawOutputs: readonly DrawOutput[] = [
  figure("facilityMwh", "MWh", (year) => year.facilityMwh),
  figure("itMwh", "MWh", (year) => year.itMwh),
  figure("gridMwh", "MWh", (year) => year.gridMwh),
  figure("coolingMwh", "MWh", (year) => year.byKind.cooling),
  figure("lossMwh", "MWh", (year) => year.byKind["electrical-loss"]),
  figure("pueRatio", "1", (year) => year.pueRatio),
  figure("wueLPerKwh", "L/kWh", (year) => year.wueLPerKwh),
  figure("cueGCo2PerKwh", "g/kWh", (year) => year.cueGCo2PerKwh),
  figure("waterM3", "m3", (year) => year.waterM3),
  figure("freeCoolingShare", "1", (year) => year.freeCoolingShare),
  figure("energyEur", "EUR", (year) => year.energyEur),
  figure("co2T", "t", (year) => year.co2T),
  figure("peakFacilityKw", "kW", (year) => year.peaks.facility.kw),
  figure("peakGridKw", "kW", (year) => year.peaks.grid.kw),
  figure("designFacilityKw", "kW", (_, site) => site.balance.gridKw),
  figure("storedFuelT", "t", (_, site) => site.storedMassT),
  finding("supplyNotHeldCount", "supply-temperature-not-held"),
  finding("chillersTooSmallCount", "chiller-capacity-exceeded"),
  finding("outsideChillerCurvesCount", "outside-chiller-curves"),
  finding("outsideTowerCorrelationCount", "outside-tower-correlation"),
];

/** Years of a site at numbers of one's choice, one after another. */
export interface YearOfDraw {
  /** Those that the central site has a figure for. */
  readonly outputs: readonly DrawOutput[];
  /**
   * Writes a value for each output.
   *
   * @param numbers - of the uncertain scenario, in its order
   * @param hours - written with the hours of the year, where they are wanted
   * @returns the site's plan of that year
   */
  readonly fill: (numbers: ArrayLike<number>, values: Float64Array, hours?: YearColumns | null) => YearPlan;
}

function unknown(name: string, numbers: ArrayLike<number>): never {
  throw new ModelError({
    code: "out-of-range",
    model: "uncertainty",
    path: name,
    received: `no figure at ${Array.from(numbers).join(", ")}`,
    allowed: "numbers at which the year has every figure that it has at their medians",
  });
}

/** Makes ready the years of an uncertain site; they share whatever does not vary, and one runs at a time. */
export function yearOfDraw(
  { central, numbers }: UncertainScenario,
  weather: WeatherYear,
  telemetry: Telemetry,
): YearOfDraw {
  const drawn: Scenario = structuredClone(central);
  const paths = numbers.map(keysOf);
  const ingredients = yearIngredients(
    weather.dryBulbTempC.length,
    telemetry,
    numbers.map(({ path }) => path),
  );
  const run = (values: ArrayLike<number>, hours: YearColumns | null = null) => {
    setNumbers(drawn, paths, values);
    const site = quickYearSite(drawn, ingredients);
    const plan = yearPlan(drawn, site, weather, ingredients);
    return { year: yearTotals(plan, yearKernel(plan, hours)), site, plan };
  };
  const atMedians = run(numbers.map(({ path }) => numberAt(central, path)));
  const outputs = drawOutputs.filter(({ of }) => of(atMedians.year, atMedians.site) !== null);
  return {
    outputs,
    fill: (values, out, hours = null) => {
      const { year, site, plan } = run(values, hours);
      for (let o = 0; o < outputs.length; o++) {
        const output = outputs[o] as DrawOutput;
        out[o] = output.of(year, site) ?? unknown(output.name, values);
      }
      return plan;
    },
  };
}

function numberAt(tree: unknown, path: string): number {
  const value = path
    .split(".")
    .reduce<unknown>(
      (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
      tree,
    );
  if (typeof value !== "number") throw new TypeError(`the scenario has no number at ${path}`);
  return value;
}
