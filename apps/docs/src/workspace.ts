import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceTable } from "@watthall/basis";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A package as the front page of the repository lists it. */
export interface DocumentedPackage {
  /** Folder's name, such as `electrical-feed`. */
  readonly id: string;
  /** What it answers, in the words of the front page. */
  readonly answers: string;
}

/** Text of a file of the repository, or `null` where there is none. */
export function textOf(path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Text of a file that has to be there. */
export function requiredTextOf(path: string): string {
  const text = textOf(path);
  if (text === null) throw new Error(`${path} is missing`);
  return text;
}

/** Files under a folder of the repository whose name ends so, their paths from the root. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.includes("node_modules"))
    .map((path) => `${folder}/${path}`)
    .sort();
}

/** The sources of a folder, tests and benches left out. */
export function sourcesUnder(folder: string): readonly string[] {
  return filesUnder(folder, ".ts").filter((path) => !/\.(test|test-d|bench|e2e)\.ts$/.test(path));
}

/** The packages, in the order of the front page. */
export const packages: readonly DocumentedPackage[] = [
  ...requiredTextOf("README.md").matchAll(/^\| \[`@watthall\/[\w-]+`\]\(packages\/([\w-]+)\) *\| (.*?) *\|$/gm),
].map(([, id = "", answers = ""]) => ({ id, answers }));

/** Names of the folders that hold a package. */
export function packageFolders(): readonly string[] {
  return readdirSync(join(root, "packages")).filter((id) => existsSync(join(root, "packages", id, "package.json")));
}

/** A package's exports, by name. */
export async function exportsOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(`@watthall/${id}`)) as Readonly<Record<string, unknown>>;
}

/** A package's sources by id. */
export async function sourcesOf(id: string): Promise<SourceTable> {
  return ((await exportsOf(id)).sources ?? {}) as SourceTable;
}

/** A package's tables by name. */
export async function tablesOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  return ((await exportsOf(id)).tables ?? {}) as Readonly<Record<string, unknown>>;
}
