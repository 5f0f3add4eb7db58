import { scaleLinear } from "d3-scale";
import { ModelError } from "./model-error.ts";
import { showValue } from "./show-value.ts";

/**
 * How a table answers between its rows: `exact` refuses there; `linear` interpolates, where the table's source allows
 * it; `row-at-or-above` and `row-at-or-below` take the neighbouring row on the side that is safe for this quantity.
 */
export type LookupMode = "exact" | "linear" | "row-at-or-above" | "row-at-or-below";

/** A table of one number against another, and how it may be read. */
export interface LookupTable {
  /** Name of the table, for the message. */
  readonly model: string;
  /** Field that is looked up, with its unit in its name. */
  readonly path: string;
  /** Rows' keys, rising. */
  readonly xs: readonly number[];
  /** Rows' values. */
  readonly ys: readonly number[];
  readonly mode: LookupMode;
}

function refuse(table: LookupTable, x: number, allowed: string): never {
  throw new ModelError({
    code: "out-of-range",
    model: table.model,
    path: table.path,
    received: showValue(x),
    allowed,
  });
}

function assertWellFormed({ model, xs, ys }: LookupTable): void {
  const rising = xs.every((x, i) => Number.isFinite(x) && (i === 0 || x > (xs[i - 1] as number)));
  if (xs.length === 0 || xs.length !== ys.length || !rising || !ys.every(Number.isFinite))
    throw new TypeError(`table ${model}: rows must be finite, as many values as keys, keys rising`);
}

/**
 * Makes the look-up of a table: the one way in which models read tables, so that none extrapolates.
 *
 * @param table - keys rising, a value for each, and how to read between them
 * @returns a function of the key; it throws {@link ModelError} `out-of-range` outside the keys, for a key that is no
 * number, and between rows when the mode is `exact`
 */
export function lookup(table: LookupTable): (x: number) => number {
  assertWellFormed(table);
  const { xs, ys, mode } = table;
  const first = xs[0] as number;
  const last = xs[xs.length - 1] as number;
  const polyline = scaleLinear([...xs], [...ys]);
  const rowAt = new Map(xs.map((x, i) => [x, ys[i] as number]));
  return (x) => {
    if (!(typeof x === "number" && x >= first && x <= last)) refuse(table, x, `${first} to ${last}`);
    const exact = rowAt.get(x);
    if (exact !== undefined) return exact;
    if (mode === "linear") return polyline(x);
    if (mode === "exact") refuse(table, x, xs.join(", "));
    const above = xs.findIndex((row) => row > x);
    return ys[mode === "row-at-or-above" ? above : above - 1] as number;
  };
}
