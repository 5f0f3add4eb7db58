import { fileURLToPath } from "node:url";
import { built, builtRun } from "./built-run.ts";
import type { AddRow } from "./rows.ts";

/**
 * The same number of units on the queue, by a worker of two threads in a process of its own, and on two threads of this
 * process, in turns of a few units each, so that what disturbs one disturbs the other.
 */
const program = `
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { queueRunner } from "@watthall/sweep/bullmq";
import { poolRunner } from "@watthall/sweep/pool";
const { beginSweep } = await import(${JSON.stringify(built("sweep/begin-sweep.js"))});
const { facilityYearsTask } = await import(${JSON.stringify(built("sweep/facility-years.js"))});
const { scenario, jobCount, yearsPerJob, turnJobCount } = JSON.parse(process.argv[1]);
const root = mkdtempSync(join(tmpdir(), "watthall-bench-queue-"));
const probe = createServer().listen(0, "127.0.0.1");
await once(probe, "listening");
const { port } = probe.address();
probe.close();
const redis = spawn("redis-server", ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--dir", root], { stdio: "ignore" });
const redisUrl = "redis://127.0.0.1:" + port;
for (let open = false; !open; ) {
  const socket = connect(port, "127.0.0.1");
  open = await Promise.race([once(socket, "connect").then(() => true), once(socket, "error").then(() => false, () => false)]).catch(() => false);
  socket.destroy();
}
const worker = spawn(process.execPath, [${JSON.stringify(fileURLToPath(built("cli/main.js")))}, "worker", "--redis", redisUrl, "--out", root, "--threads", "2"], { stdio: "ignore" });
const runners = { queue: await queueRunner({ redisUrl }), pool: poolRunner({ threadCount: 2 }) };
const spentMs = { queue: 0, pool: 0 };
try {
  const seeds = { queue: 1, pool: 2 };
  const sweeps = {};
  for (const name of ["queue", "pool"])
    sweeps[name] = await beginSweep(root, { scenario }, { sampleCount: (jobCount + turnJobCount) * yearsPerJob, seed: seeds[name], unitDrawCount: yearsPerJob });
  const turn = async (name, from) => {
    const { units, name: folder } = sweeps[name];
    const task = { ...facilityYearsTask, parameters: name === "pool" ? { root, folder } : { folder } };
    const start = performance.now();
    await runners[name].run(units.slice(from, from + turnJobCount), task);
    return performance.now() - start;
  };
  for (const name of ["queue", "pool"]) await turn(name, 0);
  for (let from = turnJobCount; from < jobCount + turnJobCount; from += turnJobCount)
    for (const name of ["queue", "pool"]) spentMs[name] += await turn(name, from);
} finally {
  for (const runner of Object.values(runners)) await runner.close();
  worker.kill("SIGTERM");
  await once(worker, "exit");
  redis.kill();
  await once(redis, "exit");
  rmSync(root, { recursive: true });
}
process.stdout.write(JSON.stringify({ ...spentMs, yearCount: jobCount * yearsPerJob }));
`;

interface Run {
  readonly queue: number;
  readonly pool: number;
  readonly yearCount: number;
}

/** Throughput of the queue over that of threads in process. */
export function queueRows(row: AddRow, scenario: unknown, jobCount = 200, yearsPerJob = 1000): void {
  const { queue, pool } = builtRun<Run>(program, { scenario, jobCount, yearsPerJob, turnJobCount: jobCount / 10 });
  row({
    id: "queue-throughput",
    what: `${jobCount} jobs of ${yearsPerJob} facility-years: queue with a worker of two threads over two threads in process`,
    value: pool / queue,
    unit: "1",
    atLeast: 0.85,
  });
}
