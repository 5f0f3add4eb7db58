/** A figure of a table, with where it comes from. */
export interface TableFigure {
  /** Place inside its row, as `power.tdp`. */
  readonly path: string;
  readonly value: string;
  readonly source: string;
  readonly grade: string;
}

/** A row of a table. */
export interface TableRow {
  readonly name: string;
  readonly figures: readonly TableFigure[];
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sourceText(source: unknown): string {
  return source === undefined ? "" : [source].flat().map(String).join(", ");
}

function leafText(value: unknown): string {
  if (value === null) return "unknown";
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) return value.join(", ");
  if (typeof value === "string") return value;
  return JSON.stringify(value)?.replaceAll(",", ", ") ?? "";
}

function isLeaf(value: unknown): boolean {
  return !isPlain(value) && !(Array.isArray(value) && value.some(isPlain));
}

function figuresOf(value: unknown, path: string, source: string, grade: string): readonly TableFigure[] {
  if (isLeaf(value)) return [{ path, value: leafText(value), source, grade }];
  if (Array.isArray(value)) return value.flatMap((one, i) => figuresOf(one, `${path}[${i}]`, source, grade));
  if (!isPlain(value)) return [];
  const ownSource = value.source === undefined ? source : sourceText(value.source);
  const ownGrade = typeof value.grade === "string" ? value.grade : grade;
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === "source" || key === "grade") return [];
    return figuresOf(child, key === "value" ? path : path === "" ? key : `${path}.${key}`, ownSource, ownGrade);
  });
}

const names = ["id", "name", "device", "curve", "heading", "conductor", "kind", "country", "standard"];

function rowName(row: unknown, i: number): string {
  const found = isPlain(row) ? names.map((name) => row[name]).find((value) => typeof value === "string") : undefined;
  return typeof found === "string" ? found : String(i + 1);
}

function row(value: unknown, name: string, source = "", grade = ""): TableRow {
  return { name, figures: figuresOf(value, "", source, grade) };
}

/** The rows of a table as it is exported: of a list, of a record of figures, or the one row that it is. */
export function tableRows(table: unknown): readonly TableRow[] {
  if (Array.isArray(table)) return table.flatMap((one, i) => nestedRows(one) ?? [row(one, rowName(one, i))]);
  if (!isPlain(table)) return [];
  const nested = nestedRows(table);
  if (nested) return nested;
  const children = Object.entries(table);
  const isRecord = children.every(([key, child]) => key === "source" || key === "grade" || isPlain(child));
  if (!isRecord) return [row(table, "")];
  const source = sourceText(table.source);
  const grade = typeof table.grade === "string" ? table.grade : "";
  return children.filter(([, child]) => isPlain(child)).map(([key, child]) => row(child, key, source, grade));
}

function nestedRows(value: unknown): readonly TableRow[] | null {
  if (!isPlain(value) || !Array.isArray(value.rows) || !value.rows.every(isPlain)) return null;
  const grade = typeof value.grade === "string" ? value.grade : "";
  return value.rows.map((one, i) => row(one, rowName(one, i), sourceText(value.source), grade));
}
