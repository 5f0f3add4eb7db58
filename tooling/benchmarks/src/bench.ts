import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readScenario } from "@watthall/facility";
import { modelRows } from "./model-rows.ts";
import { parquetRows } from "./parquet-rows.ts";
import { plantRows } from "./plant-rows.ts";
import { queueRows } from "./queue-rows.ts";
import { rackRows, rackStepRows } from "./rack-rows.ts";
import { overBar, type Row, rowsJson, rowsTable } from "./rows.ts";
import { uncertaintyRows } from "./uncertainty-rows.ts";
import { yearRows } from "./year-rows.ts";

const root = new URL("../../../", import.meta.url);
const jsonFile = new URL("benchmarks/results.json", root);
const tableFile = new URL("benchmarks/results.md", root);
const gigafactory = readScenario(
  readFileSync(new URL("apps/facility/scenarios/gigafactory-hauts-de-france.yaml", root), "utf8"),
) as { readonly it: { readonly target: object } };

const rows: Row[] = [];
const add = (row: Row) => void rows.push(row);
const addWithBar = (id: string, what: string, value: number, unit: string, atMost: number) =>
  add({ id, what, value, unit, atMost });

/** Parts of the table, each with the lines that are its own. */
const sections = [
  { name: "models", owns: /^(conductor|cable|radial|regime)/, run: () => modelRows(addWithBar) },
  { name: "plants", owns: /^(plant|epw)/, run: () => plantRows(addWithBar) },
  { name: "years", owns: /^year/, run: () => yearRows(add, gigafactory) },
  { name: "uncertainty", owns: /^uncertainty/, run: () => uncertaintyRows(add, gigafactory, 10_000) },
  { name: "racks", owns: /^(rack|nodes)/, run: () => rackRows(add) },
  { name: "files", owns: /^parquet/, run: () => parquetRows(add) },
  { name: "queue", owns: /^queue/, run: () => queueRows(add, gigafactory) },
] as const;

/** Of minutes: measured when asked for. */
const longSection = "queue";

/** What fails: a ratio more than so many times over its bar, never a time. */
const tolerated = 1.5;

function failOnRatios(): void {
  const failed = rows.filter((row) => row.unit === "1" && overBar(row) > tolerated);
  if (failed.length === 0) return;
  process.stderr.write(`more than ${tolerated} times over the bar: ${failed.map(({ id }) => id).join(", ")}\n`);
  process.exitCode = 1;
}

/** The lines of the last run, as their files hold them. */
function lastRows(): readonly Row[] {
  if (!existsSync(jsonFile)) return [];
  const works = new Map(
    readFileSync(tableFile, "utf8")
      .split("\n")
      .map((line) => line.split(" | "))
      .map(([id = "", work = ""]) => [id.replace("| ", ""), work] as const),
  );
  const told = JSON.parse(readFileSync(jsonFile, "utf8")) as readonly Row[];
  return told.map((row) => ({ ...row, what: works.get(row.id) ?? "" }));
}

/** The parts that are asked for: `--only years,files`, else all but the long one, which `--long` adds. */
function asked(words: readonly string[]): readonly string[] {
  const only = words[words.indexOf("--only") + 1];
  if (words.includes("--only") && only !== undefined) return only.split(",");
  return sections.map(({ name }) => name).filter((name) => name !== longSection || words.includes("--long"));
}

if (process.argv.includes("--ratios")) {
  yearRows(add, gigafactory);
  modelRows(addWithBar);
  plantRows(addWithBar);
  rackStepRows(add);
  process.stdout.write(`${rowsTable(rows)}\n`);
} else {
  const names = asked(process.argv);
  const last = lastRows();
  for (const { name, owns, run } of sections)
    if (names.includes(name)) await run();
    else rows.push(...last.filter(({ id }) => owns.test(id)));
  const text = `# Benchmarks

\`pnpm bench\` on Node ${process.versions.node}, ${availableParallelism()} cores; \`pnpm bench --long\` measures the queue too, and \`--only years,files\`
some parts, the other lines being those of the run before. Ratios are medians of interleaved pairs in one process; times hold
for the machine that ran them and whatever else it did.

${rowsTable(rows)}
`;
  writeFileSync(jsonFile, rowsJson(rows));
  writeFileSync(tableFile, text);
  process.stdout.write(text);
}
failOnRatios();
