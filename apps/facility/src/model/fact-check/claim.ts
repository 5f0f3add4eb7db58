import { count, nonNegative, positive, share } from "@watthall/basis";
import { z } from "zod";

/** Ways of checking a claim; `none` for a claim that says nothing that can be computed. */
export const checkNames = [
  "none",
  "currency",
  "h100e-metric",
  "card-power",
  "cluster-power",
  "shell-price",
  "rack-height",
  "families",
  "blackwell-rack",
  "next-rack",
  "cable",
  "heat",
  "site-cost",
  "budget-scope",
  "card-price",
  "filled-price",
  "saving",
  "filled-budget",
  "gigafactory",
  "carbon",
  "fuel",
] as const;

/** Name of a way of checking. */
export type CheckName = (typeof checkNames)[number];

const figures = z
  .strictObject({
    cardKw: positive("kW"),
    cardCount: count(),
    cardEur: positive("EUR"),
    cardsEur: positive("EUR"),
    shellEur: positive("EUR"),
    shellEurPerMw: positive("EUR/MW"),
    filledEurPerMw: positive("EUR/MW"),
    siteEur: positive("EUR"),
    siteMw: positive("MW"),
    budgetEur: positive("EUR"),
    budgetUsd: positive("USD"),
    rackKw: positive("kW"),
    unitCount: count(),
    lowM: positive("m"),
    highM: positive("m"),
    savingLowShare: share(),
    savingHighShare: share(),
    frGCo2PerKwh: nonNegative("g/kWh"),
    deGCo2PerKwh: nonNegative("g/kWh"),
    plGCo2PerKwh: nonNegative("g/kWh"),
    durationH: positive("h"),
  })
  .partial();

/** One statement, its figures, and how it is checked. */
export const claim = z.strictObject({
  id: z.string().min(1),
  time: z.string().optional(),
  statement: z.string().min(3),
  check: z.enum(checkNames).default("none"),
  figures: figures.prefault({}),
});

/** Statements that are checked together: each also against what follows from the others. */
export const claims = z
  .strictObject({
    schemaVersion: z.literal(1).meta({ unit: "1" }),
    name: z.string().min(1),
    claims: z.array(claim).min(1).max(500),
  })
  .meta({ description: "Statements with their figures, to be checked against one another and against sources." });

/** One statement. */
export type Claim = z.infer<typeof claim>;

/** Statements that are checked together. */
export type Claims = z.infer<typeof claims>;

/** Name of a figure. */
export type FigureName = keyof Claim["figures"];

/** What a check says of a claim. */
export interface CheckResult {
  readonly formula: string;
  /** As stated; `null` where the claim has no single figure. */
  readonly stated: Quantity | null;
  /** What follows from the other statements. */
  readonly follows: number | null;
  /** Where it is not the statement's own. */
  readonly followsUnit?: string;
  /** What the sourced data say, lowest and highest. */
  readonly sourced: { readonly low: number; readonly high: number; readonly sources: readonly string[] } | null;
  /** Where it is not the statement's own. */
  readonly sourcedUnit?: string;
  /** Stated over what follows, or over the nearest sourced figure, less one; `null` where nothing is held against it. */
  readonly residualShare: number | null;
  readonly verdict: Verdict;
  readonly why: string;
}

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** `claim-only`: nothing to hold against it. `needs-a-scope`: true or false by what was left unsaid. */
export type Verdict = "consistent" | "rounded" | "inconsistent" | "needs-a-scope" | "claim-only";
