import type { Sourced } from "@watthall/basis";

/** What the windings stand in. */
export const transformerKinds = ["liquid", "dry"] as const;

/** Tiers of the ecodesign regulation: from July 2015, from July 2021. */
export const ecodesignTiers = ["tier-1", "tier-2"] as const;

interface TransformerRow extends Sourced {
  readonly kind: (typeof transformerKinds)[number];
  readonly ratedKva: number;
  /** Highest losses that the law allows, by tier. */
  readonly loadLossW: Readonly<Record<(typeof ecodesignTiers)[number], number>>;
  readonly noLoadLossW: Readonly<Record<(typeof ecodesignTiers)[number], number>>;
}

const law = { source: "eu-548-2014", grade: "standard" } as const;

function row(
  kind: "liquid" | "dry",
  ratedKva: number,
  pk1: number,
  p01: number,
  pk2: number,
  p02: number,
): TransformerRow {
  return {
    kind,
    ratedKva,
    loadLossW: { "tier-1": pk1, "tier-2": pk2 },
    noLoadLossW: { "tier-1": p01, "tier-2": p02 },
    ...law,
  };
}

/** Highest losses of three-phase transformers up to 24 kV to low voltage. */
export const ecodesignTransformers: readonly TransformerRow[] = [
  row("liquid", 250, 3250, 300, 2350, 270),
  row("liquid", 315, 3900, 360, 2800, 324),
  row("liquid", 400, 4600, 430, 3250, 387),
  row("liquid", 500, 5500, 510, 3900, 459),
  row("liquid", 630, 6500, 600, 4600, 540),
  row("liquid", 800, 8400, 650, 6000, 585),
  row("liquid", 1000, 10_500, 770, 7600, 693),
  row("liquid", 1250, 11_000, 950, 9500, 855),
  row("liquid", 1600, 14_000, 1200, 12_000, 1080),
  row("liquid", 2000, 18_000, 1450, 15_000, 1305),
  row("liquid", 2500, 22_000, 1750, 18_500, 1575),
  row("liquid", 3150, 27_500, 2200, 23_000, 1980),
  row("dry", 250, 3800, 520, 3400, 468),
  row("dry", 400, 5500, 750, 4500, 675),
  row("dry", 630, 7600, 1100, 7100, 990),
  row("dry", 800, 8000, 1300, 8000, 1170),
  row("dry", 1000, 9000, 1550, 9000, 1395),
  row("dry", 1250, 11_000, 1800, 11_000, 1620),
  row("dry", 1600, 13_000, 2200, 13_000, 1980),
  row("dry", 2000, 16_000, 2600, 16_000, 2340),
  row("dry", 2500, 19_000, 3100, 19_000, 2790),
  row("dry", 3150, 22_000, 3800, 22_000, 3420),
];

interface VoltageRow extends Sourced {
  /** Highest voltage for equipment of the primary. */
  readonly upToKv: number;
  readonly noLoadLossFactor: number;
  readonly loadLossFactor: number;
}

/** By how much the losses may be higher for a higher primary voltage. */
export const ecodesignVoltageFactors = [
  { upToKv: 24, noLoadLossFactor: 1, loadLossFactor: 1, source: "eu-548-2014", grade: "standard" },
  { upToKv: 36, noLoadLossFactor: 1.15, loadLossFactor: 1.1, source: "eu-548-2014", grade: "standard" },
] as const satisfies readonly VoltageRow[];

interface ImpedanceRow extends Sourced {
  readonly upToKva: number;
  readonly impedanceShare: number;
}

/** Usual short-circuit voltage by rating. */
export const transformerImpedances = [
  { upToKva: 25, impedanceShare: 0.04, source: "iec-60076-5", grade: "unverified" },
  { upToKva: 630, impedanceShare: 0.04, source: "iec-60076-5", grade: "unverified" },
  { upToKva: 1250, impedanceShare: 0.05, source: "iec-60076-5", grade: "unverified" },
  { upToKva: 2500, impedanceShare: 0.06, source: "iec-60076-5", grade: "unverified" },
  { upToKva: 6300, impedanceShare: 0.07, source: "iec-60076-5", grade: "unverified" },
] as const satisfies readonly ImpedanceRow[];
