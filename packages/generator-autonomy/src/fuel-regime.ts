import { bySeverity, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { positiveAmount } from "./amounts.ts";
import { borderlineFinding, lawFindings, sumFindings, tierFindings } from "./fuel-regime-findings.ts";
import {
  type BorderlineThreshold,
  borderlinesOf,
  boundsOf,
  type Counted,
  countUnder,
  type HeadingStanding,
  headingStanding,
  type NextRegime,
  nextOf,
} from "./heading-standing.ts";
import { type HazardSums, otherSubstance, type SevesoStanding, type SevesoTier, sevesoStanding } from "./seveso-sum.ts";
import { resolveStore, type Store, storedFuel } from "./stored-fuel.ts";
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
        sfcGPerKwh: positiveAmount("g/kWh", "Behind the tonnes").optional(),
        densityKgPerM3: positiveAmount("kg/m3", "Behind the tonnes").optional(),
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

type Ask = z.output<typeof fuelRegimeInput>;

interface Classified {
  readonly counted: readonly Counted[];
  readonly headings: readonly HeadingStanding[];
  readonly totalT: number;
  readonly eu: SevesoStanding;
  readonly seveso: SevesoTier;
}

function classify(ask: Ask, stores: readonly Store[]): Classified {
  const headingRows: readonly FuelHeading[] = fuelHeadings.filter((row) => row.country === ask.country);
  const counted = headingRows.map((heading) => countUnder(heading, stores));
  const totalT = stores.reduce((sum, store) => sum + store.massT, 0);
  const eu = sevesoStanding("fuelRegime", totalT, ask.others);
  return {
    counted,
    headings: counted.map(headingStanding),
    totalT,
    eu,
    seveso: ask.country === "us" ? "none" : eu.tier,
  };
}

const outcome = ({ headings, seveso }: Classified) =>
  [...headings.map(({ heading, regime }) => `${heading} ${regime}`), `Seveso ${seveso}`].join(", ");

/** Where litres became tonnes at an assumed density: what the band of the standard makes of them. */
function densityFindings(ask: Ask, stores: readonly Store[], taken: Classified): readonly Finding[] {
  if (ask.country === "us" || stores.every(({ massRangeT }) => massRangeT.low === massRangeT.high)) return [];
  const at = (end: "low" | "high") =>
    classify(
      ask,
      stores.map((store) => ({ ...store, massT: store.massRangeT[end] })),
    );
  const [low, high] = [at("low"), at("high")];
  const decides = new Set([low, taken, high].map(outcome)).size > 1;
  const range = `${low.totalT.toFixed(1)} to ${high.totalT.toFixed(1)} t over the densities of the standard`;
  return [
    {
      code: decides ? "density-decides" : "density-assumed",
      severity: decides ? "warning" : "info",
      message: decides
        ? `${range}: ${outcome(low)} at the lowest, ${outcome(high)} at the highest; give densityKgPerM3`
        : `litres taken at the density of the tables; ${range}, the same in law`,
      path: "stored",
      value: taken.totalT,
    },
  ];
}

/** Density behind the tonnes: as told, else that which all stores share. */
function densityBehind(ask: Ask, stores: readonly Store[]): number | undefined {
  const densities = new Set(stores.map((store) => store.densityKgPerM3));
  const [only] = densities;
  return ask.assumed.densityKgPerM3 ?? (densities.size === 1 ? (only ?? undefined) : undefined);
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
  const classified = classify(ask, stores);
  const { counted, headings, totalT, eu, seveso } = classified;
  const open = boundsOf(counted, totalT, ask.country);
  const borderlines = borderlinesOf(open, { ...ask.assumed, densityKgPerM3: densityBehind(ask, stores) });
  const tonnesGiven = ask.stored.some((row) => row.massT !== undefined);
  return {
    headings,
    seveso,
    next: nextOf(open, new Map(headings.map((row) => [row.heading, row.regime]))),
    borderline: borderlines.length > 0,
    borderlines,
    steps: {
      totalT,
      petrolT: counted.reduce((sum, heading) => sum + heading.petrolT, 0),
      sums: eu.sums,
      ignoredUnder2Percent: eu.ignored,
    },
    findings: bySeverity([
      ...lawFindings(ask.country, tonnesGiven, stores, headings),
      ...tierFindings(seveso, eu.decidedBySum, totalT),
      ...sumFindings(ask.country, ask.others.length > 0),
      ...densityFindings(ask, stores, classified),
      ...borderlines.map(borderlineFinding),
    ]),
    sources: [...new Set([...headings.map((row) => row.source), ...(ask.country === "us" ? [] : ["seveso-3"])])],
  };
}
