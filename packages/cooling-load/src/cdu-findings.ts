import type { Finding } from "@watthall/basis";
import type { CduUnitState } from "./cdu-selection.ts";
import { cduPractice } from "./tables/cdu-practice.ts";

/** What the findings of a selection look at. */
export interface CduJudged {
  readonly unitHeatKw: number;
  readonly approachK: number;
  readonly riseK: number;
  readonly supplyTempC: number | null;
  readonly oneUnitOut: CduUnitState | null;
  readonly condensationMarginK: number | null;
}

function redundancyFindings({ unitHeatKw, approachK, oneUnitOut }: CduJudged): readonly Finding[] {
  if (oneUnitOut === null)
    return [
      {
        code: "no-second-unit",
        severity: "fail",
        message: "One unit is all there is: when it is out, nothing carries the heat.",
        path: "spareCount",
        value: 0,
        limit: 1,
      },
    ];
  if (oneUnitOut.unitHeatKw <= unitHeatKw * (1 + 1e-9)) return [];
  return [
    {
      code: "one-unit-out-overloads",
      severity: "fail",
      message: `With one unit out each carries ${oneUnitOut.unitHeatKw.toFixed(1)} kW, above its ${unitHeatKw} kW; its approach would be ${oneUnitOut.approachK.toFixed(2)} K instead of ${approachK} K.`,
      path: "oneUnitOut.unitHeatKw",
      value: oneUnitOut.unitHeatKw,
      limit: unitHeatKw,
    },
  ];
}

function condensationFindings({ condensationMarginK }: CduJudged): readonly Finding[] {
  const { lowK, highK, source } = cduPractice.dewPointMargin;
  if (condensationMarginK === null)
    return [
      {
        code: "condensation-not-judged",
        severity: "incomplete",
        message: "Without the supply temperature and the hall's dew point nobody can say whether pipes will sweat.",
        path: "condensationMarginK",
        value: null,
        limit: lowK,
        source,
      },
    ];
  if (condensationMarginK >= highK) return [];
  const fails = condensationMarginK < lowK;
  return [
    {
      code: "condensation-margin-low",
      severity: fails ? "fail" : "warning",
      message: `The supply is ${condensationMarginK.toFixed(1)} K above the hall's dew point; ${lowK} to ${highK} K are usual.`,
      path: "condensationMarginK",
      value: condensationMarginK,
      limit: fails ? lowK : highK,
      source,
    },
  ];
}

function practiceFinding(
  code: string,
  path: string,
  what: string,
  valueK: number,
  usual: UsualRange,
): readonly Finding[] {
  if (valueK >= usual.lowK && valueK <= usual.highK) return [];
  return [
    {
      code,
      severity: "info",
      message: `${what} of ${valueK} K is outside the usual ${usual.lowK} to ${usual.highK} K.`,
      path,
      value: valueK,
      limit: valueK < usual.lowK ? usual.lowK : usual.highK,
      source: usual.source,
    },
  ];
}

interface UsualRange {
  readonly lowK: number;
  readonly highK: number;
  readonly source: string;
}

/** What is to be said of a selection of coolant distribution units. */
export function cduFindings(cdu: CduJudged): readonly Finding[] {
  return [
    ...redundancyFindings(cdu),
    ...condensationFindings(cdu),
    ...practiceFinding("approach-unusual", "approachK", "An approach", cdu.approachK, cduPractice.approach),
    ...practiceFinding("rise-unusual", "riseK", "A technology rise", cdu.riseK, cduPractice.technologyRise),
  ];
}
