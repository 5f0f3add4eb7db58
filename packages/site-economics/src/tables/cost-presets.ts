import type { Sourced } from "@watthall/basis";
import type { Interval } from "../interval.ts";

/** What building a megawatt costs, as one source puts it. Money is in `currency`. */
export interface CostPreset extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly currency: "EUR" | "USD";
  /** Which megawatt is counted; `null` where the source does not say, so that the caller has to. */
  readonly mwBasis: "it" | "facility" | null;
  /** Whether `mwBasis` is our reading of a source that does not say. */
  readonly mwBasisIsRead: boolean;
  /** PUE that the source's own arithmetic implies, where it does. */
  readonly impliedPueRatio: number | null;
  /** Building, power and cooling without computers, in `currency` per MW. */
  readonly shellPerMw: Interval;
  /** Computers in `currency` per MW: by price and number, or in one figure; `null` where the source leaves them out. */
  readonly cards: { readonly price: number; readonly perMwCount: number } | { readonly perMw: number } | null;
  readonly note: string | null;
}

const noCards = { mwBasisIsRead: false, impliedPueRatio: null, cards: null } as const;
const oneFigure = (perMw: number): Interval => ({ low: perMw, central: perMw, high: perMw });

function turnerTownsend(city: string, usdPerW: number): CostPreset {
  return {
    ...noCards,
    id: `turner-townsend-2025-${city.toLowerCase()}`,
    title: `Turner & Townsend 2025-2026, ${city}`,
    asOf: "2025",
    currency: "USD",
    mwBasis: null,
    shellPerMw: oneFigure(usdPerW * 1e6),
    source: "turner-townsend-2025",
    grade: "claim",
    note: "IT equipment excluded; which watt is counted is not said",
  };
}

/** Presets of building cost, by id. */
export const costPresets: readonly CostPreset[] = [
  {
    id: "debate-2025",
    title: "The debate's figures: 7 million euro a megawatt, 1000 cards of 50 000 euro in it",
    asOf: "2025",
    currency: "EUR",
    mwBasis: "facility",
    mwBasisIsRead: true,
    impliedPueRatio: 1,
    shellPerMw: oneFigure(7e6),
    cards: { price: 50_000, perMwCount: 1000 },
    source: "debate-2025",
    grade: "claim",
    note: "1000 cards of 1 kW in 1 MW leave nothing for cooling, so IT and facility are the same there",
  },
  {
    id: "epoch-2026",
    title: "Epoch AI, frontier data centres: 11.8 and 26.113 million dollars a megawatt of IT",
    asOf: "2026-11-23",
    currency: "USD",
    mwBasis: "it",
    mwBasisIsRead: false,
    impliedPueRatio: null,
    shellPerMw: oneFigure(11.8e6),
    cards: { perMw: 26.113e6 },
    source: "epoch-frontier-data-centers",
    grade: "derived",
    note: "computers are a flat cost per watt: their cost per H100e falls only because the watts do",
  },
  {
    ...noCards,
    id: "cbre-2026",
    title: "CBRE, AI data centre: 10 to 14 million dollars a megawatt",
    asOf: "2026-02",
    currency: "USD",
    mwBasis: null,
    shellPerMw: { low: 10e6, central: 12e6, high: 14e6 },
    source: "cbre-2026",
    grade: "claim",
    note: "the central figure is the middle of the range; which megawatt is not said",
  },
  {
    ...noCards,
    id: "cushman-us-2025",
    title: "Cushman & Wakefield 2025, 19 US markets",
    asOf: "2025",
    currency: "USD",
    mwBasis: "it",
    mwBasisIsRead: true,
    shellPerMw: { low: 9.3e6, central: 11.7e6, high: 15e6 },
    source: "cushman-2025",
    grade: "claim",
    note: "it says critical megawatts, which are read as IT; land and owner-furnished equipment excluded",
  },
  {
    ...noCards,
    id: "savills-europe-2023",
    title: "Savills, European mean of 2023",
    asOf: "2023",
    currency: "EUR",
    mwBasis: null,
    shellPerMw: oneFigure(8.4e6),
    source: "savills-2023",
    grade: "claim",
    note: "its range of 7 to 13 million is in pounds and is therefore not given here",
  },
  {
    ...noCards,
    id: "savills-emea-2024",
    title: "Savills, mean of Europe, Middle East and Africa of 2024",
    asOf: "2024",
    currency: "USD",
    mwBasis: null,
    shellPerMw: oneFigure(9.9e6),
    source: "savills-2024",
    grade: "claim",
    note: null,
  },
  turnerTownsend("Frankfurt", 11.6),
  turnerTownsend("London", 12),
  turnerTownsend("Singapore", 14.5),
  turnerTownsend("Tokyo", 15.2),
  turnerTownsend("Zurich", 14.2),
  {
    id: "nvidia-2025-08",
    title: "NVIDIA, August 2025: 50 billion dollars a gigawatt, 35 of them NVIDIA's",
    asOf: "2025-08",
    currency: "USD",
    mwBasis: null,
    mwBasisIsRead: false,
    impliedPueRatio: null,
    shellPerMw: oneFigure(15e6),
    cards: { perMw: 35e6 },
    source: "nvidia-2025-08",
    grade: "claim",
    note: "all that is not NVIDIA's is read as shell; never multiply an all-in figure by a PUE again",
  },
];
