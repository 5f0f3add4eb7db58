import type { Sourced } from "@watthall/basis";

/** Conventional currents and times of an overload device, by rating. */
export interface ConventionalRow extends Sourced {
  readonly device: "mcb" | "mccb" | "fuse-gg";
  /** Ratings up to and with this one, A. */
  readonly upToA: number;
  /** Does not trip within the time. */
  readonly nonTrippingFactor: number;
  /** Trips within the time. */
  readonly trippingFactor: number;
  readonly timeS: number;
}

/** What a device must and must not do within one to four hours. */
export const conventionalCurrents = [
  {
    device: "mcb",
    upToA: 63,
    nonTrippingFactor: 1.13,
    trippingFactor: 1.45,
    timeS: 3600,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    device: "mcb",
    upToA: 125,
    nonTrippingFactor: 1.13,
    trippingFactor: 1.45,
    timeS: 7200,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    device: "mccb",
    upToA: 63,
    nonTrippingFactor: 1.05,
    trippingFactor: 1.3,
    timeS: 3600,
    source: "iec-60947-2",
    grade: "unverified",
  },
  {
    device: "mccb",
    upToA: 6300,
    nonTrippingFactor: 1.05,
    trippingFactor: 1.3,
    timeS: 7200,
    source: "iec-60947-2",
    grade: "unverified",
  },
  {
    device: "fuse-gg",
    upToA: 63,
    nonTrippingFactor: 1.25,
    trippingFactor: 1.6,
    timeS: 3600,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    device: "fuse-gg",
    upToA: 160,
    nonTrippingFactor: 1.25,
    trippingFactor: 1.6,
    timeS: 7200,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    device: "fuse-gg",
    upToA: 400,
    nonTrippingFactor: 1.25,
    trippingFactor: 1.6,
    timeS: 10800,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    device: "fuse-gg",
    upToA: 1250,
    nonTrippingFactor: 1.25,
    trippingFactor: 1.6,
    timeS: 14400,
    source: "iec-60269-1",
    grade: "unverified",
  },
] as const satisfies readonly ConventionalRow[];

/** One bound of a miniature breaker's band: at this multiple of In it trips not before, or not after, a time. */
export interface McbGateRow extends Sourced {
  readonly curve: "mcb-b" | "mcb-c" | "mcb-d";
  /** Ratings up to and with this one, A. */
  readonly upToA: number;
  readonly multiple: number;
  readonly bound: "not-before" | "not-after";
  readonly timeS: number;
}

