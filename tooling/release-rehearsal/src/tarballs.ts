import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
  /** Applies to the manifest alone. */
  readonly manifestOnly: boolean;
}

/** What no published file may hold. */
const rules: readonly Rule[] = [
  { pattern: /"(workspace|catalog):/, why: "a version that only the workspace understands", manifestOnly: true },
  { pattern: /@watthall\/source/, why: "the condition that points at sources", manifestOnly: true },
  { pattern: /"(pre|post)?install":|"prepare":/, why: "a script that runs when it is installed", manifestOnly: true },
  { pattern: /(^|["'\s])\/(home|root|work|tmp|Users)\//, why: "a path of a machine", manifestOnly: false },
];

function faultsOf(name: string, text: string): readonly string[] {
  const isManifest = name.endsWith(" package.json");
  const faults = rules.filter(({ pattern, manifestOnly }) => (isManifest || !manifestOnly) && pattern.test(text));
  const test = /\.(test|bench|e2e)\.[a-z.]+$/.test(name) ? ["a test"] : [];
  return [...faults.map(({ why }) => why), ...test].map((why) => `${name} holds ${why}`);
}

async function faultsOfPackage(storage: string, id: string, folder: string): Promise<readonly string[]> {
  const tarball = readdirSync(join(storage, "@watthall", id)).find((file) => file.endsWith(".tgz"));
  if (tarball === undefined) return [`${id} was not published`];
  const unpacked = join(folder, id);
  mkdirSync(unpacked, { recursive: true });
  await run("tar", ["-xzf", join(storage, "@watthall", id, tarball), "-C", unpacked, "--strip-components=1"], {
    cwd: folder,
  });
  const files = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1));
  const missing = ["LICENSE", "README.md", "CHANGELOG.md"].filter((file) => !paths.includes(file));
  return [
    ...missing.map((file) => `${id} lacks ${file}`),
    ...paths.flatMap((path) => faultsOf(`${id}: ${path}`, readFileSync(join(unpacked, path), "utf8"))),
  ];
}

/**
 * Looks into every published tarball.
 *
 * @returns what stands there and should not, and what is missing
 */
export async function tarballFaults(storage: string, folder: string): Promise<readonly string[]> {
  const ids = readdirSync(join(storage, "@watthall"));
  return (await Promise.all(ids.map((id) => faultsOfPackage(storage, id, folder)))).flat();
}
