import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelError } from "@watthall/basis";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { linesOf, startScript, switchOff, until } from "../../fixtures/child.ts";
import { type RedisServer, startRedis } from "../../fixtures/redis-server.ts";
import { type KeepWaves, keepWaves, wavesDefinition, wavesInputs } from "../../fixtures/waves.ts";
import { openSweepFolder, type SweepFolder, unitFile } from "../duckdb/index.ts";
import { completeSweep, inProcessRunner, type RunOptions, type SweepProgress, type SweepRunner } from "../index.ts";
import { queueRunner } from "./index.ts";
import { connectRedis } from "./redis.ts";

const temporary = mkdtempSync(join(tmpdir(), "watthall-queue-"));
const definition = await wavesDefinition();
const running: { stop(): Promise<void> }[] = [];
let undisturbed: SweepFolder;

const folderNamed = (name: string) => openSweepFolder(join(temporary, name), definition, wavesInputs);
const keep = (parameters: KeepWaves) => ({ module: "", name: "keepWaves", parameters });

async function serverOf(options: { readonly remembers: boolean }): Promise<RedisServer> {
  const server = await startRedis(options);
  running.unshift(server);
  return server;
}

function worker({ url }: RedisServer, modelVersion = definition.modelVersion): ChildProcess {
  const child = startScript("run-worker.ts", { redisUrl: url, modelVersion });
  running.unshift({ stop: () => switchOff(child) });
  return child;
}

async function runnerOf({ url }: RedisServer): Promise<SweepRunner> {
  const runner = await queueRunner({ redisUrl: url, pollMs: 50 });
  running.unshift({ stop: () => runner.close() });
  return runner;
}

function complete(folder: SweepFolder, runner: SweepRunner, parameters: Partial<KeepWaves>, options: RunOptions = {}) {
  const { units, store, path } = folder;
  return completeSweep({ units, store, runner, task: keep({ folder: path, ...parameters }), ...options });
}

function expectUndisturbed(folder: SweepFolder): void {
  expect(readdirSync(folder.path).sort()).toEqual(readdirSync(undisturbed.path).sort());
  for (const unit of folder.units) {
    const [received, expected] = [folder, undisturbed].map(({ path }) => readFileSync(unitFile(path, unit)));
    expect(received?.equals(expected as Buffer)).toBe(true);
  }
}

