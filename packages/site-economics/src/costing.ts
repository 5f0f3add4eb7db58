import { between, count, type Finding, ModelError, rowById } from "@watthall/basis";
import { z } from "zod";
import type { Factor } from "./factor.ts";
import { exactly, type Interval, scaled } from "./interval.ts";
import { refuseAmbiguous } from "./refuse-unstated.ts";
import { type CostPreset, costPresets } from "./tables/cost-presets.ts";

/** What both `buildCost` and its inverse need to know. */
export const costingFields = {
  scope: z
    .enum(["shell", "filled"])
    .meta({ description: "Building with power and cooling, or with its computers too" }),
  preset: z.string().meta({ description: "Id of a row of tables.costPresets" }),
  mwBasis: z
    .enum(["it", "facility"])
    .optional()
    .meta({ description: "Which megawatt the preset counts, where its source does not say" }),
  discountShare: between(0, 1, "1", "Taken off the price of the computers").default(0),
  card: z
    .strictObject({
      priceEur: between(0.01, 1e9, "EUR").optional(),
      priceUsd: between(0.01, 1e9, "USD").optional(),
      priceAsOf: z.string().min(4).meta({ description: "Date of the price" }),
      perMwCount: count("Cards in a megawatt of the kind that the preset counts").max(1e6),
    })
    .optional()
    .meta({ description: "Computers of the caller's own, instead of the preset's" }),
  pueRatio: between(1, 10, "1", "Facility power over IT power, to turn one into the other").optional(),
  usdPerEur: between(0.1, 10, "USD/EUR", "Dollars for a euro").optional(),
  usdPerEurAsOf: z.string().min(4).optional().meta({ description: "Date of the rate" }),
} as const;

/** Why the two fields that no cost can do without have to be stated. */
export const costingChoices = {
  scope: '"shell" (building, power and cooling) or "filled" (with computers, several times as much)',
  preset: `whose figures: ${costPresets.map(({ id }) => id).join(", ")}`,
} as const;

const costingSchema = z.strictObject(costingFields);
type Asked = z.output<typeof costingSchema>;

/** A preset made ready: everything in euro per counted megawatt, before the number of megawatts. */
export interface Costing {
  readonly preset: CostPreset;
  readonly mwBasis: "it" | "facility";
  /** `null` where neither the caller nor the preset gives one. */
  readonly pueRatio: number | null;
  readonly shellEurPerMw: Interval;
  /** After the discount; `null` for a shell. */
  readonly cardsEurPerMw: Interval | null;
  readonly usdPerEur: number | null;
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
}

/** As one writes it: `IT`, `the facility`. */
export const megawattOf = (mwBasis: "it" | "facility"): string => (mwBasis === "it" ? "IT" : "the facility");

function basisOf(model: string, { id, mwBasis }: CostPreset, stated: "it" | "facility" | undefined): "it" | "facility" {
  if (mwBasis === null)
    return (
      stated ?? refuseAmbiguous(model, "mwBasis", "nothing", `"it" or "facility": the source of ${id} says neither`)
    );
  if (stated !== undefined && stated !== mwBasis)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: "mwBasis",
      received: stated,
      allowed: `${mwBasis}, which ${id} counts`,
    });
  return mwBasis;
}

function rateFactor(model: string, { usdPerEur, usdPerEurAsOf }: Asked): Factor<number> | null {
  if (usdPerEur === undefined && usdPerEurAsOf === undefined) return null;
  return {
    name: "usdPerEur",
    value: usdPerEur ?? refuseAmbiguous(model, "usdPerEur", "nothing", "the rate of the stated date"),
    unit: "USD/EUR",
    source: "caller",
    grade: "stated",
    asOf: usdPerEurAsOf ?? refuseAmbiguous(model, "usdPerEurAsOf", "nothing", "the date of the rate"),
  };
}

/** Euro for one unit of a currency. */
function eurFor(model: string, currency: "EUR" | "USD", usdPerEur: number | undefined, what: string): number {
  if (currency === "EUR") return 1;
  return (
    1 /
    (usdPerEur ??
      refuseAmbiguous(model, "usdPerEur", "nothing", `a rate with its date: ${what} is in dollars, the answer in euro`))
  );
}

interface Computers {
  readonly eurPerMw: number;
  readonly factors: readonly Factor[];
}

