import { readFileSync, statSync } from "node:fs";
import { ModelError, showValue } from "@watthall/basis";

const mostBytes = 20_000_000;

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "watthall", path, received, allowed });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission to read it",
  ENOTDIR: "no such folder",
};

/**
 * Reads a text file that a user named.
 *
 * @param path - as written on the command line
 * @returns its text
 * @throws {@link ModelError} `input-invalid` when it is missing, a folder, too large or not text
 */
export function readInputFile(path: string): string {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (!found.isFile()) refuse(path, "not a file", "a file of text");
    if (found.size > mostBytes) refuse(path, `${found.size} bytes`, `at most ${mostBytes} bytes`);
    bytes = readFileSync(path);
  } catch (error) {
    if (ModelError.is(error)) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return refuse(path, reasons[code] ?? code, "a file that can be read");
  }
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

/** All of standard input, to the same limit. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) refuse("-", `more than ${mostBytes} bytes`, `at most ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * Parses JSON that a user wrote.
 *
 * @throws {@link ModelError} `input-invalid` with the parser's place
 */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(path, showValue(text), `JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
