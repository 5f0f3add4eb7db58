import type { Finding } from "@watthall/basis";
import { airClasses, airLimit } from "./tables/air-classes.ts";

/** An ASHRAE class of air-cooled equipment. */
export type AirClassId = (typeof airClasses)[number]["id"];

type AirClassRow = (typeof airClasses)[number];

/** Air that enters the servers, and where. */
export interface InletAir {
  readonly inletTempC: number;
  readonly dewPointTempC: number;
  readonly altitudeM: number;
}

/** Allowable maximum of a class at an altitude, in °C. */
export function allowableMaxTempC({ allowableMax, derating }: AirClassRow, altitudeM: number): number {
  return allowableMax.tempC - Math.max(0, altitudeM - derating.fromM) / derating.mPerK;
}

function allowableFindings(row: AirClassRow, { inletTempC, altitudeM }: InletAir): readonly Finding[] {
  const minTempC = row.allowableMin.tempC;
  const maxTempC = allowableMaxTempC(row, altitudeM);
  const findings: Finding[] = [];
  if (inletTempC > maxTempC || inletTempC < minTempC)
    findings.push({
      code: "inlet-outside-allowable",
      severity: "fail",
      message: `The inlet at ${inletTempC} °C is outside ${minTempC} to ${maxTempC.toFixed(1)} °C, which class ${row.id} allows at ${altitudeM} m.`,
      path: "inletTempC",
      value: inletTempC,
      limit: inletTempC < minTempC ? minTempC : maxTempC,
      source: (inletTempC < minTempC ? row.allowableMin : row.allowableMax).source,
    });
  if (altitudeM > row.derating.fromM && row.derating.grade === "unverified")
    findings.push({
      code: "derating-unverified",
      severity: "incomplete",
      message: `The fall of class ${row.id}'s maximum with altitude, 1 K per ${row.derating.mPerK} m above ${row.derating.fromM} m, was not read in the standard.`,
      path: "altitudeM",
      value: altitudeM,
      limit: row.derating.fromM,
      source: row.derating.source,
    });
  return findings;
}

function recommendedFindings(row: AirClassRow, { inletTempC }: InletAir): readonly Finding[] {
  const { minTempC, maxTempC, source } = row.recommended;
  if (inletTempC >= minTempC && inletTempC <= maxTempC) return [];
  return [
    {
      code: "inlet-outside-recommended",
      severity: "warning",
      message: `The inlet at ${inletTempC} °C is outside the ${minTempC} to ${maxTempC} °C recommended for class ${row.id}.`,
      path: "inletTempC",
      value: inletTempC,
      limit: inletTempC < minTempC ? minTempC : maxTempC,
      source,
    },
  ];
}

function dewPointFindings(row: AirClassRow, { dewPointTempC }: InletAir): readonly Finding[] {
  const { maxTempC, source } = row.dewPoint;
  if (dewPointTempC <= maxTempC) return [];
  return [
    {
      code: "dew-point-above-allowable",
      severity: "warning",
      message: `The dew point of ${dewPointTempC.toFixed(1)} °C is above the ${maxTempC} °C of class ${row.id}, a limit that was not read in the standard.`,
      path: "relativeHumidityShare",
      value: dewPointTempC,
      limit: maxTempC,
      source,
    },
  ];
}

/** What a class says of the air at the servers' inlet. */
export function inletFindings(classId: AirClassId, air: InletAir): readonly Finding[] {
  return airClasses
    .filter(({ id }) => id === classId)
    .flatMap((row) => [
      ...allowableFindings(row, air),
      ...recommendedFindings(row, air),
      ...dewPointFindings(row, air),
    ]);
}

/** What practice says of carrying one rack's heat by air. */
export function airCoolabilityFindings(heatKw: number): readonly Finding[] {
  if (heatKw <= airLimit.maxHeatKw) return [];
  return [
    {
      code: "beyond-practical-air-limit",
      severity: "warning",
      message: `${heatKw} kW is above the ${airLimit.maxHeatKw} kW a rack that the trade gives as the practical limit of air: liquid is the usual answer.`,
      path: "heatKw",
      value: heatKw,
      limit: airLimit.maxHeatKw,
      source: airLimit.source,
    },
  ];
}
