import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder that holds the whole repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Every package, by its folder's name. */
export const packageIds = readdirSync(join(root, "packages")).filter((id) =>
  existsSync(join(root, "packages", id, "package.json")),
);

/**
 * Modules that decide a number or a verdict without being kernels: what classes a site in law, judges a circuit, refuses an
 * input, reads a table, fills an hour that is missing, names a piece of work. Tables, texts and schemas are not mutated.
 */
const decisive: Readonly<Record<string, readonly string[]>> = {
  basis: ["conversions", "lookup", "nearest-keys", "parse-input", "quantity", "row-by-id", "unit-mismatches"],
  climate: ["complete-hours", "design-hour"],
  "cooling-load": ["air-limits", "cdu-findings", "plant-year-hours", "warming"],
  "electrical-feed": [
    "circuit-verdicts",
    "disconnection-time",
    "heating-course",
    "heating-nodes",
    "preferred-rating",
    "protection-verdict",
    "selectivity",
    "trip-band",
  ],
  "generator-autonomy": ["combustion-regime", "fuel-regime-findings", "heading-standing", "seveso-sum"],
  "gpu-equivalence": ["interval", "measured-span", "peak-envelope"],
  hardware: ["figure", "hardware-status"],
  sampling: ["tornado"],
  "site-economics": ["duty", "german-duties", "interval", "reporting-duties"],
  sweep: ["job-share", "result-store", "run-units", "scenario-hash", "sweep-definition"],
};

/** Files that a package's mutants are made in, from the root: those behind its `kernels.ts`, and the decisive ones. */
export function mutatedFiles(id: string): readonly string[] {
  const source = join("packages", id, "src");
  const kernels = join(root, source, "kernels.ts");
  const named = existsSync(kernels) ? readFileSync(kernels, "utf8").matchAll(/from "\.\/(.+)\.ts"/g) : [];
  const files = [...named].map((match) => `${match[1]}`).concat(decisive[id] ?? []);
  const paths = files.map((file) => `${source}/${file}.ts`).sort();
  const gone = paths.find((path) => !existsSync(join(root, path)));
  if (gone !== undefined) throw new Error(`no file ${gone}, which is to be mutated`);
  return paths;
}
