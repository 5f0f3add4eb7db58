import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mutant } from "./mutant.ts";
import { root } from "./mutated-files.ts";

/** What was learnt of a package's mutants. */
export interface PackageRun {
  readonly mutants: readonly Mutant[];
  /** Whether the deadline came first. */
  readonly stopped: boolean;
}

/**
 * Mutates files of one package in a process group of its own, which ends with this process or at the deadline.
 *
 * @param id - package's folder name
 * @param files - from the root
 * @param deadlineMs - milliseconds since the epoch; none by default
 * @throws Error when the tests do not pass without a mutant, or the mutation tester fails
 */
export function mutatePackage(id: string, files: readonly string[], deadlineMs = Infinity): Promise<PackageRun> {
  const program = fileURLToPath(new URL("stryker-process.ts", import.meta.url));
  const child = spawn(process.execPath, [program, id, ...files], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, "SIGKILL");
  };
  const mutants: Mutant[] = [];
  let stopped = false;
  const timer = Number.isFinite(deadlineMs)
    ? setTimeout(() => {
        stopped = true;
        kill();
      }, deadlineMs - Date.now())
    : undefined;
  process.once("exit", kill);
  child.on("message", (mutant: Mutant) => mutants.push({ ...mutant, file: relative(root, mutant.file) }));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      process.off("exit", kill);
      rmSync(join(root, `.stryker-${id}`), { recursive: true, force: true });
      if (stopped || code === 0) resolve({ mutants, stopped });
      else reject(new Error(`the mutation of ${id} failed`));
    });
  });
}
