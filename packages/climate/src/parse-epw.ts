import { completeHours, lineError, linesOf } from "./complete-hours.ts";
import type { WeatherYear } from "./weather-year.ts";

const model = "parseEpw";
const headerLineCount = 8;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function field(
  cells: readonly string[],
  at: number,
  line: number,
  low: number,
  high: number,
  missingFrom: number,
): number {
  const text = cells[at]?.trim() ?? "";
  const value = text === "" ? Number.NaN : Number(text);
  if (text !== "" && Number.isNaN(value)) throw lineError(model, line, text, `a number in field ${at + 1}`);
  if (text === "" || value >= missingFrom) return Number.NaN;
  if (value < low || value > high) throw lineError(model, line, text, `${low} to ${high} in field ${at + 1}`);
  return value;
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
    return this.month > 12 ? "no further hour" : `${this.month}/${this.day} ${this.hour}`;
  }
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
  const lines = linesOf(text, model);
  const place = header(lines[0]);
  const perHour = lines[7]?.split(",")[2]?.trim();
  if (perHour !== "1")
    throw lineError(model, 8, (lines[7] ?? "nothing").slice(0, 80), "DATA PERIODS with 1 record an hour");
  const hourCount = lines.length - headerLineCount;
  const expected = new Calendar(hourCount === 8784);
  const column = () => new Float64Array(hourCount);
  const raw = {
    dryBulbTempC: column(),
    dewPointTempC: column(),
    relativeHumidityShare: column(),
    pressureKpa: column(),
  };
  for (let i = 0; i < hourCount; i++) {
    const line = i + headerLineCount + 1;
    const cells = (lines[i + headerLineCount] as string).split(",", 11);
    expected.next();
    if (cells.length < 10) throw lineError(model, line, `${cells.length} fields`, "35 fields; the file may be cut off");
    const [month, day, hour] = [Number(cells[1]), Number(cells[2]), Number(cells[3])];
    if (month !== expected.month || day !== expected.day || hour !== expected.hour)
      throw lineError(model, line, `month/day hour ${month}/${day} ${hour}`, expected.toString());
    raw.dryBulbTempC[i] = field(cells, 6, line, -70, 60, 99.9);
    raw.dewPointTempC[i] = field(cells, 7, line, -90, 60, 99.9);
    raw.relativeHumidityShare[i] = field(cells, 8, line, 0, 150, 999) / 100;
    raw.pressureKpa[i] = field(cells, 9, line, 50_000, 120_000, 999_999) / 1000;
  }
  if (hourCount !== 8760 && hourCount !== 8784)
    throw lineError(
      model,
      lines.length,
      `the file's end after ${Math.max(0, hourCount)} hours`,
      "8760 hours, or 8784 in a leap year",
    );
  const complete = completeHours(raw, place.site.altitudeM, model, headerLineCount + 1);
  return { ...complete, ...place, basis: "hourly", sources: ["ashrae-fundamentals-2017"] };
}
