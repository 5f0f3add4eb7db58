import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import {
  facilityYearDraws,
  parseScenario,
  prepareRacks,
  prepareYear,
  rackUnit,
  readScenario,
  runYear,
} from "@watthall/facility";
import { writeColumnsFile } from "@watthall/sweep/duckdb";
import { interleaved } from "./interleaved.ts";
import { modelRows } from "./model-rows.ts";
import { plainYear } from "./plain-year.ts";
import { plantRows } from "./plant-rows.ts";

interface Row {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost: number;
}

const root = new URL("../../../", import.meta.url);
const written = (name: string) =>
  readScenario(readFileSync(new URL(`apps/facility/scenarios/${name}.yaml`, root), "utf8"));
const gigafactory = written("gigafactory-hauts-de-france");
const rows: Row[] = [];
const row = (id: string, what: string, value: number, unit: string, atMost: number) =>
  rows.push({ id, what, value: Number(value.toPrecision(3)), unit, atMost });

function year(): void {
  const dry = { kind: "dry-cooler", supplyTempC: 40 };
  const tree = typeof gigafactory === "object" ? gigafactory : {};
  const { base } = parseScenario({ ...tree, cooling: { plant: { liquid: dry, air: { ...dry, supplyTempC: 38 } } } });
  const prepared = prepareYear(base);
  const plain = () => plainYear(prepared.plan);
  const apart = Math.abs(runYear(prepared).facilityMwh / plain().facilityMwh - 1);
  if (!(apart < 1e-9)) throw new Error(`the plain loop is ${apart} apart: it does not do the same arithmetic`);
  const timed = interleaved(() => runYear(prepared), plain, 61);
  row("year-warm", "a facility-year: one rack group, dry coolers, weather and losses ready", timed.ms, "ms", 0.5);
  row("year-ratio", "the same over a plain loop of the same arithmetic and columns", timed.ratio, "1", 1.5);
  const other = prepareYear(parseScenario(gigafactory).base);
  row(
    "year-chillers",
    "a facility-year with air-cooled chillers for the air",
    interleaved(() => runYear(other), plain, 31).ms,
    "ms",
    1,
  );
}

function uncertain(): void {
  const draws = (count: number) => facilityYearDraws({ scenario: gigafactory, seed: 1, from: 0, to: count });
  draws(200);
  const start = performance.now();
  draws(1000);
  const each = (performance.now() - start) / 1000;
  row(
    "uncertain-year",
    "a facility-year of an uncertain site, one thread; bar of 10 000 in 2 s on two",
    each,
    "ms",
    0.4,
  );
}

function racks(): void {
  const { base } = parseScenario(written("kyber-campus-marseille"));
  const run = (thermal: boolean, stepS: number, durationS: number) => prepareRacks(base, { stepS, durationS, thermal });
  const minutes = 40_000;
  for (const [id, thermal, secondsOfAll] of [
    ["rack-step-power", false, 10],
    ["rack-step-thermal", true, 20],
  ] as const) {
    const prepared = run(thermal, 60, minutes * 60);
    const share = new Float64Array(minutes).fill(0.9);
    const sums = new Float64Array(256);
    const plain = () => {
      for (let rack = 0; rack < 256; rack++) {
        let sum = 0;
        let temperature = 40;
        for (let i = 0; i < minutes; i++) {
          const kw = (share[i] as number) * 600;
          sum += kw;
          temperature = temperature * 0.9 + kw * 0.01;
        }
        sums[rack] = sum + temperature;
      }
    };
    const timed = interleaved(() => rackUnit(prepared.plan, 0, prepared.run), plain);
    const steps = 256 * minutes;
    // 7 000 racks and 525 600 minutes, on two threads that share them alike.
    row(
      id,
      `a rack-step, ${thermal ? "power and three temperatures" : "power and losses"}`,
      (timed.ms * 1e6) / steps,
      "ns",
      (secondsOfAll * 2e9) / (7000 * 525_600),
    );
    row(`${id}-ratio`, "the same over a plain loop of energy and one exponential", timed.ratio, "1", thermal ? 12 : 5);
  }
  const day = run(false, 15, 86_400);
  const start = performance.now();
  for (let unit = 0; unit < day.unitCount; unit++) rackUnit(day.plan, unit, day.run);
  const seconds = ((performance.now() - start) / 1000) * (9600 / day.plan.rackCount);
  row(
    "nodes-day",
    "9 600 nodes, a day at 15 s, power and losses, one thread (of the racks of a campus, in proportion)",
    seconds,
    "s",
    1,
  );
}

async function parquet(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "watthall-bench-"));
  const values = Float64Array.from({ length: 1_000_000 }, (_, i) => Math.sin(i));
  try {
    const path = join(folder, "rows.parquet");
    await writeColumnsFile(path, { warmUpKw: { unit: "kW", values: values.subarray(0, 10) } });
    const start = performance.now();
    await writeColumnsFile(path, { loadKw: { unit: "kW", values } });
    row("parquet-rows", "one million rows into Parquet", (performance.now() - start) / 1000, "s", 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

modelRows(row);
plantRows(row);
year();
uncertain();
racks();
await parquet();

const results = rows.map(({ id, value, unit, atMost }) => ({ id, value, unit, atMost: Number(atMost.toPrecision(3)) }));
const table = rows.map(
  ({ id, what, value, unit, atMost }) =>
    `| ${id} | ${what} | ${value} ${unit} | ${Number(atMost.toPrecision(3))} ${unit} | ${value <= atMost ? "yes" : "no"} |`,
);
const text = `# Benchmarks

\`pnpm bench\` on Node ${process.versions.node}, ${availableParallelism()} cores. Ratios are medians of interleaved pairs in one process; times
hold for the machine that ran them.

| id | work | value | bar | met |
| --- | --- | --- | --- | --- |
${table.join("\n")}
`;
writeFileSync(new URL("benchmarks/results.json", root), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(new URL("benchmarks/results.md", root), text);
process.stdout.write(text);
const failed = rows.filter(({ unit, value, atMost }) => unit === "1" && value > 1.5 * atMost);
if (failed.length > 0) {
  process.stderr.write(`more than 1.5 times over the bar: ${failed.map(({ id }) => id).join(", ")}\n`);
  process.exitCode = 1;
}
