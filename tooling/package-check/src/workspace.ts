import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder that holds the whole repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the map, as it lies on the disk. */
export interface WorkspacePackage {
  /** Folder's name, such as `electrical-feed`. */
  readonly id: string;
  /** Name in its manifest. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
  readonly manifest: Manifest;
}

function packagesUnder(folder: string): readonly WorkspacePackage[] {
  return readdirSync(join(root, folder)).flatMap((id) => {
    const path = join(root, folder, id);
    if (!existsSync(join(path, "package.json"))) return []; // a copy of the repository may hold fewer
    const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest;
    return [{ id, name: manifest.name, path, manifest }];
  });
}

/** Every package that is published as a library. */
export const packages = packagesUnder("packages");

/** Every app. */
export const apps = packagesUnder("apps");

/** A package's exports, by name. */
export async function exportsOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(name)) as Readonly<Record<string, unknown>>;
}

/** Source files of a package, tests left out. */
export function sourceFiles(one: WorkspacePackage): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(one.path, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|bench|test-d|e2e)\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(one.path, "src", path), "utf8") }));
}
