import { between, type Finding, ModelError, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { countryCode } from "./country-code.ts";
import { type UnusedCapacityRule, unusedCapacityRules } from "./tables/unused-capacity.ts";

const year = (description: string) => z.number().int().min(1990).max(2100).meta({ unit: "1", description });

/** Input of {@link connectionRamp}. */
export const connectionRampInput = z
  .strictObject({
    country: countryCode,
    years: z
      .array(
        z.strictObject({
          year: year("Calendar year"),
          subscribedMw: positive("MW", "Connection power of that year").max(1e6),
          usedMw: between(0, 1e6, "MW", "Largest power drawn in that year"),
        }),
      )
      .min(1)
      .meta({ description: "Rising years" }),
    worksAvailableYear: year("In which the connection's works were made available").optional(),
    rampUntilYear: year("Last year of the agreed ramp").optional(),
  })
  .meta({ description: "Connection power against power used, over the years." });

/** Input of {@link connectionRamp}. */
export type ConnectionRampInput = z.input<typeof connectionRampInput>;

/** One year of a ramp. */
export interface RampYear {
  readonly year: number;
  readonly subscribedMw: number;
  readonly usedMw: number;
  /** Negative where more is drawn than subscribed. */
  readonly unusedMw: number;
  /** Largest power used in the years that the rule looks back on; `null` where no rule is known. */
  readonly historyMaxMw: number | null;
  /** Whether the operator may lower the connection power; `null` where a datum or a rule is missing. */
  readonly reviewable: boolean | null;
}

/** Result of {@link connectionRamp}. */
export interface ConnectionRampResult {
  readonly years: readonly RampYear[];
  readonly largestUnusedMw: number;
  readonly steps: {
    /** Rule held against the years; `null` where none is known. */
    readonly rule: UnusedCapacityRule | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof connectionRampInput>;

const model = "connectionRamp";

function refuseDisorder(years: Asked["years"]): void {
  const at = years.findIndex((row, i) => i > 0 && row.year <= (years[i - 1]?.year ?? 0));
  if (at >= 0)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: `years[${at}].year`,
      received: String(years[at]?.year),
      allowed: "rising years, each once",
    });
}

function reviewable(rule: UnusedCapacityRule | undefined, asked: Asked, ofYear: number): boolean | null {
  if (rule === undefined) return null;
  if (`${ofYear}-12-31` < rule.appliedFrom) return false;
  if (asked.rampUntilYear !== undefined && ofYear <= asked.rampUntilYear) return false;
  return asked.worksAvailableYear === undefined ? null : ofYear - asked.worksAvailableYear >= rule.historyYears;
}

function yearFinding(row: RampYear, index: number, rule: UnusedCapacityRule | undefined): readonly Finding[] {
  const path = `years[${index}].usedMw`;
  if (row.unusedMw < 0)
    return [
      {
        code: "subscribed-power-exceeded",
        severity: "fail",
        message: `${row.year}: more is drawn than is subscribed.`,
        path,
        value: row.usedMw,
        limit: row.subscribedMw,
      },
    ];
  if (row.unusedMw === 0 || rule === undefined) return [];
  const about = {
    code: "unused-capacity",
    path,
    value: row.usedMw,
    limit: row.subscribedMw,
    source: rule.source,
  } as const;
  const unused = `${row.year}: ${Number(row.unusedMw.toPrecision(4))} of ${row.subscribedMw} MW are not used`;
  if (row.reviewable === null)
    return [
      {
        ...about,
        severity: "incomplete",
        message: `${unused}; whether ${rule.article} lets the operator lower the power hangs on worksAvailableYear.`,
      },
    ];
  return row.reviewable
    ? [
        {
          ...about,
          severity: "warning",
          message: `${unused}; the operator may lower the connection power (${rule.article}).`,
        },
      ]
    : [{ ...about, severity: "info", message: `${unused}; ${rule.article} does not yet reach it.` }];
}

function ruleFindings(
  rule: UnusedCapacityRule | undefined,
  rows: readonly RampYear[],
  country: string,
): readonly Finding[] {
  if (rule === undefined)
    return [
      {
        code: "unused-capacity-rule-unknown",
        severity: "incomplete",
        message: `No rule on unused connection power is known for ${country}.`,
        path: "country",
        value: country,
      },
    ];
  if (!rows.some((row) => row.reviewable === true && row.unusedMw > 0)) return [];
  return [
    {
      code: "adapted-power-unknown",
      severity: "incomplete",
      message: `To which power ${rule.article} lowers the connection is a formula that was not read: historyMaxMw is what it starts from.`,
      path: "years",
      value: null,
      source: rule.source,
    },
  ];
}

/**
 * Connection power against power used, over the years, and what the operator may take back.
 *
 * @param input - country, and subscribed and largest used power in MW of each year
 * @returns unused power of each year; findings name the article
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `fr-code-energie-l342-24`
 */
export function connectionRamp(input: ConnectionRampInput): ConnectionRampResult {
  const asked = parseInput(model, connectionRampInput, input);
  refuseDisorder(asked.years);
  const rule = unusedCapacityRules.find(({ country }) => country === asked.country);
  const years = asked.years.map((row): RampYear => {
    const history = asked.years.filter(
      (other) => rule !== undefined && other.year <= row.year && other.year > row.year - rule.historyYears,
    );
    return {
      ...row,
      unusedMw: row.subscribedMw - row.usedMw,
      historyMaxMw: history.length === 0 ? null : Math.max(...history.map(({ usedMw }) => usedMw)),
      reviewable: reviewable(rule, asked, row.year),
    };
  });
  return {
    years,
    largestUnusedMw: Math.max(0, ...years.map(({ unusedMw }) => unusedMw)),
    steps: { rule: rule ?? null },
    findings: [
      ...ruleFindings(rule, years, asked.country),
      ...years.flatMap((row, index) => yearFinding(row, index, rule)),
    ],
    sources: [rule?.source ?? "caller"],
  };
}
