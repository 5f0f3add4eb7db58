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

const stryker: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: stryker });
const tests = new Map<string, Readonly<RunnerTestCase>>();

beforeEach(({ task }) => {
  stryker.currentTestId = task.id;
  tests.set(task.id, task);
});
afterEach(() => {
  delete stryker.currentTestId;
});

const durationOf = (id: string) => tests.get(id)?.result?.duration ?? 0;

/** What a test says against the code as it is now; `null` when it passes. */
async function failureOf(id: string): Promise<string | null> {
  const test = tests.get(id);
  if (!test) throw new Error(`no test ${id}`);
  try {
    await TestRunner.getTestFn(test)();
    return null;
  } catch (thrown) {
    return String(thrown);
  }
}

async function answerTo({ mutantId, hitLimit, testIds }: Question): Promise<Answer> {
  Object.assign(stryker, { activeMutant: mutantId, hitLimit, hitCount: 0 });
  for (const [i, id] of testIds.toSorted((a, b) => durationOf(a) - durationOf(b)).entries()) {
    const failure = await failureOf(id);
    const hitCount = stryker.hitCount ?? 0;
    if (failure === null) continue;
    delete stryker.activeMutant;
    const left = await failureOf(id);
    if (left !== null) throw new Error(`${tests.get(id)?.name} fails once mutant ${mutantId} is gone: ${left}`);
    return { ranCount: i + 1, hitCount, killedBy: id, failure };
  }
  return { ranCount: testIds.length, hitCount: stryker.hitCount ?? 0, killedBy: null, failure: "" };
}

/** The tests that pass, and pass again, without a mutant. */
async function loaded(): Promise<Loaded> {
  const mutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
  const leftOut: string[] = [];
  for (const [id, { name, result }] of tests) {
    const failure = result?.state === "pass" ? await failureOf(id) : (result?.errors?.[0]?.message ?? "did not run");
    if (failure === null) continue;
    leftOut.push(`${name}: ${failure}`);
    tests.delete(id);
    delete mutantCoverage.perTest[id];
  }
  const passed = [...tests].map(([id, { name, result }]) => ({ id, name, timeSpentMs: result?.duration ?? 0 }));
  return { tests: passed, leftOut, mutantCoverage };
}

async function serve(): Promise<void> {
  const channel = new BroadcastChannel(channelName);
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
