import { type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { equivalentOf } from "./h100-equivalent.ts";
import { item, resolveItem } from "./item.ts";
import { measurement } from "./measurement.ts";
import { type Metric, metric } from "./metric.ts";
import { type ItemPrice, packagesOnly, price, priceOfItem, usdPerEur } from "./price-of-item.ts";

/** Input of {@link costPerH100e}. */
export const costPerH100eInput = z
  .strictObject({
    item,
    metric,
    price: price.optional(),
    usdPerEur: usdPerEur.optional(),
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
  /** Lowest and highest, by the price's range and the equivalence's interval. */
  readonly lowUsdPerH100e: number | null;
  readonly highUsdPerH100e: number | null;
  readonly lowEurPerH100e: number | null;
  readonly highEurPerH100e: number | null;
  /** Of the price itself. */
  readonly currency: "USD" | "EUR";
  /** Date of the price. */
  readonly priceAsOf: string;
  readonly status: HardwareStatus;
  readonly steps: {
    readonly itemUsd: number | null;
    readonly itemEur: number | null;
    readonly h100e: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "costPerH100e";

/** Price for each H100 equivalent. Plain numbers, no checks. */
export function costPerH100eKernel(itemPrice: number, h100e: number): number {
  return itemPrice / h100e;
}

type Currency = ItemPrice["currency"];

/** An amount in either currency: its own, and the other where a rate is given. */
function inBoth(amount: number | null, own: Currency, rate: number | undefined): Record<Currency, number | null> {
  if (amount === null) return { USD: null, EUR: null };
  if (own === "USD") return { USD: amount, EUR: rate === undefined ? null : amount / rate };
  return { USD: rate === undefined ? null : amount * rate, EUR: amount };
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
  const { currency } = itemPrice;
  const per = (amount: number, h100e: number | null) =>
    inBoth(h100e === null ? null : costPerH100eKernel(amount, h100e), currency, asked.usdPerEur);
  const central = per(itemPrice.amount, one.h100e);
  const low = per(itemPrice.low, one.highH100e);
  const high = per(itemPrice.high, one.lowH100e);
  const ofItem = inBoth(itemPrice.amount, currency, asked.usdPerEur);
  return {
    metric: asked.metric,
    usdPerH100e: central.USD,
    eurPerH100e: central.EUR,
    lowUsdPerH100e: low.USD,
    highUsdPerH100e: high.USD,
    lowEurPerH100e: low.EUR,
    highEurPerH100e: high.EUR,
    currency,
    priceAsOf: itemPrice.asOf,
    status: found.status,
    steps: { itemUsd: ofItem.USD, itemEur: ofItem.EUR, h100e: one.h100e },
    findings: [...one.findings, ...packagesOnly(found, itemPrice, "price")],
    sources: [...new Set([...one.sources, ...(itemPrice.source === null ? [] : [itemPrice.source])])],
  };
}
