// Mutates the kernels that changed since a commit, for as long as is allowed: `pnpm mutation:changed [commit]`.
import { baseCommit, changedSince } from "./changed-files.ts";
import { bar, type Mutant, scoreOf, survivorLine } from "./mutant.ts";
import { mutatePackage } from "./mutate-package.ts";

const minutes = Number(process.env.MUTATION_MINUTES ?? 5);
const base = process.argv[2] ?? baseCommit();
const changed = base === null ? new Map<string, readonly string[]>() : changedSince(base);
const start = Date.now();
let stopped = false;

/** From this many on a run that was stopped is judged. */
const enough = 100;

/** Each package gets an equal share of the time that is left; of a stopped one, what no test runs would come first. */
async function mutateChanged(): Promise<readonly Mutant[]> {
  const mutants: Mutant[] = [];
  let left = changed.size;
  for (const [id, files] of changed) {
    const share = (start + minutes * 60_000 - Date.now()) / left--;
    const run = await mutatePackage(id, files, Date.now() + share);
    mutants.push(...run.mutants.filter(({ status }) => !run.stopped || status !== "NoCoverage"));
    stopped ||= run.stopped;
    console.log(`${id}: ${files.length} changed files${run.stopped ? ", stopped when its time was over" : ""}`);
  }
  return mutants;
}

if (base === null) console.log("no commit to compare with: no score is recorded yet");
else if (changed.size === 0) console.log(`no kernel changed since ${base}`);
else {
  const mutants = await mutateChanged();
  const { scorePercent, killed, timedOut, survived, noCoverage } = scoreOf(mutants);
  for (const mutant of mutants)
    if (mutant.status === "Survived" || mutant.status === "NoCoverage") console.log(survivorLine(mutant));
  const known = killed + timedOut + survived + noCoverage;
  console.log(`${scorePercent} % of ${known} mutants noticed in what changed since ${base}; ${bar} % is asked for`);
  if (stopped && known < enough) console.log(`not judged: stopped before ${enough} mutants were tried`);
  else if (scorePercent < bar) process.exitCode = 1;
}
