import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelError } from "@watthall/basis";
import { afterAll, describe, expect, it } from "vitest";
import { firstWave, type KeepWaves, wavesDefinition, wavesInputs } from "../../fixtures/waves.ts";
import { openSweepFolder, unitFile } from "../duckdb/index.ts";
import { completeSweep, inProcessRunner, sweepUnits, unfinishedUnits } from "../index.ts";
import { poolRunner } from "./index.ts";

const temporary = mkdtempSync(join(tmpdir(), "watthall-pool-"));
const pool = poolRunner({ threadCount: 2 });
afterAll(async () => {
  await pool.close();
  rmSync(temporary, { recursive: true, force: true });
});

const module = new URL("../../fixtures/waves.ts", import.meta.url).href;
const units = sweepUnits(await wavesDefinition());
const keep = (parameters: KeepWaves) => ({ module, name: "keepWaves", parameters });

async function folderNamed(name: string) {
  return openSweepFolder(join(temporary, name), await wavesDefinition(), wavesInputs);
}

describe("poolRunner", () => {
  it("gives the results in the order of the units, as in process", async () => {
    const results = await pool.run(units, { module, name: "firstWave", parameters: null });
    expect(results).toEqual(units.map(firstWave));
  });

  it("writes the same bytes as in process", async () => {
    const [one, two] = [await folderNamed("in-process"), await folderNamed("on-threads")];
    for (const [runner, folder] of [[inProcessRunner(), one] as const, [pool, two] as const])
      await completeSweep({ units, runner, store: folder.store, task: keep({ folder: folder.path }) });
    for (const unit of units)
      expect(readFileSync(unitFile(two.path, unit)).equals(readFileSync(unitFile(one.path, unit)))).toBe(true);
  });

  it("replaces a thread that dies, and tries its unit again", async () => {
    const journal = join(temporary, "ended");
    const results = await pool.run(units, { module, name: "endThreadOnce", parameters: { journal } });
    expect(results).toEqual(units.map(({ from }) => from));
    expect(readFileSync(journal, "utf8")).toBe("ended once");
  });

  it("hands on a refusal as what it is", async () => {
    const refusal = await pool
      .run(units, { module, name: "refuseUnit", parameters: null })
      .catch((error: unknown) => error);
    expect(ModelError.is(refusal) && refusal.toJSON()).toMatchObject({ code: "out-of-range", path: "seed" });
  });

  it("is cancelled inside a unit, which it ends, and resumed, computing nothing that is finished again", async () => {
    const { path, store } = await folderNamed("cancelled");
    const journal = join(temporary, "cancelled-journal");
    const cancel = new AbortController();
    const first = completeSweep({
      units,
      runner: pool,
      store,
      task: keep({ folder: path, journal, unitMs: 50 }),
      signal: cancel.signal,
      onProgress: ({ finishedUnitCount }) => {
        if (finishedUnitCount === 4) cancel.abort(new Error("enough"));
      },
    });
    await expect(first).rejects.toThrow("enough");
    const missing = await unfinishedUnits(units, store);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThanOrEqual(7);
    rmSync(journal);
    const rest = await completeSweep({ units, runner: pool, store, task: keep({ folder: path, journal }) });
    expect(rest).toEqual({ foundUnitCount: 11 - missing.length, computedUnitCount: missing.length });
    const computed = readFileSync(journal, "utf8").trim().split("\n").map(Number);
    expect(computed.sort((a, b) => a - b)).toEqual(missing.map(({ from }) => from));
  });
});
