import { spawnSync } from "node:child_process";

/** How a command is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end.
 *
 * @returns what it wrote to standard output
 * @throws with all that it wrote, when it fails
 */
export function run(command: string, words: readonly string[], { cwd, env = {} }: RunOptions): string {
  const done = spawnSync(command, words, { cwd, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1e8 });
  if (done.status === 0) return done.stdout;
  throw new Error(
    `${command} ${words.join(" ")} in ${cwd} ended with ${done.status ?? done.signal}\n${done.stdout}\n${done.stderr}`,
  );
}
