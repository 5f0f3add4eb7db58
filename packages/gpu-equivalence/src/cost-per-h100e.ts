import { type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { equivalentOf } from "./h100-equivalent.ts";
import { item, resolveItem } from "./item.ts";
import { measurement } from "./measurement.ts";
import { type Metric, metric } from "./metric.ts";
import { packagesOnly, price, priceOfItem } from "./price-of-item.ts";

/** Input of {@link costPerH100e}. */
export const costPerH100eInput = z
  .strictObject({
    item,
    metric,
    price: price.optional(),
    usdPerEur: positive("USD/EUR", "Rate, with which the other currency is given too").optional(),
    measurement: measurement.optional(),
  })
  .meta({ description: "Price of hardware for each H100 equivalent, in the price's currency and with its date." });

/** Input of {@link costPerH100e}, defaults not yet filled in. */
export type CostPerH100eInput = z.input<typeof costPerH100eInput>;

/** Result of {@link costPerH100e}. */
export interface CostPerH100eResult {
  readonly metric: Metric;
  /** `null` where the price is in euros and no rate is given, or the item has no equivalence. */
  readonly usdPerH100e: number | null;
  /** `null` where the price is in dollars and no rate is given, or the item has no equivalence. */
  readonly eurPerH100e: number | null;
  /** Lowest and highest in the price's own currency, by the price's range and the equivalence's interval. */
  readonly lowPerH100e: number | null;
  readonly highPerH100e: number | null;
  readonly currency: "USD" | "EUR";
  /** Date of the price. */
  readonly priceAsOf: string;
  readonly status: HardwareStatus;
  readonly steps: { readonly itemPrice: number; readonly h100e: number | null };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "costPerH100e";

/** Price for each H100 equivalent. Plain numbers, no checks. */
export function costPerH100eKernel(itemPrice: number, h100e: number): number {
  return itemPrice / h100e;
}

function inCurrency(cost: number, own: "USD" | "EUR", wanted: "USD" | "EUR", usdPerEur: number | undefined) {
  if (own === wanted) return cost;
  if (usdPerEur === undefined) return null;
  return wanted === "EUR" ? cost / usdPerEur : cost * usdPerEur;
}

/**
 * Price of hardware for each H100 equivalent. Currencies never mix: without a rate the other one is `null`.
 *
 * @param input - item, metric, a price by id or of one's own with its date
 * @returns USD or EUR an H100e with low and high, and the price's date
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`; `input-ambiguous` where no price is stated
 * @see Sources: `h100e-convention`, that of the price's row
 */
export function costPerH100e(input: CostPerH100eInput): CostPerH100eResult {
  const asked = parseInput(model, costPerH100eInput, input);
  const found = resolveItem(model, "item", asked.item);
  const itemPrice = priceOfItem(model, "price", asked.price, found);
  const one = equivalentOf(
    model,
    { item: asked.item, count: 1, metric: asked.metric, measurement: asked.measurement },
    found,
  );
  const cost = one.h100e === null ? null : costPerH100eKernel(itemPrice.amount, one.h100e);
  return {
    metric: asked.metric,
    usdPerH100e: cost === null ? null : inCurrency(cost, itemPrice.currency, "USD", asked.usdPerEur),
    eurPerH100e: cost === null ? null : inCurrency(cost, itemPrice.currency, "EUR", asked.usdPerEur),
    lowPerH100e: one.highH100e === null ? null : itemPrice.low / one.highH100e,
    highPerH100e: one.lowH100e === null ? null : itemPrice.high / one.lowH100e,
    currency: itemPrice.currency,
    priceAsOf: itemPrice.asOf,
    status: found.status,
    steps: { itemPrice: itemPrice.amount, h100e: one.h100e },
    findings: [...one.findings, ...packagesOnly(found, itemPrice, "price")],
    sources: [...new Set([...one.sources, ...(itemPrice.source === null ? [] : [itemPrice.source])])],
  };
}
