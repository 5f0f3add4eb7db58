import { between, count, ModelError, parseInput } from "@watthall/basis";
import { z } from "zod";
import { completeHours, lineError } from "./complete-hours.ts";
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

/**
 * Reads an hourly text: CSV of any layout, Open-Meteo's, or the tab-separated text of the French RT2012 years.
 *
 * @param text - 8 760 rows, or 8 784 in a leap year, from 00:00 on 1 January; empty, NaN and null cells are missing
 * @param mapping - columns and units
 * @returns temperatures in °C, pressure in kPa
 * @throws {@link ModelError} `input-invalid` with the line number in `path`; `unknown-key` for a column not in the header
 * @see Sources: `ashrae-fundamentals-2017`
 */
export function parseWeatherCsv(text: string, mapping: WeatherCsvMapping): WeatherYear {
  const map = parseInput(model, weatherCsvMapping, mapping);
  const separator = separators[map.delimiter];
  const lines = text.trimEnd().split(/\r\n|\n|\r/);
  const names = (lines[map.headerLineCount - 1] ?? "")
    .split(separator)
    .map((name) => name.replace(/^\uFEFF/, "").trim());
  const hourCount = lines.length - map.headerLineCount;
  if (hourCount !== 8760 && hourCount !== 8784)
    throw lineError(
      model,
      lines.length,
      `the file's end after ${Math.max(0, hourCount)} hours`,
      "8760 hours, or 8784 in a leap year",
    );
  const rows = lines.slice(map.headerLineCount).map((line) => line.split(separator));
  const read = (wanted: string | undefined, path: string, factor: number, low: number, high: number): Float64Array => {
    if (wanted === undefined) return new Float64Array(hourCount).fill(Number.NaN);
    const at = columnIndex(wanted, names, path);
    return Float64Array.from(rows, (cells, i) => {
      const cell = cells[at]?.trim();
      const line = map.headerLineCount + i + 1;
      if (cell === undefined) throw lineError(model, line, `${cells.length} fields`, `at least ${at + 1}`);
      if (/^(|nan|null|na)$/i.test(cell)) return Number.NaN;
      const value = Number(cell) * factor;
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
  return {
    ...completeHours(raw, map.altitudeM, model, map.headerLineCount + 1),
    utcOffsetH: map.utcOffsetH,
    site: { name: map.siteName, latitudeDeg: null, longitudeDeg: null, altitudeM: map.altitudeM },
    source: map.source,
    basis: "hourly",
    sources: ["ashrae-fundamentals-2017"],
  };
}
