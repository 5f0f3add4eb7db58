import { type Finding, ModelError, parseInput, refuseUnknown, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { countryCode } from "./country-code.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { refuseAmbiguous } from "./refuse-unstated.ts";
import { numberOrSeries, totalOf, weightedMean } from "./series.ts";
import { carbonFactors, debateCarbonFactors } from "./tables/carbon-factors.ts";

/** Input of {@link operationalCarbon}. */
export const operationalCarbonInput = z
  .strictObject({
    energyMwh: numberOrSeries("MWh", "Electricity taken from the grid, of a period or of each hour", 0, 1e9),
    scope: z
      .enum(["direct", "life-cycle"])
      .optional()
      .meta({ description: "What power stations emit, or with fuel supply and construction" }),
    country: countryCode.optional(),
    year: z.number().int().min(1990).max(2100).optional().meta({ unit: "1", description: "Of the factor" }),
    factorGCo2PerKwh: numberOrSeries(
      "g/kWh",
      "A factor of the caller's own, of the period or of each hour",
      0,
      10_000,
    ).optional(),
    factorAsOf: z.string().min(4).optional().meta({ description: "Date or year of that factor" }),
    preset: z.literal("debate-2025").optional().meta({ description: "The debate's round figure of a country" }),
  })
  .meta({ description: "CO2 of the electricity that a site takes from the grid." });

/** Input of {@link operationalCarbon}. */
export type OperationalCarbonInput = z.input<typeof operationalCarbonInput>;

/** Result of {@link operationalCarbon}. */
export interface OperationalCarbonResult {
  /** Tonnes of CO2, or of CO2 equivalent where the factor counts other gases. */
  readonly co2T: number;
  /** `unsaid` for the debate's figures. */
  readonly scope: "direct" | "life-cycle" | "unsaid";
  readonly steps: { readonly energyMwh: number };
  /** The factor used; of a series the mean, weighted by energy. */
  readonly factor: Factor<number>;
  /** Other sources' figures of the same country, year and scope. */
  readonly alternatives: readonly Factor<number>[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof operationalCarbonInput>;
type Scope = OperationalCarbonResult["scope"];
interface Chosen {
  readonly factor: Factor<number>;
  readonly scope: Scope;
  readonly alternatives: readonly Factor<number>[];
}

const model = "operationalCarbon";

/**
 * Tonnes of CO2 of an energy: E g / 1000. Plain numbers, no checks.
 *
 * @param energyMwh - MWh
 * @param factorGCo2PerKwh - g/kWh, which is kg/MWh
 */
export function operationalCarbonKernel(energyMwh: number, factorGCo2PerKwh: number): number {
  return (energyMwh * factorGCo2PerKwh) / 1000;
}

function refuseTwoFactors(asked: Asked): void {
  const given = (["factorGCo2PerKwh", "preset", "year"] as const).filter((field) => asked[field] !== undefined);
  if (given.length > 1)
    refuseAmbiguous(
      model,
      given[0] ?? "",
      given.join(" and "),
      "one of factorGCo2PerKwh, preset with country, year with country",
    );
}

function countryOf(asked: Asked): string {
  return (
    asked.country ??
    refuseAmbiguous(model, "country", "nothing", "the country whose grid feeds the site, or factorGCo2PerKwh")
  );
}

function debateFactor(asked: Asked): Chosen {
  const country = countryOf(asked);
  const row =
    debateCarbonFactors.find((candidate) => candidate.country === country) ??
    refuseUnknown(
      model,
      "country",
      country,
      debateCarbonFactors.map((candidate) => candidate.country),
    );
  const factor = {
    name: `carbon ${country}`,
    value: row.gCo2PerKwh,
    unit: "g/kWh",
    source: row.source,
    grade: row.grade,
    asOf: row.asOf,
  };
  return { factor, scope: "unsaid", alternatives: [] };
}

function scopeOf(asked: Asked): "direct" | "life-cycle" {
  return (
    asked.scope ??
    refuseAmbiguous(
      model,
      "scope",
      "nothing",
      '"direct" (what power stations emit) or "life-cycle" (with fuel supply and construction): the two are never mixed',
    )
  );
}

function callersFactor(asked: Asked, value: NonNullable<Asked["factorGCo2PerKwh"]>): Chosen {
  const mean = weightedMean(model, "factorGCo2PerKwh", asked.energyMwh, value);
  const factor = {
    name: "carbon",
    value: mean,
    unit: "g/kWh",
    source: "caller",
    grade: "stated",
    asOf: asked.factorAsOf ?? null,
  } as const;
  return { factor, scope: scopeOf(asked), alternatives: [] };
}

function tableFactor(asked: Asked): Chosen {
  const scope = scopeOf(asked);
  const country = countryOf(asked);
  const ofCountry = carbonFactors.filter((row) => row.country === country);
  if (ofCountry.length === 0)
    refuseUnknown(
      model,
      "country",
      country,
      carbonFactors.map((row) => row.country),
    );
  const years = ofCountry.filter((row) => row.scope === scope).map((row) => row.year);
  const year =
    asked.year ??
    refuseAmbiguous(model, "year", "nothing", `the year of the factor: ${[...new Set(years)].join(", ") || "none"}`);
  const [used, ...others] = ofCountry
    .filter((row) => row.scope === scope && row.year === year)
    .map((row) => ({
      name: `carbon ${row.country} ${row.scope}`,
      value: row.gCo2PerKwh,
      unit: "g/kWh",
      source: row.source,
      grade: row.grade,
      asOf: String(row.year),
    }));
  if (used === undefined)
    throw new ModelError({
      code: "out-of-range",
      model,
      path: years.length === 0 ? "scope" : "year",
      received: years.length === 0 ? scope : String(year),
      allowed: `for ${country}: ${ofCountry.map((row) => `${row.scope} ${row.year}`).join(", ")}; or factorGCo2PerKwh`,
    });
  return { factor: used, scope, alternatives: others };
}

function findingsOf(asked: Asked, { scope, factor, alternatives }: Chosen): readonly Finding[] {
  const findings: Finding[] = [];
  if (scope === "unsaid")
    findings.push({
      code: "scope-unsaid",
      severity: "warning",
      message: `The debate said neither year nor scope of its figure${asked.scope ? `: it cannot be read as ${asked.scope}` : ""}.`,
      path: "scope",
      value: asked.scope ?? null,
      source: factor.source,
    });
  for (const other of alternatives)
    findings.push({
      code: "sources-disagree",
      severity: "info",
      message: `Of the same year and scope ${other.source} gives ${other.value} g/kWh, the factor used is ${factor.value}.`,
      path: "factor",
      value: other.value,
      source: other.source,
    });
  return findings;
}

/**
 * CO2 of the electricity that a site takes from the grid: E g.
 *
 * @param input - energy in MWh, of a period or hour by hour; country, year and scope, or a factor of the caller's own
 * with its scope, or the debate's preset
 * @returns tonnes, with the factor, its source and what other sources say
 * @throws {@link ModelError} `input-ambiguous` where scope, country or year has to be stated, `unknown-key`,
 * `out-of-range` where the table holds no such factor, `input-invalid`
 * @see Sources: `electricity-maps`, `ember-2022`, `ember-2024`, `rte-2024`, `uba-2024`, `debate-2025`
 */
export function operationalCarbon(input: OperationalCarbonInput): OperationalCarbonResult {
  const asked = parseInput(model, operationalCarbonInput, input);
  refuseTwoFactors(asked);
  const own = asked.factorGCo2PerKwh;
  const chosen =
    own !== undefined ? callersFactor(asked, own) : asked.preset ? debateFactor(asked) : tableFactor(asked);
  const energyMwh = totalOf(asked.energyMwh);
  return {
    co2T: operationalCarbonKernel(energyMwh, chosen.factor.value),
    scope: chosen.scope,
    steps: { energyMwh },
    factor: chosen.factor,
    alternatives: chosen.alternatives,
    findings: findingsOf(asked, chosen),
    sources: sourcesOf([chosen.factor, ...chosen.alternatives]),
  };
}
