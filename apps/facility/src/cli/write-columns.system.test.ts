import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { columnsFile, writeColumns } from "./write-columns.ts";

const folder = mkdtempSync(join(tmpdir(), "watthall-columns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const columns = {
  loadKw: { unit: "kW", values: Float64Array.of(0.1 + 0.2, 1e-300, -0, 12_345_678.9) },
  supplyTempC: { unit: "degC", values: Float64Array.of(-273.15, 0, 45, 1 / 3) },
} as const;
const rows = [0, 1, 2, 3].map((i) => [columns.loadKw.values[i], columns.supplyTempC.values[i]]);

async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const found = await connection.runAndReadAll(sql);
  connection.closeSync();
  return found.getRowObjectsJS();
}

describe("columns", () => {
  it("come back from CSV to the last bit, below their names and units", async () => {
    const path = join(folder, "new", "rows.csv");
    await writeColumns(path, { ...columns, loadKw: { unit: "kW", values: columns.loadKw.values.map((kw) => kw + 0) } });
    const [heads, units, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
    expect([heads, units]).toEqual(["loadKw,supplyTempC", "kW,degC"]);
    expect(lines.map((line) => line.split(",").map(Number))).toEqual(
      rows.map((row) => row.map((x) => (x ?? Number.NaN) + 0)),
    );
  });

  it("come back from JSON with their units", async () => {
    const path = join(folder, "rows.JSON");
    await writeColumns(path, columns);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
      loadKw: { unit: "kW", values: [0.1 + 0.2, 1e-300, 0, 12_345_678.9] },
      supplyTempC: { unit: "degC", values: [...columns.supplyTempC.values] },
    });
  });

  it("come back from Parquet to the last bit, their units in the notes of the file", async () => {
    const path = join(folder, "deep", "er", "rows.parquet");
    await writeColumns(path, columns);
    const held = await query(`SELECT loadKw, supplyTempC FROM '${path}'`);
    expect(held.map(({ loadKw, supplyTempC }) => [loadKw, supplyTempC])).toEqual(rows);
    const [notes] = await query(
      `SELECT decode(value) AS units FROM parquet_kv_metadata('${path}') WHERE key = 'units'`,
    );
    expect(JSON.parse(String(notes?.units))).toEqual({ loadKw: "kW", supplyTempC: "degC" });
    expect(readdirSync(join(folder, "deep", "er"))).toEqual(["rows.parquet"]);
  });
});

describe("a file that will not do", () => {
  it("is told by its name before the work", () => {
    expect(columnsFile("rows.Parquet")).toBe("rows.Parquet");
    expect(() => columnsFile("rows.xlsx")).toThrow(/\.csv, \.json or \.parquet/);
  });

  it.each([".csv", ".json", ".parquet"])("is refused where nothing can be written, as %s", async (end) => {
    writeFileSync(join(folder, "plain"), "text");
    await expect(writeColumns(join(folder, "plain", `rows${end}`), columns)).rejects.toThrow(/--columns/);
    expect(readFileSync(join(folder, "plain"), "utf8")).toBe("text");
  });

  it("is refused by another end", async () => {
    await expect(writeColumns(join(folder, "rows.xlsx"), columns)).rejects.toThrow(/\.parquet/);
  });
});
