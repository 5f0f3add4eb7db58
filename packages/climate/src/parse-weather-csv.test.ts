import { unitMismatches } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { parseWeatherCsv, weatherCsvMapping } from "./parse-weather-csv.ts";

const site = { siteName: "Here", source: "made", altitudeM: 0, utcOffsetH: 1 };
const named = { ...site, dryBulbColumn: "t", relativeHumidityColumn: "rh" };
const csv = (row = "20,50") => ["t,rh", ...Array.from({ length: 8760 }, () => row)];

describe("parseWeatherCsv", () => {
  it("reads columns by name, and by place with other units and tabs", () => {
    const byName = parseWeatherCsv(csv().join("\r\n"), named);
    const byPlace = parseWeatherCsv(csv("20\t0.5\t101325").slice(1).join("\n"), {
      ...site,
      delimiter: "tab",
      headerLineCount: 0,
      dryBulbColumn: "#1",
      relativeHumidityColumn: "#2",
      relativeHumidityUnit: "share",
      pressureColumn: "#3",
      pressureUnit: "Pa",
    });
    expect(byName.wetBulbTempC).toEqual(byPlace.wetBulbTempC);
    expect(byName.dewPointTempC[0]).toBeCloseTo(9.27, 1);
    expect(byName.findings.map((finding) => finding.code)).toEqual(["pressure-assumed"]);
    expect(byPlace.findings).toEqual([]);
  });

  it.each([
    ["a file cut off", csv().slice(0, 100), named, "line 100", "input-invalid"],
    ["a text", csv().with(7, "warm,50"), named, "line 8", "input-invalid"],
    ["a missing field", csv().with(7, "20"), named, "line 8", "input-invalid"],
    ["an unknown column", csv(), { ...named, dryBulbColumn: "x" }, "dryBulbColumn", "unknown-key"],
    ["no humidity", csv(), { ...site, dryBulbColumn: "t" }, "relativeHumidityColumn", "input-invalid"],
  ])("refuses %s", (_, lines, mapping, path, code) => {
    expect(() => parseWeatherCsv(lines.join("\n"), mapping)).toThrow(expect.objectContaining({ path, code }));
    expect(unitMismatches(weatherCsvMapping)).toEqual([]);
  });
});
