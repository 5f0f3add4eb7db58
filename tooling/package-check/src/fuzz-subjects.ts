import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEpw, parseWeatherCsv } from "@watthall/climate";
import { facility, parseScenario, readScenario } from "@watthall/facility";
import { casesOf } from "./case-file.ts";
import { publicFunctions } from "./public-functions.ts";
import { packages, root } from "./workspace.ts";

/** Something that takes what anybody writes, with valid inputs to start from. */
export interface FuzzSubject {
  readonly name: string;
  readonly run: (input: unknown) => unknown;
  readonly valid: readonly unknown[];
}

const scenarioFolder = join(root, "apps/facility/scenarios");
const scenarioTexts = readdirSync(scenarioFolder)
  .filter((file) => /^[^.]+\.yaml$/.test(file))
  .map((file) => readFileSync(join(scenarioFolder, file), "utf8"));

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const hours = monthDays.flatMap((days, month) =>
  Array.from({ length: days * 24 }, (_, i) => `2019,${month + 1},${1 + Math.floor(i / 24)},${1 + (i % 24)}`),
);
const epw = [
  "LOCATION,Somewhere,-,FRA,Custom,070150,50.57,3.10,1.0,47.0",
  ...Array<string>(6).fill("COMMENTS,none"),
  "DATA PERIODS,1,1,Data,Sunday,1/ 1,12/31",
  ...hours.map((hour) => `${hour},60,?9?9,2.5,1.0,90,100600`),
].join("\n");
const csv = ["t,rh", ...hours.map((_, i) => `${(i % 24) / 2},${50 + (i % 40)}`)].join("\n");
const mapping = {
  siteName: "Somewhere",
  source: "made for this test",
  altitudeM: 47,
  utcOffsetH: 1,
  dryBulbColumn: "t",
  relativeHumidityColumn: "rh",
};

type CsvQuestion = { readonly text: string; readonly mapping: Parameters<typeof parseWeatherCsv>[1] };

const texts: readonly FuzzSubject[] = [
  {
    // A tree as read is not checked yet and may say .inf, which YAML can; what is parsed of it may not.
    name: "facility.readScenario",
    run: (text) => parseScenario(readScenario(String(text))),
    valid: scenarioTexts,
  },
  { name: "climate.parseEpw", run: (text) => parseEpw(String(text)), valid: [epw] },
  {
    name: "climate.parseWeatherCsv",
    run: (question) => {
      const { text, mapping } = Object(question) as CsvQuestion;
      return parseWeatherCsv(String(text), mapping);
    },
    valid: [{ text: csv, mapping }],
  },
];

const scenarios: readonly FuzzSubject[] = [
  { name: "facility.parseScenario", run: parseScenario, valid: scenarioTexts.map(readScenario) },
  {
    name: "facility.facility",
    run: (written) => facility(parseScenario(written).base, {}),
    valid: scenarioTexts.map(readScenario),
  },
];

/** Every public function of every package, the readers of text, and a scenario from its text to its facility. */
export async function fuzzSubjects(): Promise<readonly FuzzSubject[]> {
  const functions = packages.map(async (one) => {
    const cases = casesOf(one).filter(({ expected }) => expected !== undefined);
    return (await publicFunctions(one.name)).map(({ name, run }) => ({
      name: `${one.id}.${name}`,
      run,
      valid: cases.filter((each) => each.function === name).map(({ input }) => input),
    }));
  });
  return [...(await Promise.all(functions)).flat(), ...scenarios, ...texts];
}
