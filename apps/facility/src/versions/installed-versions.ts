import { createRequire } from "node:module";
import { modelPackages, modelVersions } from "./data-versions.ts";

interface Manifest {
  readonly version: string;
}

const require = createRequire(import.meta.url);

/** Version of the app. */
export const { version } = require("../../package.json") as Manifest;

function installed(id: string): string {
  const manifest = require(`@watthall/${id}/package.json`) as Manifest;
  return manifest.version;
}

/** Versions of the app, of every package that decides a number, and of its data, as they are installed here. */
export function versions(): Record<string, string> {
  return modelVersions({
    facility: version,
    ...Object.fromEntries(modelPackages.map((id) => [id, installed(id)])),
  });
}

/** The same for people: a line for the app, and a line for each package. */
export function versionText(): string {
  const { facility, ...packages } = versions();
  const width = Math.max(...Object.keys(packages).map(({ length }) => length));
  return [facility, ...Object.entries(packages).map(([id, each]) => `  ${id.padEnd(width)}  ${each}`)].join("\n");
}
