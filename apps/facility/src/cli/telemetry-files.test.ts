import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { telemetryOf } from "./telemetry-files.ts";

const folder = mkdtempSync(join(tmpdir(), "watthall-telemetry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const siteWith = (file: string) =>
  parseScenario({
    schemaVersion: 1,
    name: "measured",
    country: "fr",
    climate: { city: "lille" },
    it: { racks: [{ rack: "gb200-nvl72", count: 10, loadKw: 100, profile: { kind: "telemetry", file } }] },
    feed: { system: "ac-3ph", voltageV: 415, lengthM: 20 },
    backup: { autonomyH: 24, ratingKw: 2000 },
    grid: { voltageKv: 20 },
  }).base;

const hours = (line: (hour: number) => string) => Array.from({ length: 600 }, (_, hour) => line(hour));

function read(lines: readonly string[], end = "\n") {
  writeFileSync(join(folder, "load.csv"), `${lines.join(end)}${end}`);
  return telemetryOf(siteWith("load.csv"), folder)["load.csv"];
}

describe("telemetryOf", () => {
  it("reads a column among others, with quotes, spaces and the line ends of either system", () => {
    const lines = ['"hour", "loadShare" ,note', ...hours((h) => `${h + 8}, "0.25" ,ok`)];
    expect(read(lines, "\r\n")).toEqual(new Float64Array(600).fill(0.25));
  });

  it.each([
    ["another column", ["hour,load", ...hours((h) => `${h},0.5`)], /load\.csv, line 1.*hour,load.*loadShare/],
    ["semicolons", ["hour;loadShare", ...hours((h) => `${h};0.5`)], /load\.csv, line 1.*commas/],
    ["nothing", [""], /load\.csv, line 1.*loadShare/],
    [
      "a negative share",
      ["loadShare", ...hours((h) => (h === 41 ? "-0.1" : "0.5"))],
      /load\.csv, line 43.*-0\.1.*0 to 1/,
    ],
    ["percent", ["loadShare", ...hours((h) => (h === 41 ? "55" : "0.5"))], /load\.csv, line 43.*55.*0 to 1/],
    ["text", ["loadShare", ...hours((h) => (h === 2 ? "off" : "0.5"))], /load\.csv, line 4.*off.*0 to 1/],
    [
      "an empty line",
      ["loadShare", ...hours((h) => (h === 9 ? "" : "0.5"))],
      /load\.csv, line 11.*nothing.*every line/,
    ],
    ["an hour left out", ["hour,loadShare", ...hours((h) => `${h < 500 ? h : h + 1},0.5`)], /line 502.*501.*hour 500/],
    ["an hour twice", ["hour,loadShare", ...hours((h) => `${h < 500 ? h : h - 1},0.5`)], /line 502.*499.*hour 500/],
    ["an hour that is none", ["hour,loadShare", ...hours(() => "noon,0.5")], /load\.csv, line 2.*noon.*a whole hour/],
  ])("refuses %s, naming file and line", (_, lines, message) => {
    expect(() => read(lines)).toThrow(message);
  });

  it("names a file that does not exist", () => {
    expect(() => telemetryOf(siteWith("lost.csv"), folder)).toThrow(/lost\.csv.*no such file/);
  });
});
