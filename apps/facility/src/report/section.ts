/** A row of a section: what, how much, in which unit, and what has to be said beside it. */
export type SectionRow = readonly [label: string, value: string, unit?: string, note?: string];

/** A titled part of the report. */
export interface Section {
  readonly title: string;
  readonly rows: readonly SectionRow[];
}

/**
 * A section as text: labels to the left, values aligned to the right of their column, units and notes behind.
 *
 * @returns lines, the title first
 */
export function sectionText({ title, rows }: Section): string {
  const labelWidth = Math.max(...rows.map(([label]) => label.length));
  const figures = rows.filter(([, value]) => value.length <= 14);
  const valueWidth = Math.max(0, ...figures.map(([, value]) => value.length));
  const unitWidth = Math.max(0, ...rows.map(([, , unit = ""]) => unit.length));
  const lines = rows.map(([label, value, unit = "", note = ""]) =>
    `  ${label.padEnd(labelWidth)}  ${value.padStart(valueWidth)} ${unit.padEnd(unitWidth)}  ${note}`.trimEnd(),
  );
  return [title, ...lines].join("\n");
}

/**
 * A table as text: a head, then rows, numbers to the right.
 *
 * @param head - a column each
 * @param rows - as many cells each as the head has
 */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ")}`.trimEnd();
  return [line(head), ...rows.map(line)].join("\n");
}
