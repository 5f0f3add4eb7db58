import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherRacks } from "../model/racks/gather-racks.ts";
import { prepareRacks } from "../model/racks/prepare-racks.ts";
import { simulateRacks } from "../model/racks/simulate-racks.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { rackThreads } from "./rack-threads.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "watthall-racks-"));
const started: ChildProcess[] = [];

const site = (count: number) => `
schemaVersion: 1
name: Many racks
country: fr
designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: assumed }
climate: { city: lille }
it:
  racks:
    - { rack: gb200-nvl72, count: ${count}, loadKw: 130, liquidShare: 0.88, profile: { kind: training, meanTimeToFailureH: 8 } }
    - { rack: gb200-nvl72, count: 7, loadKw: 120, liquidShare: 0.88, profile: { kind: inference, leastShare: 0.3, greatestShare: 0.9 } }
feed: { system: ac-3ph, voltageV: 415, powerFactor: 0.95, lengthM: 20 }
backup: { autonomyH: 24, ratingKw: 2000 }
grid: { voltageKv: 225 }
`;

beforeAll(() => {
  writeFileSync(join(folder, "site.yaml"), site(600));
  writeFileSync(join(folder, "campus.yaml"), site(2600));
});
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function start(...words: readonly string[]) {
  const child = spawn(process.execPath, ["--conditions=@watthall/source", main, "racks", ...words], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const texts = { out: "", err: "" };
  child.stdout.on("data", (bytes: Buffer) => {
    texts.out += bytes.toString();
  });
  child.stderr.on("data", (bytes: Buffer) => {
    texts.err += bytes.toString();
  });
  return { child, ended: once(child, "close").then(() => ({ code: child.exitCode, ...texts })) };
}

describe("racks on threads", () => {
  const { base } = parseScenario(readScenario(site(600)));
  const options = { stepS: 60, durationS: 86_400 };
  const prepared = prepareRacks(base, options);

  it("come out with the same bytes inline, on one thread and on two", async () => {
    const inline = simulateRacks(base, options);
    for (const threadCount of [1, 2])
      expect(gatherRacks(prepared, await rackThreads(prepared, { threadCount }))).toEqual(inline);
  });

  it("tell how many units are done", async () => {
    const told: number[] = [];
    await rackThreads(prepared, { threadCount: 2, onUnit: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3]);
  });

  it("stop when asked, and before they begin", async () => {
    const cancel = new AbortController();
    const long = prepareRacks(base, { stepS: 1, durationS: 100 * 365 * 86_400 });
    const run = rackThreads(long, { threadCount: 2, signal: cancel.signal });
    setTimeout(() => cancel.abort(new Error("enough")), 500);
    await expect(run).rejects.toThrow("enough");
    await expect(rackThreads(long, { threadCount: 2, signal: cancel.signal })).rejects.toThrow("enough");
  });

  it("end with what went wrong in one of them", async () => {
    const [group] = prepared.plan.groups;
    const groups = group && [{ ...group, profile: { kind: "telemetry" as const, file: "gone.csv" } }];
    const broken = { ...prepared, plan: { ...prepared.plan, groups: groups ?? [] } };
    await expect(rackThreads(broken, { threadCount: 2 })).rejects.toThrow(/gone\.csv/);
  });
});

describe("watthall racks", () => {
  it("prints the same bytes whatever the threads and the kernel, and writes a row for each rack", async () => {
    const one = await start("site.yaml", "--json", "--threads", "1", "--kernel", "javascript").ended;
    expect(one.code).toBe(0);
    expect(JSON.parse(one.out)).toMatchObject({ rackCount: 607, stepCount: 1440 });
    const files = ["--columns", "out/racks.csv", "--site-columns", "out/site.json"].concat([
      "--trace",
      "606",
      "--trace-columns",
      "out/trace.csv",
    ]);
    const two = await start("site.yaml", "--json", "--threads", "2", "--kernel", "wasm", ...files).ended;
    expect(two.out).toBe(one.out);
    const [heads, units, ...rows] = readFileSync(join(folder, "out", "racks.csv"), "utf8")
      .trim()
      .split("\n");
    expect(heads).toMatch(/^energyKwh,cableLossKwh,peakKw,/);
    expect(units).toMatch(/^kWh,kWh,kW,degC,/);
    expect(rows.length).toBe(607);
    const energy = rows.reduce((sum, row) => sum + Number(row.split(",")[0]), 0) / 1000;
    expect(energy / JSON.parse(one.out).energyMwh).toBeCloseTo(1, 12);
    const trace = readFileSync(join(folder, "out", "trace.csv"), "utf8")
      .trim()
      .split("\n");
    expect(trace[0]).toBe("timeS,loadKw,conductorTempC,coolantTempC,metalTempC");
    expect(trace.at(-1)).toMatch(/^86400,/);
    const traced = trace.slice(2).reduce((sum, row) => sum + Number(row.split(",")[1]), 0) / 60;
    expect(traced / Number(rows[606]?.split(",")[0])).toBeCloseTo(1, 12);
    expect(JSON.parse(readFileSync(join(folder, "out", "site.json"), "utf8"))).toMatchObject({
      rackKw: { unit: "kW" },
    });
  }, 120_000);

  it("says that it was cancelled, and leaves nothing behind", async () => {
    const { child, ended } = start("campus.yaml", "--hours", "8760", "--step", "10", "--columns", "gone/racks.csv");
    await once(child.stderr, "data");
    child.kill("SIGINT");
    const { code, err, out } = await ended;
    expect({ code, out }).toEqual({ code: 130, out: "" });
    expect(err).toMatch(/of 11 units of racks\ncancelled; nothing is written\n$/);
    expect(readdirSync(folder)).not.toContain("gone");
  }, 300_000);
});
