import { scaleLinear, scaleLog } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { domainOf } from "./domain.ts";
import { type Frame, frame, type Tick } from "./frame.ts";

/** A point of a series. */
export type Point = readonly [x: number, y: number];

/** What is drawn as one line. */
export interface LineSeries {
  readonly id: string;
  readonly points: readonly Point[];
}

/** A level that a chart marks across its width. */
export interface Level {
  readonly id: string;
  readonly y: number;
}

/** What a line chart is made of. */
export interface LineChartInput {
  readonly width: number;
  readonly height: number;
  readonly series: readonly LineSeries[];
  readonly levels?: readonly Level[];
  /** Lowest and highest of an axis where the data do not set it. */
  readonly yFrom?: number;
  readonly xLog?: boolean;
  /** A value holds until the next. */
  readonly stepped?: boolean;
}

/** A chart's geometry: paths and places, no colours and no words. */
export interface LineChart {
  readonly frame: Frame;
  readonly lines: readonly { readonly id: string; readonly path: string; readonly end: Point | null }[];
  /** With where the words on each stand. */
  readonly levels: readonly {
    readonly id: string;
    readonly value: number;
    readonly y: number;
    readonly wordsY: number;
  }[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Least distance between the words of two levels. */
const levelGap = 15;

/** Where the words of each level stand: above its line, or below it at the top; pushed up where another's stand. */
function wordPlaces(levels: readonly { readonly y: number }[], top: number): readonly number[] {
  const places = new Map<number, number>();
  let last = Number.POSITIVE_INFINITY;
  for (const [i, { y }] of [...levels.entries()].sort(([, a], [, b]) => b.y - a.y)) {
    last = Math.min(y - 5 < top + 10 ? y + 14 : y - 5, last - levelGap);
    places.set(i, last);
  }
  return levels.map((_, i) => places.get(i) ?? 0);
}

/** Geometry of lines over a common pair of axes. */
export function lineChart(input: LineChartInput): LineChart {
  const box = frame(input.width, input.height);
  const points = input.series.flatMap(({ points: own }) => own);
  const levels = input.levels ?? [];
  const ys = [...points.map(([, y]) => y), ...levels.map(({ y }) => y)];
  const [xLow, xHigh] = domainOf(points.map(([x]) => x));
  const x = (input.xLog ? scaleLog() : scaleLinear()).domain([xLow, xHigh]).range([box.left, box.right]);
  const y = scaleLinear()
    .domain(domainOf(input.yFrom === undefined ? ys : [...ys, input.yFrom]))
    .nice()
    .range([box.bottom, box.top]);
  const path = line<Point>(
    ([px]) => x(px),
    ([, py]) => y(py),
  );
  if (input.stepped) path.curve(curveStepAfter);
  const drawn = levels.map(({ id, y: value }) => ({ id, value, y: y(value) }));
  const places = wordPlaces(drawn, box.top);
  return {
    frame: box,
    lines: input.series.map(({ id, points: own }) => {
      const last = own.at(-1);
      return { id, path: path(own) ?? "", end: last === undefined ? null : [x(last[0]), y(last[1])] };
    }),
    levels: drawn.map((level, i) => ({ ...level, wordsY: places[i] ?? level.y })),
    xTicks: x.ticks(Math.max(3, Math.floor(input.width / 110))).map((value) => ({ value, at: x(value) })),
    yTicks: y.ticks(5).map((value) => ({ value, at: y(value) })),
  };
}
