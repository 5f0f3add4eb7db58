import { completeHours, lineError, type RawHours, textOf } from "./complete-hours.ts";
import { FieldReader } from "./field-reader.ts";
import type { WeatherYear } from "./weather-year.ts";

const model = "parseEpw";
const headerLineCount = 8;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Next field of a row as a number; NaN where it is empty or none. */
function nextNumber(row: FieldReader): number {
  if (row.nextField()) return row.number();
  throw lineError(model, row.line, `${row.lineText().split(",").length} fields`, "35 fields; the file may be cut off");
}

/** Next field of a row; NaN where it is empty or has a filler, from a value on. */
function nextValue(row: FieldReader, low: number, high: number, missingFrom: number): number {
  const value = nextNumber(row);
  if (value >= missingFrom) return Number.NaN;
  if (value >= low && value <= high) return value;
  const text = row.fieldText();
  if (text === "") return Number.NaN;
  const allowed = Number.isNaN(value) ? "a number" : `${low} to ${high}`;
  throw lineError(model, row.line, text, `${allowed} in field ${row.field}`);
}

function header(text: string | undefined) {
  const cells = (text ?? "")
    .replace(/^\uFEFF/, "")
    .split(",")
    .map((cell) => cell.trim());
  const [latitudeDeg, longitudeDeg, utcOffsetH, altitudeM] = cells
    .slice(6, 10)
    .map((cell) => (cell === "" ? Number.NaN : Number(cell))) as [number, number, number, number];
  if (cells[0] !== "LOCATION" || ![latitudeDeg, longitudeDeg, utcOffsetH, altitudeM].every(Number.isFinite))
    throw lineError(
      model,
      1,
      (text ?? "nothing").slice(0, 80),
      "LOCATION, with latitude, longitude, time zone and altitude",
    );
  if (!(altitudeM >= -500 && altitudeM <= 6000))
    throw lineError(model, 1, `an altitude of ${altitudeM} m`, "-500 to 6000 m");
  return {
    utcOffsetH,
    source: `EPW ${cells[1]}, ${cells[4]}`,
    site: { name: cells[1] ?? "", latitudeDeg, longitudeDeg, altitudeM },
  };
}

/** Month, day and hour that each row has to carry, in turn. */
class Calendar {
  month = 1;
  day = 1;
  hour = 0;
  readonly #leap: boolean;

  constructor(leap: boolean) {
    this.#leap = leap;
  }

  next(): void {
    this.hour++;
    if (this.hour <= 24) return;
    this.hour = 1;
    this.day++;
    const days = this.#leap && this.month === 2 ? 29 : (daysOfMonth[this.month - 1] ?? 0);
    if (this.day <= days) return;
    this.day = 1;
    this.month++;
  }

  toString(): string {
    return this.month > 12 ? "no further hour" : `${this.month},${this.day},${this.hour}`;
  }
}

/** Reads the rows of hours, each of which has to be the next one of the year. */
function readHours(row: FieldReader, hourCount: number): RawHours {
  const column = () => new Float64Array(hourCount);
  const dryBulbTempC = column();
  const dewPointTempC = column();
  const relativeHumidityShare = column();
  const pressureKpa = column();
  const expected = new Calendar(hourCount === 8784);
  for (let i = 0; i < hourCount; i++) {
    row.nextLine();
    expected.next();
    const month = nextNumber(row);
    const day = nextNumber(row);
    const hour = nextNumber(row);
    if (month !== expected.month || day !== expected.day || hour !== expected.hour)
      throw lineError(
        model,
        row.line,
        `month, day and hour ${row.lineText().split(",").slice(1, 4).join(",")}`,
        `${expected.toString()}; a row may be missing, or the file cut off`,
      );
    row.nextField();
    row.nextField();
    dryBulbTempC[i] = nextValue(row, -70, 60, 99.9);
    dewPointTempC[i] = nextValue(row, -90, 60, 99.9);
    relativeHumidityShare[i] = nextValue(row, 0, 150, 999) / 100;
    pressureKpa[i] = nextValue(row, 50_000, 120_000, 999_999) / 1000;
  }
  return { dryBulbTempC, dewPointTempC, relativeHumidityShare, pressureKpa };
}

/** The text with a line feed at each line's end, none after the last but one. */
function withLineFeeds(text: string): string {
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  return `${lines.trimEnd()}\n`;
}

function lineCountOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * Reads an EnergyPlus weather file: 8 header lines, then 8 760 hours, or 8 784 in a leap year; hour 1 is the hour that
 * ends at 01:00. Fillers count as missing, gaps of up to six hours are filled, humidity above saturation is capped.
 *
 * @param text - the file's text; CRLF and a byte-order mark are allowed
 * @returns temperatures in °C, pressure in kPa
 * @throws {@link ModelError} `input-invalid`, with the line number in `path`; `text` where the file's bytes are given
 * @see Sources: `ashrae-fundamentals-2017`
 */
export function parseEpw(text: string): WeatherYear {
  const given = withLineFeeds(textOf(text, model));
  const hourCount = lineCountOf(given) - headerLineCount;
  const row = new FieldReader(given);
  const headers = Array.from({ length: Math.min(headerLineCount, hourCount + headerLineCount) }, () => {
    row.nextLine();
    return row.lineText();
  });
  const place = header(headers[0]);
  const periods = headers[headerLineCount - 1];
  if (periods?.split(",")[2]?.trim() !== "1")
    throw lineError(model, 8, (periods ?? "nothing").slice(0, 80), "DATA PERIODS with 1 record an hour");
  const raw = readHours(row, hourCount);
  if (hourCount !== 8760 && hourCount !== 8784)
    throw lineError(model, row.line, `the file's end after ${hourCount} hours`, "8760 hours, or 8784 in a leap year");
  const complete = completeHours(raw, place.site.altitudeM, model, headerLineCount + 1);
  return { ...complete, ...place, basis: "hourly", sources: ["ashrae-fundamentals-2017"] };
}
