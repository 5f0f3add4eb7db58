import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

let instance: Promise<DuckDBInstance> | undefined;

/**
 * Runs work on a connection of its own to this thread's database, which lives in memory, uses one core and loads
 * nothing from outside. With one core, rows and sums keep their order, and files their bytes.
 */
export async function withConnection<R>(work: (connection: DuckDBConnection) => Promise<R>): Promise<R> {
  instance ??= DuckDBInstance.create(":memory:", { threads: "1", autoinstall_known_extensions: "false" });
  const connection = await (await instance).connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
  }
}

/** Text as SQL writes it. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Name of a column or table as SQL writes it. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
