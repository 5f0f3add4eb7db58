import { spawn } from "node:child_process";

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
export async function run(command: string, words: readonly string[], { cwd, env = {} }: RunOptions): Promise<string> {
  const child = spawn(command, words, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  const ended = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  if (ended === 0) return written.stdout;
  throw new Error(`${command} ${words.join(" ")} in ${cwd} ended with ${ended}\n${written.stdout}\n${written.stderr}`);
}
