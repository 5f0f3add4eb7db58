import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { root } from "./workspace.ts";

/** What an application may pay for one function of a package: kB, minified and gzipped, all of the package's own need. */
const budgets: readonly { readonly id: string; readonly name: string; readonly mostKb: number }[] = [
  { id: "basis", name: "lookup", mostKb: 12 },
  { id: "climate", name: "moistAir", mostKb: 5 },
  { id: "cooling-load", name: "coolantFlow", mostKb: 6 },
  { id: "electrical-feed", name: "feedCurrent", mostKb: 4 },
  { id: "generator-autonomy", name: "fuelAutonomy", mostKb: 21 },
  { id: "gpu-equivalence", name: "h100Equivalent", mostKb: 23 },
  { id: "hardware", name: "accelerator", mostKb: 9 },
  { id: "sampling", name: "sample", mostKb: 7 },
  { id: "site-economics", name: "lifeCycleCost", mostKb: 5 },
  { id: "sweep", name: "runUnits", mostKb: 2 },
];

/** Size of a bundle that takes one name of a package; zod is left out, as a peer that an application has once. */
async function gzippedKb(folder: string, id: string, name: string): Promise<number> {
  const entry = join(folder, `${id}.mjs`);
  const file = join(root, "packages", id, "dist/index.js");
  writeFileSync(entry, `export { ${name} } from ${JSON.stringify(file)};`);
  const output = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ["es"] },
      rolldownOptions: { external: [/^zod/, /^node:/] },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output.flatMap((each) => each.output).flatMap((each) => (each.type === "chunk" ? each.code : []));
  return gzipSync(code.join("\n"), { level: 9 }).length / 1000;
}

const folder = mkdtempSync(join(tmpdir(), "watthall-size-"));
for (const { id, name, mostKb } of budgets) {
  const kb = await gzippedKb(folder, id, name);
  const within = kb <= mostKb;
  console.log(`${within ? "  " : "! "}@watthall/${id}: ${name} ${kb.toFixed(1)} kB of ${mostKb} kB`);
  if (!within) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
