import { BroadcastChannel } from "node:worker_threads";
import type { Logger } from "@stryker-mutator/api/logging";
import { commonTokens, tokens } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { createVitest, type Vitest } from "vitest/node";
import { type Answer, type Broken, channelName, type Loaded, type Question } from "./resident-messages.ts";
import { isSampled } from "./sample.ts";

/** Runs a package's tests under Vitest, loaded once for all mutants: see `resident-tests.ts`. */
export class ResidentRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.logger);
  readonly #log: Logger;
  readonly #channel = new BroadcastChannel(channelName);
  #vitest: Vitest | undefined;
  #loaded: Promise<Loaded> | undefined;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Nothing need be loaded anew: what only runs while a module loads is not mutated, all else is switched while it runs. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Starts the thread; a runner that takes another's place after a timeout has no dry run of its own. */
  async init(): Promise<void> {
    this.#vitest = await createVitest("test", { config: "tooling/mutation/vitest.config.ts", watch: false });
    this.#loaded = this.#next<Loaded>();
    void this.#vitest.start();
    await this.#loaded;
  }

  #next<T>(): Promise<T> {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }: { data: T }) => resolve(data);
    });
  }

  async dryRun(): Promise<DryRunResult> {
    const result = await this.#loaded;
    if (!result) return { status: DryRunStatus.Error, errorMessage: "not started" };
    for (const test of result.leftOut) this.#log.warn(`left out, for it fails without a mutant: ${test}`);
    const tests = result.tests.map((test) => ({ ...test, status: TestStatus.Success as const }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: result.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter = [] }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isSampled(activeMutant.id)) return { status: MutantRunStatus.Error, errorMessage: "not in the sample" };
    const answer = this.#next<Answer | Broken>();
    this.#channel.postMessage({ mutantId: activeMutant.id, testIds: testFilter } satisfies Question);
    const result = await answer;
    if ("broken" in result) return { status: MutantRunStatus.Error, errorMessage: result.broken };
    const { ranCount: nrOfTests, killedBy, failure: failureMessage, isOverdue } = result;
    if (isOverdue) return { status: MutantRunStatus.Timeout };
    return killedBy === null
      ? { status: MutantRunStatus.Survived, nrOfTests }
      : { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage, nrOfTests };
  }

  async dispose(): Promise<void> {
    this.#channel.postMessage(null);
    await this.#vitest?.close();
    this.#channel.close();
  }
}
