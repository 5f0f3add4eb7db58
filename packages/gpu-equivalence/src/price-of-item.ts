import { between, type Finding, ModelError, rowById, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { ambiguous } from "./ambiguous.ts";
import type { ResolvedItem } from "./item.ts";
import { type PriceRow, prices } from "./tables/prices.ts";

/** Schema of a price: a row of the table by id, or an amount of one's own with its date. */
export const price = z
  .strictObject({
    id: z.string().optional().meta({ description: "Row of the price table: gb200-nvl72-2026" }),
    amountUsd: between(0.01, 1e15, "USD", "Of one package or rack").optional(),
    amountEur: between(0.01, 1e15, "EUR", "Of one package or rack").optional(),
    per: z.enum(["package", "rack"]).optional().meta({ description: "What the amount buys" }),
    asOf: z.string().min(4).optional().meta({ description: "Date of the amount: 2026-05" }),
  })
  .refine((given) => [given.id, given.amountUsd, given.amountEur].filter((one) => one !== undefined).length === 1, {
    message: "one of id, amountUsd, amountEur: currencies never mix",
  })
  .refine((given) => (given.id === undefined) === (given.per !== undefined), {
    path: ["per"],
    message: "package | rack with an amount, nothing with an id",
  })
  .refine((given) => (given.id === undefined) === (given.asOf !== undefined), {
    path: ["asOf"],
    message: "the date of an amount, nothing with an id",
  })
  .meta({ description: "A row of the price table by id, or an amount with what it buys and its date" });

/** Schema of the rate between the two currencies. */
export const usdPerEur = between(
  0.01,
  100,
  "USD/EUR",
  "Rate, with which dollars are given in euros and euros in dollars",
);

/** A price as given. */
export type GivenPrice = z.output<typeof price>;

/** Price of one item. */
export interface ItemPrice {
  readonly currency: "USD" | "EUR";
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly asOf: string;
  readonly per: "package" | "rack";
  readonly source: SourceId | null;
}

const rows: readonly PriceRow[] = prices;

function rowsFor(found: ResolvedItem): readonly PriceRow[] {
  return rows.filter((row) => row.item === found.id || row.item === found.accelerator.id);
}

/** Items bought for one of what is priced; `null` where a rack is priced and packages are asked for. */
function scale(found: ResolvedItem, bought: "package" | "rack"): number | null {
  if (bought === "package") return found.packageCount;
  return found.rack === null ? null : 1;
}

function priceFromRow(model: string, path: string, id: string, found: ResolvedItem): ItemPrice {
  const row = rowById(model, `${path}.id`, rows, id);
  const factor = scale(found, row.per);
  if (factor === null || !rowsFor(found).includes(row))
    throw new ModelError({
      code: "input-invalid",
      model,
      path: `${path}.id`,
      received: `the price of one ${row.item}`,
      allowed: `a price of ${found.id}: ${
        rowsFor(found)
          .map((one) => one.id)
          .join(", ") || "the table holds none; give an amount"
      }`,
    });
  return {
    currency: row.currency,
    amount: row.price * factor,
    low: (row.low ?? row.price) * factor,
    high: (row.high ?? row.price) * factor,
    asOf: row.asOf,
    per: row.per,
    source: row.source,
  };
}

function ownPrice(model: string, path: string, given: GivenPrice, found: ResolvedItem): ItemPrice {
  const { amountUsd, amountEur, per = "package", asOf = "" } = given;
  const factor = scale(found, per);
  if (factor === null)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: `${path}.per`,
      received: '"rack"',
      allowed: '"package": packages are asked for, not a rack',
    });
  const amount = (amountUsd ?? amountEur ?? 0) * factor;
  const currency = amountUsd === undefined ? "EUR" : "USD";
  return { currency, amount, low: amount, high: amount, asOf, per, source: null };
}

/**
 * Price of one item from a row or from an amount of one's own.
 *
 * @throws {@link ModelError} `unknown-key`, `input-invalid`; `input-ambiguous` where no price is stated
 */
export function priceOfItem(
  model: string,
  path: string,
  given: GivenPrice | undefined,
  found: ResolvedItem,
): ItemPrice {
  if (given === undefined)
    throw ambiguous(
      model,
      path,
      `a price with its date: an amount, or a row for ${found.id}: ${
        rowsFor(found)
          .map((one) => one.id)
          .join(", ") || "none"
      }`,
    );
  if (given.id !== undefined) return priceFromRow(model, path, given.id, found);
  return ownPrice(model, path, given, found);
}

/**
 * The price that is taken for a rack where none is given: the latest of the rack itself, else of its packages, compiled
 * prices before single claims; `null` where the table holds none.
 */
export function defaultPrice(found: ResolvedItem): ItemPrice | null {
  const candidates = rowsFor(found).filter((row) => row.currency === "USD");
  const [best] = [...candidates].sort(
    (a, b) =>
      Number(b.per === "rack") - Number(a.per === "rack") ||
      Number(b.grade === "derived") - Number(a.grade === "derived") ||
      (a.asOf < b.asOf ? 1 : -1),
  );
  return best === undefined ? null : priceFromRow("prices", "price", best.id, found);
}

/** That a price of packages leaves the rest of a rack out. */
export function packagesOnly(found: ResolvedItem, { per }: ItemPrice, path: string): readonly Finding[] {
  if (found.rack === null || per === "rack") return [];
  return [
    {
      code: "price-of-packages-only",
      severity: "warning",
      message: `The price is of ${found.packageCount} packages; the rest of ${found.name} is not inside.`,
      path,
      value: per,
    },
  ];
}
