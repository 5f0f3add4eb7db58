import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exitCodeOf, linesOf, startScript, switchOff, until } from "../../fixtures/child.ts";
import { keepWaves, wavesDefinition, wavesInputs } from "../../fixtures/waves.ts";
import { completeSweep, inProcessRunner, type SweepDefinition, unfinishedUnits } from "../index.ts";
import { openSweepFolder, type SweepFolder, sweepSummary, unitFile } from "./index.ts";

const temporary = mkdtempSync(join(tmpdir(), "watthall-faults-"));
const definition = await wavesDefinition();
const mounted: string[] = [];
let undisturbed: SweepFolder;

const folderNamed = (name: string) => openSweepFolder(join(temporary, name), definition, wavesInputs);

async function complete({ path, units, store }: SweepFolder, journal?: string) {
  const parameters = { folder: path, ...(journal === undefined ? {} : { journal }) };
  const task = { module: "", name: "", parameters, run: keepWaves };
  return completeSweep({ units, store, runner: inProcessRunner({ attemptCount: 1 }), task });
}

/** Mounts a disk of 32 KiB, where this user may. */
function mountDisk(path: string): boolean {
  mkdirSync(path);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=32k", "tmpfs", path]);
  if (status === 0) mounted.push(path);
  return status === 0;
}
const mayMount = mountDisk(join(temporary, "trial disk"));

const parquetFiles = ({ path }: SweepFolder) => readdirSync(path).filter((file) => file.endsWith(".parquet"));

async function expectUndisturbed(folder: SweepFolder): Promise<void> {
  expect(parquetFiles(folder)).toEqual(parquetFiles(undisturbed));
  for (const unit of folder.units) {
    const [received, expected] = [folder, undisturbed].map(({ path }) => readFileSync(unitFile(path, unit)));
    expect(received?.equals(expected as Buffer)).toBe(true);
  }
  expect(await sweepSummary(folder)).toEqual(await sweepSummary(undisturbed));
}

beforeAll(async () => {
  undisturbed = await folderNamed("undisturbed");
  await complete(undisturbed);
});
afterAll(() => {
  for (const path of mounted.splice(0)) spawnSync("umount", [path]);
  rmSync(temporary, { recursive: true, force: true });
});

describe("a sweep survives", () => {
  it.each([
    ["in process", 0],
    ["on threads", 2],
  ])("the end by force of its process inside a unit, %s", async (name, threadCount) => {
    const folder = await folderNamed(`killed ${name}`);
    const journal = join(temporary, `killed ${name}.journal`);
    const parameters = { folder: folder.path, journal, unitMs: 150 };
    const child = startScript("run-units.ts", { parameters, threadCount, attemptCount: 1 });
    await until(() => linesOf(journal).length >= 5);
    await switchOff(child);
    const missing = await unfinishedUnits(folder.units, folder.store);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(11);
    rmSync(journal);
    expect(await complete(folder, journal)).toEqual({
      foundUnitCount: 11 - missing.length,
      computedUnitCount: missing.length,
    });
    expect(linesOf(journal)).toEqual(missing.map(({ from }) => String(from)));
    await expectUndisturbed(folder);
  });

  it("two processes that compute the same units at the same moment", async () => {
    const folder = await folderNamed("twice");
    const journal = join(temporary, "twice.journal");
    const parameters = { folder: folder.path, journal, unitMs: 50 };
    const pair = [0, 1].map(() => startScript("run-units.ts", { parameters, threadCount: 0, attemptCount: 1 }));
    expect(await Promise.all(pair.map(exitCodeOf))).toEqual([0, 0]);
    expect(linesOf(journal).length).toBeGreaterThanOrEqual(11);
    await expectUndisturbed(folder);
    expect(readdirSync(folder.path)).toHaveLength(12);
  });

  it("a result that was cut short", async () => {
    const folder = await folderNamed("cut short");
    await complete(folder);
    const [first, second, third] = folder.units;
    if (!first || !second || !third) throw new Error("three units");
    truncateSync(unitFile(folder.path, first), 0);
    truncateSync(unitFile(folder.path, second), 700);
    rmSync(unitFile(folder.path, third));
    expect(await complete(folder)).toEqual({ foundUnitCount: 8, computedUnitCount: 3 });
    await expectUndisturbed(folder);
  });

  it("a limit on the size of files, which it meets in the middle of a result", async () => {
    const folder = await folderNamed("size limit");
    const script = fileURLToPath(new URL("../../fixtures/run-units.ts", import.meta.url));
    const run = { parameters: { folder: folder.path }, threadCount: 0, attemptCount: 1 };
    const node = [process.execPath, "--conditions=@watthall/source", script, JSON.stringify(run)];
    const child = spawn("bash", ["-c", 'ulimit -f 1; exec "$@"', "bash", ...node], { stdio: "ignore" });
    await once(child, "exit");
    expect(child.exitCode).toBe(9);
    expect(readdirSync(folder.path)).toEqual(["sweep.json"]);
    await complete(folder);
    await expectUndisturbed(folder);
  });

  // Where nobody may mount a disk, the limit on the size of files stands for it.
  if (mayMount)
    it("a full disk", async () => {
      const disk = join(temporary, "disk");
      expect(mountDisk(disk)).toBe(true);
      const folder = await openSweepFolder(join(disk, "sweep"), definition, wavesInputs);
      await expect(complete(folder)).rejects.toThrow(/No space left/);
      const missing = await unfinishedUnits(folder.units, folder.store);
      expect(missing.length).toBeGreaterThan(0);
      expect(parquetFiles(folder)).toHaveLength(11 - missing.length);
      expect(readdirSync(folder.path)).toHaveLength(12 - missing.length);
      expect(spawnSync("mount", ["-o", "remount,size=10m", disk]).status).toBe(0);
      expect(await complete(folder)).toMatchObject({ computedUnitCount: missing.length });
      await expectUndisturbed(folder);
    });
});

describe("a sweep refuses", () => {
  it.each([
    ["modelVersion", "waves@1.0.0 sea@2.0.1", "sea@2.0.1", "sea@2.0.0, "],
    ["seed", 8, "8", "7, "],
    ["sampleCount", 2000, "2000", "1050, "],
  ] satisfies readonly [keyof SweepDefinition, string | number, string, string][])(
    "to be resumed with another %s, and changes nothing",
    async (path, value, received, allowed) => {
      const before = readdirSync(undisturbed.path);
      const wanted = { ...definition, [path]: value };
      await expect(openSweepFolder(undisturbed.path, wanted, wavesInputs)).rejects.toMatchObject({
        path,
        received,
        allowed: expect.stringContaining(allowed),
      });
      expect(readdirSync(undisturbed.path)).toEqual(before);
    },
  );
});
