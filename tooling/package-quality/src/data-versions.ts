import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RecordedFile } from "./recorded-file.ts";
import { type Published, packages, root } from "./workspace.ts";

async function dataVersionOf({ folder }: Published): Promise<readonly RecordedFile[]> {
  const { tables, sources } = (await import(pathToFileURL(join(root, folder, "dist/index.js")).href)) as {
    readonly tables?: object;
    readonly sources?: object;
  };
  if (tables === undefined) return [];
  const digest = createHash("sha256")
    .update(JSON.stringify([tables, sources]))
    .digest("hex")
    .slice(0, 8);
  const text = `/**
 * Which data this package holds: the start of the SHA-256 digest of all its tables and sources, written by \`npm run api\`. It
 * moves when a figure, a grade or a source does, and stays when only code changes.
 */
export const dataVersion: string = "${digest}";
`;
  return [{ path: `${folder}/src/data-version.ts`, text }];
}

/** The version of the data of every package that has tables, as a source file, so that a result can carry it anywhere. */
export async function dataVersions(): Promise<readonly RecordedFile[]> {
  return (await Promise.all(packages.map(dataVersionOf))).flat();
}
