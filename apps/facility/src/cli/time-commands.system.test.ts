import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const scenarios = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "watthall-time-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function watthall(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--conditions=@watthall/source", main, ...words], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const texts = { out: "", err: "" };
    child.stdout.on("data", (bytes: Buffer) => (texts.out += bytes.toString()));
    child.stderr.on("data", (bytes: Buffer) => (texts.err += bytes.toString()));
    child.on("close", (code) => resolve({ code, ...texts }));
  });
}

/** Paths at which a result holds `null`, places of lists left out. */
function nullPaths(value: unknown, path = ""): readonly string[] {
  if (value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((one) => nullPaths(one, path));
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => nullPaths(one, path === "" ? key : `${path}.${key}`));
}

/** What may be unknown, and why: no event passed a limit, a figure that never varies has no indices, a grid not known. */
const mayBeNull = [
  /^findings\.(value|limit)$/,
  /^events\.(value|unit)$/,
  /^(firstLimit|carriedS|coolingRestoredS)$/,
  /^firstLimit\.(value|unit)$/,
  /^sensitivities\.indices\.\w+Share$/,
  /^sites\.(changeShares\.\w+|fails\.(value|limit))$/,
  /^(voltage|sets\.transientClass|sets\.limits|sets\.findings\.(value|limit))$/,
  /^sets\.smoothing\.(storageKwh|blockCount|durationS)$/,
];

const commands: readonly (readonly [string, readonly string[]])[] = [
  ["year", []],
  ["outage", []],
  ["swing", ["--frequency", "0.5", "--depth", "0.3"]],
  ["uncertainty", ["--sample-count", "40", "--seed", "7", "--index-base-count", "8"]],
  ["compare", []],
  ["optimise", ["--choice", "feed.voltageV=415,690", "--choice", "backup.redundancy=N,N+1"]],
  ["racks", ["--step", "600", "--hours", "6", "--threads", "1"]],
];

const retrofit = join(scenarios, "retrofit-30kw-hall.yaml");

function expectWhole({ code, out, err }: Ended): void {
  expect({ code, err: err.match(/defect|error/) }).toEqual({ code: 0, err: null });
  const unknown = nullPaths(JSON.parse(out)).filter((at) => !mayBeNull.some((allowed) => allowed.test(at)));
  expect([...new Set(unknown)]).toEqual([]);
  expect(out).not.toMatch(/NaN|Infinity|undefined/);
  // No time of day, no folder of this machine.
  expect(out).not.toMatch(/\d{2}:\d{2}:\d{2}/);
  expect(out).not.toContain(scenarios);
  expect(out).not.toContain(process.cwd());
}

describe.each(["gigafactory-hauts-de-france", "kyber-campus-marseille"])("%s", (name) => {
  it.each(commands)("%s ends well with whole JSON", async (command, options) => {
    expectWhole(await watthall(command, join(scenarios, `${name}.yaml`), ...options, "--json"));
  });
});

describe("retrofit-30kw-hall", () => {
  it.each(commands)("%s ends well with whole JSON, the same again, and as a table", async (command, options) => {
    const [json, again, table] = await Promise.all([
      watthall(command, retrofit, ...options, "--json"),
      watthall(command, retrofit, ...options, "--json"),
      watthall(command, retrofit, ...options),
    ]);
    expectWhole(json);
    expect(again.out).toBe(json.out);
    expect(table.code).toBe(0);
    expect(table.out).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(table.out.split("\n").length).toBeGreaterThan(5);
  });
});

interface Table {
  readonly units: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
}

function fromCsv(text: string): Table {
  const [head = "", units = "", ...lines] = text.trimEnd().split("\n");
  const names = head.split(",");
  const rows = lines.map((line) => line.split(",").map(Number));
  return {
    units: Object.fromEntries(units.split(",").map((unit, i) => [names[i], unit])),
    values: Object.fromEntries(names.map((column, i) => [column, rows.map((row) => row[i] ?? Number.NaN)])),
  };
}

