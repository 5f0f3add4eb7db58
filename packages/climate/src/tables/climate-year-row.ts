import type { Sourced } from "@watthall/basis";

/** Normals of one month in °C: mean, mean daily minimum and maximum, lowest and highest dry bulb, mean wet bulb. */
export type MonthNormals = readonly [
  mean: number,
  dailyMin: number,
  dailyMax: number,
  lowest: number,
  highest: number,
  wetBulbMean: number,
];

/** A bin 2 K wide: its lower edge in °C, hours of the year in it, their mean dry bulb and mean coincident wet bulb in °C. */
export type TemperatureBin = readonly [lowerEdge: number, hours: number, dryBulbMean: number, wetBulbMean: number];

/** Statistics of one hourly year of 8 760 hours. */
export interface ClimateYearRow extends Sourced {
  readonly id: string;
  readonly annual: {
    readonly dryBulbMeanTempC: number;
    readonly dryBulbMinTempC: number;
    readonly dryBulbMaxTempC: number;
    readonly wetBulbMeanTempC: number;
    readonly wetBulbMaxTempC: number;
    /** Dry bulb exceeded in 0.4 % of the hours. */
    readonly exceeded0p4PercentDryBulbTempC: number;
    /** Wet bulb exceeded in 0.4 % of the hours. */
    readonly exceeded0p4PercentWetBulbTempC: number;
  };
  /** January to December. */
  readonly monthly: readonly MonthNormals[];
  /** Rising. */
  readonly bins: readonly TemperatureBin[];
}
