import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL(".", import.meta.url));
const target = new URL("../src/model/racks/wasm-kernel-bytes.ts", import.meta.url);
const options = "--runtime stub --enable simd -O3 --converge --noAssert --importMemory --noExportMemory".split(" ");

async function compile(): Promise<Uint8Array> {
  const compiled: Uint8Array[] = [];
  const errors: string[] = [];
  const command = ["rack-kernel.ts", "--baseDir", folder, "--outFile", "rack-kernel.wasm"].concat(options);
  await asc.main(command, {
    stderr: { write: (text) => errors.push(String(text)) },
    writeFile: (_, contents) => {
      if (typeof contents !== "string") compiled.push(contents);
    },
  });
  const [bytes] = compiled;
  if (bytes === undefined) throw new Error(`the kernel does not compile: ${errors.join("")}`);
  return bytes;
}

/**
 * Compiles the kernel, and wraps its bytes in a module, so that sources, builds and packages load it alike.
 *
 * @returns text of `src/model/racks/wasm-kernel-bytes.ts`
 */
export async function rackKernelModule(): Promise<string> {
  const lines =
    Buffer.from(await compile())
      .toString("base64")
      .match(/.{1,100}/g) ?? [];
  return `// Built from wasm/rack-kernel.ts by \`turbo run build:wasm\`. Not to be edited.

/** The rack kernel on vector instructions, a WebAssembly module in base64. */
export const rackKernelBytes: string = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`;
}

if (import.meta.main) writeFileSync(target, await rackKernelModule());
