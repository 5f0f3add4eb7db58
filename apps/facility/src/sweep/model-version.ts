import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { versions } from "../versions/installed-versions.ts";

/** The language in which this file runs: that of sources in a checkout, or of what was built of them. */
const [ending, built] = import.meta.url.endsWith(".ts") ? [".ts", "src"] : [".js", "dist"];

/** The app's own folders that decide a number. */
const ownFolders = ["model", "scenario", "sweep"].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));

/** Digest of all code in some folders, by the names of the files and what they hold; tests are none of it. */
export function codeDigest(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(ending) && !name.includes(".test.")).sort())
      hash
        .update(file.replaceAll("\\", "/"))
        .update("\n")
        .update(readFileSync(join(folder, file)))
        .update("\n");
  }
  return hash.digest("hex").slice(0, 8);
}

function withCode([name, version]: readonly [string, string]): string {
  const { resolve } = createRequire(import.meta.url);
  const folders = name === "facility" ? ownFolders : [join(dirname(resolve(`@watthall/${name}/package.json`)), built)];
  return `${name}@${version}${version.includes("+") ? "." : "+"}code.${codeDigest(folders)}`;
}

let known: string | undefined;

/**
 * Version of all code and data that decide a sweep's numbers: the app and every package, as they are installed here, each
 * with a digest of its code, so that a checkout that was edited is another version though its number is the same.
 */
export function modelVersion(): string {
  known ??= Object.entries(versions()).map(withCode).join(" ");
  return known;
}
