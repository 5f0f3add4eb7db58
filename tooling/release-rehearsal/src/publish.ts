import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

/** A copy of the workspace that publishes to a registry. */
export interface Publisher {
  readonly workspace: string;
  /** Where the registry keeps what it was given. */
  readonly storage: string;
}

/** Runs a tool of the workspace copy. */
export function tool({ workspace }: Publisher, ...words: readonly string[]): Promise<string> {
  return run("pnpm", ["exec", ...words], { cwd: workspace, env: { CI: "true", DO_NOT_TRACK: "1" } });
}

/** Every version that the registry holds. */
function versions(publisher: Publisher): readonly string[] {
  return storedIds(publisher).flatMap((id) =>
    Object.keys(stored(publisher, id).versions).map((each) => `${id}@${each}`),
  );
}

/** Publishes what the registry does not hold yet, and gives what that was. */
export async function publishMissing(publisher: Publisher): Promise<readonly string[]> {
  const before = new Set(versions(publisher));
  await tool(publisher, "changeset", "publish", "--no-git-tag");
  return versions(publisher).filter((each) => !before.has(each));
}

/** Publishes some packages alone, as a release does that is cut off after them. */
export async function publishSome(publisher: Publisher, ids: readonly string[]): Promise<void> {
  const filters = ids.flatMap((id) => ["--filter", `@watthall/${id}`]);
  await run("pnpm", [...filters, "publish", "--no-git-checks", "--access", "public"], { cwd: publisher.workspace });
}

interface Stored {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, unknown>>;
}

/** What the registry holds of a package. */
export function stored({ storage }: Publisher, id: string): Stored {
  return JSON.parse(readFileSync(join(storage, "@watthall", id, "package.json"), "utf8")) as Stored;
}

/** Folders of the packages that the registry holds. */
export function storedIds({ storage }: Publisher): readonly string[] {
  return readdirSync(join(storage, "@watthall")).sort();
}

/** Adds a changeset of one package. */
export function writeChangeset({ workspace }: Publisher, id: string, kind: "minor" | "patch", sentence: string): void {
  mkdirSync(join(workspace, ".changeset"), { recursive: true });
  writeFileSync(join(workspace, `.changeset/${kind}.md`), `---\n"@watthall/${id}": ${kind}\n---\n\n${sentence}\n`);
}

/**
 * Publishes a pre-release of one package under the tag `next`.
 *
 * @throws when it becomes what consumers get unasked
 */
export async function publishPrerelease(publisher: Publisher, id: string): Promise<string> {
  const before = stored(publisher, id)["dist-tags"].latest;
  writeChangeset(publisher, id, "patch", "A change to try before it is released.");
  await tool(publisher, "changeset", "pre", "enter", "next");
  await tool(publisher, "changeset", "version");
  await publishMissing(publisher);
  const { latest, next } = stored(publisher, id)["dist-tags"];
  if (latest !== before || next === undefined || next === before)
    throw new Error(`${id}: latest was ${before} and is ${latest}, next is ${next}`);
  return next;
}