function computersOfCaller(model: string, card: NonNullable<Asked["card"]>, usdPerEur: number | undefined): Computers {
  const { priceEur, priceUsd, priceAsOf, perMwCount } = card;
  const currency = priceUsd === undefined ? "EUR" : "USD";
  const price = priceUsd ?? priceEur;
  if (price === undefined || (priceUsd !== undefined && priceEur !== undefined))
    refuseAmbiguous(model, "card.priceEur", price === undefined ? "no price" : "two prices", "priceEur or priceUsd");
  const stated = { source: "caller", grade: "stated", asOf: priceAsOf } as const;
  return {
    eurPerMw: price * perMwCount * eurFor(model, currency, usdPerEur, "the card's price"),
    factors: [
      { name: "card", value: price, unit: currency, ...stated },
      { name: "cards in a megawatt", value: perMwCount, unit: "1", ...stated },
    ],
  };
}

function computersOfPreset(model: string, preset: CostPreset, eurPerUnit: number): Computers {
  const { cards, currency, source, grade, asOf } = preset;
  if (cards === null)
    return refuseAmbiguous(
      model,
      "card",
      "nothing",
      `a card's price and how many a megawatt holds: ${preset.id} leaves computers out`,
    );
  const from = { source, grade, asOf } as const;
  if ("perMw" in cards)
    return {
      eurPerMw: cards.perMw * eurPerUnit,
      factors: [{ name: "computers", value: cards.perMw, unit: `${currency}/MW`, ...from }],
    };
  return {
    eurPerMw: cards.price * cards.perMwCount * eurPerUnit,
    factors: [
      { name: "card", value: cards.price, unit: currency, ...from },
      { name: "cards in a megawatt", value: cards.perMwCount, unit: "1", ...from },
    ],
  };
}

function findingsOf(preset: CostPreset, asked: Asked): readonly Finding[] {
  const about = { path: "preset", value: preset.id, source: preset.source } as const;
  const findings: Finding[] = [];
  if (preset.mwBasisIsRead)
    findings.push({
      ...about,
      code: "mw-basis-unsaid",
      severity: "warning",
      message: `Which megawatt ${preset.id} counts was not said: ${preset.note}.`,
    });
  if (preset.shellPerMw.low === preset.shellPerMw.high)
    findings.push({
      ...about,
      code: "no-interval",
      severity: "info",
      message: `${preset.id} gives one figure: low, central and high are the same.`,
    });
  const { impliedPueRatio } = preset;
  const takesItsCards = asked.scope === "filled" && asked.card === undefined;
  if (takesItsCards && impliedPueRatio !== null && (asked.pueRatio ?? impliedPueRatio) !== impliedPueRatio)
    findings.push({
      code: "pue-differs-from-preset",
      severity: "warning",
      message: `The arithmetic of ${preset.id} implies a PUE of ${impliedPueRatio}: at another one the computers that it counts draw more than the site leaves for IT.`,
      path: "pueRatio",
      value: asked.pueRatio ?? null,
      limit: impliedPueRatio,
      source: preset.source,
    });
  if (asked.scope === "shell" && (asked.discountShare > 0 || asked.card !== undefined))
    findings.push({
      code: "computers-not-counted",
      severity: "info",
      message: "A shell holds no computers: their price and discount change nothing.",
      path: "scope",
      value: asked.scope,
    });
  return findings;
}

/**
 * Makes a preset ready for an asked scope, currency and megawatt.
 *
 * @throws {@link ModelError} `unknown-key` for the preset, `input-ambiguous` where a rate, a date, a megawatt or the
 * computers have to be stated, `input-invalid` where the stated megawatt is not the preset's
 */
export function costing(model: string, asked: Asked): Costing {
  const preset = rowById(model, "preset", costPresets, asked.preset);
  const mwBasis = basisOf(model, preset, asked.mwBasis);
  const rate = rateFactor(model, asked);
  const eurPerUnit = eurFor(model, preset.currency, rate?.value, preset.id);
  const shell: Factor = {
    name: "shell",
    value: preset.shellPerMw,
    unit: `${preset.currency}/MW of ${megawattOf(mwBasis)}`,
    source: preset.source,
    grade: preset.grade,
    asOf: preset.asOf,
  };
  const computers =
    asked.scope === "shell"
      ? null
      : asked.card
        ? computersOfCaller(model, asked.card, rate?.value)
        : computersOfPreset(model, preset, eurPerUnit);
  return {
    preset,
    mwBasis,
    pueRatio: asked.pueRatio ?? preset.impliedPueRatio,
    shellEurPerMw: scaled(preset.shellPerMw, eurPerUnit),
    cardsEurPerMw: computers === null ? null : exactly(computers.eurPerMw * (1 - asked.discountShare)),
    usdPerEur: rate?.value ?? null,
    factors: [shell, ...(computers?.factors ?? []), ...(rate === null ? [] : [rate])],
    findings: findingsOf(preset, asked),
  };
}
