import { type LineChartInput, lineChart } from "./line-chart.ts";
import { drawing, escaped, tag } from "./svg-markup.ts";

/** A line chart's words. */
export interface LineSvgWords {
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
  /** Words on a level, by its id. */
  readonly levelNames?: Readonly<Record<string, string>>;
  readonly number: (value: number) => string;
}

/** A line chart as SVG; its looks are classes: `s0` to `s5` for the lines, `level` and `axis`. */
export function lineSvg(input: LineChartInput, { label, xName, yName, levelNames = {}, number }: LineSvgWords): string {
  const chart = lineChart(input);
  const { left, right, bottom, width, height } = chart.frame;
  const yAxis = chart.yTicks.flatMap(({ value, at }) => [
    tag("path", { d: `M${left} ${at.toFixed(1)}H${right}`, class: "axis" }),
    tag("text", { x: left - 6, y: at + 4, "text-anchor": "end" }, escaped(number(value))),
  ]);
  const xAxis = chart.xTicks.map(({ value, at }) =>
    tag("text", { x: at, y: bottom + 17, "text-anchor": "middle" }, escaped(number(value))),
  );
  const levels = chart.levels.flatMap(({ id, y, wordsY }) => [
    tag("path", { d: `M${left} ${y.toFixed(1)}H${right}`, class: "level" }),
    tag("text", { x: right, y: wordsY, "text-anchor": "end", class: "halo" }, escaped(levelNames[id] ?? id)),
  ]);
  const lines = chart.lines.map(({ path }, i) => tag("path", { d: path, class: `line s${i % 6}` }));
  return drawing(
    width,
    height,
    label,
    ...yAxis,
    ...xAxis,
    tag("path", { d: `M${left} ${bottom}H${right}`, class: "base" }),
    tag("text", { x: right, y: height - 6, "text-anchor": "end", class: "soft" }, escaped(xName)),
    tag("text", { x: 4, y: height - 6, class: "soft" }, escaped(`↑ ${yName}`)),
    ...lines,
    ...levels,
  );
}

/** Names of the lines of a chart as a list, each with a stroke as it is drawn; nothing for one line. */
export function lineLegend(names: readonly string[]): string {
  if (names.length < 2) return "";
  const key = (i: number) =>
    tag("svg", { viewBox: "0 0 30 12", "aria-hidden": "true" }, tag("path", { d: "M0 6h30", class: `line s${i % 6}` }));
  return tag("ul", { class: "legend" }, ...names.map((name, i) => tag("li", {}, key(i), " ", escaped(name))));
}
