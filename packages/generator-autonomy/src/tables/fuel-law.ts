import type { Sourced } from "@watthall/basis";

/** Countries whose thresholds for stored fuel are held. */
export type Country = "fr" | "de" | "uk" | "us";

/** How fuel is stored, as far as the law tells apart. */
export type Storage = "buried" | "double-wall-leak-detection" | "single-wall";

/**
 * Legal regimes: not classified, declaration with inspection, registration, authorisation; the two tiers of Seveso III
 * and its national forms; the United States' spill-prevention plan.
 */
export type Regime = "NC" | "DC" | "E" | "A" | "lower-tier" | "upper-tier" | "SPCC";

/** A heading of a law and the fuel that it counts. */
export interface FuelHeading extends Sourced {
  readonly country: Country;
  readonly heading: string;
  readonly title: string;
  /** Storage whose fuel it counts. */
  readonly storages: readonly Storage[];
}

/** A bound of a heading, in tonnes or in litres. */
export interface RegimeThreshold extends Sourced {
  readonly heading: string;
  readonly regime: Regime;
  /** Whether all fuel is held against it, or petrol alone. */
  readonly counts: "all" | "petrol";
  readonly thresholdT: number | null;
  readonly thresholdL: number | null;
  /** Whether the bound itself is in: "greater than or equal". */
  readonly inclusive: boolean;
}

const anyStorage = ["buried", "double-wall-leak-detection", "single-wall"] as const;

/**
 * Headings that count stored fuel. Heading 4734 counts its two sub-headings apart: cavities, buried tanks and double
 * walls with leak detection (above ground too) under 1, all other storage under 2.
 */
export const fuelHeadings = [
  {
    country: "fr",
    heading: "4734-1",
    title: "Petroleum products and substitute fuels: cavities, buried, double wall with leak detection",
    storages: ["buried", "double-wall-leak-detection"],
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    country: "fr",
    heading: "4734-2",
    title: "Petroleum products and substitute fuels: other storage",
    storages: ["single-wall"],
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    country: "de",
    heading: "12-bimschv",
    title: "Störfall-Verordnung, Anhang I, petroleum products",
    storages: anyStorage,
    source: "de-12-bimschv",
    grade: "standard",
  },
  {
    country: "uk",
    heading: "comah-34",
    title: "COMAH 2015, Schedule 1, petroleum products and alternative fuels",
    storages: anyStorage,
    source: "uk-comah-2015",
    grade: "unverified",
  },
  {
    country: "us",
    heading: "spcc-above-ground",
    title: "40 CFR 112, shell capacity above ground of containers of 55 US gallons and more",
    storages: ["double-wall-leak-detection", "single-wall"],
    source: "us-40-cfr-112",
    grade: "standard",
  },
  {
    country: "us",
    heading: "spcc-buried",
    title: "40 CFR 112, capacity completely buried",
    storages: ["buried"],
    source: "us-40-cfr-112",
    grade: "standard",
  },
] as const satisfies readonly FuelHeading[];

