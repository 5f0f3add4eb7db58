import { extent } from "d3-array";
import { scaleBand, scaleQuantize } from "d3-scale";

/** Steps of colour of a heat map. */
export const heatStepCount = 9;

/** A cell, and which step of colour it has; `null` where there is no value. */
export interface HeatCell {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly value: number | null;
  readonly step: number | null;
}

/** Geometry of a matrix as coloured cells. */
export interface HeatMap {
  readonly width: number;
  readonly height: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly cells: readonly HeatCell[];
  readonly rowsAt: readonly number[];
  readonly columnsAt: readonly number[];
  /** Lowest value of each step, the first the lowest of all. */
  readonly bounds: readonly number[];
  readonly highest: number;
}

/** Geometry of a matrix, its rows downwards. */
export function heatMap(matrix: readonly (readonly (number | null)[])[], width: number, height: number): HeatMap {
  const [low = 0, high = 1] = extent(matrix.flat().filter((value) => value !== null));
  const steps = Array.from({ length: heatStepCount }, (_, i) => i);
  const step = scaleQuantize<number>()
    .domain([low, high === low ? low + 1e-9 : high])
    .range(steps);
  const columns = scaleBand<number>()
    .domain((matrix[0] ?? []).map((_, i) => i))
    .range([44, width - 4]);
  const rows = scaleBand<number>()
    .domain(matrix.map((_, i) => i))
    .range([4, height - 26]);
  return {
    width,
    height,
    cellWidth: columns.bandwidth(),
    cellHeight: rows.bandwidth(),
    cells: matrix.flatMap((values, row) =>
      values.map((value, column) => ({
        row,
        column,
        x: columns(column) ?? 0,
        y: rows(row) ?? 0,
        value,
        step: value === null ? null : step(value),
      })),
    ),
    rowsAt: matrix.map((_, i) => (rows(i) ?? 0) + rows.bandwidth() / 2),
    columnsAt: (matrix[0] ?? []).map((_, i) => (columns(i) ?? 0) + columns.bandwidth() / 2),
    bounds: steps.map((one) => step.invertExtent(one)[0]),
    highest: high,
  };
}
