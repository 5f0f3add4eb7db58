import { scaleLinear } from "d3-scale";
import type { Tick } from "./frame.ts";

/** One bar, with its interval where it has one. */
export interface IntervalRow {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Geometry of horizontal bars from zero, each with its interval. */
export interface IntervalChart {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly {
    readonly id: string;
    readonly y: number;
    readonly height: number;
    /** From `x` for `width`; `null` where the value is unknown. */
    readonly bar: { readonly x: number; readonly width: number } | null;
    readonly whisker: { readonly from: number; readonly to: number } | null;
  }[];
  readonly zero: number;
  readonly ticks: readonly Tick[];
}

const rowHeight = 30;
const below = 34;

/**
 * Geometry of horizontal bars with intervals.
 *
 * @param labelWidth - room at the left for the names
 */
export function intervalChart(rows: readonly IntervalRow[], width: number, labelWidth: number): IntervalChart {
  const values = rows.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1e-9, ...values)])
    .nice()
    .range([labelWidth, width - 16]);
  const zero = x(0);
  return {
    width,
    height: rows.length * rowHeight + below,
    rows: rows.map(({ id, value, low, high }, i) => ({
      id,
      y: i * rowHeight + 6,
      height: rowHeight - 12,
      bar: value === null ? null : { x: Math.min(zero, x(value)), width: Math.abs(x(value) - zero) },
      whisker: low === null || high === null || low === high ? null : { from: x(low), to: x(high) },
    })),
    zero,
    ticks: x.ticks(Math.max(3, Math.floor((width - labelWidth) / 90))).map((value) => ({ value, at: x(value) })),
  };
}
