import type { Sourced } from "@watthall/basis";

/** Yearly mean carbon intensity of a country's electricity. */
export interface CarbonFactor extends Sourced {
  /** ISO 3166 code of two letters. */
  readonly country: string;
  readonly year: number;
  /** `direct`: what power stations emit; `life-cycle`: with fuel supply and construction. */
  readonly scope: "direct" | "life-cycle";
  readonly gCo2PerKwh: number;
}

const lifeCycle = (country: string, year: number, gCo2PerKwh: number, source: string): CarbonFactor => ({
  country,
  year,
  scope: "life-cycle",
  gCo2PerKwh,
  source,
  grade: "measured",
});

/** Factors of a country, year and scope; where there are several, the first is used and the others are shown beside it. */
export const carbonFactors: readonly CarbonFactor[] = [
  lifeCycle("de", 2024, 341, "electricity-maps"),
  lifeCycle("de", 2025, 342, "electricity-maps"),
  lifeCycle("de", 2024, 344, "ember-2024"),
  { country: "de", year: 2024, scope: "direct", gCo2PerKwh: 363, source: "uba-2024", grade: "measured" },
  lifeCycle("fr", 2024, 33, "electricity-maps"),
  lifeCycle("fr", 2025, 31, "electricity-maps"),
  lifeCycle("fr", 2024, 44.2, "ember-2024"),
  { country: "fr", year: 2024, scope: "direct", gCo2PerKwh: 21.7, source: "rte-2024", grade: "measured" },
  lifeCycle("pl", 2022, 733, "ember-2022"),
  lifeCycle("pl", 2024, 581, "electricity-maps"),
  lifeCycle("pl", 2025, 565, "electricity-maps"),
  lifeCycle("pl", 2024, 615, "ember-2024"),
  lifeCycle("pt", 2022, 225, "ember-2022"),
  lifeCycle("pt", 2024, 100, "electricity-maps"),
  lifeCycle("pt", 2025, 117, "electricity-maps"),
  lifeCycle("pt", 2024, 112, "ember-2024"),
];

/** The debate's round figures; neither year nor scope was said. */
export const debateCarbonFactors = [
  { country: "de", gCo2PerKwh: 300, source: "debate-2025", grade: "claim", asOf: "2025" },
  { country: "fr", gCo2PerKwh: 30, source: "debate-2025", grade: "claim", asOf: "2025" },
  { country: "pl", gCo2PerKwh: 700, source: "debate-2025", grade: "claim", asOf: "2025" },
] as const satisfies readonly (Sourced & { country: string; gCo2PerKwh: number })[];