beforeAll(async () => {
  undisturbed = await folderNamed("undisturbed");
  const { units, store, path } = undisturbed;
  const task = { module: "", name: "", parameters: { folder: path }, run: keepWaves };
  await completeSweep({ units, store, runner: inProcessRunner(), task });
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("a sweep on the queue", () => {
  it("gives the bytes of an undisturbed run, each unit computed once, and leaves no job behind", async () => {
    const server = await serverOf({ remembers: true });
    const [folder, runner] = [await folderNamed("plain"), await runnerOf(server)];
    worker(server);
    worker(server);
    const journal = join(temporary, "plain-journal");
    const seen: SweepProgress[] = [];
    const onProgress = (progress: SweepProgress) => seen.push(progress);
    expect(await complete(folder, runner, { journal, unitMs: 100 }, { onProgress })).toEqual({
      foundUnitCount: 0,
      computedUnitCount: 11,
    });
    expectUndisturbed(folder);
    expect(linesOf(journal)).toHaveLength(11);
    expect(seen.at(-1)).toMatchObject({ finishedUnitCount: 11, finishedDrawCount: 1050 });
    expect(Math.max(...seen.map(({ workerCount = 0 }) => workerCount))).toBeGreaterThan(0);
    const redis = new Redis(server.url);
    expect(await redis.keys("watthall:*draws-*")).toEqual([]);
    redis.disconnect();
  });

  it("gives the unit of a worker that is killed inside it to another", async () => {
    const server = await serverOf({ remembers: true });
    const [folder, runner] = [await folderNamed("killed"), await runnerOf(server)];
    const journal = join(temporary, "killed-journal");
    const doomed = worker(server);
    const done = complete(folder, runner, { journal, unitMs: 400 });
    await until(() => linesOf(journal).length >= 2);
    await switchOff(doomed);
    worker(server);
    await done;
    expectUndisturbed(folder);
    const begun = linesOf(journal);
    expect(new Set(begun).size).toBe(11);
    expect(begun.length).toBeLessThanOrEqual(12);
  });

  it.each([
    ["that remembers", true],
    ["that forgets everything", false],
  ])("survives the restart of a server %s", async (name, remembers) => {
    const server = await serverOf({ remembers });
    const [folder, runner] = [await folderNamed(name), await runnerOf(server)];
    worker(server);
    worker(server);
    const journal = join(temporary, `${name}-journal`);
    const done = complete(folder, runner, { journal, unitMs: 200 });
    await until(() => linesOf(journal).length >= 3);
    await server.restart();
    await done;
    expectUndisturbed(folder);
    expect(new Set(linesOf(journal)).size).toBe(11);
  });

  it("is cancelled and resumed, computing nothing that is finished again", async () => {
    const server = await serverOf({ remembers: true });
    const [folder, runner] = [await folderNamed("cancelled"), await runnerOf(server)];
    const journal = join(temporary, "cancelled-journal");
    worker(server);
    const cancel = new AbortController();
    const onProgress = ({ finishedUnitCount }: SweepProgress) => {
      if (finishedUnitCount === 3) cancel.abort(new Error("enough"));
    };
    const first = complete(folder, runner, { journal, unitMs: 200 }, { signal: cancel.signal, onProgress });
    await expect(first).rejects.toThrow("enough");
    await complete(folder, runner, { journal, unitMs: 200 });
    expectUndisturbed(folder);
    const computed = linesOf(journal);
    expect(computed).toHaveLength(11);
    expect(new Set(computed).size).toBe(11);
  });

  it("shows its units to no worker of another version, and takes them back when cancelled", async () => {
    const server = await serverOf({ remembers: true });
    const [folder, runner] = [await folderNamed("other-version"), await runnerOf(server)];
    const journal = join(temporary, "other-version-journal");
    worker(server, "waves@0.9.0 sea@2.0.0");
    const counts: (number | undefined)[] = [];
    const onProgress = ({ workerCount }: SweepProgress) => counts.push(workerCount);
    const signal = AbortSignal.timeout(2000);
    await expect(complete(folder, runner, { journal }, { signal, onProgress })).rejects.toThrow(/timeout/);
    expect(counts).toEqual([0]);
    expect(linesOf(journal)).toEqual([]);
    const redis = new Redis(server.url);
    expect(await redis.keys("watthall:*draws-*")).toEqual([]);
    redis.disconnect();
  });

  it("refuses a function that the worker does not offer", async () => {
    const server = await serverOf({ remembers: true });
    const [folder, runner] = [await folderNamed("unknown"), await runnerOf(server)];
    worker(server);
    const refusal = await runner
      .run(folder.units, { module: "", name: "keepWave", parameters: {} })
      .catch((error: unknown) => error);
    expect(ModelError.is(refusal) && refusal.toJSON()).toMatchObject({ code: "unknown-key", allowed: "keepWaves" });
  });
});

describe("connectRedis", () => {
  it.each([
    ["redis://:secret@127.0.0.1:1", /redis:\/\/…@127\.0\.0\.1:1.*ECONNREFUSED/],
    ["http://127.0.0.1", /begins with redis/],
  ])("refuses %s, and tells no password", async (url, message) => {
    const refusal: unknown = await connectRedis(url, 300).catch((error: unknown) => error);
    expect(ModelError.is(refusal) && refusal.message).toMatch(message);
    expect(ModelError.is(refusal) && refusal.message).not.toContain("secret");
  });
});
