import { between, count, type Finding, ModelError, parseInput } from "@watthall/basis";
import { z } from "zod";
import { completeHours, lineError, textOf } from "./complete-hours.ts";
import type { WeatherYear } from "./weather-year.ts";

const model = "parseWeatherCsv";
const column = (what: string) =>
  z.string().min(1).describe(`${what}: a name of the header's last line, or #4 for the fourth`);

/** Which columns of a text file hold the weather, and in which units. */
export const weatherCsvMapping = z
  .strictObject({
    siteName: z.string(),
    source: z.string().describe("What the hours are, as one would cite them"),
    altitudeM: between(-500, 6000, "m", "For the pressure where the file has none"),
    utcOffsetH: between(-12, 14, "h", "Of the file's hours"),
    delimiter: z.enum(["comma", "semicolon", "tab"]).default("comma"),
    headerLineCount: count("Lines before the first hour", 0).default(1),
    dryBulbColumn: column("Dry bulb in °C"),
    relativeHumidityColumn: column("Relative humidity").optional(),
    relativeHumidityUnit: z.enum(["percent", "share"]).default("percent"),
    dewPointColumn: column("Dew point in °C").optional(),
    pressureColumn: column("Pressure at the site").optional(),
    pressureUnit: z.enum(["Pa", "hPa", "kPa"]).default("hPa"),
    decimalMark: z.enum(["point", "comma"]).default("point"),
    timeColumn: column("Time of each row, by which missing and doubled rows are found").optional(),
    timeUnit: z
      .enum(["iso", "hours", "seconds"])
      .describe("iso as 2023-01-01T00:00 or 2023-01-01 00:00; hours or seconds since the year began")
      .default("iso"),
  })
  .refine((mapping) => mapping.relativeHumidityColumn !== undefined || mapping.dewPointColumn !== undefined, {
    path: ["relativeHumidityColumn"],
    message: "a column of relative humidity or of dew point",
  })
  .meta({ description: "Columns and units of an hourly weather text." });

/** Which columns of a text file hold the weather, defaults not yet filled in. */
export type WeatherCsvMapping = z.input<typeof weatherCsvMapping>;

const separators = { comma: ",", semicolon: ";", tab: "\t" } as const;
const kpaPer = { Pa: 0.001, hPa: 0.1, kPa: 1 } as const;

function columnIndex(wanted: string, names: readonly string[], path: string): number {
  const at = /^#[1-9]\d*$/.test(wanted) ? Number(wanted.slice(1)) - 1 : names.indexOf(wanted);
  if (at >= 0) return at;
  throw new ModelError({
    code: "unknown-key",
    model,
    path,
    received: wanted,
    allowed: names.join(", ") || "#1, #2, …",
  });
}

/** Hours since the year of the first row began. */
function hoursOf(cell: string, unit: "iso" | "hours" | "seconds", line: number): number {
  const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})/.exec(cell);
  const number = cell === "" ? Number.NaN : Number(cell);
  const hours =
    unit === "iso"
      ? Date.parse(iso === null ? "" : `${iso[0].replace(" ", "T")}:00Z`) / 3_600_000
      : unit === "hours"
        ? number
        : number / 3600;
  if (Number.isFinite(hours)) return hours;
  throw lineError(model, line, cell, unit === "iso" ? "a time as 2023-01-01T00:00" : `a number of ${unit}`);
}

/** Refuses a year that does not begin on 1 January or whose rows are not an hour apart, naming the line. */
function assertHourly(cells: readonly string[], unit: "iso" | "hours" | "seconds", headerLineCount: number): void {
  let before = Number.NaN;
  for (const [i, cell] of cells.entries()) {
    const line = headerLineCount + i + 1;
    const now = hoursOf(cell, unit, line);
    const first = unit === "iso" ? Date.parse(`${cell.slice(0, 4)}-01-01T00:00:00Z`) / 3_600_000 : 0;
    if (i === 0 && (now < first || now > first + 1))
      throw lineError(model, line, cell, "the first hour of 1 January, by its beginning, middle or end");
    // A thousandth of an hour is rounding of seconds.
    if (i > 0 && Math.abs(now - before - 1) > 0.001)
      throw lineError(
        model,
        line,
        `${cell}, ${Number((now - before).toFixed(3))} hours after the row before`,
        "one hour after it: a row is missing, doubled or out of order",
      );
    before = now;
  }
}

