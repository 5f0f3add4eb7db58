import { type Finding, parseInput, rowById } from "@watthall/basis";
import { z } from "zod";
import {
  dewPointKernel,
  humidityRatioFromWetBulbKernel,
  pressureAtAltitudeKernel,
  vapourPressureKernel,
} from "./moist-air-kernels.ts";
import { type City, cities } from "./tables/cities.ts";
import type { ClimateYearRow, MonthNormals, TemperatureBin } from "./tables/climate-year-row.ts";
import { climateYears } from "./tables/climate-years.ts";
import type { WeatherYear } from "./weather-year.ts";

const hourCount = 8760;
const hoursPerMonth = hourCount / 12;

/** Input of {@link climateYear}. */
export const climateYearInput = z
  .strictObject({ city: z.string().describe("Id of a city of the table `cities`, such as lille") })
  .meta({ description: "Hourly weather year of a city, made from shipped statistics." });

/** Input of {@link climateYear}. */
export type ClimateYearInput = z.input<typeof climateYearInput>;

/** A warmth by which the hours are ranked: the month's mean, a daily wave and slow waves of some days. */
function roughTempC(hour: number, monthly: readonly MonthNormals[]): number {
  const place = hour / hoursPerMonth - 0.5;
  const before = Math.floor(place);
  const share = place - before;
  const from = monthly[(before + 12) % 12] as MonthNormals;
  const to = monthly[(before + 1) % 12] as MonthNormals;
  const between = (part: 0 | 1 | 2 | 3 | 4) => from[part] + share * (to[part] - from[part]);
  const dailySwing = (between(2) - between(1)) / 2;
  const slowSwing = Math.max(0, (between(4) - between(3)) / 2 - dailySwing);
  const daily = Math.cos((2 * Math.PI * ((hour % 24) + 0.5 - 15)) / 24);
  const wave = (days: number, phase: number) => Math.sin((2 * Math.PI * hour) / (24 * days) + phase);
  return between(0) + dailySwing * daily + (slowSwing / 2.4) * (wave(4.3, 0.4) + wave(7.9, 1.7) + wave(19.1, 2.9));
}

/** Spread of a bin's hours on either side of its mean, so that they stay in the bin and keep its mean. */
function halfSpread([edge, hours, mean]: TemperatureBin): number {
  return hours === 1 ? 0 : Math.max(0, Math.min(mean - edge, edge + 2 - mean));
}

/** Kelvin of wet bulb per kelvin of dry bulb inside a bin: that of its neighbours, steep enough to stay below the dry bulb. */
function wetBulbSlope(bins: readonly TemperatureBin[], at: number): number {
  const bin = bins[at] as TemperatureBin;
  const below = bins[at - 1] ?? bin;
  const above = bins[at + 1] ?? bin;
  const local = above === below ? 1 : (above[3] - below[3]) / (above[2] - below[2]);
  const spread = halfSpread(bin);
  const least = spread === 0 ? 0 : 1 - (bin[2] - bin[3]) / spread;
  return Math.min(1, Math.max(0, local, least));
}

function rankedHours(monthly: readonly MonthNormals[]): Uint16Array {
  const rough = Float64Array.from({ length: hourCount }, (_, hour) => roughTempC(hour, monthly));
  return Uint16Array.from(rough.keys()).sort((a, b) => (rough[a] as number) - (rough[b] as number) || a - b);
}

/** Hands the bins' temperatures to the hours in the order of their rough warmth, so that every bin keeps its hours. */
function hoursFromBins({ bins, monthly }: ClimateYearRow, pressureKpa: number) {
  const dryBulbTempC = new Float64Array(hourCount);
  const wetBulbTempC = new Float64Array(hourCount);
  const dewPointTempC = new Float64Array(hourCount);
  const order = rankedHours(monthly);
  let rank = 0;
  for (const [at, bin] of bins.entries()) {
    const [, hours, dryBulbMean, wetBulbMean] = bin;
    const slope = wetBulbSlope(bins, at);
    for (let i = 0; i < hours; i++, rank++) {
      const hour = order[rank] as number;
      const away = ((2 * i + 1) / hours - 1) * halfSpread(bin);
      const dryBulb = dryBulbMean + away;
      const wetBulb = Math.min(wetBulbMean + slope * away, dryBulb);
      const vapourKpa = vapourPressureKernel(
        humidityRatioFromWetBulbKernel(dryBulb, wetBulb, pressureKpa),
        pressureKpa,
      );
      dryBulbTempC[hour] = dryBulb;
      wetBulbTempC[hour] = wetBulb;
      dewPointTempC[hour] = Math.min(dewPointKernel(vapourKpa), wetBulb);
    }
  }
  return { dryBulbTempC, wetBulbTempC, dewPointTempC, pressureKpa: new Float64Array(hourCount).fill(pressureKpa) };
}

function findingsOf(city: City): readonly Finding[] {
  const made: Finding = {
    code: "made-from-statistics",
    severity: "warning",
    message: `The hours are made from bins and monthly normals of ${city.name}: good for annual energy, not for peaks; size the plant for a design hour of a weather file.`,
    source: city.source,
  };
  const proxy: Finding = {
    code: "proxy-climate",
    severity: "info",
    message: `No year of ${city.name} itself: ${city.proxy}.`,
    path: "city",
    source: city.source,
  };
  const altitude: Finding = {
    code: "altitude-assumed",
    severity: "info",
    message: `The altitude, ${city.altitudeM} m, sets the pressure and is assumed.`,
    path: "site.altitudeM",
    value: city.altitudeM,
  };
  return [made, ...(city.proxy === null ? [] : [proxy]), ...(city.altitudeGrade === "unverified" ? [altitude] : [])];
}

/**
 * Hourly weather year of a city, made from bins of 2 K with their coincident wet bulb and from monthly normals.
 *
 * Each bin keeps its hours, its mean dry bulb and its mean coincident wet bulb; the order of the hours is a model, which
 * meets the monthly means to about 1.6 K of dry bulb and 2.8 K of wet bulb.
 *
 * @param input - id of a city, as listed in `tables.cities`
 * @returns 8 760 hours: temperatures in °C, pressure in kPa; always with the finding `made-from-statistics`
 * @throws {@link ModelError} `input-invalid`, `unknown-key`
 * @see Sources: the row's own, in `tables.climateYears`
 */
export function climateYear(input: ClimateYearInput): WeatherYear {
  const { city: id } = parseInput("climateYear", climateYearInput, input);
  const city = rowById<City>("climateYear", "city", cities, id);
  const row = rowById<ClimateYearRow>("climateYear", "city", climateYears, city.year);
  return {
    ...hoursFromBins(row, pressureAtAltitudeKernel(city.altitudeM)),
    utcOffsetH: city.utcOffsetH,
    site: {
      name: city.name,
      latitudeDeg: city.latitudeDeg,
      longitudeDeg: city.longitudeDeg,
      altitudeM: city.altitudeM,
    },
    source: `Made from the statistics ${row.source}`,
    basis: "statistics",
    findings: findingsOf(city),
    sources: [row.source],
  };
}
