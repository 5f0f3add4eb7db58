import { availableParallelism } from "node:os";
import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz-pool.ts";
import { fuzzSubjects } from "./fuzz-subjects.ts";
import { fault } from "./fuzz-verdict.ts";

/** In all; CI asks for 100 000. */
const caseCount = Number(process.env.FUZZ_CASES ?? 10_000);
/** Another seed tries other inputs; the same seed the same ones. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_125);

/** Subjects that compute a whole year, or thousands of draws, at each call: a tenth of the cases. */
const heavy: readonly string[] = [
  "climate.climateYear",
  "climate.designHour",
  "climate.parseEpw",
  "climate.parseWeatherCsv",
  "cooling-load.loopHydraulics",
  "cooling-load.plantYear",
  "cooling-load.supplyTemperatureSweep",
  "electrical-feed.voltageComparison",
  "facility.facility",
  "generator-autonomy.regimeProbability",
];

const subjects = await fuzzSubjects();
const weightOf = (name: string) => (heavy.includes(name) ? 0.1 : 1);
const perWeight = caseCount / subjects.reduce((sum, { name }) => sum + weightOf(name), 0);
const orders = subjects.map(({ name }) => ({ name, seed, caseCount: Math.ceil(perWeight * weightOf(name)) }));
const reports = await fuzz([...orders].sort((a, b) => Number(heavy.includes(b.name)) - Number(heavy.includes(a.name))));

describe(`${caseCount} inputs, seed ${seed}, on ${availableParallelism()} cores`, () => {
  it.each(orders)("$name answers $caseCount of them with plain JSON or a ModelError", ({ name }) => {
    expect(reports.find((each) => each.name === name)?.fault).toBeNull();
  });

  it("starts each from a valid input", () => {
    expect(subjects.filter(({ valid }) => valid.length === 0).map(({ name }) => name)).toEqual([]);
  });
});

describe("fault", () => {
  const refusal = new ModelError({ code: "input-invalid", model: "m", path: "p", received: "r", allowed: "a" });
  it.each<[string, (input: unknown) => unknown, RegExp | null]>([
    ["plain JSON", () => ({ a: [1, "b", null, { c: true }], d: Float64Array.of(1) }), null],
    [
      "a refusal",
      () => {
        throw refusal;
      },
      null,
    ],
    ["a NaN", () => ({ a: [{ b: Number.NaN }] }), /a\.0\.b is NaN/],
    ["an infinite column", () => ({ a: Float64Array.of(1, Number.POSITIVE_INFINITY) }), /a\[1\] is Infinity/],
    ["a date", () => ({ a: new Date(0) }), /a is no plain object/],
    ["a TypeError", () => (undefined as unknown as string).length, /threw TypeError/],
    [
      "a changed input",
      (input) => {
        (input as { x: number }).x = 2;
        return {};
      },
      /threw TypeError/,
    ],
  ])("of %s", (_, run, expected) => {
    const found = fault(run, { x: 1 });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatch(expected);
  });
});
