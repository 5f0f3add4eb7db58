import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const packages = [
  "basis",
  "climate",
  "cooling-load",
  "electrical-feed",
  "generator-autonomy",
  "gpu-equivalence",
  "hardware",
  "sampling",
  "site-economics",
];

interface Manifest {
  readonly name: string;
  readonly version: string;
}

function nameAndVersion(path: string | URL): string {
  const { name, version } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  return `${name.replace("@watthall/", "")}@${version}`;
}

/** Version of all code that decides a sweep's numbers: the app and every package, as they are installed here. */
export function modelVersion(): string {
  const require = createRequire(import.meta.url);
  const manifests = packages.map((id) => require.resolve(`@watthall/${id}/package.json`));
  return [new URL("../../package.json", import.meta.url), ...manifests].map(nameAndVersion).join(" ");
}
