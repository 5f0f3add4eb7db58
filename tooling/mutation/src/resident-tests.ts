// Loads every test of a package once, runs them without a mutant, and then stays: each question names a mutant and the tests
// that reach it, and is answered in milliseconds where a fresh worker would first load the sources again.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, type RunnerTestCase, TestRunner } from "vitest";
import { root } from "./mutated-files.ts";
import { type Answer, type Broken, channelName, type Loaded, type Question } from "./resident-messages.ts";

// The same questions in each run, so that a score moves only with the code and its tests; fewer than a test run asks, so that
// the score is a lower bound; no shrinking of what is found.
fc.configureGlobal({ seed: 2026, numRuns: 25, endOnFailure: true });

/**
 * Processor time that a test may take with a mutant, whatever else the machine does, and how long it may wait for a
 * promise; past it the mutant never ends.
 */
const patience = { factor: 5, leastMs: 1000, idleMs: 15_000 };

let activeMutant = "";
let [deadlineMs, readCount, isOverdue] = [Number.POSITIVE_INFINITY, 0, false];

const threadMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

// Mutated code asks at each turn which mutant is active, and so can be stopped there, the thread and all it loaded kept.
const stryker: InstrumenterContext & { isServing: boolean } = {
  isServing: false,
  get activeMutant() {
    if (isOverdue || ((++readCount & 0x3fff) === 0 && threadMs() > deadlineMs)) {
      isOverdue = true;
      throw new Error("the mutant does not end");
    }
    return activeMutant;
  },
};
Object.assign(globalThis, { __stryker__: stryker });
const tests = new Map<string, Readonly<RunnerTestCase>>();

beforeEach(({ task }) => {
  stryker.currentTestId = task.id;
  tests.set(task.id, task);
});
afterEach(() => {
  delete stryker.currentTestId;
});

/** Processor time of each test without a mutant. */
const durations = new Map<string, number>();

const durationOf = (id: string) => durations.get(id) ?? 0;

/** Waits for a test; not for ever, where a mutant keeps a promise from being settled. */
async function patiently(ended: Promise<void>): Promise<void> {
  const { promise: overdue, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(() => {
    isOverdue = true;
    resolve();
  }, patience.idleMs);
  await Promise.race([ended, overdue]).finally(() => clearTimeout(timer));
}

/** What a test says against the code as it is now; `null` when it passes. */
async function failureOf(id: string): Promise<string | null> {
  const test = tests.get(id);
  if (!test) throw new Error(`no test ${id}`);
  try {
    await patiently(Promise.resolve(TestRunner.getTestFn(test)()));
    return null;
  } catch (thrown) {
    return String(thrown);
  }
}

async function answerTo({ mutantId, testIds }: Question): Promise<Answer> {
  const answer = (ranCount: number, killedBy: string | null, failure: string): Answer => ({
    ranCount,
    killedBy,
    failure,
    isOverdue,
  });
  for (const [i, id] of testIds.toSorted((a, b) => durationOf(a) - durationOf(b)).entries()) {
    activeMutant = mutantId;
    deadlineMs = threadMs() + patience.leastMs + patience.factor * durationOf(id);
    const failure = await failureOf(id);
    activeMutant = "";
    if (failure === null && !isOverdue) continue;
    const result = answer(i + 1, id, failure ?? "");
    [deadlineMs, isOverdue] = [Number.POSITIVE_INFINITY, false];
    const left = await failureOf(id);
    if (left !== null) throw new Error(`${tests.get(id)?.name} fails once mutant ${mutantId} is gone: ${left}`);
    return result;
  }
  return answer(testIds.length, null, "");
}

/** The tests that pass, and pass again, without a mutant. */
async function loaded(): Promise<Loaded> {
  const mutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
  const leftOut: string[] = [];
  for (const [id, { name, result }] of tests) {
    const startMs = threadMs();
    const failure = result?.state === "pass" ? await failureOf(id) : (result?.errors?.[0]?.message ?? "did not run");
    durations.set(id, threadMs() - startMs);
    if (failure === null) continue;
    leftOut.push(`${name}: ${failure}`);
    tests.delete(id);
    delete mutantCoverage.perTest[id];
  }
  const passed = [...tests].map(([id, { name }]) => ({ id, name, timeSpentMs: durationOf(id) }));
  return { tests: passed, leftOut, mutantCoverage };
}

async function serve(): Promise<void> {
  const channel = new BroadcastChannel(channelName);
  stryker.isServing = true;
  channel.postMessage(await loaded());
  const { promise: end, resolve } = Promise.withResolvers<void>();
  channel.onmessage = ({ data }: { data: Question | null }) => {
    if (data === null) resolve();
    else
      void answerTo(data)
        .catch((thrown: unknown): Broken => ({ broken: String(thrown) }))
        .then((answer) => channel.postMessage(answer));
  };
  await end;
  channel.close();
}

afterAll(serve, 2 ** 31 - 1);

const source = join(root, "packages", process.env.MUTATED_PACKAGE ?? "", "src");
const own = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".system.test.ts"))
  .map((file) => join(source, file));
for (const file of [...own, join(root, "tooling/package-check/src/cases.test.ts")])
  describe(file, async () => {
    await import(file);
  });
