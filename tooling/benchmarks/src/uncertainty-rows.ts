import { built, builtRun } from "./built-run.ts";
import type { AddRow } from "./rows.ts";

interface Run {
  readonly ms: number;
  readonly mostMib: number;
}

/** The draws on threads and their quantiles, from the first call on: with the start of the threads and all. */
const program = `
const [{ threadedYears }, { drawSummary }] = await Promise.all([
  import(${JSON.stringify(built("sweep/uncertain-years.js"))}),
  import(${JSON.stringify(built("model/uncertainty/summary.js"))}),
]);
const { scenario, sampleCount, workerCount } = JSON.parse(process.argv[1]);
const start = performance.now();
const draws = await threadedYears({ scenario }, { sampleCount, seed: 1, design: "sobol", workerCount });
const { outputs } = drawSummary(draws);
const ms = performance.now() - start;
if (outputs.length === 0) throw new Error("no quantiles");
process.stdout.write(JSON.stringify({ ms, mostMib: process.resourceUsage().maxRSS / 1024 }));
`;

const pairCount = 3;

/** Ten thousand years of an uncertain site on two threads and on one, each in a process of its own, in turn. */
export function uncertaintyRows(row: AddRow, scenario: unknown, sampleCount: number): void {
  const run = (workerCount: number) => builtRun<Run>(program, { scenario, sampleCount, workerCount });
  const pairs = Array.from({ length: pairCount }, () => ({ two: run(2), one: run(1) }));
  const least = (of: (pair: (typeof pairs)[number]) => number) => Math.min(...pairs.map(of));
  const scale = 10_000 / sampleCount;
  const measured = scale === 1 ? "" : `, of ${sampleCount} in proportion`;
  row({
    id: "uncertainty-10000",
    what: `10 000 years of the gigafactory with quantiles, two threads, their start and all${measured}`,
    value: (least(({ two }) => two.ms) / 1000) * scale,
    unit: "s",
    atMost: 2,
  });
  row({
    id: "uncertainty-memory",
    what: "most memory of that whole process",
    value: least(({ two }) => two.mostMib),
    unit: "MiB",
    atMost: 200,
  });
  row({
    id: "uncertainty-second-worker",
    what: "one thread's time over that of two",
    value: least(({ one }) => one.ms) / least(({ two }) => two.ms),
    unit: "1",
    atLeast: 1.5,
  });
}
