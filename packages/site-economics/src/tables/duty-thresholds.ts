import type { Sourced } from "@watthall/basis";

/** From which power a duty holds. */
export interface DutyThreshold extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly article: string;
  /** Of which power: installed IT, or rated input of the whole data centre. */
  readonly of: "installedItKw" | "ratedInputKw";
  readonly thresholdKw: number;
  /** Whether the threshold itself is in. */
  readonly inclusive: boolean;
  /** ISO code of two small letters, or eu. */
  readonly territory: string;
  readonly kind: "duty" | "encouragement";
  /** What has to be met beyond doing it. */
  readonly condition: "reuse" | null;
  /** Whether it comes back every year by 15 May. */
  readonly yearly: boolean;
}

/** Thresholds of the duties to report, to reuse heat and to study it. */
export const dutyThresholds: readonly DutyThreshold[] = [
  {
    id: "eed-reporting",
    title: "Report the indicators of the previous calendar year to the European database by 15 May",
    article: "Directive (EU) 2023/1791 art. 12; Delegated Regulation (EU) 2024/1364 art. 1 and 3",
    of: "installedItKw",
    thresholdKw: 500,
    inclusive: true,
    territory: "eu",
    kind: "duty",
    condition: null,
    yearly: true,
    source: "eu-2024-1364",
    grade: "standard",
  },
  {
    id: "eed-code-of-conduct",
    title: "Take the best practices of the European Code of Conduct into account",
    article: "Directive (EU) 2023/1791 art. 12",
    of: "installedItKw",
    thresholdKw: 1000,
    inclusive: true,
    territory: "eu",
    kind: "encouragement",
    condition: null,
    yearly: false,
    source: "eu-2023-1791-art-12",
    grade: "standard",
  },
  {
    id: "eed-heat-recovery",
    title: "Use the waste heat unless shown technically or economically not feasible",
    article: "Directive (EU) 2023/1791 art. 26(6)",
    of: "ratedInputKw",
    thresholdKw: 1000,
    inclusive: false,
    territory: "eu",
    kind: "duty",
    condition: "reuse",
    yearly: false,
    source: "eu-2023-1791-art-26",
    grade: "standard",
  },
  {
    id: "fr-reporting",
    title: "Report each data centre by 15 May; a fine of up to 50 000 euro a data centre (L236-3)",
    article: "Code de l'énergie L236-1",
    of: "installedItKw",
    thresholdKw: 500,
    inclusive: true,
    territory: "fr",
    kind: "duty",
    condition: null,
    yearly: true,
    source: "fr-code-energie-l236",
    grade: "standard",
  },
  {
    id: "fr-heat-recovery",
    title: "Use the waste heat",
    article: "Code de l'énergie L236-2; decree 2025-1382",
    of: "installedItKw",
    thresholdKw: 1000,
    inclusive: true,
    territory: "fr",
    kind: "duty",
    condition: "reuse",
    yearly: false,
    source: "fr-code-energie-l236",
    grade: "standard",
  },
  {
    id: "fr-cost-benefit-analysis",
    title: "Analyse costs and benefits of using the waste heat",
    article: "Code de l'énergie L233-5",
    of: "ratedInputKw",
    thresholdKw: 1000,
    inclusive: false,
    territory: "fr",
    kind: "duty",
    condition: null,
    yearly: false,
    source: "fr-code-energie-l236",
    grade: "standard",
  },
];

/** Size classes of the regulation by installed IT; a class begins at its bound. */
export const sizeClasses = [
  { id: "100-500-kw", fromKw: 100, source: "eu-2024-1364", grade: "standard" },
  { id: "500-1000-kw", fromKw: 500, source: "eu-2024-1364", grade: "standard" },
  { id: "1-2-mw", fromKw: 1000, source: "eu-2024-1364", grade: "standard" },
  { id: "2-10-mw", fromKw: 2000, source: "eu-2024-1364", grade: "standard" },
  { id: "above-10-mw", fromKw: 10_000, source: "eu-2024-1364", grade: "standard" },
] as const satisfies readonly (Sourced & { readonly id: string; readonly fromKw: number })[];

/** A step of the German law. */
export interface EnEfgStep extends Sourced {
  readonly indicator: "pue" | "erf";
  readonly limit: number;
  /** Entry into operation from this day, until the day of `entryBefore`; `null`: no bound. */
  readonly entryFrom: string | null;
  readonly entryBefore: string | null;
  /** Day from which it binds; `null`: two years after entry into operation. */
  readonly bindsFrom: string | null;
}

/** Section 11 of the Energieeffizienzgesetz. */
export const enEfgSteps: readonly EnEfgStep[] = [
  {
    indicator: "pue",
    limit: 1.5,
    entryFrom: null,
    entryBefore: "2026-07-01",
    bindsFrom: "2027-07-01",
    source: "de-enefg-11",
    grade: "standard",
  },
  {
    indicator: "pue",
    limit: 1.3,
    entryFrom: null,
    entryBefore: "2026-07-01",
    bindsFrom: "2030-07-01",
    source: "de-enefg-11",
    grade: "standard",
  },
  {
    indicator: "pue",
    limit: 1.2,
    entryFrom: "2026-07-01",
    entryBefore: null,
    bindsFrom: null,
    source: "de-enefg-11",
    grade: "standard",
  },
  {
    indicator: "erf",
    limit: 0.1,
    entryFrom: "2026-07-01",
    entryBefore: "2027-07-01",
    bindsFrom: null,
    source: "de-enefg-11",
    grade: "standard",
  },
  {
    indicator: "erf",
    limit: 0.15,
    entryFrom: "2027-07-01",
    entryBefore: "2028-07-01",
    bindsFrom: null,
    source: "de-enefg-11",
    grade: "standard",
  },
  {
    indicator: "erf",
    limit: 0.2,
    entryFrom: "2028-07-01",
    entryBefore: null,
    bindsFrom: null,
    source: "de-enefg-11",
    grade: "standard",
  },
];

/** From which non-redundant connected power the German law counts a data centre. */
export const enEfgScope = { fromKw: 300, source: "de-enefg-scope", grade: "claim" } as const satisfies Sourced & {
  readonly fromKw: number;
};

/** Energy a year above which the French reduced excise applies. */
export const frenchExcise = {
  aboveMwh: 1000,
  source: "fr-cibs-l312-70",
  grade: "standard",
} as const satisfies Sourced & {
  readonly aboveMwh: number;
};
