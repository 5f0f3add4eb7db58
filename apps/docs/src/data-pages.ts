import { grades, type Source, type SourceTable } from "@watthall/basis";
import { blocks, code, folded, plain, table } from "./markdown.ts";
import { type TableRow, tableRows } from "./table-rows.ts";
import { packages, sourcesOf, tablesOf } from "./workspace.ts";

const gradeMeanings: Readonly<Record<(typeof grades)[number], string>> = {
  standard: "a table or rule of a standard or a law",
  datasheet: "a maker's sheet or official documentation",
  measured: "measured or officially counted",
  derived: "computed from other data by a stated rule",
  claim: "statement of the press, an analyst or a vendor",
  unverified: "assumed, or not confirmed in any source; it never decides a verdict without a finding that says so",
};

const widestTable = 11;

const anchorOf = (id: string) => id.replaceAll(".", "-");

function sourceLinks(ids: string): string {
  return ids
    .split(", ")
    .filter((id) => id !== "")
    .map((id) => `[${plain(id)}](/sources#${anchorOf(id)})`)
    .join(", ");
}

/** Paths of the figures of rows that are alike enough for one table: one source and grade a row, few columns. */
function columnsOf(rows: readonly TableRow[]): readonly string[] | null {
  const columns = [...new Set(rows.flatMap(({ figures }) => figures.map(({ path }) => path)))];
  const isEven = rows.every(
    ({ figures }) => new Set(figures.map(({ source, grade }) => `${source} ${grade}`)).size === 1,
  );
  return isEven && columns.length <= widestTable ? columns : null;
}

function wideTable(rows: readonly TableRow[], columns: readonly string[]): string {
  return table(
    [...columns.map(plain), "source", "grade"],
    rows.map(({ figures }) => [
      ...columns.map((column) => plain(figures.find(({ path }) => path === column)?.value ?? "")),
      sourceLinks(figures[0]?.source ?? ""),
      figures[0]?.grade ?? "",
    ]),
  );
}

function longTable({ name, figures }: TableRow): string {
  const body = table(
    ["figure", "value", "source", "grade"],
    figures.map(({ path, value, source, grade }) => [code(path || name), plain(value), sourceLinks(source), grade]),
  );
  return name === "" ? body : folded(plain(name), body);
}

function tableText(name: string, value: unknown): string {
  const rows = tableRows(value);
  const columns = columnsOf(rows);
  return blocks(
    `## ${name} {#${name.toLowerCase()}}`,
    rows.length > 1 ? `${rows.length} rows.` : "",
    columns ? wideTable(rows, columns) : rows.map(longTable).join("\n\n"),
  );
}

const noSearch = "---\nsearch: false\n---";

async function packageData(id: string): Promise<string> {
  const tables = Object.entries(await tablesOf(id));
  return blocks(
    noSearch,
    `# Data of @watthall/${id}`,
    tables.length === 0
      ? "This package exports no tables."
      : "As exported under `tables`. [What the grades mean](/data/).",
    ...tables.map(([name, value]) => tableText(name, value)),
  );
}

function sourceText(id: string, source: Source, used: readonly string[]): string {
  const parts = [
    source.publisher,
    source.edition,
    source.locator && `at: ${source.locator}`,
    source.readThrough && `read through: ${source.readThrough}`,
    source.licence && `licence: ${source.licence}`,
    `in: ${used.join(", ")}`,
  ];
  const details = parts.filter((part) => part !== undefined && part !== "").map((part) => plain(String(part)));
  return `<a id="${anchorOf(id)}"></a>\n\n${code(id)} ${plain(source.title)}\n\n${details.map((part) => `- ${part}`).join("\n")}`;
}

/** Every source of every package, with how and where it was read. */
export async function sourcesPage(): Promise<string> {
  const tables = await Promise.all(packages.map(async ({ id }) => ({ id, sources: await sourcesOf(id) })));
  const all: SourceTable = Object.assign({}, ...tables.map(({ sources }) => sources));
  const usedBy = (source: string) => tables.filter(({ sources }) => source in sources).map(({ id }) => id);
  const entries = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return blocks(
    "# Sources",
    `${entries.length} sources. Where a text was not read itself, the entry says through what it was.`,
    ...entries.map(([id, source]) => sourceText(id, source, usedBy(id))),
  );
}

/** Every exported table with the source and the grade of each figure. */
export async function dataPages(): Promise<ReadonlyMap<string, string>> {
  const counts = await Promise.all(
    packages.map(async ({ id }) => {
      const tables = Object.values(await tablesOf(id));
      const rows = tables.flatMap(tableRows).length;
      return [
        `[${id}](/data/${id})`,
        String(tables.length),
        String(rows),
        String(Object.keys(await sourcesOf(id)).length),
      ];
    }),
  );
  const list = blocks(
    "# Data",
    "Every figure that a package ships has a source and a grade on its path; a test walks them all.",
    table(["package", "tables", "rows", "sources"], counts),
    "## Grades",
    table(
      ["grade", "how far it can be trusted"],
      grades.map((grade) => [grade, gradeMeanings[grade]]),
    ),
    "All texts and where they were read: [sources](/sources).",
  );
  const pages = await Promise.all(packages.map(async ({ id }) => [`data/${id}.md`, await packageData(id)] as const));
  return new Map([["data/index.md", list], ...pages]);
}
