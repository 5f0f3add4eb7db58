// Mutates the kernels of every package, or of those named, and records the score: `pnpm mutation [package …]`.
import { bar, type Mutant, scoreOf, survivorLine, totalOf } from "./mutant.ts";
import { mutatePackage } from "./mutate-package.ts";
import { mutatedFiles, packageIds } from "./mutated-files.ts";
import { readRecord, writeRecord } from "./record.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !packageIds.includes(id));
if (unknown.length > 0) throw new Error(`no package ${unknown.join(", ")}; there are ${packageIds.join(", ")}`);

function report(id: string, mutants: readonly Mutant[], seconds: number) {
  for (const mutant of mutants)
    if (mutant.status === "Survived" || mutant.status === "NoCoverage") console.log(survivorLine(mutant));
  const { killed, timedOut, survived, noCoverage, scorePercent } = scoreOf(mutants);
  console.log(
    `${id}: ${scorePercent} % (${killed} killed, ${timedOut} timed out, ${survived} survived, ${noCoverage} on lines that no test runs) in ${Math.round(seconds)} s`,
  );
}

for (const id of asked.length > 0 ? asked : packageIds) {
  const start = Date.now();
  const { mutants } = await mutatePackage(id, mutatedFiles(id));
  report(id, mutants, (Date.now() - start) / 1000);
  writeRecord({ ...readRecord(), [id]: scoreOf(mutants) });
}

const record = readRecord();
const total = totalOf(Object.values(record));
console.log(`all packages: ${total.scorePercent} %`);
const below = Object.entries(record).filter(([, { scorePercent }]) => scorePercent < bar);
for (const [id, { scorePercent }] of below) console.log(`${id} has ${scorePercent} %, and ${bar} % is asked for`);
if (below.length > 0) process.exitCode = 1;
