import { between, parseInput } from "@watthall/basis";
import { z } from "zod";
import { sqlName, sqlText, withConnection } from "./database.ts";
import type { SweepFolder } from "./sweep-folder.ts";
import { indexColumn, readUnitFileNotes, unitFile } from "./unit-file.ts";

/** One column of a sweep over all its draws. */
export interface ColumnSummary {
  readonly unit: string;
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
  /** In the order of the shares asked for; linear between neighbouring draws. */
  readonly quantiles: readonly number[];
}

/** A sweep over all its draws. */
export interface SweepSummary {
  readonly sampleCount: number;
  readonly probabilityShares: readonly number[];
  readonly columns: Readonly<Record<string, ColumnSummary>>;
}

const sharesSchema = z
  .array(between(0, 1, "1"))
  .min(1)
  .max(100);

/**
 * Asks the database for mean, extremes and quantiles of every column, over the files of a sweep's own units alone.
 *
 * @param folder - of a sweep of which every unit is finished
 * @param probabilityShares - shares of the draws that lie below each quantile; 0.1, 0.5 and 0.9 unless told
 * @throws an Error when draws are missing or there twice
 */
export async function sweepSummary(
  { path, units, definition: { sampleCount } }: SweepFolder,
  probabilityShares: readonly number[] = [0.1, 0.5, 0.9],
): Promise<SweepSummary> {
  const shares = parseInput("sweepSummary", sharesSchema, [...probabilityShares]);
  const [first] = units;
  if (!first) throw new Error("a sweep has at least one unit");
  const { units: unitOfColumn } = await readUnitFileNotes(unitFile(path, first));
  const names = Object.keys(unitOfColumn);
  const asked = names.flatMap((name) => {
    const column = sqlName(name);
    return [
      `avg(${column})`,
      `min(${column})`,
      `max(${column})`,
      ...shares.map((share) => `quantile_cont(${column}, ${share})`),
    ];
  });
  const files = units.map((unit) => sqlText(unitFile(path, unit))).join(", ");
  const index = sqlName(indexColumn);
  const sql = `SELECT ${[`count(*)::DOUBLE`, `min(${index})::DOUBLE`, `max(${index})::DOUBLE`, ...asked].join(", ")} FROM read_parquet([${files}])`;
  const [row = []] = await withConnection(async (connection) => (await connection.runAndReadAll(sql)).getRowsJson());
  const numbers = row.map(Number);
  if (numbers[0] !== sampleCount || numbers[1] !== 0 || numbers[2] !== sampleCount - 1)
    throw new Error(`${path} holds ${numbers[0]} draws, ${numbers[1]} to ${numbers[2]}, in place of ${sampleCount}`);
  const width = 3 + shares.length;
  const columns = names.map((name, i) => {
    const [mean = 0, least = 0, greatest = 0, ...quantiles] = numbers.slice(3 + i * width, 3 + (i + 1) * width);
    return [name, { unit: unitOfColumn[name] ?? "1", mean, least, greatest, quantiles }] as const;
  });
  return { sampleCount, probabilityShares: shares, columns: Object.fromEntries(columns) };
}
