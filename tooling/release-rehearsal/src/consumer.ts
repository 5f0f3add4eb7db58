import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { npmrc } from "./workspace-copy.ts";

function freshProject(folder: string, registryUrl: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ".npmrc"), npmrc(registryUrl));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
}

const npm = (folder: string, names: readonly string[]) =>
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...names], { cwd: folder });

/**
 * Installs one package alone with plain npm, imports it and requires it.
 *
 * @returns how many names it exports
 */
export function consumePackage(folder: string, registryUrl: string, name: string): number {
  freshProject(folder, registryUrl);
  npm(folder, [name]);
  writeFileSync(
    join(folder, "import.mjs"),
    `const api = await import("${name}"); console.log(Object.keys(api).length);`,
  );
  writeFileSync(join(folder, "require.cjs"), `console.log(Object.keys(require("${name}")).length);`);
  const [imported, required] = ["import.mjs", "require.cjs"].map((file) =>
    Number(run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { cwd: folder })),
  );
  if (!imported || imported !== required) throw new Error(`${name}: imports ${imported} names, requires ${required}`);
  return imported;
}

/**
 * Installs the app with plain npm and runs its command line.
 *
 * @returns the report of the default scenario
 */
export function consumeApp(folder: string, registryUrl: string): string {
  freshProject(folder, registryUrl);
  npm(folder, ["@watthall/facility"]);
  return run("npx", ["--no-install", "watthall", "run"], { cwd: folder });
}
