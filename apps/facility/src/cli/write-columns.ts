import { mkdirSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { type Columns, ModelError } from "@watthall/basis";
import { InvalidArgumentError } from "commander";
import { columnsCsv } from "../report/columns-text.ts";
import { toJsonText } from "../report/plain-json.ts";
import { writeOutputFolder } from "./output-folder.ts";

type Write = (path: string, columns: Columns) => void | Promise<void>;

function refuse(received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "watthall", path: "--columns", received, allowed });
}

function writeText(path: string, text: string): void {
  writeOutputFolder(dirname(path), { [basename(path)]: text }, "--columns");
}

async function writeParquet(path: string, columns: Columns): Promise<void> {
  const { writeColumnsFile } = await import("../sweep/engines.ts");
  try {
    mkdirSync(dirname(path), { recursive: true });
    await writeColumnsFile(path, columns);
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split("\n");
    refuse(path, `a file that can be written to (${why})`);
  }
}

const writers: Readonly<Record<string, Write>> = {
  ".csv": (path, columns) => writeText(path, columnsCsv(columns)),
  ".json": (path, columns) => writeText(path, toJsonText(columns)),
  ".parquet": writeParquet,
};

const names = "a file that ends in .csv, .json or .parquet";

const writerOf = (path: string): Write | undefined => writers[extname(path).toLowerCase()];

/** Parser of an option that takes a file for columns, so that a wrong name is told before the work and not after it. */
export function columnsFile(path: string): string {
  if (writerOf(path) === undefined) throw new InvalidArgumentError(`It is ${names}.`);
  return path;
}

/**
 * Writes columns with their units into a file, whole or not at all: CSV, JSON or Parquet by its name's end.
 *
 * @throws {@link ModelError} `input-invalid` for another end, or a place that cannot be written to
 */
export async function writeColumns(path: string, columns: Columns): Promise<void> {
  const write = writerOf(path) ?? refuse(path, names);
  await write(path, columns);
}