const notChecked: Finding = {
  code: "time-not-checked",
  severity: "info",
  message: "No time column is mapped: a missing row beside a doubled one would not be noticed.",
  path: "timeColumn",
};

/**
 * Reads an hourly text: CSV of any layout, Open-Meteo's, or the tab-separated text of the French RT2012 years.
 *
 * @param text - 8 760 rows, or 8 784 in a leap year, from 00:00 on 1 January; empty, NaN and null cells are missing
 * @param mapping - columns and units; with a time column, missing and doubled rows are found
 * @returns temperatures in °C, pressure in kPa
 * @throws {@link ModelError} `input-invalid` with the line number in `path`; `unknown-key` for a column not in the header
 * @see Sources: `ashrae-fundamentals-2017`
 */
export function parseWeatherCsv(text: string, mapping: WeatherCsvMapping): WeatherYear {
  const map = parseInput(model, weatherCsvMapping, mapping);
  const separator = separators[map.delimiter];
  const lines = textOf(text, model)
    .trimEnd()
    .split(/\r\n|\n|\r/);
  const names = (lines[map.headerLineCount - 1] ?? "").split(separator).map((name) =>
    name
      .replace(/^\uFEFF/, "")
      .trim()
      .replace(/^"(.*)"$/, "$1"),
  );
  const hourCount = lines.length - map.headerLineCount;
  const rows = lines.slice(map.headerLineCount).map((line) => line.split(separator));
  const cellText = (cells: readonly string[], at: number): string | undefined =>
    cells[at]?.trim().replace(/^"(.*)"$/, "$1");
  if (map.timeColumn !== undefined) {
    const at = columnIndex(map.timeColumn, names, "timeColumn");
    assertHourly(
      rows.map((cells) => cellText(cells, at) ?? ""),
      map.timeUnit,
      map.headerLineCount,
    );
  }
  if (hourCount !== 8760 && hourCount !== 8784)
    throw lineError(
      model,
      lines.length,
      `the file's end after ${Math.max(0, hourCount)} hours`,
      "8760 hours, or 8784 in a leap year",
    );
  const read = (wanted: string | undefined, path: string, factor: number, low: number, high: number): Float64Array => {
    if (wanted === undefined) return new Float64Array(hourCount).fill(Number.NaN);
    const at = columnIndex(wanted, names, path);
    return Float64Array.from(rows, (cells, i) => {
      const cell = cellText(cells, at);
      const line = map.headerLineCount + i + 1;
      if (cell === undefined) throw lineError(model, line, `${cells.length} fields`, `at least ${at + 1}`);
      if (/^(|nan|null|na)$/i.test(cell)) return Number.NaN;
      const value = Number(map.decimalMark === "comma" ? cell.replace(",", ".") : cell) * factor;
      if (!(value >= low && value <= high))
        throw lineError(model, line, cell, `a number in field ${at + 1} that is in range; check the unit`);
      return value;
    });
  };
  const raw = {
    dryBulbTempC: read(map.dryBulbColumn, "dryBulbColumn", 1, -70, 60),
    dewPointTempC: read(map.dewPointColumn, "dewPointColumn", 1, -90, 60),
    relativeHumidityShare: read(
      map.relativeHumidityColumn,
      "relativeHumidityColumn",
      map.relativeHumidityUnit === "percent" ? 0.01 : 1,
      0,
      1.5,
    ),
    pressureKpa: read(map.pressureColumn, "pressureColumn", kpaPer[map.pressureUnit], 50, 120),
  };
  const complete = completeHours(raw, map.altitudeM, model, map.headerLineCount + 1);
  return {
    ...complete,
    findings: map.timeColumn === undefined ? [...complete.findings, notChecked] : complete.findings,
    utcOffsetH: map.utcOffsetH,
    site: { name: map.siteName, latitudeDeg: null, longitudeDeg: null, altitudeM: map.altitudeM },
    source: map.source,
    basis: "hourly",
    sources: ["ashrae-fundamentals-2017"],
  };
}
