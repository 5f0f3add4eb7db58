import type { SectionRow } from "./report-document.ts";
import { wrapped } from "./text-lines.ts";

/** Least room for a note beside its figure; with less it stands on lines of its own. */
const leastNoteWidth = 24;

/**
 * Rows of a section as lines: labels to the left, values aligned to the right of their column, units and notes behind.
 *
 * @param width - of a line; `null` for any
 */
export function rowLines(rows: readonly SectionRow[], width: number | null = null): readonly string[] {
  const labelWidth = Math.max(...rows.map(([label]) => label.length));
  const figures = rows.filter(([, value]) => value.length <= 14);
  const valueWidth = Math.max(0, ...figures.map(([, value]) => value.length));
  const unitWidth = Math.max(0, ...rows.map(([, , unit = ""]) => unit.length));
  return rows.flatMap(([label, value, unit = "", note = ""]) => {
    const figure = `  ${label.padEnd(labelWidth)}  ${value.padStart(valueWidth)} ${unit.padEnd(unitWidth)}`;
    if (note === "") return [figure.trimEnd()];
    if (width === null || width - figure.length - 2 >= leastNoteWidth)
      return wrapped(`${figure}  ${note}`, width, " ".repeat(figure.length + 2)).map((line) => line.trimEnd());
    return [figure.trimEnd(), ...wrapped(`      ${note}`, width, "      ")];
  });
}

/** A table too wide for its lines: of each row its first cell, and below it a line for each column. */
function stackedLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const headWidth = Math.max(...head.map((cell) => cell.length));
  return rows.flatMap(([first = "", ...cells]) => [
    `  ${first}`,
    ...cells.flatMap((cell, i) => (cell === "" ? [] : [`    ${(head[i + 1] ?? "").padEnd(headWidth)}  ${cell}`])),
  ]);
}

/**
 * A table as lines: a head, then rows, the first column to the left, the others to the right.
 *
 * @param head - a column each
 * @param rows - as many cells each as the head has
 * @param width - of a line; `null` for any. A table that is wider stands row below row
 */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | null = null,
): readonly string[] {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? "").length)));
  const whole = widths.reduce((sum, one) => sum + one + 2, 0);
  if (width !== null && whole > width) return stackedLines(head, rows);
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ")}`.trimEnd();
  return [line(head), ...rows.map(line)];
}
