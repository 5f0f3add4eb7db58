/** What became of a mutant, as Stryker says it. */
export type MutantStatus =
  | "CompileError"
  | "Ignored"
  | "Killed"
  | "NoCoverage"
  | "Pending"
  | "RuntimeError"
  | "Survived"
  | "Timeout";

/** A change to a line that a test ought to notice. */
export interface Mutant {
  /** From the root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly replacement: string;
  readonly status: MutantStatus;
}

/** How many mutants there were of each outcome. */
export interface Score {
  readonly killed: number;
  /** Never ended, which a test notices too. */
  readonly timedOut: number;
  readonly survived: number;
  /** On a line that no test runs. */
  readonly noCoverage: number;
  /** How many mutants there are, where only a sample of them was tried. */
  readonly sampledFrom?: number;
  /** Killed and timed out among all of these, in percent; 100 of none. */
  readonly scorePercent: number;
}

/** Lowest score that is accepted, in percent. */
export const bar = 80;

/** Counts mutants; those of static code, of prose, and those that never ran are not among them. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  const count = (status: MutantStatus) => mutants.filter((mutant) => mutant.status === status).length;
  const score = scored(count("Killed"), count("Timeout"), count("Survived"), count("NoCoverage"));
  const untried = count("Pending");
  return untried === 0 ? score : { ...score, sampledFrom: mutants.length - count("Ignored") };
}

/** Adds scores up. */
export function totalOf(scores: readonly Score[]): Score {
  const sum = (key: "killed" | "timedOut" | "survived" | "noCoverage") =>
    scores.reduce((total, score) => total + score[key], 0);
  const total = scored(sum("killed"), sum("timedOut"), sum("survived"), sum("noCoverage"));
  if (scores.every(({ sampledFrom }) => sampledFrom === undefined)) return total;
  return { ...total, sampledFrom: scores.reduce((all, score) => all + (score.sampledFrom ?? triedOf(score)), 0) };
}

/** How many mutants were tried. */
export function triedOf({ killed, timedOut, survived, noCoverage }: Score): number {
  return killed + timedOut + survived + noCoverage;
}

function scored(killed: number, timedOut: number, survived: number, noCoverage: number): Score {
  const all = killed + timedOut + survived + noCoverage;
  const scorePercent = all === 0 ? 100 : Math.round((10_000 * (killed + timedOut)) / all) / 100;
  return { killed, timedOut, survived, noCoverage, scorePercent };
}

/** One line about a mutant that no test noticed. */
export function survivorLine({ file, line, column, mutator, replacement, status }: Mutant): string {
  const brief = replacement.replace(/\s+/g, " ").slice(0, 100);
  return `${file}:${line}:${column} ${status} ${mutator}: ${brief}`;
}
