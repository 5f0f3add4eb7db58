import { type Finding, ModelError } from "@watthall/basis";

/** Indicators of annex III of Delegated Regulation (EU) 2024/1364; `null` where an energy or the water is not given. */
export interface EnergyIndicators {
  /** E_DC / E_IT. */
  readonly pueRatio: number | null;
  /** W_IN / E_IT: m³/MWh, which is L/kWh. */
  readonly wueLPerKwh: number | null;
  /** E_REUSE / E_DC. */
  readonly erfShare: number | null;
  /** E_RES-TOT / E_DC, at most 1. */
  readonly refShare: number | null;
}

/** What a year of a data centre took and gave. */
export interface YearOfEnergy {
  /** E_DC: everything, fuel and back-up generation included. */
  readonly facilityMwh?: number | undefined;
  /** E_IT: at the UPS output. */
  readonly itMwh?: number | undefined;
  /** E_REUSE: heat used outside. */
  readonly reuseMwh?: number | undefined;
  /** E_RES-TOT: with guarantees of origin, by contract, and made on site. */
  readonly renewableMwh?: number | undefined;
  /** W_IN. */
  readonly waterM3?: number | undefined;
}

function ratio(over: number | undefined, under: number | undefined): number | null {
  return over === undefined || under === undefined ? null : over / under;
}

function refuseAbove(
  model: string,
  path: "itMwh" | "reuseMwh",
  value: number | undefined,
  facilityMwh: number | undefined,
) {
  if (value !== undefined && facilityMwh !== undefined && value > facilityMwh)
    throw new ModelError({
      code: "input-invalid",
      model,
      path,
      received: String(value),
      allowed: `at most facilityMwh, ${facilityMwh} MWh`,
    });
}

/**
 * PUE, WUE, ERF and REF by the regulation's formulas.
 *
 * @throws {@link ModelError} `input-invalid` where IT or reuse is more than the whole
 */
export function energyIndicators(model: string, year: YearOfEnergy): EnergyIndicators {
  refuseAbove(model, "itMwh", year.itMwh, year.facilityMwh);
  refuseAbove(model, "reuseMwh", year.reuseMwh, year.facilityMwh);
  const renewable = ratio(year.renewableMwh, year.facilityMwh);
  return {
    pueRatio: ratio(year.facilityMwh, year.itMwh),
    wueLPerKwh: ratio(year.waterM3, year.itMwh),
    erfShare: ratio(year.reuseMwh, year.facilityMwh),
    refShare: renewable === null ? null : Math.min(renewable, 1),
  };
}

/** What the indicators leave open, and the cap of the renewable factor where it bit. */
export function indicatorFindings(year: YearOfEnergy, indicators: EnergyIndicators): readonly Finding[] {
  const inputsOf = {
    pueRatio: ["facilityMwh", "itMwh"],
    wueLPerKwh: ["waterM3", "itMwh"],
    erfShare: ["reuseMwh", "facilityMwh"],
    refShare: ["renewableMwh", "facilityMwh"],
  } as const;
  const findings: Finding[] = (Object.keys(inputsOf) as (keyof typeof inputsOf)[])
    .filter((name) => indicators[name] === null)
    .map((name) => ({
      code: "indicator-incomplete",
      severity: "incomplete",
      message: `${name} needs ${inputsOf[name].join(" and ")}.`,
      path: `kpis.${name}`,
      value: null,
      source: "eu-2024-1364",
    }));
  const renewable = ratio(year.renewableMwh, year.facilityMwh);
  if (renewable !== null && renewable > 1)
    findings.push({
      code: "renewable-factor-capped",
      severity: "info",
      message: "Renewable energy is more than the data centre took: the factor is at most 1.",
      path: "kpis.refShare",
      value: renewable,
      limit: 1,
      source: "eu-2024-1364",
    });
  return findings;
}
