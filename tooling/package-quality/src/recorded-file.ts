import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./workspace.ts";

/** Whether files in git are brought up to date, or held against what they should be. */
export const update = process.argv.includes("--update");

/** A file that is derived from the code and kept in git, so that its changes are reviewed. */
export interface RecordedFile {
  /** From the root. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the files, with `--update`, or compares them.
 *
 * @returns which are not as they should be
 */
export function stale(files: readonly RecordedFile[]): readonly string[] {
  const different = files.filter(
    ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  if (update)
    for (const { path, text } of different) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  return different.map(({ path }) => path);
}
