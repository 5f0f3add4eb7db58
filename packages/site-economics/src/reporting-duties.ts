import { between, type Finding, ModelError, nonNegative, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { countryCode } from "./country-code.ts";
import { type Duty, dutyFindings } from "./duty.ts";
import { type EnergyIndicators, energyIndicators, indicatorFindings } from "./energy-indicators.ts";
import { euCountries } from "./eu-countries.ts";
import { type FrenchExciseResult, frenchExciseDuty, frenchExciseInput, frenchExciseOf } from "./french-excise.ts";
import { germanDuties } from "./german-duties.ts";
import { nextReportDay } from "./iso-day.ts";
import { refuseAmbiguous, refuseUnstated } from "./refuse-unstated.ts";
import { type DutyThreshold, dutyThresholds, sizeClasses } from "./tables/duty-thresholds.ts";

/** Year in which European reporting began. */
const firstDay = "2024-01-01";

/** Input of {@link reportingDuties}. */
export const reportingDutiesInput = z
  .strictObject({
    country: countryCode,
    asOf: z.iso
      .date()
      .refine((day) => day >= firstDay, { message: `${firstDay} or later: earlier texts are not held here` })
      .meta({ description: "Day of the question" }),
    entryIntoOperation: z.iso
      .date()
      .optional()
      .meta({ description: "First day of operation; the German steps hang on it" }),
    installedItKw: positive("kW", "Power demand of the installed IT"),
    ratedInputKw: positive("kW", "Rated energy input of the whole data centre, without redundancy").optional(),
    facilityMwh: between(0.001, 1e9, "MWh", "E_DC: all energy of the year, fuel included").optional(),
    itMwh: between(0.001, 1e9, "MWh", "E_IT: IT energy of the year, at the UPS output").optional(),
    reuseMwh: nonNegative("MWh", "E_REUSE: heat used outside").optional(),
    heatUpgradeMwh: nonNegative(
      "MWh",
      "Electricity, within facilityMwh, that only raises the waste heat's temperature",
    ).optional(),
    renewableMwh: between(0, 1e12, "MWh", "E_RES-TOT").optional(),
    waterM3: between(0, 1e12, "m3", "W_IN: water taken in in the year").optional(),
    heatReuseInfeasible: z
      .boolean()
      .default(false)
      .meta({ description: "Shown technically or economically not feasible" }),
    germanReuseExemption: z.boolean().default(false).meta({ description: "Proven under EnEfG section 11(3)" }),
    defence: z.boolean().default(false).meta({ description: "Used for defence or civil protection only" }),
    frenchExcise: frenchExciseInput.optional(),
  })
  .meta({ description: "What a data centre has to report and to reach, with the articles." });

/** Input of {@link reportingDuties}, defaults not yet filled in. */
export type ReportingDutiesInput = z.input<typeof reportingDutiesInput>;

/** Result of {@link reportingDuties}. */
export interface ReportingDutiesResult {
  readonly kpis: EnergyIndicators;
  /** Annex IV of the regulation; `null` below its smallest class. */
  readonly sizeClass: (typeof sizeClasses)[number]["id"] | null;
  readonly duties: readonly Duty[];
  /** Next report to the European database, and the calendar year it is about; `null` where there is none. */
  readonly nextReport: { readonly day: string; readonly reportedYear: number } | null;
  /** `null` outside France. */
  readonly frenchExcise: FrenchExciseResult | null;
  readonly steps: {
    /** Without the electricity that only raises the waste heat's temperature, as the German law counts. */
    readonly germanPueRatio: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof reportingDutiesInput>;

const model = "reportingDuties";

function applies(row: DutyThreshold, asked: Asked): boolean | null {
  const territory = row.territory === "eu" ? euCountries.includes(asked.country) : row.territory === asked.country;
  if (!territory) return false;
  // The directive exempts defence; whether the French code does was not read.
  if (asked.defence) return row.territory === "eu" ? false : null;
  const value = asked[row.of];
  const bound = row.thresholdKw;
  if (value !== undefined) return row.inclusive ? value >= bound : value > bound;
  // The whole data centre takes at least what its IT takes.
  return asked.installedItKw > bound ? true : null;
}

/** Any reuse counts: neither text that was read gives an amount. */
function reuseMet(asked: Asked): boolean | null {
  if (asked.heatReuseInfeasible) return true;
  return asked.reuseMwh === undefined ? null : asked.reuseMwh > 0;
}

function thresholdDuty(row: DutyThreshold, asked: Asked): Duty {
  const holds = applies(row, asked);
  return {
    id: row.id,
    title: row.title,
    article: row.article,
    kind: row.kind,
    applies: holds,
    condition: row.condition,
    met: row.condition === "reuse" ? reuseMet(asked) : null,
    value: asked[row.of] ?? null,
    limit: row.thresholdKw,
    day: row.yearly && holds !== false ? nextReportDay(asked.asOf).day : null,
    source: row.source,
    grade: row.grade,
  };
}

function refuseContradictions({
  installedItKw,
  ratedInputKw,
  facilityMwh,
  itMwh = 0,
  heatUpgradeMwh = 0,
}: Asked): void {
  const refuse = (path: string, received: number, allowed: string): never => {
    throw new ModelError({ code: "input-invalid", model, path, received: String(received), allowed });
  };
  if (ratedInputKw !== undefined && ratedInputKw < installedItKw)
    refuse("ratedInputKw", ratedInputKw, `at least installedItKw, ${installedItKw} kW`);
  if (facilityMwh !== undefined && heatUpgradeMwh > facilityMwh - itMwh)
    refuse("heatUpgradeMwh", heatUpgradeMwh, "at most what facilityMwh leaves beside itMwh");
}

function germanPue({ facilityMwh, itMwh, heatUpgradeMwh = 0 }: Asked): number | null {
  return facilityMwh === undefined || itMwh === undefined ? null : (facilityMwh - heatUpgradeMwh) / itMwh;
}

function germanDutiesOf(asked: Asked, kpis: EnergyIndicators): readonly Duty[] {
  if (asked.country !== "de") return [];
  return germanDuties({
    entryIntoOperation:
      asked.entryIntoOperation ??
      refuseAmbiguous(
        model,
        "entryIntoOperation",
        "nothing",
        "the first day of operation: the steps of EnEfG section 11 hang on it",
      ),
    connectedKw: asked.ratedInputKw ?? null,
    installedItKw: asked.installedItKw,
    pueRatio: germanPue(asked),
    erfShare: kpis.erfShare,
    reuseExemption: asked.germanReuseExemption,
  });
}

function sizeClassOf(installedItKw: number): ReportingDutiesResult["sizeClass"] {
  return sizeClasses.filter(({ fromKw }) => installedItKw >= fromKw).at(-1)?.id ?? null;
}

function exciseFindings(excise: FrenchExciseResult | null): readonly Finding[] {
  if (excise === null || excise.unstated.length === 0 || excise.eligible === false) return [];
  return [
    {
      code: "excise-conditions-unstated",
      severity: "incomplete",
      message: `The reduced excise hangs on conditions that are not stated: ${excise.unstated.join(", ")}.`,
      path: "frenchExcise",
      value: null,
      source: "fr-cibs-l312-70",
    },
  ];
}

/**
 * What a data centre has to report and to reach: European indicators and reporting, heat recovery, the German steps of
 * PUE and reuse, the French duties and the conditions of the reduced excise. Each with its article and day; not legal
 * advice, and to be re-read before a decision.
 *
 * @param input - country, day of the question, installed IT in kW; energies in MWh and water in m³ of one calendar year
 * @returns indicators, duties with `applies` and `met`, next report
 * @throws {@link ModelError} `input-ambiguous` where the member state, the day of the question or of entry into
 * operation has to be stated, `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `eu-2024-1364`, `eu-2023-1791-art-12`, `eu-2023-1791-art-26`, `fr-code-energie-l236`,
 * `fr-cibs-l312-70`, `de-enefg-11`, `de-enefg-scope`
 */
export function reportingDuties(input: ReportingDutiesInput): ReportingDutiesResult {
  refuseUnstated(model, input, {
    asOf: "the day of the question, as 2026-11-25: duties have dates, and there is no clock here",
  });
  const asked = parseInput(model, reportingDutiesInput, input);
  if (asked.country === "eu") refuseAmbiguous(model, "country", "eu", "the member state, as fr: the duties differ");
  const kpis = energyIndicators(model, asked);
  refuseContradictions(asked);
  const excise = asked.country === "fr" ? frenchExciseOf(asked.facilityMwh, asked.frenchExcise ?? {}) : null;
  const duties = [
    ...dutyThresholds
      .filter(({ territory }) => territory === "eu" || territory === asked.country)
      .map((row) => thresholdDuty(row, asked)),
    ...germanDutiesOf(asked, kpis),
    ...(excise === null ? [] : [frenchExciseDuty(excise, asked.facilityMwh)]),
  ];
  const reports = duties.some(({ id, applies: holds }) => id === "eed-reporting" && holds === true);
  return {
    kpis,
    sizeClass: sizeClassOf(asked.installedItKw),
    duties,
    nextReport: reports ? nextReportDay(asked.asOf) : null,
    frenchExcise: excise,
    steps: { germanPueRatio: asked.country === "de" ? germanPue(asked) : null },
    findings: [
      ...indicatorFindings(asked, kpis),
      ...duties.flatMap((duty) => dutyFindings(duty, asked.asOf)),
      ...exciseFindings(excise),
    ],
    sources: [...new Set(["eu-2024-1364", ...duties.map(({ source }) => source)])],
  };
}