/** Time-current zones of miniature breakers: overload at 2.55 In, and the two ends of the instantaneous band. */
export const mcbGates = [
  {
    curve: "mcb-b",
    upToA: 125,
    multiple: 2.55,
    bound: "not-before",
    timeS: 1,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-b",
    upToA: 32,
    multiple: 2.55,
    bound: "not-after",
    timeS: 60,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-b",
    upToA: 125,
    multiple: 2.55,
    bound: "not-after",
    timeS: 120,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-b",
    upToA: 125,
    multiple: 3,
    bound: "not-before",
    timeS: 0.1,
    source: "iec-60898-1",
    grade: "unverified",
  },
  { curve: "mcb-b", upToA: 32, multiple: 3, bound: "not-after", timeS: 45, source: "iec-60898-1", grade: "unverified" },
  {
    curve: "mcb-b",
    upToA: 125,
    multiple: 3,
    bound: "not-after",
    timeS: 90,
    source: "iec-60898-1",
    grade: "unverified",
  },
  {
    curve: "mcb-b",
    upToA: 125,
    multiple: 5,
    bound: "not-after",
    timeS: 0.1,
    source: "iec-60898-1",
    grade: "unverified",
  },
  {
    curve: "mcb-c",
    upToA: 125,
    multiple: 2.55,
    bound: "not-before",
    timeS: 1,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-c",
    upToA: 32,
    multiple: 2.55,
    bound: "not-after",
    timeS: 60,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-c",
    upToA: 125,
    multiple: 2.55,
    bound: "not-after",
    timeS: 120,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-c",
    upToA: 125,
    multiple: 5,
    bound: "not-before",
    timeS: 0.1,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  { curve: "mcb-c", upToA: 32, multiple: 5, bound: "not-after", timeS: 15, source: "iec-60898-1", grade: "unverified" },
  {
    curve: "mcb-c",
    upToA: 125,
    multiple: 5,
    bound: "not-after",
    timeS: 30,
    source: "iec-60898-1",
    grade: "unverified",
  },
  {
    curve: "mcb-c",
    upToA: 125,
    multiple: 10,
    bound: "not-after",
    timeS: 0.1,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-d",
    upToA: 125,
    multiple: 2.55,
    bound: "not-before",
    timeS: 1,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-d",
    upToA: 32,
    multiple: 2.55,
    bound: "not-after",
    timeS: 60,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-d",
    upToA: 125,
    multiple: 2.55,
    bound: "not-after",
    timeS: 120,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  {
    curve: "mcb-d",
    upToA: 125,
    multiple: 10,
    bound: "not-before",
    timeS: 0.1,
    source: "iec-60898-1",
    grade: "datasheet",
  },
  { curve: "mcb-d", upToA: 32, multiple: 10, bound: "not-after", timeS: 4, source: "iec-60898-1", grade: "unverified" },
  {
    curve: "mcb-d",
    upToA: 125,
    multiple: 10,
    bound: "not-after",
    timeS: 8,
    source: "iec-60898-1",
    grade: "unverified",
  },
  {
    curve: "mcb-d",
    upToA: 125,
    multiple: 20,
    bound: "not-after",
    timeS: 0.1,
    source: "iec-60898-1",
    grade: "unverified",
  },
] as const satisfies readonly McbGateRow[];

/** Gates of a gG fuse: it must not melt below the least and must melt above the most at each time, A. */
export interface FuseGateRow extends Sourced {
  readonly ratedCurrentA: number;
  readonly least10SA: number;
  readonly most5SA: number;
  readonly least01SA: number;
  readonly most01SA: number;
}

/** Gates of gG fuse-links from 16 to 1250 A. */
export const fuseGates = [
  {
    ratedCurrentA: 16,
    least10SA: 33,
    most5SA: 65,
    least01SA: 85,
    most01SA: 150,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 20,
    least10SA: 42,
    most5SA: 85,
    least01SA: 110,
    most01SA: 200,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 25,
    least10SA: 52,
    most5SA: 110,
    least01SA: 150,
    most01SA: 260,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 32,
    least10SA: 75,
    most5SA: 150,
    least01SA: 200,
    most01SA: 350,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 40,
    least10SA: 95,
    most5SA: 190,
    least01SA: 260,
    most01SA: 450,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 50,
    least10SA: 125,
    most5SA: 250,
    least01SA: 350,
    most01SA: 610,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 63,
    least10SA: 160,
    most5SA: 320,
    least01SA: 450,
    most01SA: 820,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 80,
    least10SA: 215,
    most5SA: 425,
    least01SA: 610,
    most01SA: 1100,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 100,
    least10SA: 290,
    most5SA: 580,
    least01SA: 820,
    most01SA: 1450,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 125,
    least10SA: 355,
    most5SA: 715,
    least01SA: 1100,
    most01SA: 1910,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 160,
    least10SA: 460,
    most5SA: 950,
    least01SA: 1450,
    most01SA: 2590,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 200,
    least10SA: 610,
    most5SA: 1250,
    least01SA: 1910,
    most01SA: 3420,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 250,
    least10SA: 750,
    most5SA: 1650,
    least01SA: 2590,
    most01SA: 4500,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 315,
    least10SA: 1050,
    most5SA: 2200,
    least01SA: 3420,
    most01SA: 6000,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 400,
    least10SA: 1420,
    most5SA: 2840,
    least01SA: 4500,
    most01SA: 8060,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 500,
    least10SA: 1780,
    most5SA: 3800,
    least01SA: 6000,
    most01SA: 10600,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 630,
    least10SA: 2200,
    most5SA: 5100,
    least01SA: 8060,
    most01SA: 14140,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 800,
    least10SA: 3060,
    most5SA: 7000,
    least01SA: 10600,
    most01SA: 19000,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 1000,
    least10SA: 4000,
    most5SA: 9500,
    least01SA: 14140,
    most01SA: 24000,
    source: "iec-60269-1",
    grade: "unverified",
  },
  {
    ratedCurrentA: 1250,
    least10SA: 5000,
    most5SA: 13000,
    least01SA: 19000,
    most01SA: 35000,
    source: "iec-60269-1",
    grade: "unverified",
  },
] as const satisfies readonly FuseGateRow[];

/** Instantaneous release of a moulded-case breaker: how far its threshold may lie from its setting, and how fast it is. */
export const mccbInstantaneous = {
  toleranceShare: 0.2,
  latestS: 0.1,
  source: "iec-60947-2",
  grade: "unverified",
} as const satisfies Sourced & { toleranceShare: number; latestS: number };

/** Long delay of an electronic release: its time is stated at a multiple of the setting and falls with I². */
export const mccbLongDelay = {
  multiple: 6,
  toleranceShare: 0.2,
  source: "iec-60947-2",
  grade: "unverified",
} as const satisfies Sourced & { multiple: number; toleranceShare: number };
