import type { Sourced } from "@watthall/basis";

/** Connection capacity announced in an area. */
export interface ConnectionOffer extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  /** Capacity that comes in a year, rising. */
  readonly capacity: readonly { readonly year: number; readonly mw: number }[];
  /** Smallest site that the offer is for, 0 where it does not say. */
  readonly minMw: number;
  /** Share of the works that a user pays, where it is known. */
  readonly shareEurPerMw: number | null;
  readonly note: string | null;
}

/** Capacity on offer, of all its users together. */
export const connectionOffers: readonly ConnectionOffer[] = [
  {
    id: "fast-track-400-kv",
    title: "Fast track of sites that the State has named, at 400 kV",
    country: "fr",
    capacity: [{ year: 2029, mw: 1000 }],
    minMw: 400,
    shareEurPerMw: null,
    note: "400 MW to 1 GW a site, horizon 2028 to 2029; the later year is taken",
    source: "cre-fast-track",
    grade: "standard",
  },
  {
    id: "plan-de-campagne",
    title: "Plan de Campagne, north of Marseille",
    country: "fr",
    capacity: [
      { year: 2030, mw: 320 },
      { year: 2032, mw: 230 },
    ],
    minMw: 0,
    shareEurPerMw: 92_500,
    note: "needs the new 400 kV line to Fos, 2028",
    source: "cre-plan-de-campagne",
    grade: "standard",
  },
];
