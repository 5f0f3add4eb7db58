import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarioHash } from "@watthall/sweep";
import { openSweepFolder, sweepSummary } from "@watthall/sweep/duckdb";
import type { AddRow } from "./rows.ts";

const rowCount = 1_000_000;

/** A unit of a million draws into its file, and their quantiles out of it, as a sweep does. */
export async function parquetRows(row: AddRow): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "watthall-bench-"));
  const values = Float64Array.from({ length: rowCount }, (_, i) => Math.sin(i));
  const once = async (name: string) => {
    const definition = {
      modelVersion: "bench@1.0.0",
      scenarioHash: await scenarioHash(name),
      seed: 1,
      sampleCount: rowCount,
      unitDrawCount: rowCount,
    };
    const folder = await openSweepFolder(join(root, name), definition, name);
    const [unit] = folder.units;
    if (unit === undefined) throw new Error("a sweep has a unit");
    const start = performance.now();
    await folder.store.write(unit, { facilityMwh: { unit: "MWh", values } });
    await sweepSummary(folder);
    return performance.now() - start;
  };
  try {
    const runs = [await once("first"), await once("second"), await once("third")];
    row({
      id: "parquet-million",
      what: "one million rows into Parquet, onto the disk, and a query of their quantiles",
      value: Math.min(...runs) / 1000,
      unit: "s",
      atMost: 1,
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}
