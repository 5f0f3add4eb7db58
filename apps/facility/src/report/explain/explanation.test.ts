import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allFacts } from "../../facts/all-facts.ts";
import { languages } from "../../messages/language.ts";
import { facility, weatherOfCity } from "../../model/facility.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { plainText } from "../text-report.ts";
import { wordsOf } from "../words.ts";
import { explain, explainFact } from "./explanation.ts";
import { explanationText } from "./explanation-text.ts";
import { figurePaths, placeAt } from "./result-path.ts";

const file = new URL("../../../scenarios/gigafactory-hauts-de-france.yaml", import.meta.url);
const { base } = parseScenario(readScenario(readFileSync(file, "utf8")));
const result = facility(base, { weather: weatherOfCity(base), drawCount: 100 });
const english = wordsOf("en");

describe.each(languages)("explained facts in %s", (language) => {
  const words = wordsOf(language);
  const all = allFacts(result).map((fact) => explainFact(fact, result, words));

  it("each has a formula, a validity and sources that a package holds", () => {
    expect(all.filter(({ formula, validity }) => !formula || !validity).map(({ path }) => path)).toEqual([]);
    expect(all.flatMap(({ sources }) => sources.filter(({ title }) => title === null))).toEqual([]);
  });

  it("reads without gaps", () => {
    for (const one of all) expect(explanationText(one, words, plainText)).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

describe("explain", () => {
  it("puts the values into the formula", () => {
    const told = explain(result, "feeds[0].circuits[0].designCurrentA", english);
    expect(told).toMatchObject({
      formula: "I = P / (√3 · U · cos φ)",
      filled: "I = 140 kW / (√3 · 415 V · 0.95) = 205 A",
    });
  });

  it("explains any other figure by the steps and sources of its model, lists by point or bracket", () => {
    const told = explain(result, "feeds.0.circuits.0.cable.steps.tableAmpacityA", english);
    expect(told).toMatchObject({ path: "feeds[0].circuits[0].cable.steps.tableAmpacityA", formula: null, unit: "A" });
    expect("sources" in told && told.sources.map(({ id }) => id)).toContain("iec-60364-5-52");
    expect("steps" in told && told.steps.length).toBeGreaterThan(3);
  });

  it("lists the figures of a part", () => {
    const told = explain(result, "backup.fleet", english);
    expect("paths" in told && told.paths).toContain("backup.fleet.runningCount");
  });

  it.each(["balance.gridKW", "feeds[7].lossKw", "constructor", "__proto__.x", "nonsense"])(
    "refuses %s with paths near it",
    (path) => {
      expect(() => explain(result, path, english)).toThrow(
        expect.objectContaining({ code: "unknown-key", received: path, allowed: expect.stringMatching(/nearest: \w/) }),
      );
    },
  );

  it("finds every path that it lists", () => {
    const paths = figurePaths(result);
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => placeAt(result, path) === null)).toEqual([]);
  });
});
