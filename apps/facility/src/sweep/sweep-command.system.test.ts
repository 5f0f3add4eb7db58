import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "watthall-sweep-command-"));
const started: ChildProcess[] = [];

function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ["--conditions=@watthall/source", main, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
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
  const ended = once(child, "close").then(() => ({ code: child.exitCode, ...texts }));
  return { child, texts, ended };
}

const site = `
schemaVersion: 1
name: Small site
country: fr
designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: assumed }
climate: { city: lille }
it:
  racks:
    - { rack: gb200-nvl72, count: 20, loadKw: { kind: triangular, low: 120, central: 130, high: 140 }, liquidShare: 0.88 }
feed: { system: ac-3ph, voltageV: 415, powerFactor: 0.95, lengthM: 20 }
backup: { autonomyH: 24, ratingKw: 2000 }
grid: { voltageKv: 20 }
`;

const sweepOf = (out: string) => [
  "sweep",
  "site.yaml",
  "--sample-count",
  "60",
  "--unit-draw-count",
  "10",
  "--out",
  out,
];

/** Bytes of each file of the one sweep in a folder. */
function filesOf(out: string): Readonly<Record<string, string>> {
  const [name = ""] = readdirSync(join(folder, out));
  const path = join(folder, out, name);
  return Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file)).toString("base64")]));
}

let undisturbed: { readonly code: number | null; readonly out: string };
beforeAll(async () => {
  writeFileSync(join(folder, "site.yaml"), site);
  undisturbed = await start([...sweepOf("undisturbed"), "--json", "--threads", "1"]).ended;
});
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function redisServer(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  probe.close();
  const server = spawn("redis-server", ["--bind", "127.0.0.1", "--port", port, "--save", "", "--dir", folder], {
    stdio: "ignore",
  });
  started.push(server);
  return { url: `redis://127.0.0.1:${port}`, stop: () => server.kill() };
}

describe("watthall sweep", () => {
  it("prints the quantiles, and nothing of this machine or this hour", () => {
    expect(undisturbed.code).toBe(0);
    const summary = JSON.parse(undisturbed.out) as {
      sampleCount: number;
      columns: Record<string, { quantiles: number[] }>;
    };
    expect(summary.sampleCount).toBe(60);
    const [p10 = 0, p50 = 0, p90 = 0] = summary.columns.facilityMwh?.quantiles ?? [];
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
    expect(undisturbed.out).not.toContain(tmpdir());
  });

  it("writes the same files and prints the same on two threads, and computes nothing the second time", async () => {
    const words = [...sweepOf("two-threads"), "--json", "--threads", "2"];
    const first = await start(words).ended;
    expect(first.out).toBe(undisturbed.out);
    expect(filesOf("two-threads")).toEqual(filesOf("undisturbed"));
    const second = await start(words).ended;
    expect(second.out).toBe(undisturbed.out);
    expect(second.err).not.toMatch(/units/);
  });

  it("ends at Ctrl-C with what is finished kept, and is completed by the same command", async () => {
    const words = [...sweepOf("cancelled"), "--threads", "1"];
    const { child, texts, ended } = start(words);
    while (!texts.err.includes("of 6 units") && child.exitCode === null) await once(child.stderr, "data");
    child.kill("SIGINT");
    const { code, err, out } = await ended;
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toContain("what is finished is kept");
    expect((await start([...words, "--json"]).ended).out).toBe(undisturbed.out);
    expect(filesOf("cancelled")).toEqual(filesOf("undisturbed"));
  });

  it("is shared by indexed jobs, the last of which prints the quantiles", async () => {
    const words = [...sweepOf("indexed"), "--json", "--threads", "1", "--job-count", "2"];
    const first = await start(words, { JOB_COMPLETION_INDEX: "1" }).ended;
    expect({ code: first.code, out: first.out }).toEqual({ code: 0, out: "" });
    expect(first.err).toContain("3 units are left to the others");
    expect((await start(words, { JOB_COMPLETION_INDEX: "0" }).ended).out).toBe(undisturbed.out);
    expect(filesOf("indexed")).toEqual(filesOf("undisturbed"));
  });

  it("is computed by a worker of the queue, which ends when told to", async () => {
    const redis = await redisServer();
    const worker = start(["worker", "--redis", redis.url, "--out", "queue", "--threads", "1"]);
    const sweep = await start([...sweepOf("queue"), "--json", "--redis", redis.url]).ended;
    expect(sweep.out).toBe(undisturbed.out);
    expect(filesOf("queue")).toEqual(filesOf("undisturbed"));
    worker.child.kill("SIGTERM");
    const { code, err } = await worker.ended;
    expect(code).toBe(0);
    expect(err.match(/done/g)).toHaveLength(6);
    redis.stop();
  });

  it.each([
    [["--sample-count", "70"], /sampleCount: received 70; allowed: 60/],
    [["--job-count", "2"], /JOB_COMPLETION_INDEX/],
    [["--threads", "0"], /whole number of 1 or more/],
  ])("refuses %j", async (words, message) => {
    const { code, err } = await start([...sweepOf("undisturbed"), ...words]).ended;
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
