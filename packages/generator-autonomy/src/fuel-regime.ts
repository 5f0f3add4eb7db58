import { bySeverity, type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { borderlineFinding, lawFindings, sumFindings, tierFindings } from "./fuel-regime-findings.ts";
import {
  type BorderlineThreshold,
  borderlinesOf,
  boundsOf,
  countUnder,
  type HeadingStanding,
  headingStanding,
  type NextRegime,
  nextOf,
} from "./heading-standing.ts";
import { type HazardSums, otherSubstance, type SevesoTier, sevesoStanding } from "./seveso-sum.ts";
import { resolveStore, storedFuel } from "./stored-fuel.ts";
import { type FuelHeading, fuelHeadings } from "./tables/fuel-law.ts";

/** Country whose thresholds apply. */
export const country = z.enum(["fr", "de", "uk", "us"]);

/** Input of {@link fuelRegime}. */
export const fuelRegimeInput = z
  .strictObject({
    stored: z.array(storedFuel).min(1),
    country,
    others: z.array(otherSubstance).default([]),
    assumed: z
      .strictObject({
        sfcGPerKwh: positive("g/kWh", "Behind the tonnes").optional(),
        densityKgPerM3: positive("kg/m3", "Behind the tonnes").optional(),
      })
      .default({})
      .meta({ description: "Consumption and density behind the tonnes, to say which would flip a borderline answer" }),
  })
  .meta({ description: "What storing fuel makes of a site in law." });

/** Input of {@link fuelRegime}, defaults not yet filled in. */
export type FuelRegimeInput = z.input<typeof fuelRegimeInput>;

/** Result of {@link fuelRegime}. */
export interface FuelRegimeResult {
  readonly headings: readonly HeadingStanding[];
  readonly seveso: SevesoTier;
  /** `null` above the last bound. */
  readonly next: NextRegime | null;
  /** Whether any bound is within 10 %. */
  readonly borderline: boolean;
  readonly borderlines: readonly BorderlineThreshold[];
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly totalT: number;
    readonly petrolT: number;
    readonly sums: { readonly lowerTier: HazardSums; readonly upperTier: HazardSums };
    readonly ignoredUnder2Percent: readonly string[];
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * What storing fuel makes of a site in law: regime by heading, Seveso tier, the next bound and what is borderline.
 * Quantity is what is likely to be present, whole tanks, not what is burnt. A screening, not legal advice.
 *
 * @param input - stores by substance, tonnes (or containers in L) and storage, country, other dangerous substances
 * @returns headings with regime and bound, tier, margin in t to the next bound, bounds within 10 %
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, and `input-ambiguous` for fuel given twice
 * @see Sources: `fr-r511-9`, `fr-r511-11`, `seveso-3`, `de-12-bimschv`, `uk-comah-2015`, `us-40-cfr-112`
 */
export function fuelRegime(input: FuelRegimeInput): FuelRegimeResult {
  const ask = parseInput("fuelRegime", fuelRegimeInput, input);
  const stores = ask.stored.map((row, i) => resolveStore(row, i, ask.country === "us"));
  const headingRows: readonly FuelHeading[] = fuelHeadings.filter((row) => row.country === ask.country);
  const counted = headingRows.map((heading) => countUnder(heading, stores));
  const headings = counted.map(headingStanding);
  const totalT = stores.reduce((sum, store) => sum + store.massT, 0);
  const eu = sevesoStanding("fuelRegime", totalT, ask.others);
  const seveso = ask.country === "us" ? "none" : eu.tier;
  const open = boundsOf(counted, totalT, ask.country);
  const regimeOf = new Map(headings.map((row) => [row.heading, row.regime]));
  const borderlines = borderlinesOf(open, ask.assumed);
  return {
    headings,
    seveso,
    next: nextOf(open, regimeOf),
    borderline: borderlines.length > 0,
    borderlines,
    steps: {
      totalT,
      petrolT: counted.reduce((sum, heading) => sum + heading.petrolT, 0),
      sums: eu.sums,
      ignoredUnder2Percent: eu.ignored,
    },
    findings: bySeverity([
      ...lawFindings(
        ask.country,
        ask.stored.some((row) => row.massT !== undefined),
        stores,
        headings,
      ),
      ...tierFindings(seveso, eu.decidedBySum, totalT),
      ...sumFindings(ask.country, ask.others.length > 0),
      ...borderlines.map(borderlineFinding),
    ]),
    sources: [...new Set([...headings.map((row) => row.source), ...(ask.country === "us" ? [] : ["seveso-3"])])],
  };
}
