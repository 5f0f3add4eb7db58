import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { npmrc } from "./workspace-copy.ts";

/** A published manifest, as a consumer finds it in `node_modules`. */
interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Where packages come from, and where npm keeps what it fetched. */
export interface Origin {
  readonly registryUrl: string;
  readonly cache: string;
}

/** Makes a folder outside the workspace into a project, and installs into it with plain npm. */
export async function freshProject(folder: string, origin: Origin, names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ".npmrc"), npmrc(origin.registryUrl));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--cache", origin.cache];
  await run("npm", ["install", ...quiet, ...names], { cwd: folder });
}

/** The manifest of an installed package. */
export function installedManifest(folder: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as Manifest;
}

/** What may be imported of an installed package, JSON left out. */
export function specifiers(folder: string, name: string): readonly string[] {
  const subpaths = Object.keys(installedManifest(folder, name).exports).filter((each) => !each.endsWith(".json"));
  return subpaths.map((each) => `${name}${each.slice(1)}`);
}

async function namesOf(
  folder: string,
  file: string,
  load: string,
  list: readonly string[],
): Promise<readonly number[]> {
  const loaded = `const counts = []; for (const each of ${JSON.stringify(list)}) counts.push(Object.keys(${load}).length);`;
  writeFileSync(join(folder, file), `${loaded} console.log(JSON.stringify(counts));`);
  const text = await run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { cwd: folder });
  return JSON.parse(text) as readonly number[];
}

/**
 * Imports and requires modules in a project.
 *
 * @returns how many names they export together
 * @throws when one exports nothing, or not the same both ways
 */
export async function load(folder: string, list: readonly string[]): Promise<number> {
  const imported = await namesOf(folder, "import.mjs", "await import(each)", list);
  const required = await namesOf(folder, "require.cjs", "require(each)", list);
  const wrong = list.filter((_, i) => !imported[i] || imported[i] !== required[i]);
  if (wrong.length > 0)
    throw new Error(`imported ${imported.join()} names and required ${required.join()} of ${list.join()}`);
  return imported.reduce((sum, each) => sum + each, 0);
}

/**
 * Installs one package alone, imports and requires what needs no optional engine, and looks at the copies of zod.
 *
 * @returns how many names it exports
 */
export async function consumePackage(folder: string, origin: Origin, name: string): Promise<number> {
  await freshProject(folder, origin, [name]);
  if (installedManifest(folder, name).peerDependencies?.zod === undefined) throw new Error(`${name}: zod is no peer`);
  const list = await run("npm", ["ls", "zod", "--all", "--parseable"], { cwd: folder });
  const copies = new Set(list.split("\n").filter((path) => /[\\/]zod$/.test(path)));
  if (copies.size !== 1) throw new Error(`${name}: ${copies.size} copies of zod`);
  const withoutEngine = specifiers(folder, name).filter((each) => each === name || each.endsWith("/kernels"));
  return load(folder, withoutEngine);
}

/**
 * Installs the app and runs its command line.
 *
 * @returns the report of the default scenario
 */
export async function consumeApp(folder: string, origin: Origin): Promise<string> {
  await freshProject(folder, origin, ["@watthall/facility"]);
  return run("npx", ["--no-install", "watthall", "run"], { cwd: folder });
}
