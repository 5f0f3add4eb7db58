import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import { domainOf } from "./domain.ts";
import { type Frame, frame, type Tick } from "./frame.ts";

/** Spread of a figure at one place of the axis. */
export interface FanPoint {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Geometry of a fan: a band from low to high, a line in it, places along the axis. */
export interface FanChart {
  readonly frame: Frame;
  readonly band: string;
  readonly middle: string;
  readonly placesAt: readonly number[];
  readonly yTicks: readonly Tick[];
}

/** Geometry of a fan over places that are evenly apart, such as months. */
export function fanChart(points: readonly FanPoint[], width: number, height: number): FanChart {
  const box = frame(width, height);
  const y = scaleLinear()
    .domain(domainOf(points.flatMap(({ low, high }) => [low, high])))
    .nice()
    .range([box.bottom, box.top]);
  const x = scalePoint<number>()
    .domain(points.map((_, i) => i))
    .range([box.left, box.right])
    .padding(0.3);
  const at = (i: number) => x(i) ?? box.left;
  const band = area<FanPoint>(
    (_, i) => at(i),
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const middle = line<FanPoint>(
    (_, i) => at(i),
    ({ middle: own }) => y(own),
  );
  return {
    frame: box,
    band: band(points) ?? "",
    middle: middle(points) ?? "",
    placesAt: points.map((_, i) => at(i)),
    yTicks: y.ticks(5).map((value) => ({ value, at: y(value) })),
  };
}
