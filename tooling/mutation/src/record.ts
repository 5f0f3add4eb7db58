import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Score, totalOf, triedOf } from "./mutant.ts";
import { packageIds, root } from "./mutated-files.ts";
import { sampleSeed } from "./sample.ts";

/** File of the recorded score, from the root. */
export const recordPath = "benchmarks/mutation.json";

/** The score of each package by its folder's name. */
export type MutationRecord = Readonly<Record<string, Score>>;

/** The recorded score; empty before the first. */
export function readRecord(): MutationRecord {
  const path = join(root, recordPath);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { packages: MutationRecord }).packages : {};
}

function row(name: string, score: Score): string {
  const { killed, timedOut, survived, noCoverage, scorePercent, sampledFrom } = score;
  const tried = triedOf(score);
  const mutants =
    sampledFrom === undefined ? `all ${tried}` : `a sample of ${tried} of ${sampledFrom}, seed ${sampleSeed}`;
  return `| ${name} | ${scorePercent.toFixed(1)} | ${mutants} | ${killed} | ${timedOut} | ${survived} | ${noCoverage} |`;
}

function table(record: MutationRecord, total: Score): string {
  return [
    "# Mutation score of the kernels",
    "",
    "How many small changes to the code a test notices, by `pnpm mutation`. Mutated are the modules behind each package's",
    "`kernels.ts` and those that decide a verdict (`tooling/mutation/src/mutated-files.ts`); not mutated are tables, what runs once",
    "when a module loads, and the words of messages. The bar is 80 % for each package. A sample, the same in each run, is what",
    "`MUTATION_SAMPLE=0.25 pnpm mutation <package>` tries.",
    "",
    "| package | score, % | mutants tried | killed | timed out | survived | on lines that no test runs |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...packageIds.map((id) => (record[id] ? row(id, record[id]) : `| ${id} | not measured | | | | | |`)),
    row("all measured", total),
    "",
  ].join("\n");
}

/** Writes the score, as data and as a table to read, packages that are gone left out. */
export function writeRecord(scores: MutationRecord): void {
  const packages = Object.fromEntries(packageIds.flatMap((id) => (scores[id] ? [[id, scores[id]]] : [])));
  const total = totalOf(Object.values(packages));
  const json = JSON.stringify({ packages, total }, null, 2);
  writeFileSync(join(root, recordPath), `${json}\n`);
  writeFileSync(join(root, recordPath.replace(".json", ".md")), table(packages, total));
}
