import type { MutantCoverage } from "@stryker-mutator/api/core";

/** Channel between the runner and the thread that holds the loaded tests. */
export const channelName = "watthall-resident-tests";

/** A test that passed without a mutant. */
export interface LoadedTest {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
}

/** The thread is ready. */
export interface Loaded {
  /** Those that passed, twice. */
  readonly tests: readonly LoadedTest[];
  /** Those that fail without a mutant, and why: instrumented code is slower, so that a test of speed fails. */
  readonly leftOut: readonly string[];
  readonly mutantCoverage: MutantCoverage;
}

/** What to run with which mutant; no question ends the thread. */
export interface Question {
  readonly mutantId: string;
  readonly testIds: readonly string[];
}

/** What the tests made of the mutant. */
export interface Answer {
  readonly ranCount: number;
  readonly killedBy: string | null;
  readonly failure: string;
  /** Was stopped, for it took far longer than without the mutant. */
  readonly isOverdue: boolean;
}

/** A mutant outlived itself: a test fails once it is gone. */
export interface Broken {
  readonly broken: string;
}
