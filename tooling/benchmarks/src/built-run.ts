import { execFileSync } from "node:child_process";

/** Folder of the app as it is built and shipped. */
const dist = new URL("../../../apps/facility/dist/", import.meta.url);

/** Address of a module of the app as it is built. */
export const built = (module: string): string => new URL(module, dist).href;

/**
 * Runs a program in a process of its own, on what is built, so that neither this process nor the reading of sources counts
 * in its time and memory.
 *
 * @param program - a module's text, which writes one line of JSON
 * @param input - plain JSON, its first argument
 */
export function builtRun<R>(program: string, input: unknown): R {
  const words = ["--input-type=module", "--eval", program, JSON.stringify(input)];
  const cwd = new URL("..", import.meta.url);
  const text = execFileSync(process.execPath, words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(text) as R;
}
