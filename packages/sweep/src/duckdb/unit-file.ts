import { createHash, randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBDoubleVector } from "@duckdb/node-api";
import type { Column, Columns } from "@watthall/basis";
import { type SweepUnit, sameUnit, unitName } from "../sweep-unit.ts";
import { sqlName, sqlText, withConnection } from "./database.ts";

/** Rows that the database takes at once. */
const chunkRowCount = 2048;

/** Column that holds the index of each draw, added to those of the result. */
export const indexColumn = "index";

/** File of a unit's result. */
export function unitFile(folder: string, unit: SweepUnit): string {
  return join(folder, `${unitName(unit)}.parquet`);
}

function setDoubles(chunk: DuckDBDataChunk, place: number, values: Float64Array): void {
  const vector = chunk.getColumnVector(place);
  if (!(vector instanceof DuckDBDoubleVector)) throw new TypeError(`column ${place} does not hold numbers`);
  for (const [row, value] of values.entries()) vector.setItem(row, value);
  vector.flush();
}

/** Makes the temporary table `draws` of some columns. */
export async function fillTable(
  connection: DuckDBConnection,
  columns: readonly (readonly [string, Column])[],
): Promise<void> {
  const declared = columns.map(([name]) => `${sqlName(name)} DOUBLE`).join(", ");
  await connection.run(`CREATE TEMP TABLE draws (${declared})`);
  const appender = await connection.createAppender("draws");
  const types = columns.map(() => DOUBLE);
  const rowCount = columns[0]?.[1].values.length ?? 0;
  for (let from = 0; from < rowCount; from += chunkRowCount) {
    const to = Math.min(from + chunkRowCount, rowCount);
    const chunk = DuckDBDataChunk.create(types, to - from);
    for (const [place, [, { values }]] of columns.entries()) setDoubles(chunk, place, values.subarray(from, to));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Puts what was written onto the disk itself, so that a name never stands for a file that a power cut emptied. */
export async function settle(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Digest of the numbers of a unit, column by column, each under its name. */
function digestOf(columns: readonly (readonly [string, Float64Array])[]): string {
  const hash = createHash("sha256");
  for (const [name, values] of columns)
    hash.update(name).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return hash.digest("hex");
}

/**
 * Writes the result of a unit as Parquet: under a temporary name, onto the disk, then renamed. Whoever else writes the
 * same unit at the same moment writes the same bytes.
 *
 * @param folder - of the sweep
 * @param columns - one number a draw in each; the index of the draw is added; the units and a digest of the numbers are kept in the file
 * @throws Error of the database or the file system, such as a full disk; nothing is left behind then
 */
export async function writeUnitFile(folder: string, unit: SweepUnit, columns: Columns): Promise<void> {
  const entries = Object.entries(columns);
  const units = Object.fromEntries(entries.map(([name, column]) => [name, column.unit]));
  const path = unitFile(folder, unit);
  const temporary = join(folder, `.${unitName(unit)}.${randomUUID()}.part`);
  const digest = digestOf(entries.map(([name, { values }]) => [name, values]));
  const noted = { sweepUnit: unit, units, digest };
  const notes = `{ ${Object.entries(noted)
    .map(([key, value]) => `${key}: ${sqlText(JSON.stringify(value))}`)
    .join(", ")} }`;
  const rows = `SELECT rowid + ${unit.from} AS ${sqlName(indexColumn)}, * FROM draws ORDER BY rowid`;
  try {
    await withConnection(async (connection) => {
      await fillTable(connection, entries);
      await connection.run(
        `COPY (${rows}) TO ${sqlText(temporary)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, KV_METADATA ${notes})`,
      );
    });
    await settle(temporary);
    await rename(temporary, path);
    await settle(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What a unit's file says of itself. */
export interface UnitFileNotes {
  readonly unit: SweepUnit;
  readonly rowCount: number;
  /** Unit of each column by its name. */
  readonly units: Readonly<Record<string, string>>;
  /** Of the numbers, as they were written. */
  readonly digest: string;
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

/**
 * Reads what a unit's file says of itself.
 *
 * @throws Error of the database when the file is missing, cut short or not Parquet
 */
export async function readUnitFileNotes(path: string): Promise<UnitFileNotes> {
  return withConnection(async (connection) => {
    const [file] = await rowsOf(connection, `SELECT num_rows FROM parquet_file_metadata(${sqlText(path)})`);
    const notes = await rowsOf(
      connection,
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata(${sqlText(path)})`,
    );
    const noted = (key: string) => {
      const value = notes.find((note) => note.key === key)?.value;
      if (typeof value !== "string") throw new Error(`${path} says nothing of its ${key}`);
      return JSON.parse(value);
    };
    return {
      unit: noted("sweepUnit"),
      rowCount: Number(file?.num_rows),
      units: noted("units"),
      digest: noted("digest"),
    };
  });
}

/** Digest of the numbers that a unit's file holds now. */
async function digestOfFile(path: string, names: readonly string[]): Promise<string> {
  const asked = names.map(sqlName).join(", ");
  const sql = `SELECT ${asked} FROM read_parquet(${sqlText(path)}) ORDER BY ${sqlName(indexColumn)}`;
  const columns = await withConnection(async (connection) => (await connection.runAndReadAll(sql)).getColumnsJS());
  return digestOf(names.map((name, i) => [name, Float64Array.from(columns[i] ?? [], Number)]));
}

/**
 * Whether a unit's file is there, of that unit and whole: a file cut short has lost its last bytes, which name its rows,
 * and in one whose bytes were changed the numbers no longer have the digest that was noted.
 */
export async function hasUnitFile(folder: string, unit: SweepUnit): Promise<boolean> {
  const path = unitFile(folder, unit);
  try {
    const notes = await readUnitFileNotes(path);
    if (!sameUnit(notes.unit, unit) || notes.rowCount !== unit.to - unit.from) return false;
    return (await digestOfFile(path, Object.keys(notes.units))) === notes.digest;
  } catch {
    return false;
  }
}
