import { createHash } from "node:crypto";

/** Chooses which mutants are tried where not all are. */
export const sampleSeed = 2026;

/** Share of a package's mutants that are tried, from `MUTATION_SAMPLE`; all by default. */
export const sampleShare = Number(process.env.MUTATION_SAMPLE ?? 1);

/** Whether a mutant, by the number that the mutation tester gives it, is among those tried; the same in each run. */
export function isSampled(id: string): boolean {
  if (sampleShare >= 1) return true;
  return createHash("sha256").update(`${sampleSeed}:${id}`).digest().readUInt32BE() / 2 ** 32 < sampleShare;
}
