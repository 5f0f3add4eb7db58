import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readScenario } from "@watthall/facility";
import { modelRows } from "./model-rows.ts";
import { parquetRows } from "./parquet-rows.ts";
import { plantRows } from "./plant-rows.ts";
import { queueRowId, queueRows } from "./queue-rows.ts";
import { rackRows, rackStepRows } from "./rack-rows.ts";
import { overBar, type Row, rowsJson, rowsTable } from "./rows.ts";
import { uncertaintyRows } from "./uncertainty-rows.ts";
import { yearRows } from "./year-rows.ts";

const root = new URL("../../../", import.meta.url);
const gigafactory = readScenario(
  readFileSync(new URL("apps/facility/scenarios/gigafactory-hauts-de-france.yaml", root), "utf8"),
) as { readonly it: { readonly target: object } };

const rows: Row[] = [];
const add = (row: Row) => void rows.push(row);
const addWithBar = (id: string, what: string, value: number, unit: string, atMost: number) =>
  add({ id, what, value, unit, atMost });

/** What fails: a ratio more than so many times over its bar, never a time. */
const tolerated = 1.5;

function failOnRatios(): void {
  const failed = rows.filter((row) => row.unit === "1" && overBar(row) > tolerated);
  if (failed.length === 0) return;
  process.stderr.write(`more than ${tolerated} times over the bar: ${failed.map(({ id }) => id).join(", ")}\n`);
  process.exitCode = 1;
}

/** The line of the queue from the last run that measured it. */
function lastQueueRow(): readonly Row[] {
  const last = JSON.parse(readFileSync(new URL("benchmarks/results.json", root), "utf8")) as readonly Row[];
  return last
    .filter(({ id }) => id === queueRowId)
    .map((row) => ({
      ...row,
      what: "200 jobs of 1000 facility-years on a queue over threads in process, of an earlier run",
    }));
}

async function allRows(isLong: boolean): Promise<void> {
  modelRows(addWithBar);
  plantRows(addWithBar);
  yearRows(add, gigafactory);
  uncertaintyRows(add, gigafactory, 10_000);
  rackRows(add);
  await parquetRows(add);
  if (isLong) queueRows(add, gigafactory);
  else rows.push(...lastQueueRow());
}

if (process.argv.includes("--ratios")) {
  yearRows(add, gigafactory);
  modelRows(addWithBar);
  plantRows(addWithBar);
  rackStepRows(add);
  process.stdout.write(`${rowsTable(rows)}\n`);
} else {
  await allRows(process.argv.includes("--long"));
  const text = `# Benchmarks

\`pnpm bench\` on Node ${process.versions.node}, ${availableParallelism()} cores; \`pnpm bench --long\` measures the queue too. Ratios are medians of
interleaved pairs in one process; times hold for the machine that ran them.

${rowsTable(rows)}
`;
  writeFileSync(new URL("benchmarks/results.json", root), rowsJson(rows));
  writeFileSync(new URL("benchmarks/results.md", root), text);
  process.stdout.write(text);
}
failOnRatios();
