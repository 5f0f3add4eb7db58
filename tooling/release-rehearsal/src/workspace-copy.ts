import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Copies what git knows of the workspace, changes included, so that versions can be raised without touching it.
 *
 * @param folder - where to, new
 * @param registryUrl - to which the copy publishes
 */
export function copyWorkspace(folder: string, registryUrl: string): void {
  const files = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root }).split("\0");
  for (const file of files.filter((each) => each !== "")) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  writeFileSync(join(folder, ".npmrc"), npmrc(registryUrl));
  const identity = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
  run("git", ["init", "-q", "-b", "main"], { cwd: folder });
  run("git", ["add", "-A"], { cwd: folder });
  run("git", [...identity, "commit", "-q", "-m", "Rehearsal"], { cwd: folder });
}

/** Settings that send our scope, and it alone, to a registry. */
export function npmrc(registryUrl: string): string {
  return `@watthall:registry=${registryUrl}/\n${registryUrl.replace(/^http:/, "")}/:_authToken=rehearsal\n`;
}
