/** A line of the table: what was measured, and its bar. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Takes a line of the table. */
export type AddRow = (row: Row) => void;

/** A number as the table and its file show it. */
const shown = (value: number): number => Number(value.toPrecision(3));

/** How many times over its bar a line is: at most 1 where it is met. */
export function overBar({ value, atMost, atLeast }: Row): number {
  if (atMost !== undefined) return value / atMost;
  return atLeast === undefined ? 0 : atLeast / value;
}

/** The lines as their file holds them. */
export function rowsJson(rows: readonly Row[]): string {
  const told = rows.map(({ id, value, unit, atMost, atLeast }) => ({
    id,
    value: shown(value),
    unit,
    ...(atMost === undefined ? {} : { atMost: shown(atMost) }),
    ...(atLeast === undefined ? {} : { atLeast: shown(atLeast) }),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}

function line(row: Row): string {
  const { id, what, value, atMost, atLeast } = row;
  const unit = row.unit === "1" ? "" : ` ${row.unit}`;
  const bar = atMost === undefined ? `≥ ${shown(atLeast ?? 0)}` : `≤ ${shown(atMost)}`;
  return `| ${id} | ${what} | ${shown(value)}${unit} | ${bar}${unit} | ${overBar(row) <= 1 ? "yes" : "no"} |`;
}

/** The lines as a table. */
export const rowsTable = (rows: readonly Row[]): string =>
  ["| id | work | value | bar | met |", "| --- | --- | --- | --- | --- |", ...rows.map(line)].join("\n");
