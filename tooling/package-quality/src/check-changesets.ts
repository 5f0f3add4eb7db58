import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Published, published, root } from "./workspace.ts";

function git(...words: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", words, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** Names in the front matter of the changesets that are not released yet. */
function named(): ReadonlySet<string> {
  const folder = join(root, ".changeset");
  const texts = readdirSync(folder).map((file) =>
    file.endsWith(".md") ? readFileSync(join(folder, file), "utf8") : "",
  );
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/^"([^"]+)": (?:major|minor|patch)$/gm)].map((m) => m[1] as string)),
  );
}

const mergeBase = ["origin/main", "main"]
  .map((branch) => git("merge-base", "HEAD", branch))
  .find((base) => base !== null);

/** The commit of the last release, or else where this branch left main; `null` for a package never released. */
function since({ manifest }: Published): string | null {
  if (manifest.version === "0.0.0") return null;
  const base = git("rev-parse", "--verify", "--quiet", `refs/tags/${manifest.name}@${manifest.version}`) ?? mergeBase;
  if (base === undefined) throw new Error(`neither a tag of ${manifest.name}@${manifest.version} nor main: fetch them`);
  return base;
}

/** What a consumer gets: sources and manifest, not tests. */
function changed(one: Published): boolean {
  const base = since(one);
  if (base === null) return true;
  const files = git("diff", "--name-only", base, "--", `${one.folder}/src`) ?? "";
  return files.split("\n").some((file) => file !== "" && !/\.(test|bench|e2e|test-d)\.[a-z]+$/.test(file));
}

const changesets = named();
const silent = published.filter((one) => changed(one) && !changesets.has(one.manifest.name));
for (const { manifest } of silent) console.log(`${manifest.name} changed, and no changeset names it`);
if (silent.length > 0) {
  console.log("Add one by `npx --yes pnpm@12.21.0 exec changeset`.");
  process.exitCode = 1;
} else console.log(`every changed package of ${published.length} is named by a changeset`);
