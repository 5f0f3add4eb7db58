import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ModelError } from "@watthall/basis";

/**
 * Writes files into a folder, each whole or not at all: under a temporary name first, then renamed.
 *
 * @param folder - made when it does not exist
 * @param files - text by file name
 * @param option - that named the folder
 * @throws {@link ModelError} `input-invalid` when the folder cannot be written to
 */
export function writeOutputFolder(folder: string, files: Readonly<Record<string, string>>, option = "--out"): void {
  const temporary = (name: string) => join(folder, `.${name}.${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(temporary(name), text);
    for (const name of Object.keys(files)) renameSync(temporary(name), join(folder, name));
  } catch (error) {
    // A file of that name holds nothing to take away.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      for (const name of Object.keys(files)) rmSync(temporary(name), { force: true });
    throw new ModelError({
      code: "input-invalid",
      model: "watthall",
      path: option,
      received: folder,
      allowed: `a folder that can be written to (${(error as NodeJS.ErrnoException).code ?? "failed"})`,
    });
  }
}

/**
 * Writes one file, whole or not at all.
 *
 * @param path - its folder is made when it does not exist
 * @throws {@link ModelError} `input-invalid` for a folder, or where it cannot be written
 */
export function writeOutputFile(path: string, text: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new ModelError({
      code: "input-invalid",
      model: "watthall",
      path: "--out",
      received: `${path}, a folder`,
      allowed: "a file to write",
    });
  writeOutputFolder(dirname(path), { [basename(path)]: text });
}
