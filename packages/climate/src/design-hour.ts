import { between, type Finding, parseInput } from "@watthall/basis";
import { z } from "zod";
import type { WeatherYear } from "./weather-year.ts";

/** Options of {@link designHour}. */
export const designHourInput = z
  .strictObject({ exceededShare: between(0, 0.5, "1", "Share of the year's hours that may be hotter").default(0.004) })
  .meta({ description: "Hot hour of a weather year at a named percentile." });

/** Options of {@link designHour}. */
export type DesignHourInput = z.input<typeof designHourInput>;

/** Result of {@link designHour}. */
export interface DesignHourResult {
  readonly dryBulbTempC: number;
  /** Mean wet bulb of the hours whose dry bulb is within 0.5 K of the design dry bulb. */
  readonly coincidentWetBulbTempC: number;
  /** The wet bulb's own percentile, not of the same hour. */
  readonly wetBulbTempC: number;
  readonly exceededShare: number;
  /** As one would write it beside the figure. */
  readonly percentile: string;
  readonly findings: readonly Finding[];
}

/** Value that at most a share of the hours exceeds. */
function exceededBy(column: Float64Array, share: number): number {
  const rising = column.slice().sort();
  return rising[rising.length - 1 - Math.floor(share * rising.length)] as number;
}

/**
 * Hot hour of a weather year, at a share of hours that may be hotter.
 *
 * @param year - hours, best of a weather file
 * @param options - `exceededShare`, 0.004 (35 hours) unless told; 0 is the year's maximum
 * @returns dry bulb with its coincident wet bulb, and the wet bulb's own percentile, in °C
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export function designHour(year: WeatherYear, options: DesignHourInput = {}): DesignHourResult {
  const { exceededShare } = parseInput("designHour", designHourInput, options);
  const dryBulbTempC = exceededBy(year.dryBulbTempC, exceededShare);
  const coincident = year.wetBulbTempC.filter(
    (_, i) => Math.abs((year.dryBulbTempC[i] as number) - dryBulbTempC) <= 0.5,
  );
  const notForPeaks: Finding = {
    code: "made-from-statistics",
    severity: "warning",
    message: "The year is made from statistics and is not for peaks: take the design hour of a weather file.",
  };
  return {
    dryBulbTempC,
    coincidentWetBulbTempC: coincident.reduce((sum, t) => sum + t, 0) / coincident.length,
    wetBulbTempC: exceededBy(year.wetBulbTempC, exceededShare),
    exceededShare,
    percentile: `exceeded in ${Number((exceededShare * 100).toPrecision(6))} % of the hours`,
    findings: year.basis === "statistics" ? [notForPeaks] : [],
  };
}
