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

/** Geometry of a tornado: for each number two bars from the middle, below one another and below its name. */
export interface TornadoChart {
  readonly height: number;
  readonly middle: number;
  readonly rows: readonly {
    readonly id: string;
    /** Of the first bar; the name stands above it. */
    readonly y: number;
    readonly barHeight: number;
    readonly low: TornadoSpan;
    readonly high: TornadoSpan;
  }[];
  readonly ticks: readonly Tick[];
}

const rowHeight = 46;
const barHeight = 11;
const below = 34;

/**
 * Geometry of a tornado.
 *
 * @param central - the figure with all numbers at their medians
 */
export function tornadoChart(central: number, rows: readonly TornadoRow[], width: number): TornadoChart {
  const values = [central, ...rows.flatMap(({ low, high }) => [low, high])];
  const x = scaleLinear()
    .domain(domainOf(values))
    .nice()
    .range([24, width - 24]);
  const middle = x(central);
  const span = (value: number): TornadoSpan => ({ x: Math.min(middle, x(value)), width: Math.abs(x(value) - middle) });
  return {
    height: rows.length * rowHeight + below,
    middle,
    rows: rows.map(({ id, low, high }, i) => ({
      id,
      y: i * rowHeight + 20,
      barHeight,
      low: span(low),
      high: span(high),
    })),
    ticks: x.ticks(Math.max(2, Math.floor(width / 110))).map((value) => ({ value, at: x(value) })),
  };
}
