import type { Sourced } from "@watthall/basis";

/** How long something takes that a site waits for. */
export interface LeadTime extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly subject: "grid" | "transformer" | "building";
  /** `null`: of any site. */
  readonly siteKind: "brownfield" | "greenfield" | null;
  /** `null`: of Europe. */
  readonly country: string | null;
  readonly lowMonths: number;
  readonly highMonths: number;
}

/** Lead times as published; press and analysts, none of them a promise. */
export const leadTimes: readonly LeadTime[] = [
  {
    id: "grid-brownfield",
    title: "Connection of a site with an existing supply",
    subject: "grid",
    siteKind: "brownfield",
    country: null,
    lowMonths: 18,
    highMonths: 36,
    source: "gridreadiness",
    grade: "claim",
    asOf: "2026",
  },
  {
    id: "grid-greenfield",
    title: "Connection of a new site",
    subject: "grid",
    siteKind: "greenfield",
    country: null,
    lowMonths: 36,
    highMonths: 120,
    source: "gridreadiness",
    grade: "claim",
    asOf: "2026",
  },
  {
    id: "grid-fr",
    title: "Connection by RTE: 3 to 5 years, up to 7",
    subject: "grid",
    siteKind: null,
    country: "fr",
    lowMonths: 36,
    highMonths: 84,
    source: "e-voltaire",
    grade: "claim",
    asOf: "2026",
  },
  {
    id: "transformer-eu",
    title: "Large transformer from a second-tier European maker",
    subject: "transformer",
    siteKind: null,
    country: null,
    lowMonths: 20,
    highMonths: 32,
    source: "gridreadiness",
    grade: "claim",
    asOf: "2026",
  },
  {
    id: "building",
    title: "Building",
    subject: "building",
    siteKind: null,
    country: null,
    lowMonths: 18,
    highMonths: 24,
    source: "gridreadiness",
    grade: "claim",
    asOf: "2026",
  },
];
