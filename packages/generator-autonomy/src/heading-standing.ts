import type { Grade, SourceId } from "@watthall/basis";
import { headingThresholds, meetsThresholdKernel, regimeRank, siteThresholds } from "./regime-ladder.ts";
import type { Store } from "./stored-fuel.ts";
import {
  type Country,
  type FuelHeading,
  type Regime,
  type RegimeThreshold,
  spccSmallestContainer,
} from "./tables/fuel-law.ts";

/** What a heading makes of the fuel that it counts. */
export interface HeadingStanding {
  readonly heading: string;
  readonly regime: Regime;
  /** Bound that put it there; `null` for what is not classified, and where the law counts litres. */
  readonly thresholdT: number | null;
  readonly thresholdL: number | null;
  /** Counted under this heading. */
  readonly massT: number;
  readonly volumeL: number | null;
  readonly source: SourceId;
  readonly grade: Grade;
}

/** The nearest bound above. */
export interface NextRegime {
  readonly heading: string;
  readonly regime: Regime;
  readonly thresholdT: number | null;
  readonly marginT: number | null;
  readonly thresholdL: number | null;
  readonly marginL: number | null;
}

/** A bound within 10 %, and what would put the store on its other side. */
export interface BorderlineThreshold {
  readonly heading: string;
  readonly regime: Regime;
  readonly thresholdT: number | null;
  readonly thresholdL: number | null;
  /** On consumption, hours, load or density: the store times this is the bound. */
  readonly flipFactor: number;
  readonly flipSfcGPerKwh: number | null;
  readonly flipDensityKgPerM3: number | null;
}

/** A bound counts as near within this share of it. */
export const borderlineShare = 0.1;

/** Fuel that a heading counts. */
export interface Counted {
  readonly heading: FuelHeading;
  readonly massT: number;
  readonly petrolT: number;
  readonly volumeL: number | null;
}

/** Consumption and density behind the tonnes, where the caller knows them. */
export interface Assumed {
  readonly sfcGPerKwh?: number | undefined;
  readonly densityKgPerM3?: number | undefined;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Adds up the fuel that a heading counts. */
export function countUnder(heading: FuelHeading, stores: readonly Store[]): Counted {
  const counted = stores.filter((store) => heading.storages.includes(store.storage));
  const smallestL = heading.heading === "spcc-above-ground" ? spccSmallestContainer.capacityL * (1 - 1e-12) : 0;
  return {
    heading,
    massT: sum(counted.map((store) => store.massT)),
    petrolT: sum(counted.filter((store) => store.substance === "petrol").map((store) => store.massT)),
    volumeL:
      heading.country === "us"
        ? sum(counted.flatMap((store) => store.containersL.filter((capacity) => capacity >= smallestL)))
        : null,
  };
}

function quantityFor(row: RegimeThreshold, counted: Counted): number {
  if (row.thresholdT === null) return counted.volumeL ?? 0;
  return row.counts === "petrol" ? counted.petrolT : counted.massT;
}

function bound(row: RegimeThreshold): number {
  return row.thresholdT ?? row.thresholdL ?? Number.POSITIVE_INFINITY;
}

function isMet(row: RegimeThreshold, counted: Counted): boolean {
  return meetsThresholdKernel(quantityFor(row, counted), bound(row), row.inclusive);
}

/** What a heading makes of the fuel that it counts: the strictest regime whose bound is met. */
export function headingStanding(counted: Counted): HeadingStanding {
  const met = headingThresholds(counted.heading.heading)
    .filter((row) => isMet(row, counted))
    .sort((a, b) => regimeRank(b.regime) - regimeRank(a.regime) || bound(b) - bound(a))[0];
  return {
    heading: counted.heading.heading,
    regime: met?.regime ?? "NC",
    thresholdT: met?.thresholdT ?? null,
    thresholdL: met?.thresholdL ?? null,
    massT: counted.massT,
    volumeL: counted.volumeL,
    source: met?.source ?? counted.heading.source,
    grade: met?.grade ?? counted.heading.grade,
  };
}

/** A bound and the quantity held against it. */
export interface OpenBound {
  readonly row: RegimeThreshold;
  readonly quantity: number;
}

/** Bounds that this store could meet by growing: those of headings that hold fuel, and those of the site. */
export function boundsOf(all: readonly Counted[], totalT: number, country: Country): readonly OpenBound[] {
  const holding = all.filter((counted) => counted.massT > 0 || (counted.volumeL ?? 0) > 0);
  const growing = holding.length > 0 ? holding : all;
  return [
    ...growing.flatMap((counted) =>
      headingThresholds(counted.heading.heading)
        .filter((row) => row.counts === "all" || counted.petrolT > 0)
        .map((row) => ({ row, quantity: quantityFor(row, counted) })),
    ),
    ...siteThresholds(country).map((row) => ({ row, quantity: totalT })),
  ];
}

/** The nearest bound above that would change a regime. */
export function nextOf(open: readonly OpenBound[], regimeOf: ReadonlyMap<string, Regime>): NextRegime | null {
  const nearest = open
    .filter(
      ({ row, quantity }) =>
        !meetsThresholdKernel(quantity, bound(row), row.inclusive) &&
        regimeRank(row.regime) > regimeRank(regimeOf.get(row.heading) ?? "NC"),
    )
    .sort((a, b) => bound(a.row) - a.quantity - (bound(b.row) - b.quantity))[0];
  if (nearest === undefined) return null;
  const { row, quantity } = nearest;
  return {
    heading: row.heading,
    regime: row.regime,
    thresholdT: row.thresholdT,
    marginT: row.thresholdT === null ? null : row.thresholdT - quantity,
    thresholdL: row.thresholdL,
    marginL: row.thresholdL === null ? null : row.thresholdL - quantity,
  };
}

/** Bounds within 10 % on either side, and the figures that would put the store on the other. */
export function borderlinesOf(open: readonly OpenBound[], assumed: Assumed): readonly BorderlineThreshold[] {
  return open.flatMap(({ row, quantity }) => {
    if (Math.abs(quantity / bound(row) - 1) > borderlineShare * (1 + 1e-12)) return [];
    const flipFactor = bound(row) / quantity;
    return [
      {
        heading: row.heading,
        regime: row.regime,
        thresholdT: row.thresholdT,
        thresholdL: row.thresholdL,
        flipFactor,
        flipSfcGPerKwh: assumed.sfcGPerKwh === undefined ? null : assumed.sfcGPerKwh * flipFactor,
        flipDensityKgPerM3: assumed.densityKgPerM3 === undefined ? null : assumed.densityKgPerM3 * flipFactor,
      },
    ];
  });
}
