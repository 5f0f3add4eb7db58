import { type Finding, ModelError, parseInput, refuseUnknown, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { countryCode } from "./country-code.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import type { Interval } from "./interval.ts";
import { refuseAmbiguous } from "./refuse-unstated.ts";
import { numberOrSeries, totalOf, weightedMean } from "./series.ts";
import { type ElectricityPrice, electricityPrices } from "./tables/electricity-prices.ts";

/** Input of {@link energyCost}. */
export const energyCostInput = z
  .strictObject({
    energyMwh: numberOrSeries("MWh", "Electricity taken from the grid, of a period or of each hour", 0, 1e9),
    country: countryCode.optional().meta({ description: "ISO code of two small letters, or eu" }),
    year: z
      .number()
      .int()
      .min(1990)
      .max(2100)
      .optional()
      .meta({ unit: "1", description: "Of the price; may be left out where the table holds one" }),
    priceEurPerMwh: numberOrSeries(
      "EUR/MWh",
      "A price of the caller's own, of the period or of each hour",
      -1e6,
      1e6,
    ).optional(),
    priceAsOf: z.string().min(4).optional().meta({ description: "Date or year of that price" }),
  })
  .meta({ description: "Cost of the electricity that a site takes from the grid." });

/** Input of {@link energyCost}. */
export type EnergyCostInput = z.input<typeof energyCostInput>;

/** Result of {@link energyCost}. */
export interface EnergyCostResult {
  readonly eur: number;
  readonly lowEur: number;
  readonly highEur: number;
  readonly steps: {
    readonly energyMwh: number;
    /** Of a series the mean, weighted by energy. */
    readonly eurPerMwh: number;
  };
  readonly factor: Factor<Interval>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof energyCostInput>;
interface Chosen {
  readonly factor: Factor<Interval>;
  readonly findings: readonly Finding[];
}

const model = "energyCost";

/** Cost of an energy: E p. Plain numbers, no checks. */
export function energyCostKernel(energyMwh: number, eurPerMwh: number): number {
  return energyMwh * eurPerMwh;
}

function callersPrice(asked: Asked, value: NonNullable<Asked["priceEurPerMwh"]>): Chosen {
  if (asked.year !== undefined)
    refuseAmbiguous(model, "priceEurPerMwh", "priceEurPerMwh and year", "one of priceEurPerMwh, year with country");
  const mean = weightedMean(model, "priceEurPerMwh", asked.energyMwh, value);
  return {
    factor: {
      name: "electricity",
      value: { low: mean, central: mean, high: mean },
      unit: "EUR/MWh",
      source: "caller",
      grade: "stated",
      asOf: asked.priceAsOf ?? null,
    },
    findings: [],
  };
}

function findingsOf(row: ElectricityPrice): readonly Finding[] {
  const about = { path: "country", value: row.country, source: row.source } as const;
  const unverified: Finding = {
    ...about,
    code: "price-unverified",
    severity: "incomplete",
    message: `The price of ${row.country} is not confirmed in any source: ${row.note}.`,
  };
  const wholesale: Finding = {
    ...about,
    code: "network-and-taxes-excluded",
    severity: "warning",
    message: "A day-ahead price is without network charges and taxes.",
  };
  const small: Finding = { ...about, code: "price-of-small-users", severity: "warning", message: `${row.note}.` };
  return [...(row.grade === "unverified" ? [unverified] : []), row.kind === "day-ahead" ? wholesale : small];
}

function rowOf(asked: Asked): ElectricityPrice {
  const country = asked.country ?? refuseAmbiguous(model, "country", "nothing", "the country, or priceEurPerMwh");
  const ofCountry = electricityPrices.filter((row) => row.country === country);
  const [first, ...others] = ofCountry;
  if (first === undefined)
    return refuseUnknown(
      model,
      "country",
      country,
      electricityPrices.map((row) => row.country),
    );
  const years = ofCountry.map(({ year }) => year).join(", ");
  if (asked.year === undefined)
    return others.length === 0 ? first : refuseAmbiguous(model, "year", "nothing", `the year of the price: ${years}`);
  const row = ofCountry.find(({ year }) => year === asked.year);
  if (row !== undefined) return row;
  throw new ModelError({
    code: "out-of-range",
    model,
    path: "year",
    received: String(asked.year),
    allowed: `for ${country}: ${years}; or priceEurPerMwh`,
  });
}

function tablePrice(asked: Asked): Chosen {
  const row = rowOf(asked);
  return {
    factor: {
      name: `electricity ${row.country}, ${row.kind}`,
      value: row.eurPerMwh,
      unit: "EUR/MWh",
      source: row.source,
      grade: row.grade,
      asOf: row.asOf ?? String(row.year),
    },
    findings: findingsOf(row),
  };
}

/**
 * Cost of the electricity that a site takes from the grid: E p, hour by hour where the price is a series.
 *
 * @param input - energy in MWh; country and year, or a price of the caller's own in EUR/MWh
 * @returns euro, with the price and its source; `lowEur` and `highEur` are equal where the source gives one price
 * @throws {@link ModelError} `input-ambiguous` where the country, or one of several years, has to be stated, `unknown-key`, `out-of-range`
 * where the table holds no such price, `input-invalid`
 * @see Sources: `day-ahead-2026`, `eurostat-2025-h1`, `assumption`
 */
export function energyCost(input: EnergyCostInput): EnergyCostResult {
  const asked = parseInput(model, energyCostInput, input);
  const { factor, findings } =
    asked.priceEurPerMwh === undefined ? tablePrice(asked) : callersPrice(asked, asked.priceEurPerMwh);
  const energyMwh = totalOf(asked.energyMwh);
  return {
    eur: energyCostKernel(energyMwh, factor.value.central),
    lowEur: energyCostKernel(energyMwh, factor.value.low),
    highEur: energyCostKernel(energyMwh, factor.value.high),
    steps: { energyMwh, eurPerMwh: factor.value.central },
    factor,
    findings,
    sources: sourcesOf([factor]),
  };
}
