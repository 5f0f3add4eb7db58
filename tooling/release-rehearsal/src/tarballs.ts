import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

/** What no published file may hold, and why. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/"(workspace|catalog):/, "a version that only the workspace understands"],
  [/@watthall\/source/, "the condition that points at sources"],
  [/(^|["'\s])\/(home|root|work|tmp|Users)\//, "a path of a machine"],
];

function faultsOf(name: string, text: string): readonly string[] {
  const inManifest = name.endsWith("package.json");
  const faults = forbidden.filter(([pattern], i) => (inManifest || i === 2) && pattern.test(text));
  const test = /\.(test|bench|e2e)\.[a-z.]+$/.test(name) ? ["a test"] : [];
  return [...faults.map(([, why]) => why), ...test].map((why) => `${name} holds ${why}`);
}

/**
 * Looks into every published tarball.
 *
 * @returns what stands there and should not
 */
export function tarballFaults(storage: string, folder: string): readonly string[] {
  return readdirSync(join(storage, "@watthall")).flatMap((id) => {
    const tarball = readdirSync(join(storage, "@watthall", id)).find((file) => file.endsWith(".tgz"));
    if (tarball === undefined) return [`${id} was not published`];
    const unpacked = join(folder, id);
    mkdirSync(unpacked, { recursive: true });
    run("tar", ["-xzf", join(storage, "@watthall", id, tarball), "-C", unpacked], { cwd: folder });
    return readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name);
        return faultsOf(`${id}: ${path.slice(unpacked.length + 1)}`, readFileSync(path, "utf8"));
      });
  });
}
