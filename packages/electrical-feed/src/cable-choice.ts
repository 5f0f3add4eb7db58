import { ModelError } from "@watthall/basis";
import type { CandidateTable, SizedFeed } from "./cable-candidates.ts";
import { type SizeConstraint, type SizedCable, sizedCable } from "./cable-constraints.ts";

/** Best of one number of parallel runs: the smallest size that satisfies all, or why there is none. */
export interface RunChoice {
  readonly parallelRuns: number;
  /** Smallest that satisfies all. */
  readonly fitting: SizedCable | null;
  /** Next smaller than the fitting one, or the largest where none fits. */
  readonly failing: SizedCable | null;
  /** Next larger than the fitting one. */
  readonly larger: SizedCable | null;
  /** What the tables do not hold for this number of runs. */
  readonly gap: string | null;
}

function choiceFor(feed: SizedFeed, table: CandidateTable, currentA: number, parallelRuns: number): RunChoice {
  let failing: SizedCable | null = null;
  for (let i = 0; i < table.candidates.length; i++) {
    const candidate = table.candidates[i];
    const cable = candidate && sizedCable(feed, table, currentA, candidate, parallelRuns);
    if (!cable) continue;
    if (cable.unmet.length > 0) {
      failing = cable;
      continue;
    }
    const next = table.candidates[i + 1];
    const larger = next ? sizedCable(feed, table, currentA, next, parallelRuns) : null;
    return { parallelRuns, fitting: cable, failing, larger, gap: null };
  }
  return { parallelRuns, fitting: null, failing, larger: null, gap: null };
}

/** The best of each number of parallel runs, from one to the most allowed. */
export function runChoices(feed: SizedFeed, table: CandidateTable, currentA: number): readonly RunChoice[] {
  const choices: RunChoice[] = [];
  for (let parallelRuns = 1; parallelRuns <= feed.maxParallelRuns; parallelRuns++) {
    try {
      choices.push(choiceFor(feed, table, currentA, parallelRuns));
    } catch (thrown) {
      if (!ModelError.is(thrown)) throw thrown;
      choices.push({ parallelRuns, fitting: null, failing: null, larger: null, gap: thrown.message });
    }
  }
  return choices;
}

/** What decides the size: the first thing that the next smaller size does not satisfy. */
export function bindingConstraint(choice: RunChoice): SizeConstraint | "smallest-section" {
  return choice.failing?.unmet[0] ?? "smallest-section";
}
