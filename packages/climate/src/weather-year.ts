import type { Finding, SourceId } from "@watthall/basis";

/** Where a weather year was observed or made for. */
export interface WeatherSite {
  readonly name: string;
  readonly latitudeDeg: number | null;
  readonly longitudeDeg: number | null;
  readonly altitudeM: number;
}

/** A year of hourly weather: 8 760 values a column, 8 784 in a leap year. Value 0 is the hour from 00:00 on 1 January. */
export interface WeatherYear {
  readonly dryBulbTempC: Float64Array;
  readonly wetBulbTempC: Float64Array;
  readonly dewPointTempC: Float64Array;
  readonly pressureKpa: Float64Array;
  /** Of local standard time from UTC, without daylight saving. */
  readonly utcOffsetH: number;
  readonly site: WeatherSite;
  /** What the hours are, as one would cite them. */
  readonly source: string;
  /** `hourly` as observed or modelled; `statistics` when made from bins and normals, not for peaks. */
  readonly basis: "hourly" | "statistics";
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}
