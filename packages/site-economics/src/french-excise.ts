import { between } from "@watthall/basis";
import { z } from "zod";
import type { Duty } from "./duty.ts";
import { frenchExcise } from "./tables/duty-thresholds.ts";

/** Conditions of the French reduced excise on electricity, as the operator states them. */
export const frenchExciseInput = z.strictObject({
  dedicatedToData: z
    .boolean()
    .optional()
    .meta({ description: "1°: storage, processing, transport and distribution of data" }),
  securedAccess: z.boolean().optional().meta({ description: "2°" }),
  environmentControl: z.boolean().optional().meta({ description: "3°: own control of heat, air, power and fire" }),
  energyManagementSystem: z.boolean().optional().meta({ description: "4°: as L233-2 of the code de l'énergie" }),
  bestPracticeProgramme: z.boolean().optional().meta({ description: "5°: a recognised programme of best practices" }),
  heatReusedOrIndicatorMet: z
    .boolean()
    .optional()
    .meta({ description: "6°: heat network, or the decree's indicator of PUE" }),
  fullRateEurPerMwh: between(0, 1e6, "EUR/MWh", "Today's rate; none is given here").optional(),
  reducedRateEurPerMwh: between(0, 1e6, "EUR/MWh", "Today's reduced rate; none is given here").optional(),
});

/** The conditions, and the rates for the saving. */
export type FrenchExciseInput = z.output<typeof frenchExciseInput>;

/** Reduced excise of a year. */
export interface FrenchExciseResult {
  /** `null` where a condition or the energy is not stated. */
  readonly eligible: boolean | null;
  /** Energy above the threshold; `null` where the energy is not stated. */
  readonly eligibleMwh: number | null;
  /** `null` where a rate is not stated, or eligibility is open; 0 where not eligible. */
  readonly savingEur: number | null;
  /** Conditions that are not stated. */
  readonly unstated: readonly string[];
}

const conditions = [
  "dedicatedToData",
  "securedAccess",
  "environmentControl",
  "energyManagementSystem",
  "bestPracticeProgramme",
  "heatReusedOrIndicatorMet",
] as const;

/** Reduced excise of L312-70, for the part of a calendar year's energy above 1 GWh. */
export function frenchExciseOf(facilityMwh: number | undefined, asked: FrenchExciseInput): FrenchExciseResult {
  const unstated = conditions.filter((name) => asked[name] === undefined);
  const refused = conditions.some((name) => asked[name] === false);
  const eligibleMwh = facilityMwh === undefined ? null : Math.max(0, facilityMwh - frenchExcise.aboveMwh);
  const open = unstated.length > 0 || eligibleMwh === null;
  const eligible = refused || eligibleMwh === 0 ? false : open ? null : true;
  const { fullRateEurPerMwh, reducedRateEurPerMwh } = asked;
  const rates =
    fullRateEurPerMwh === undefined || reducedRateEurPerMwh === undefined
      ? null
      : fullRateEurPerMwh - reducedRateEurPerMwh;
  const saving = rates === null || eligibleMwh === null ? null : rates * eligibleMwh;
  return { eligible, eligibleMwh, savingEur: eligible === false ? 0 : eligible === null ? null : saving, unstated };
}

/** The reduced excise as a benefit beside the duties. */
export function frenchExciseDuty({ eligible }: FrenchExciseResult, facilityMwh: number | undefined): Duty {
  return {
    id: "fr-reduced-excise",
    title: "Reduced excise on electricity above 1 GWh a year",
    article: "CIBS L312-70",
    kind: "benefit",
    applies: eligible,
    condition: "excise",
    met: eligible,
    value: facilityMwh ?? null,
    limit: frenchExcise.aboveMwh,
    day: null,
    source: frenchExcise.source,
    grade: frenchExcise.grade,
  };
}
