import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Columns } from "@watthall/basis";
import { sqlText, withConnection } from "./database.ts";
import { fillTable, settle } from "./unit-file.ts";

/**
 * Writes columns as Parquet, their units in the file's notes: under a temporary name, onto the disk, then renamed.
 *
 * @throws Error of the database or the file system; nothing is left behind then
 */
export async function writeColumnsFile(path: string, columns: Columns): Promise<void> {
  const entries = Object.entries(columns);
  const units = Object.fromEntries(entries.map(([name, { unit }]) => [name, unit]));
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const notes = `{ units: ${sqlText(JSON.stringify(units))} }`;
  try {
    await withConnection(async (connection) => {
      await fillTable(connection, entries);
      await connection.run(
        `COPY (SELECT * FROM draws ORDER BY rowid) TO ${sqlText(temporary)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, KV_METADATA ${notes})`,
      );
      await connection.run("DROP TABLE draws");
    });
    await settle(temporary);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
