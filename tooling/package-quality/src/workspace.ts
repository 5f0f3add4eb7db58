import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder that holds the whole repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, string | { readonly types: string }>> };
}

/** Something that is published. */
export interface Published {
  /** Folder's name. */
  readonly id: string;
  /** Path from the root, such as `packages/climate`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

function publishedUnder(parent: string): readonly Published[] {
  return readdirSync(join(root, parent)).flatMap((id) => {
    const folder = `${parent}/${id}`;
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest & {
      readonly private?: boolean;
    };
    return manifest.private === true ? [] : [{ id, folder, manifest }];
  });
}

/** Every library. */
export const packages = publishedUnder("packages");

/** Every library and every app. */
export const published = [...packages, ...publishedUnder("apps")];
