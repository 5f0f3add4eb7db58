import { join } from "node:path";
import { freshProject, installedManifest, type Origin } from "./consumer.ts";
import { type Publisher, publishMissing, stored, tool, writeChangeset } from "./publish.ts";
import { run } from "./run.ts";
import { commitAll } from "./workspace-copy.ts";

async function raise(publisher: Publisher, id: string, kind: "minor" | "patch"): Promise<string> {
  writeChangeset(publisher, id, kind, `A ${kind} change of the rehearsal.`);
  await tool(publisher, "changeset", "version");
  await tool(publisher, "turbo", "run", "build", `--filter=@watthall/${id}`, "--output-logs=errors-only");
  const { version } = installedManifest(join(publisher.workspace, "apps/facility"), `@watthall/${id}`);
  await commitAll(publisher.workspace, `${id} ${version}`);
  return version;
}

/**
 * Releases a new minor of a package, then mends the one before it on a branch that starts at its tag, as docs/releasing.md says.
 *
 * @returns both versions
 * @throws when the mended one becomes what consumers get unasked, or is not had by those who stayed behind
 */
export async function publishHotfix(publisher: Publisher, origin: Origin, folder: string, id: string): Promise<string> {
  const { workspace } = publisher;
  const name = `@watthall/${id}`;
  const old = stored(publisher, id)["dist-tags"].latest;
  await commitAll(workspace, "Release");
  await run("git", ["tag", `${name}@${old}`], { cwd: workspace });
  const newer = await raise(publisher, id, "minor");
  await publishMissing(publisher);

  await run("git", ["switch", "-q", "-c", `hotfix/${id}`, `${name}@${old}`], { cwd: workspace });
  const mended = await raise(publisher, id, "patch");
  const tag = `release-${mended.split(".").slice(0, 2).join(".")}`;
  const words = ["publish", "--tag", tag, "--no-git-checks", "--access", "public"];
  await run("pnpm", words, { cwd: join(workspace, "packages", id) });
  await run("git", ["switch", "-q", "main"], { cwd: workspace });

  const { latest } = stored(publisher, id)["dist-tags"];
  // A cache of its own: npm's memory of the package ends before the hotfix.
  await freshProject(folder, { ...origin, cache: `${folder}-npm-cache` }, [`${name}@~${old}`]);
  const had = installedManifest(folder, name).version;
  if (latest !== newer || had !== mended)
    throw new Error(`${name}: latest is ${latest}, not ${newer}; ~${old} gives ${had}, not ${mended}`);
  return `${name}@${mended} mends ${old} for those who stayed, while ${newer} stays the latest`;
}
