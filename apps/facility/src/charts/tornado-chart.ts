import { scaleLinear } from "d3-scale";
import { domainOf } from "./domain.ts";
import type { Tick } from "./frame.ts";

/** A figure with one number low, and with it high. */
export interface TornadoRow {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** A bar from the middle. */
export interface TornadoSpan {
  readonly x: number;
  readonly width: number;
}

/** Geometry of a tornado: for each number two bars from the middle, below one another. */
export interface TornadoChart {
  readonly height: number;
  readonly middle: number;
  readonly rows: readonly {
    readonly id: string;
    readonly y: number;
    readonly height: number;
    readonly low: TornadoSpan;
    readonly high: TornadoSpan;
  }[];
  readonly ticks: readonly Tick[];
}

const rowHeight = 36;
const below = 34;

/**
 * Geometry of a tornado.
 *
 * @param central - the figure with all numbers at their medians
 * @param labelWidth - room at the left for the names
 */
export function tornadoChart(
  central: number,
  rows: readonly TornadoRow[],
  width: number,
  labelWidth: number,
): TornadoChart {
  const values = [central, ...rows.flatMap(({ low, high }) => [low, high])];
  const x = scaleLinear()
    .domain(domainOf(values))
    .nice()
    .range([labelWidth, width - 24]);
  const middle = x(central);
  const span = (value: number): TornadoSpan => ({ x: Math.min(middle, x(value)), width: Math.abs(x(value) - middle) });
  return {
    height: rows.length * rowHeight + below,
    middle,
    rows: rows.map(({ id, low, high }, i) => ({
      id,
      y: i * rowHeight + 6,
      height: rowHeight - 12,
      low: span(low),
      high: span(high),
    })),
    ticks: x.ticks(Math.max(2, Math.floor((width - labelWidth) / 110))).map((value) => ({ value, at: x(value) })),
  };
}
