import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelError } from "@watthall/basis";
import { quantiles } from "@watthall/sampling";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waves, wavesDefinition, wavesInputs } from "../../fixtures/waves.ts";
import { completeUnit, type SweepUnit, unfinishedUnits } from "../index.ts";
import { openSweepFolder, readSweepFolder, type SweepFolder, sweepSummary, unitFile } from "./index.ts";

const temporary = mkdtempSync(join(tmpdir(), "watthall-sweep-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let folder: SweepFolder;
beforeAll(async () => {
  folder = await openSweepFolder(join(temporary, "whole"), await wavesDefinition(), wavesInputs);
  for (const unit of folder.units) await completeUnit(unit, folder.store, waves);
});
const first = () => folder.units[0] as SweepUnit;

describe("a sweep's folder", () => {
  it("holds what it computes, and a Parquet file a unit, and nothing else", () => {
    expect(readdirSync(folder.path)).toHaveLength(12);
    expect(JSON.parse(readFileSync(join(folder.path, "sweep.json"), "utf8"))).toMatchObject({ inputs: wavesInputs });
  });

  it("is refused where no folder can be made", async () => {
    const file = join(temporary, "a file");
    writeFileSync(file, "");
    const asked = openSweepFolder(join(file, "sweep"), folder.definition, wavesInputs);
    await expect(asked).rejects.toMatchObject({ code: "input-invalid", path: "folder" });
  });

  it("gives a unit the same bytes each time", async () => {
    const before = readFileSync(unitFile(folder.path, first()));
    await folder.store.write(first(), waves(first()));
    expect(readFileSync(unitFile(folder.path, first())).equals(before)).toBe(true);
  });

  it("does not take a unit of another sweep for its own", async () => {
    const { store, units } = folder;
    expect(await unfinishedUnits(units, store)).toEqual([]);
    expect(await store.has({ ...first(), modelVersion: "waves@2.0.0" })).toBe(false);
    expect(await store.has({ ...first(), seed: 8 })).toBe(false);
  });

  it.each([1, 4, 8, 100, 2000])("does not count a file cut short by %d bytes", async (missingBytes) => {
    const path = unitFile(folder.path, first());
    const bytes = readFileSync(path);
    truncateSync(path, Math.max(0, bytes.length - missingBytes));
    expect(await folder.store.has(first())).toBe(false);
    expect(await completeUnit(first(), folder.store, waves)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("does not count a file of the right length in which a byte of the numbers was changed", async () => {
    const path = unitFile(folder.path, first());
    const bytes = readFileSync(path);
    // The numbers come first, after the four letters that name the format; what says of the file is at its end.
    for (const place of [40, 200, 400]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 0x40;
      writeFileSync(path, changed);
      expect(await folder.store.has(first())).toBe(false);
    }
    expect(await completeUnit(first(), folder.store, waves)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("goes on with the same sweep, and refuses another, saying what differs", async () => {
    const again = await openSweepFolder(folder.path, await wavesDefinition(), wavesInputs);
    expect(again.definition).toEqual(folder.definition);
    const other = await wavesDefinition({ modelVersion: "waves@1.1.0 sea@2.0.0" });
    await expect(openSweepFolder(folder.path, other, wavesInputs)).rejects.toMatchObject({
      path: "modelVersion",
      received: "waves@1.1.0",
      allowed: expect.stringMatching(/^waves@1\.0\.0, /),
    });
  });

  it("lets many begin the same sweep at once", async () => {
    const path = join(temporary, "many");
    const definition = await wavesDefinition();
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSweepFolder(path, definition, wavesInputs)));
    expect(new Set(opened.map(({ definition }) => JSON.stringify(definition))).size).toBe(1);
    expect(readdirSync(path)).toEqual(["sweep.json"]);
  });

  it("refuses a folder without a sweep, or with inputs that were changed", async () => {
    await expect(readSweepFolder(temporary)).rejects.toSatisfy((error) => ModelError.is(error));
    const { path } = await openSweepFolder(join(temporary, "changed"), await wavesDefinition(), wavesInputs);
    const text = readFileSync(join(path, "sweep.json"), "utf8");
    writeFileSync(join(path, "sweep.json"), text.replace("12.9898", "12.9899"));
    await expect(readSweepFolder(path)).rejects.toThrow(/inputs of hash/);
  });
});

describe("sweepSummary", () => {
  it("gives the quantiles that the sampling package gives", async () => {
    const probabilityShares = [0, 0.05, 0.1, 0.5, 0.9, 1];
    const { columns, sampleCount } = await sweepSummary(folder, probabilityShares);
    expect(sampleCount).toBe(1050);
    expect(Object.keys(columns)).toEqual(["loadKw", "pueRatio"]);
    const all = waves({ ...first(), from: 0, to: 1050 });
    for (const [name, column] of Object.entries(columns)) {
      const results = [...(all[name]?.values ?? [])];
      const expected = quantiles({ results, probabilityShares });
      expect(column.unit).toBe(all[name]?.unit);
      for (const [i, value] of expected.quantiles.entries()) expect(column.quantiles[i]).toBeCloseTo(value, 14);
      expect(column.least).toBe(expected.steps.least);
      expect(column.greatest).toBe(expected.steps.greatest);
      expect(column.mean).toBeCloseTo(expected.steps.mean, 12);
    }
  });

  it("counts no other file that lies there, and refuses a sweep that is not complete", async () => {
    const stray = unitFile(folder.path, { ...first(), from: 5, to: 50 });
    writeFileSync(stray, readFileSync(unitFile(folder.path, first())));
    expect((await sweepSummary(folder)).sampleCount).toBe(1050);
    rmSync(stray);
    rmSync(unitFile(folder.path, folder.units[3] as SweepUnit));
    await expect(sweepSummary(folder)).rejects.toThrow(/draws-0000000300/);
    await folder.store.write(folder.units[3] as SweepUnit, waves(folder.units[3] as SweepUnit));
  });
});