function fromJson(text: string): Table {
  const columns = Object.entries(JSON.parse(text) as Record<string, { unit: string; values: number[] }>);
  return {
    units: Object.fromEntries(columns.map(([column, { unit }]) => [column, unit])),
    values: Object.fromEntries(columns.map(([column, { values }]) => [column, values])),
  };
}

async function fromParquet(path: string): Promise<Table> {
  const connection = await (await DuckDBInstance.create()).connect();
  const columns = (await connection.runAndReadAll(`SELECT * FROM '${path}'`)).getColumnsObject();
  const notes = await connection.runAndReadAll(
    `SELECT decode(value) AS note FROM parquet_kv_metadata('${path}') WHERE decode(key) = 'units'`,
  );
  connection.closeSync();
  return {
    units: JSON.parse(String(notes.getRows()[0]?.[0])) as Record<string, string>,
    values: Object.fromEntries(Object.entries(columns).map(([column, values]) => [column, values.map(Number)])),
  };
}

describe("--columns", () => {
  it.each([
    ["year", [], "facilityKw", "kW", 8760],
    ["outage", [], "rackTempC", "degC", 1800],
  ] as const)(
    "of %s are the same numbers and units in CSV, JSON and Parquet",
    async (command, options, column, unit, rows) => {
      const file = (end: string) => join(folder, `${command}.${end}`);
      const ended = await Promise.all(
        ["csv", "json", "parquet"].map((end) => watthall(command, retrofit, ...options, "--columns", file(end))),
      );
      expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
      const csv = fromCsv(readFileSync(file("csv"), "utf8"));
      const json = fromJson(readFileSync(file("json"), "utf8"));
      const parquet = await fromParquet(file("parquet"));
      expect(json).toEqual(csv);
      expect(parquet).toEqual(csv);
      expect(csv.units[column]).toBe(unit);
      expect(csv.values[column]?.every(Number.isFinite)).toBe(true);
      expect(csv.values[column]).toHaveLength(rows);
    },
  );

  it("refuses a file of another kind, and a place that cannot be written to", async () => {
    const other = await watthall("year", retrofit, "--columns", "hours.xlsx");
    expect({ code: other.code, out: other.out }).toEqual({ code: 2, out: "" });
    expect(other.err).toMatch(/\.csv, \.json or \.parquet/);
    writeFileSync(join(folder, "plain"), "");
    const below = await watthall("year", retrofit, "--columns", join("plain", "hours.csv"));
    expect(below.code).toBe(2);
  });
});

describe("telemetry of the user", () => {
  const site = `
schemaVersion: 1
name: Measured hall
country: fr
designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: assumed }
climate: { city: lille }
it: { racks: [{ rack: gb200-nvl72, count: 20, loadKw: 100, liquidShare: 0.88, profile: { kind: telemetry, file: load.csv } }] }
feed: { system: ac-3ph, voltageV: 415, powerFactor: 0.95, lengthM: 20 }
backup: { autonomyH: 24, ratingKw: 2000 }
grid: { voltageKv: 20 }
`;
  const hours = (line: (hour: number) => string, count = 8760) =>
    Array.from({ length: count }, (_, hour) => line(hour));
  const run = (lines: readonly string[]) => {
    writeFileSync(join(folder, "measured.yaml"), site);
    writeFileSync(join(folder, "load.csv"), `${lines.join("\n")}\n`);
    return watthall("year", join(folder, "measured.yaml"), "--json");
  };

  /** Hand-worked: 2,000 kW of racks, half of the hours at 0.25 and half at 0.75: 2,000 × 0.5 × 8,760 h = 8,760 MWh. */
  it("is the load of the racks, hour by hour", async () => {
    const { code, out } = await run(["hour,loadShare,note", ...hours((h) => `${h},${h % 2 === 0 ? 0.25 : 0.75},ok`)]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { itMwh: number }).itMwh).toBeCloseTo(8760, 6);
  });

  it("with too few hours is refused in one line", async () => {
    const { code, out, err } = await run(["loadShare", ...hours(() => "0.5", 100)]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/load\.csv.*100 values.*8760/);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
