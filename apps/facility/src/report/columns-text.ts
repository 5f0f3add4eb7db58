import type { Columns } from "@watthall/basis";

/** Columns as CSV: a head of names, a line of units, then a line for each place. */
export function columnsCsv(columns: Columns): string {
  const names = Object.keys(columns);
  const all = Object.values(columns);
  const lines = [names.join(","), all.map(({ unit }) => unit).join(",")];
  const count = all[0]?.values.length ?? 0;
  for (let i = 0; i < count; i++) lines.push(all.map(({ values }) => String(values[i])).join(","));
  return `${lines.join("\n")}\n`;
}
