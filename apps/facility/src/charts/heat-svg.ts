import { heatMap } from "./heat-map.ts";
import { drawing, escaped, tag } from "./svg-markup.ts";

/** A heat map's words. */
export interface HeatSvgWords {
  readonly label: string;
  readonly rowNames: readonly string[];
  readonly columnName: string;
  readonly number: (value: number) => string;
}

type Matrix = readonly (readonly (number | null)[])[];

/** A matrix as SVG, the deeper the higher: `h0` to `h8`, with the bounds of its steps as a list. */
export function heatSvg(
  matrix: Matrix,
  width: number,
  height: number,
  { label, rowNames, columnName, number }: HeatSvgWords,
): string {
  const map = heatMap(matrix, width, height);
  const cells = map.cells.flatMap(({ x, y, step }) =>
    step === null
      ? []
      : [
          tag("rect", {
            x,
            y,
            width: Math.max(0.5, map.cellWidth - 0.5),
            height: Math.max(0.5, map.cellHeight - 0.5),
            class: `h${step}`,
          }),
        ],
  );
  const rows = map.rowsAt.map((y, row) =>
    tag("text", { x: 38, y: y + 4, "text-anchor": "end" }, escaped(rowNames[row] ?? "")),
  );
  const columns = map.columnsAt.flatMap((x, column) =>
    column % 3 === 0 ? [tag("text", { x, y: height - 12, "text-anchor": "middle" }, String(column))] : [],
  );
  const name = tag("text", { x: width - 4, y: height - 1, "text-anchor": "end", class: "soft" }, escaped(columnName));
  const key = (step: number) =>
    tag(
      "svg",
      { viewBox: "0 0 16 12", class: "key", "aria-hidden": "true" },
      tag("rect", { width: 16, height: 12, class: `h${step}` }),
    );
  const bounds = map.bounds.map((low, step) => tag("li", {}, key(step), ` ≥ ${escaped(number(low))}`));
  return tag("ul", { class: "legend" }, ...bounds) + drawing(width, height, label, ...cells, ...rows, ...columns, name);
}
