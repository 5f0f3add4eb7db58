import { spawnSync } from "node:child_process";
import { mutatedFiles, packageIds, root } from "./mutated-files.ts";
import { readRecord, recordPath } from "./record.ts";

function git(...words: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", words, { cwd: root, encoding: "utf8" });
  return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
}

/**
 * The commit to compare with: where this branch left main, or, on main itself, the one that last recorded the score.
 *
 * @returns `null` where the clone is too shallow to hold one
 */
export function baseCommit(): string | null {
  const head = git("rev-parse", "HEAD");
  const left = git("merge-base", "HEAD", "origin/main") ?? git("merge-base", "HEAD", "main");
  return left !== null && left !== head ? left : git("log", "-1", "--format=%H", "--", recordPath);
}

/** Mutated files that differ from a commit, by package; packages without one, or without a score to keep, are left out. */
export function changedSince(base: string): ReadonlyMap<string, readonly string[]> {
  const changed = new Set((git("diff", "--name-only", base, "--", "packages") ?? "").split("\n"));
  const record = readRecord();
  const scored = packageIds.filter((id) => record[id] !== undefined);
  const files = scored.map((id) => [id, mutatedFiles(id).filter((file) => changed.has(file))] as const);
  return new Map(files.filter(([, own]) => own.length > 0));
}
