// Holds the coverage of the last test run against what is asked for: `vitest run --coverage`, then this.
import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { packages, root } from "./workspace.ts";

/** Least share of each package's lines that tests run, in percent. */
const bar = 95;

type Summary = Readonly<Record<string, { readonly lines: { readonly covered: number; readonly total: number } }>>;

const path = join(root, "coverage", "coverage-summary.json");
const files = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Summary);

const linesPercent = packages.map(({ id, path: folder }) => {
  const own = files.filter(([file]) => file.startsWith(folder + sep)).map(([, { lines }]) => lines);
  const sum = (key: "covered" | "total") => own.reduce((total, lines) => total + lines[key], 0);
  return { id, percent: (100 * sum("covered")) / Math.max(1, sum("total")) };
});

const below = linesPercent.filter(({ percent }) => percent < bar);
console.log(`lines covered, %: ${linesPercent.map(({ id, percent }) => `${id} ${percent.toFixed(1)}`).join(", ")}`);
for (const { id } of below) console.log(`${id} has less than ${bar} %`);
if (below.length > 0) process.exitCode = 1;
