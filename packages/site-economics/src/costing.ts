import { between, count, type Finding, ModelError, positive } from "@watthall/basis";
import { z } from "zod";
import type { Factor } from "./factor.ts";
import { rowById } from "./find-row.ts";
import { exactly, type Interval, scaled } from "./interval.ts";
import { refuseAmbiguous } from "./refuse-unstated.ts";
import { type CostPreset, costPresets } from "./tables/cost-presets.ts";

/** What both `buildCost` and its inverse need to know. */
export const costingFields = {
  scope: z
    .enum(["shell", "filled"])
    .meta({ description: "Building with power and cooling only, or with its computers" }),
  preset: z.string().meta({ description: "Id of a row of tables.costPresets" }),
  mwBasis: z
    .enum(["it", "facility"])
    .optional()
    .meta({ description: "Which megawatt the preset counts, where its source does not say" }),
  discountShare: between(0, 1, "1", "Taken off the price of the computers").default(0),
  card: z
    .strictObject({
      priceEur: positive("EUR").optional(),
      priceUsd: positive("USD").optional(),
      priceAsOf: z.string().min(4).meta({ description: "Date of the price" }),
      perMwCount: count("Cards in a megawatt that the preset counts"),
    })
    .optional()
    .meta({ description: "Computers of the caller's own, instead of the preset's" }),
  pueRatio: between(1, 10, "1", "Facility power over IT power, to turn one into the other").optional(),
  usdPerEur: positive("USD/EUR", "Dollars for a euro").optional(),
  usdPerEurAsOf: z.string().min(4).optional().meta({ description: "Date of the rate" }),
} as const;

/** Why the two fields that no cost can do without have to be stated. */
export const costingChoices = {
  scope: '"shell" (building, power and cooling) or "filled" (with computers, several times as much)',
  preset: `whose figures, as ${costPresets.map(({ id }) => id).join(", ")}`,
} as const;

const costingSchema = z.strictObject(costingFields);

/** A preset made ready: everything in one currency per counted megawatt, before the number of megawatts. */
export interface Costing {
  readonly preset: CostPreset;
  readonly mwBasis: "it" | "facility";
  /** `null` where neither the caller nor the preset gives one. */
  readonly pueRatio: number | null;
  readonly shellPerMw: Interval;
  /** After the discount; `null` for a shell. */
  readonly cardsPerMw: Interval | null;
  readonly usdPerEur: number | null;
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
}

type Asked = z.output<typeof costingSchema>;

function basisOf(model: string, preset: CostPreset, stated: "it" | "facility" | undefined): "it" | "facility" {
  if (preset.mwBasis === null)
    return (
      stated ??
      refuseAmbiguous(model, "mwBasis", "nothing", `"it" or "facility": the source of ${preset.id} does not say which`)
    );
  if (stated !== undefined && stated !== preset.mwBasis)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: "mwBasis",
      received: stated,
      allowed: `${preset.mwBasis}, which ${preset.id} counts`,
    });
  return preset.mwBasis;
}

function rateOf(model: string, preset: CostPreset, asked: Asked): number | null {
  const { usdPerEur, usdPerEurAsOf, card } = asked;
  if (usdPerEur !== undefined && usdPerEurAsOf === undefined)
    refuseAmbiguous(model, "usdPerEurAsOf", "nothing", "the date of the rate");
  if (usdPerEur === undefined && usdPerEurAsOf !== undefined)
    refuseAmbiguous(model, "usdPerEur", "nothing", "the rate of that date");
  const inUsd = preset.currency === "USD" || (asked.scope === "filled" && card?.priceUsd !== undefined);
  if (usdPerEur === undefined && inUsd)
    refuseAmbiguous(
      model,
      "usdPerEur",
      "nothing",
      `a rate with its date (usdPerEur, usdPerEurAsOf): ${preset.id} counts in ${preset.currency} and the answer is in EUR`,
    );
  return usdPerEur ?? null;
}

/** The caller's card in the preset's currency. */
function cardPrice(
  model: string,
  preset: CostPreset,
  card: NonNullable<Asked["card"]>,
  usdPerEur: number | null,
): number {
  const { priceEur, priceUsd } = card;
  if ((priceEur === undefined) === (priceUsd === undefined))
    refuseAmbiguous(
      model,
      "card.priceEur",
      priceEur === undefined ? "no price" : "two prices",
      "one of priceEur, priceUsd",
    );
  if (preset.currency === "EUR") return priceEur ?? (priceUsd as number) / (usdPerEur as number);
  return priceUsd ?? (priceEur as number) * (usdPerEur as number);
}

function cardsOf(model: string, preset: CostPreset, asked: Asked, usdPerEur: number | null): number | null {
  if (asked.scope === "shell") return null;
  if (asked.card) return cardPrice(model, preset, asked.card, usdPerEur) * asked.card.perMwCount;
  if (preset.cards === null)
    return refuseAmbiguous(
      model,
      "card",
      "nothing",
      `the price of a card and how many a megawatt holds: ${preset.id} leaves computers out`,
    );
  return "perMw" in preset.cards ? preset.cards.perMw : preset.cards.price * preset.cards.perMwCount;
}

function findingsOf(preset: CostPreset, asked: Asked): readonly Finding[] {
  const about = { path: "preset", value: preset.id, source: preset.source } as const;
  const findings: Finding[] = [];
  if (preset.mwBasis !== null && preset.impliedPueRatio !== null)
    findings.push({
      ...about,
      code: "mw-basis-unsaid",
      severity: "warning",
      message: `${preset.id}: ${preset.note}.`,
    });
  if (preset.shellPerMw.low === preset.shellPerMw.high)
    findings.push({
      ...about,
      code: "no-interval",
      severity: "info",
      message: `${preset.id} gives one figure: low, central and high are the same.`,
    });
  if (asked.scope === "shell" && (asked.discountShare > 0 || asked.card !== undefined))
    findings.push({
      code: "computers-not-counted",
      severity: "info",
      message: "A shell holds no computers: their price and discount change nothing.",
      path: "scope",
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
  const usdPerEur = rateOf(model, preset, asked);
  const cardsPerMw = cardsOf(model, preset, asked, usdPerEur);
  const unit = `${preset.currency}/MW of ${mwBasis === "it" ? "IT" : "facility"}`;
  const ofPreset = { source: preset.source, grade: preset.grade, asOf: preset.asOf } as const;
  const ofCards = asked.card ? ({ source: "caller", grade: "stated", asOf: asked.card.priceAsOf } as const) : ofPreset;
  const factors: Factor[] = [{ name: "shellPerMw", value: preset.shellPerMw, unit, ...ofPreset }];
  if (cardsPerMw !== null) factors.push({ name: "cardsPerMw", value: cardsPerMw, unit, ...ofCards });
  if (usdPerEur !== null)
    factors.push({
      name: "usdPerEur",
      value: usdPerEur,
      unit: "USD/EUR",
      source: "caller",
      grade: "stated",
      asOf: asked.usdPerEurAsOf ?? null,
    });
  return {
    preset,
    mwBasis,
    pueRatio: asked.pueRatio ?? preset.impliedPueRatio,
    shellPerMw: preset.shellPerMw,
    cardsPerMw: cardsPerMw === null ? null : scaled(exactly(cardsPerMw), 1 - asked.discountShare),
    usdPerEur,
    factors,
    findings: findingsOf(preset, asked),
  };
}
