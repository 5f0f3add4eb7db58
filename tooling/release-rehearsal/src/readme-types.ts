import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "./run.ts";

/** Compilers by which the published types must hold: today's, and one that many projects still have. */
const compilers = ["typescript", "typescript-5"] as const;

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

function writeExamples(folder: string, name: string): number {
  const readme = readFileSync(join(folder, "node_modules", name, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1] as string);
  for (const [i, block] of blocks.entries())
    writeFileSync(join(folder, "examples", `${name.replace("@watthall/", "")}-${i + 1}.ts`), `${block}\nexport {};\n`);
  return blocks.length;
}

/**
 * Type-checks the README examples of installed packages, under each resolution and compiler.
 *
 * @returns how many examples there are
 */
export async function checkReadmeTypes(folder: string, names: readonly string[]): Promise<number> {
  mkdirSync(join(folder, "examples"), { recursive: true });
  const exampleCount = names.reduce((sum, name) => sum + writeExamples(folder, name), 0);
  const require = createRequire(import.meta.url);
  const runs = Object.entries(resolutions).flatMap(([id, resolution]) => {
    const compilerOptions = {
      ...resolution,
      target: "es2022",
      lib: ["es2024", "dom"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
    };
    const project = `tsconfig.${id}.json`;
    writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, include: ["examples"] }));
    return compilers.map((compiler) => {
      const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
      return run(process.execPath, [tsc, "-p", project], { cwd: folder });
    });
  });
  await Promise.all(runs);
  return exampleCount;
}
