import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** Folder that holds the whole repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Copies what git knows of the workspace, changes included, so that versions can be raised without touching it.
 *
 * @param folder - where to, new
 * @param registryUrl - to which the copy publishes
 */
export async function copyWorkspace(folder: string, registryUrl: string): Promise<void> {
  const listed = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const file of listed.split("\0").filter((each) => each !== "")) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  writeFileSync(join(folder, ".npmrc"), npmrc(registryUrl));
  await run("git", ["init", "-q", "-b", "main"], { cwd: folder });
  await commitAll(folder, "Rehearsal");
}

/** Commits all changes of the copy. */
export async function commitAll(folder: string, message: string): Promise<void> {
  const identity = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
  await run("git", ["add", "-A"], { cwd: folder });
  await run("git", [...identity, "commit", "-q", "-m", message], { cwd: folder });
}

/** Settings that send our scope, and it alone, to a registry. */
export function npmrc(registryUrl: string): string {
  return `@watthall:registry=${registryUrl}/\n${registryUrl.replace(/^http:/, "")}/:_authToken=rehearsal\n`;
}
