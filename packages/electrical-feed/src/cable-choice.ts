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

/** First size that is large enough and whose ampacity alone would do: smaller ones need not be looked at closer. */
function firstCarrying(table: CandidateTable, runA: number, deratedShare: number, minSectionMm2: number): number {
  const first = table.candidates.findIndex(
    ({ sectionMm2, tableAmpacityA }) =>
      sectionMm2 >= minSectionMm2 && tableAmpacityA * deratedShare * table.ambientFactor >= runA,
  );
  return first < 0 ? table.candidates.length : first;
}

function choiceFor(feed: SizedFeed, table: CandidateTable, currentA: number, parallelRuns: number): RunChoice {
  const deratedShare = table.groupingFactor(parallelRuns) * table.harmonicFactor;
  const sized = (i: number): SizedCable | null => {
    const candidate = table.candidates[i];
    return candidate === undefined ? null : sizedCable(feed, table, currentA, candidate, parallelRuns, deratedShare);
  };
  const first = firstCarrying(table, currentA / parallelRuns, deratedShare, feed.minSectionMm2 ?? 0);
  let failing = sized(first - 1);
  for (let i = first; i < table.candidates.length; i++) {
    const cable = sized(i);
    if (cable?.unmet.length === 0) return { parallelRuns, fitting: cable, failing, larger: sized(i + 1), gap: null };
    failing = cable;
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

/** What decides the size: the first thing that the next smaller size does not satisfy; if none, that there is no smaller one or it was not allowed. */
export function bindingConstraint(choice: RunChoice): SizeConstraint | "smallest-section" {
  return choice.failing?.unmet[0] ?? "smallest-section";
}
