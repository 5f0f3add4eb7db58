import type { Finding } from "@watthall/basis";
import type { BorderlineThreshold, HeadingStanding } from "./heading-standing.ts";
import { headingThresholds, meetsThresholdKernel } from "./regime-ladder.ts";
import type { SevesoTier } from "./seveso-sum.ts";
import type { Store } from "./stored-fuel.ts";
import { type Country, sevesoSubstances } from "./tables/fuel-law.ts";

/** Tonnes as a reader wants them: seven digits tell 2499.999 from 2500. */
const tonnes = (massT: number) => `${Number(massT.toPrecision(7))} t`;

/** What would flip a bound within 10 %. */
export function borderlineFinding(near: BorderlineThreshold): Finding {
  const figures = [
    near.flipSfcGPerKwh === null ? null : `${near.flipSfcGPerKwh.toFixed(1)} g/kWh`,
    near.flipDensityKgPerM3 === null ? null : `${near.flipDensityKgPerM3.toFixed(0)} kg/m3`,
  ].filter((figure) => figure !== null);
  const limit = near.thresholdT === null ? `${near.thresholdL?.toFixed(1)} L` : `${near.thresholdT} t`;
  const factor = near.flipFactor.toFixed(3);
  const absolute = figures.length > 0 ? ` (${figures.join(" or ")})` : "";
  return {
    code: "borderline",
    severity: "warning",
    message: `within 10 % of ${limit} (${near.regime}, ${near.heading}): ${
      near.flipFactor > 1
        ? `${factor} times the consumption or the density${absolute} reaches it`
        : `less than ${factor} times the consumption or the density${absolute} stays below it`
    }`,
    path: "borderlines",
    value: near.flipFactor,
    limit: near.thresholdT ?? near.thresholdL,
  };
}

function hvoFinding(stores: readonly Store[]): readonly Finding[] {
  const hvoT = stores
    .filter((store) => store.substance === "hvo-en15940")
    .reduce((total, store) => total + store.massT, 0);
  if (hvoT === 0) return [];
  const met = headingThresholds("1436").filter((row) => hvoT >= (row.thresholdT ?? 0));
  const regime = met.at(-1)?.regime ?? "NC";
  return [
    {
      code: "hvo-heading-uncertain",
      severity: "incomplete",
      message: `HVO counts under 4734 as a substitute fuel only if its hazards are similar; a flash point above 60 °C and no aquatic class may put it under 1436, where ${tonnes(hvoT)} would be ${regime}, without a Seveso quantity`,
      path: "stored",
      value: hvoT,
      source: "fr-r511-9",
    },
  ];
}

/** What the reader must know of the law behind the answer. The screening notice stands once. */
export function lawFindings(
  country: Country,
  tonnesGiven: boolean,
  stores: readonly Store[],
  headings: readonly HeadingStanding[],
): readonly Finding[] {
  const findings: Finding[] = [
    {
      code: "screening-only",
      severity: "info",
      message:
        "screening, not legal advice: every threshold must be re-read in the law in force before it is relied on",
    },
  ];
  for (const { heading, grade, source } of headings)
    if (grade === "unverified")
      findings.push({
        code: "threshold-unverified",
        severity: "incomplete",
        message: `the text of ${heading} was not read: its bounds are taken from memory`,
        path: "headings",
        source,
      });
  if (country === "fr") {
    findings.push({
      code: "law-text-dated",
      severity: "info",
      message: "heading 4734 read in its text in force on 2015-06-01; a later amendment is not excluded",
      path: "headings",
      source: "fr-r511-9",
    });
    findings.push(...hvoFinding(stores));
  }
  if (country === "de")
    findings.push({
      code: "law-text-dated",
      severity: "info",
      message:
        "12. BImSchV read in its text before the renumbering of 2017; its permits for storage (4. BImSchV) are not held",
      path: "headings",
      source: "de-12-bimschv",
    });
  if (country === "us")
    findings.push({
      code: "seveso-not-applicable",
      severity: "info",
      message: "the Seveso directive does not apply in the United States; 40 CFR 112 counts shell capacity by volume",
      path: "seveso",
      source: "us-40-cfr-112",
    });
  if (country === "us" && tonnesGiven)
    findings.push({
      code: "one-container-assumed",
      severity: "info",
      message:
        "tonnes taken as one full container each; give containersL, since containers below 55 US gallons do not count",
      path: "stored",
      source: "us-40-cfr-112",
    });
  return findings;
}

/** That the site is an establishment in the sense of Seveso III. */
export function tierFindings(seveso: SevesoTier, decidedBySum: boolean, totalT: number): readonly Finding[] {
  if (seveso === "none") return [];
  const [petroleum] = sevesoSubstances;
  const limit = seveso === "lower-tier" ? petroleum.lowerTierT : petroleum.upperTierT;
  const byFuel = meetsThresholdKernel(totalT, limit, true);
  const why = byFuel ? "" : decidedBySum ? " by the sum of q/Q over its substances" : " by another substance";
  return [
    {
      code: "seveso-establishment",
      severity: "warning",
      message: `${seveso} establishment${why}, with ${tonnes(totalT)} of fuel`,
      path: "seveso",
      value: totalT,
      limit,
      source: "seveso-3",
    },
  ];
}

/** That the groups under which fuel is summed rest on its usual classification. */
export function sumFindings(country: Country, hasOthers: boolean): readonly Finding[] {
  if (!hasOthers || country === "us") return [];
  return [
    {
      code: "hazard-groups-unverified",
      severity: "warning",
      message:
        "fuel of entry 34 is summed under physical and environmental hazards, its usual classification: check its safety data sheet",
      path: "steps.sums",
      source: "seveso-3",
    },
  ];
}
