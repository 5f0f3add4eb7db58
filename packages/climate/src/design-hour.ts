import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { weatherOf, weatherOrCity } from "./weather-or-city.ts";

/** Input of {@link designHour}. */
export const designHourInput = z
  .strictObject({
    weather: weatherOrCity,
    exceededShare: between(0, 0.5, "1", "Share of the year's hours that may be hotter").default(0.004),
  })
  .meta({ description: "Hot hour of a weather year at a named percentile." });

/** Input of {@link designHour}, defaults not yet filled in. */
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
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly hourCount: number;
    /** Hours hotter than the design dry bulb. */
    readonly hotterH: number;
    /** Hours of which the coincident wet bulb is the mean. */
    readonly coincidentH: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Value that at most a share of the hours exceeds. */
function exceededBy(column: Float64Array, share: number): number {
  const rising = column.slice().sort();
  return rising[rising.length - 1 - Math.floor(share * rising.length)] as number;
}

/**
 * Hot hour of a weather year, at a share of hours that may be hotter.
 *
 * @param input - weather year (best of a file) or `{ city }`; `exceededShare`, 0.004 (35 hours) unless told; 0 is the maximum
 * @returns dry bulb with its coincident wet bulb, and the wet bulb's own percentile, in °C
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: those of the weather year
 */
export function designHour(input: DesignHourInput): DesignHourResult {
  const { weather, exceededShare } = parseInput("designHour", designHourInput, input);
  const year = weatherOf(weather, "designHour");
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
    steps: {
      hourCount: year.dryBulbTempC.length,
      hotterH: year.dryBulbTempC.filter((t) => t > dryBulbTempC).length,
      coincidentH: coincident.length,
    },
    findings: year.basis === "statistics" ? [notForPeaks] : [],
    sources: year.sources,
  };
}
