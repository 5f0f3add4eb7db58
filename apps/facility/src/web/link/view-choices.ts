import { type Metric, metricNames } from "@watthall/gpu-equivalence";
import type { Verdict } from "../../model/fact-check/claim.ts";

/** Figures of the year whose spread the page draws. */
export const spreadFigures = ["facilityMwh", "pueRatio", "energyEur", "co2T", "waterM3", "peakGridKw"] as const;

/** A figure of the year whose spread the page draws. */
export type SpreadFigure = (typeof spreadFigures)[number];

/** What fails in an outage, in the order in which the shipped ones tell it. */
export const outageIds = [
  "grid",
  "pumps-wait",
  "set-fails",
  "rejection-late",
  "rejection-late-no-buffer",
  "feed-a",
  "two-cdus",
] as const;

/** What fails in an outage. */
export type OutageId = (typeof outageIds)[number];

/** Verdicts of the fact check, in the order in which the page offers them. */
export const verdictNames = [
  "inconsistent",
  "needs-a-scope",
  "rounded",
  "consistent",
  "claim-only",
] as const satisfies readonly Verdict[];

/** What is chosen in the views beside the scenario. */
export interface ViewChoices {
  /** Sites to compare with: shipped scenarios by their id, alternatives of this one as `variant-1`; `null`: as the view has it. */
  readonly with: readonly string[] | null;
  /** Metric under which parts are counted in H100s. */
  readonly metric: Metric;
  /** Outage that is followed. */
  readonly outage: OutageId;
  /** Statements of the fact check that are shown. */
  readonly verdict: Verdict | "all";
  /** Years of an uncertain site, and which of the many possible runs. */
  readonly draws: number;
  readonly seed: number;
  /** Figure whose spread is drawn. */
  readonly figure: SpreadFigure;
}

/** The choices as the page opens. */
export const usualChoices: ViewChoices = {
  with: null,
  metric: "ops8",
  outage: "grid",
  verdict: "all",
  draws: 256,
  seed: 1,
  figure: "energyEur",
};

/** Bounds of the number of years: fewer tell no tenth, more take minutes. */
export const drawBounds = { least: 20, most: 5000 } as const;

/** Most sites beside the one at hand. */
export const mostCompared = 3;

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
};

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (text: string) =>
    names.find((name) => name === text) ?? null;

function siteList(text: string): readonly string[] | null {
  const ids = text === "" ? [] : text.split(",");
  return ids.length <= mostCompared && ids.every((id) => /^[a-z0-9-]{1,60}$/.test(id)) ? ids : null;
}

/** How each choice is read; `null` where the text is none of its values. */
const readers: { readonly [K in keyof ViewChoices]: (text: string) => ViewChoices[K] | null } = {
  with: siteList,
  metric: oneOf(metricNames),
  outage: oneOf(outageIds),
  verdict: oneOf(["all", ...verdictNames]),
  draws: wholeNumber(drawBounds.least, drawBounds.most),
  seed: wholeNumber(0, 2 ** 32 - 1),
  figure: oneOf(spreadFigures),
};

/** Keys of the choices in an address. */
export const choiceKeys: readonly (keyof ViewChoices)[] = [
  "with",
  "metric",
  "outage",
  "verdict",
  "draws",
  "seed",
  "figure",
];

/** Choices as read from an address, and whether one of them was none; the usual one stands for it. */
export function readChoices(textOf: (key: string) => string | null) {
  let refused = false;
  const read = <K extends keyof ViewChoices>(key: K): ViewChoices[K] => {
    const text = textOf(key);
    if (text === null) return usualChoices[key];
    const value = readers[key](text);
    if (value === null) refused = true;
    return value ?? usualChoices[key];
  };
  const choices: ViewChoices = {
    with: read("with"),
    metric: read("metric"),
    outage: read("outage"),
    verdict: read("verdict"),
    draws: read("draws"),
    seed: read("seed"),
    figure: read("figure"),
  };
  return { choices, refused };
}

/** Choices that are not the usual ones, as pairs of an address. */
export function choicePairs(choices: ViewChoices): readonly (readonly [string, string])[] {
  return choiceKeys.flatMap((key) => {
    const value = choices[key];
    return value === null || value === usualChoices[key] ? [] : [[key, String(value)] as const];
  });
}
