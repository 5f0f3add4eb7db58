import { cities } from "@watthall/climate";
import { describe, expect, it } from "vitest";
import { languages } from "../messages/language.ts";
import { facility } from "../model/facility.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { countryOfCity } from "./commands/init.ts";
import { scenarioTemplate } from "./scenario-template.ts";

const start = {
  file: "site.yaml",
  country: "fr",
  city: "paris",
  cities: ["paris", "lille"],
  rack: "gb200-nvl72",
  rackCount: 20,
  loadKw: null,
  gridKv: 20,
};

describe("scenarioTemplate", () => {
  it.each(languages)("is a scenario with a variant in %s", (language) => {
    const { base, variants } = parseScenario(readScenario(scenarioTemplate(start, language)));
    expect(base.it.racks).toEqual([{ rack: "gb200-nvl72", count: 20 }]);
    expect(variants).toHaveLength(1);
    for (const site of [base, ...variants]) {
      const { feeds, findings } = facility(site);
      expect(feeds[0]?.circuits[0]?.cable?.sectionMm2).toBeGreaterThan(0);
      expect(findings.filter(({ severity, code }) => severity === "fail" && code !== "not-rated-for-dc")).toEqual([]);
    }
  });

  it("takes what is written out of comments as a scenario too", () => {
    const text = scenarioTemplate(start, "en").replaceAll(/^( *)# (designHour|supply|loadKw): /gm, "$1$2: ");
    const { base } = parseScenario(readScenario(text));
    expect(base.designHour?.dryBulbTempC).toBe(38);
    expect(base.feed.supply?.transformerKva).toBe(2500);
    expect(base.it.racks?.[0]?.loadKw).toBe(132);
  });

  it.each(cities.map(({ id }) => id))("runs in %s", (city) => {
    const country = countryOfCity[city] ?? "";
    const { base } = parseScenario(readScenario(scenarioTemplate({ ...start, city, country }, "en")));
    expect(facility(base).balance.gridKw).toBeGreaterThan(2640);
  });
});
