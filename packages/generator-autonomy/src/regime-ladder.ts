import {
  type Country,
  fuelHeadings,
  type Regime,
  type RegimeThreshold,
  regimeThresholds,
  type Storage,
  sevesoSubstances,
} from "./tables/fuel-law.ts";

/** From the least to the strictest; tiers of different laws never meet in one heading. */
const ranks: Readonly<Record<Regime, number>> = {
  NC: 0,
  DC: 1,
  E: 2,
  A: 3,
  SPCC: 3,
  "lower-tier": 4,
  "upper-tier": 5,
};

/** How strict a regime is, for comparison. */
export function regimeRank(regime: Regime): number {
  return ranks[regime];
}

const entry34 = sevesoSubstances[0];

const sevesoThresholds: readonly RegimeThreshold[] = (["lower-tier", "upper-tier"] as const).map((regime) => ({
  heading: "seveso-34",
  regime,
  counts: "all",
  thresholdT: regime === "lower-tier" ? entry34.lowerTierT : entry34.upperTierT,
  thresholdL: null,
  inclusive: true,
  source: entry34.source,
  grade: entry34.grade,
}));

/** Bounds that hold for the whole site whatever the storage, where a country keeps them beside its headings. */
export function siteThresholds(country: Country): readonly RegimeThreshold[] {
  return country === "fr" ? sevesoThresholds : [];
}

/** Bounds of one heading. */
export function headingThresholds(heading: string): readonly RegimeThreshold[] {
  const rows: readonly RegimeThreshold[] = regimeThresholds;
  return rows.filter((row) => row.heading === heading);
}

/**
 * Bounds that a growing store of diesel or HVO meets, lowest first: those of the headings that count this storage, and
 * those of the site.
 *
 * @returns rows with `thresholdT`, or `thresholdL` where the law counts volume (the United States)
 */
export function regimeLadder(country: Country, storage: Storage): readonly RegimeThreshold[] {
  const counted = fuelHeadings.filter(
    (row) => row.country === country && (row.storages as readonly Storage[]).includes(storage),
  );
  return [...counted.flatMap((row) => headingThresholds(row.heading)), ...siteThresholds(country)]
    .filter((row) => row.counts === "all")
    .sort(
      (a, b) =>
        (a.thresholdT ?? a.thresholdL ?? 0) - (b.thresholdT ?? b.thresholdL ?? 0) ||
        regimeRank(a.regime) - regimeRank(b.regime),
    );
}

/** Tonnes of a bound; a bound in litres needs the density. */
export function thresholdMassT(row: RegimeThreshold, densityKgPerM3: number): number {
  return row.thresholdT ?? ((row.thresholdL ?? 0) * densityKgPerM3) / 1e6;
}

/** Slack for sums of decimal numbers, so that 36 tanks that make 2500 t by hand make it here. */
const slack = 1e-12;

/** Whether a quantity meets a bound: at it where the text says so, else above it. Plain numbers, no checks. */
export function meetsThresholdKernel(quantity: number, threshold: number, inclusive: boolean): boolean {
  return inclusive ? quantity >= threshold * (1 - slack) : quantity > threshold * (1 + slack);
}

/**
 * How many rising inclusive bounds a quantity meets: its class on a ladder, 0 below the first. Plain numbers, no checks.
 */
export function regimeClassKernel(massT: number, thresholdsT: Float64Array | readonly number[]): number {
  let index = 0;
  while (index < thresholdsT.length && massT >= (thresholdsT[index] as number) * (1 - slack)) index++;
  return index;
}
