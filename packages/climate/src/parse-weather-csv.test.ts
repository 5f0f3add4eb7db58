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
    expect(byName.findings.map((finding) => finding.code)).toEqual(["pressure-assumed", "time-not-checked"]);
    expect(byPlace.findings.map((finding) => finding.code)).toEqual(["time-not-checked"]);
  });

  const at = (i: number): string => new Date(Date.UTC(2023, 0, 1, i)).toISOString().slice(0, 16);
  const timed = (change: (rows: string[]) => string[] = (rows) => rows) => [
    "time,t,rh",
    ...change(Array.from({ length: 8760 }, (_, i) => `${at(i)},20,50`)),
  ];
  const withTime = { ...named, timeColumn: "time" };

  it("reads time stamps as ISO, hours or seconds, of an hour's beginning, middle or end", () => {
    expect(parseWeatherCsv(timed().join("\n"), withTime).findings.map((finding) => finding.code)).toEqual([
      "pressure-assumed",
    ]);
    const hours = ["time,t,rh", ...Array.from({ length: 8760 }, (_, i) => `${i},20,50`)];
    const seconds = ["time,t,rh", ...Array.from({ length: 8760 }, (_, i) => `${1800 + 3600 * i},20,50`)];
    expect(parseWeatherCsv(hours.join("\n"), { ...withTime, timeUnit: "hours" }).dryBulbTempC.length).toBe(8760);
    expect(parseWeatherCsv(seconds.join("\n"), { ...withTime, timeUnit: "seconds" }).dryBulbTempC.length).toBe(8760);
  });

  it.each([
    [
      "a row missing and another doubled",
      timed((rows) => rows.toSpliced(99, 1).toSpliced(4999, 0, rows[4999] as string)),
      101,
    ],
    ["a row doubled", timed((rows) => rows.toSpliced(10, 0, rows[10] as string)), 13],
    ["a row missing", timed((rows) => rows.toSpliced(10, 1)), 12],
    [
      "an hour of daylight saving left out",
      timed((rows) => rows.toSpliced(2018, 1).toSpliced(7274, 0, rows[7275] as string)),
      2020,
    ],
    ["a year that begins in July", timed((rows) => [...rows.slice(4344), ...rows.slice(0, 4344)]), 2],
    ["a time that is none", timed((rows) => rows.with(5, "soon,20,50")), 7],
  ])("refuses %s, naming the line", (_, lines, line) => {
    expect(() => parseWeatherCsv(lines.join("\n"), withTime)).toThrow(
      expect.objectContaining({ path: `line ${line}`, code: "input-invalid", model: "parseWeatherCsv" }),
    );
  });

  it("caps humidity above saturation, raises dry air to what it can compute, and says both", () => {
    const lines = csv().with(1, "20,103").with(2, "20,0").with(3, "20,100");
    const year = parseWeatherCsv(lines.join("\n"), named);
    expect(year.dewPointTempC[0]).toBeCloseTo(20, 6);
    expect(year.findings.map((finding) => [finding.code, finding.value])).toEqual(
      expect.arrayContaining([
        ["humidity-capped", 1],
        ["humidity-raised", 1],
      ]),
    );
    expect(year.wetBulbTempC.every(Number.isFinite)).toBe(true);
  });

  it("reads quoted cells and decimal commas", () => {
    const year = parseWeatherCsv(['"t";"rh"', ...Array.from({ length: 8760 }, () => '"20,5";50')].join("\n"), {
      ...named,
      delimiter: "semicolon",
      decimalMark: "comma",
    });
    expect(year.dryBulbTempC[0]).toBe(20.5);
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
