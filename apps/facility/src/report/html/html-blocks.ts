import { escaped, tag } from "../../charts/svg-markup.ts";
import type { FindingLine, FindingsBlock, RowsBlock, TableBlock } from "../report-document.ts";
import type { Words } from "../words.ts";

const marks: Readonly<Record<FindingLine["severity"], string>> = {
  fail: "✕",
  incomplete: "?",
  warning: "!",
  info: "i",
};

function rowMarkup([label, value, unit = "", note = ""]: RowsBlock["rows"][number]): string {
  return tag(
    "tr",
    {},
    tag("th", { scope: "row", class: label.startsWith("  ") ? "part" : undefined }, escaped(label.trim())),
    tag("td", { class: "figure" }, escaped(`${value} ${unit}`.trim())),
    tag("td", { class: "soft" }, escaped(note)),
  );
}

/** A section as a card of figures. */
export function rowsCard({ id, title, rows }: RowsBlock): string {
  return tag(
    "section",
    { class: `card ${id}` },
    tag("h2", {}, escaped(title)),
    tag("table", { class: "rows" }, tag("tbody", {}, ...rows.map(rowMarkup))),
  );
}

/** Whether a column holds numbers, in all of its rows that hold anything. */
function isNumeric(rows: TableBlock["rows"], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => /^(?:[-<>] ?)?\d[\d\s.,]*(?: ?[^\s\d-]+| × .*)?$/.test(cell));
}

/** A table as a card, which scrolls aside where it is wider than the screen. */
export function tableCard({ id, title, head, rows, summed, notes = [] }: TableBlock): string {
  const figure = head.map((_, i) => (i > 0 && isNumeric(rows, i) ? "figure" : undefined));
  const heads = head.map((cell, i) =>
    cell === "" ? tag("td", {}, "") : tag("th", { scope: "col", class: figure[i] }, escaped(cell)),
  );
  const line = (cells: readonly string[], last: boolean) =>
    tag(
      "tr",
      { class: summed && last ? "sum" : undefined },
      ...cells.map((cell, i) =>
        i === 0 ? tag("th", { scope: "row" }, escaped(cell)) : tag("td", { class: figure[i] }, escaped(cell)),
      ),
    );
  return tag(
    "section",
    { class: `card ${id}` },
    tag("h2", {}, escaped(title)),
    tag(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": title },
      tag(
        "table",
        {},
        tag("thead", {}, tag("tr", {}, ...heads)),
        tag("tbody", {}, ...rows.map((cells, i) => line(cells, i === rows.length - 1))),
      ),
    ),
    ...notes.map((note) => tag("p", { class: "soft" }, escaped(note))),
  );
}

function findingItem({ severity, text, source }: FindingLine, { report }: Words): string {
  const from = source === null ? "" : ` ${tag("code", {}, escaped(source))}`;
  return tag(
    "li",
    { class: severity },
    tag("span", { class: "mark", "aria-hidden": "true" }, marks[severity]),
    tag("span", {}, `${tag("strong", {}, escaped(report.severity[severity]))} ${escaped(text)}${from}`),
  );
}

/** Findings as a list, each with its severity in words. */
export function findingsCard({ id, title, findings }: FindingsBlock, words: Words): string {
  return tag(
    "section",
    { class: `card wide ${id}` },
    tag("h2", {}, escaped(title)),
    tag("ul", { class: "told" }, ...findings.map((one) => findingItem(one, words))),
  );
}