/** Bounds of the headings, rising within each; those of 1436 are for HVO whose hazards keep it out of 4734. */
export const regimeThresholds = [
  {
    heading: "4734-1",
    regime: "DC",
    counts: "petrol",
    thresholdT: 50,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-1",
    regime: "DC",
    counts: "all",
    thresholdT: 250,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-1",
    regime: "E",
    counts: "all",
    thresholdT: 1000,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-1",
    regime: "A",
    counts: "all",
    thresholdT: 2500,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-2",
    regime: "DC",
    counts: "all",
    thresholdT: 50,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-2",
    regime: "E",
    counts: "petrol",
    thresholdT: 100,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-2",
    regime: "E",
    counts: "all",
    thresholdT: 500,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "4734-2",
    regime: "A",
    counts: "all",
    thresholdT: 1000,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "12-bimschv",
    regime: "lower-tier",
    counts: "all",
    thresholdT: 2500,
    thresholdL: null,
    inclusive: true,
    source: "de-12-bimschv",
    grade: "standard",
  },
  {
    heading: "12-bimschv",
    regime: "upper-tier",
    counts: "all",
    thresholdT: 25000,
    thresholdL: null,
    inclusive: true,
    source: "de-12-bimschv",
    grade: "standard",
  },
  {
    heading: "comah-34",
    regime: "lower-tier",
    counts: "all",
    thresholdT: 2500,
    thresholdL: null,
    inclusive: true,
    source: "uk-comah-2015",
    grade: "unverified",
  },
  {
    heading: "comah-34",
    regime: "upper-tier",
    counts: "all",
    thresholdT: 25000,
    thresholdL: null,
    inclusive: true,
    source: "uk-comah-2015",
    grade: "unverified",
  },
  {
    heading: "spcc-above-ground",
    regime: "SPCC",
    counts: "all",
    thresholdT: null,
    thresholdL: 4996.74355488,
    inclusive: false,
    source: "us-40-cfr-112",
    grade: "standard",
  },
  {
    heading: "spcc-buried",
    regime: "SPCC",
    counts: "all",
    thresholdT: null,
    thresholdL: 158987.294928,
    inclusive: false,
    source: "us-40-cfr-112",
    grade: "standard",
  },
  {
    heading: "1436",
    regime: "DC",
    counts: "all",
    thresholdT: 100,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
  {
    heading: "1436",
    regime: "A",
    counts: "all",
    thresholdT: 1000,
    thresholdL: null,
    inclusive: true,
    source: "fr-r511-9",
    grade: "standard",
    asOf: "2015-06-01",
  },
] as const satisfies readonly RegimeThreshold[];

/** Smallest container that the United States' rule counts: 55 US gallons. */
export const spccSmallestContainer = {
  capacityL: 208.19764812,
  source: "us-40-cfr-112",
  grade: "standard",
} as const satisfies Sourced & { readonly capacityL: number };

/** Qualifying quantities of Seveso III, Annex I, and the groups of hazard under which a substance is summed. */
export interface SevesoSubstance extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly lowerTierT: number;
  readonly upperTierT: number;
  readonly hazards: readonly ("health" | "physical" | "environmental")[];
}

/** Entry 34 and the substances that a data centre may hold beside its fuel. */
export const sevesoSubstances = [
  {
    id: "petroleum-products",
    name: "Entry 34: petroleum products and alternative fuels",
    lowerTierT: 2500,
    upperTierT: 25000,
    hazards: ["physical", "environmental"],
    source: "seveso-3",
    grade: "standard",
  },
  {
    id: "hydrogen",
    name: "Hydrogen",
    lowerTierT: 5,
    upperTierT: 50,
    hazards: ["physical"],
    source: "seveso-3",
    grade: "standard",
  },
  {
    id: "acetylene",
    name: "Acetylene",
    lowerTierT: 5,
    upperTierT: 50,
    hazards: ["physical"],
    source: "seveso-3",
    grade: "standard",
  },
  {
    id: "p5c",
    name: "P5c: flammable liquids, categories 2 and 3",
    lowerTierT: 5000,
    upperTierT: 50000,
    hazards: ["physical"],
    source: "seveso-3",
    grade: "standard",
  },
  {
    id: "e1",
    name: "E1: hazardous to the aquatic environment, acute 1 or chronic 1",
    lowerTierT: 100,
    upperTierT: 200,
    hazards: ["environmental"],
    source: "seveso-3",
    grade: "standard",
  },
  {
    id: "e2",
    name: "E2: hazardous to the aquatic environment, chronic 2",
    lowerTierT: 200,
    upperTierT: 500,
    hazards: ["environmental"],
    source: "seveso-3",
    grade: "standard",
  },
] as const satisfies readonly SevesoSubstance[];
