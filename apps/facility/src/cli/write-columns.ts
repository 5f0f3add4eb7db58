import { basename, dirname, extname } from "node:path";
import { type Columns, ModelError } from "@watthall/basis";
import { columnsCsv } from "../report/columns-text.ts";
import { toJsonText } from "../report/plain-json.ts";
import { writeOutputFolder } from "./output-folder.ts";

/**
 * Writes columns with their units into a file: CSV, JSON or Parquet by its name's end.
 *
 * @throws {@link ModelError} `input-invalid` for another end, or a folder that cannot be written to
 */
export async function writeColumns(path: string, columns: Columns): Promise<void> {
  const end = extname(path).toLowerCase();
  const write = (text: string) => writeOutputFolder(dirname(path), { [basename(path)]: text });
  if (end === ".csv") write(columnsCsv(columns));
  else if (end === ".json") write(toJsonText(columns));
  else if (end === ".parquet") await (await import("../sweep/engines.ts")).writeColumnsFile(path, columns);
  else
    throw new ModelError({
      code: "input-invalid",
      model: "watthall",
      path: "--columns",
      received: path,
      allowed: "a file that ends in .csv, .json or .parquet",
    });
}
