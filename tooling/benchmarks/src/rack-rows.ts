import { parseScenario, prepareRacks, rackUnit, simulateRacks } from "@watthall/facility";
import { built, builtRun } from "./built-run.ts";
import { interleaved } from "./interleaved.ts";
import type { AddRow } from "./rows.ts";

const yearMinutes = 525_600;
const campusRacks = 7000;

/** A gigawatt of racks that train, with failures: no two minutes of their loads need be alike. */
const campus = (count: number) => ({
  schemaVersion: 1,
  name: "Campus of racks",
  country: "fr",
  designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: "assumed" },
  climate: { city: "lille" },
  it: {
    racks: [
      {
        rack: "gb200-nvl72",
        count,
        loadKw: 140,
        liquidShare: 0.88,
        profile: { kind: "training", meanTimeToFailureH: 8 },
      },
    ],
  },
  feed: { system: "ac-3ph", voltageV: 415, powerFactor: 0.95, lengthM: 20 },
  backup: { autonomyH: 24, ratingKw: 3000 },
  grid: { voltageKv: 400 },
});

/** Energy of some racks and one temperature each, as one would write them by hand. */
function plainRacks(rackCount: number, stepCount: number): () => void {
  const shares = Float64Array.from({ length: stepCount }, (_, i) => (i % 60 < 55 ? 1 : 0.5));
  const sums = new Float64Array(rackCount);
  return () => {
    for (let rack = 0; rack < rackCount; rack++) {
      let sum = 0;
      let temperature = 40;
      for (let i = 0; i < stepCount; i++) {
        const kw = (shares[i] as number) * 140;
        sum += kw;
        temperature = temperature * 0.9 + kw * 0.01;
      }
      sums[rack] = sum + temperature;
    }
  };
}

/** One unit of racks through a week, the site's series by the hour as in a whole year. */
export function rackStepRows(row: AddRow): void {
  const { base } = parseScenario(campus(256));
  const stepCount = 7 * 24 * 60;
  const plain = plainRacks(256, stepCount);
  for (const [id, thermal, kernel, secondsOfYear, ratio] of [
    ["rack-step-power", false, "javascript", 10, 3],
    ["rack-step-thermal", true, "javascript", 20, 8],
    ["rack-step-thermal-wasm", true, "wasm", 10, 5],
  ] as const) {
    const { plan, run } = prepareRacks(base, { stepS: 60, durationS: stepCount * 60, thermal, kernel });
    const timed = interleaved(() => rackUnit(plan, 0, { ...run, bucketSteps: 60 }), plain);
    row({
      id,
      what: `a rack-step, ${thermal ? "power and three temperatures" : "power and losses"}, ${kernel}`,
      value: (timed.ms * 1e6) / (256 * stepCount),
      unit: "ns",
      // Two threads share the racks alike.
      atMost: (secondsOfYear * 2e9) / (campusRacks * yearMinutes),
    });
    row({
      id: `${id}-ratio`,
      what: "the same over a plain loop of energy and one exponential",
      value: timed.ratio,
      unit: "1",
      atMost: ratio,
    });
  }
}

/** How far the kernels are apart in any number of any rack. */
function apartRow(row: AddRow): void {
  const { base } = parseScenario(campus(255));
  const columns = (kernel: "javascript" | "wasm") =>
    simulateRacks(base, { stepS: 60, durationS: 30 * 86_400, kernel }).racks;
  const [ours, theirs] = [columns("javascript"), columns("wasm")];
  const apart = Object.entries(ours).flatMap(([name, { values }]) =>
    Array.from(
      values,
      (value, i) => Math.abs((theirs[name]?.values[i] ?? Number.NaN) - value) / (Math.abs(value) || 1),
    ),
  );
  row({
    id: "rack-kernels-apart",
    what: "greatest relative difference of the kernels in any number of 255 racks, a month by the minute",
    value: apart.reduce((most, one) => Math.max(most, one), 0),
    unit: "1",
    atMost: 1e-12,
  });
}

/** From a scenario to the result of all its racks on two threads, with the start of the threads and all. */
const program = `
const [{ parseScenario }, { prepareRacks }, { gatherRacks }, { rackThreads }] = await Promise.all([
  import(${JSON.stringify(built("scenario/parse-scenario.js"))}),
  import(${JSON.stringify(built("model/racks/prepare-racks.js"))}),
  import(${JSON.stringify(built("model/racks/gather-racks.js"))}),
  import(${JSON.stringify(built("cli/rack-threads.js"))}),
]);
const { scenario, ...asked } = JSON.parse(process.argv[1]);
const start = performance.now();
const prepared = prepareRacks(parseScenario(scenario).base, asked);
const { rackCount, stepCount } = gatherRacks(prepared, await rackThreads(prepared, { threadCount: 2 }));
const ms = performance.now() - start;
const mostMib = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ rackCount, stepCount, ms, mostMib }));
`;

interface YearRun {
  readonly rackCount: number;
  readonly stepCount: number;
  readonly ms: number;
  readonly mostMib: number;
}

/** 7 000 racks through the minutes of a year. */
function yearRows(row: AddRow): void {
  const run = (thermal: boolean, kernel: "javascript" | "wasm"): YearRun => {
    const asked = { scenario: campus(campusRacks), stepS: 60, durationS: yearMinutes * 60, thermal, kernel };
    const done = builtRun<YearRun>(program, asked);
    if (done.rackCount !== campusRacks || done.stepCount !== yearMinutes) throw new Error("not all racks have run");
    return done;
  };
  for (const [id, what, thermal, kernel, atMost] of [
    ["racks-year-power", "power and losses", false, "javascript", 10],
    ["racks-year-thermal", "power and three temperatures", true, "javascript", 20],
    ["racks-year-thermal-wasm", "the same on vector instructions", true, "wasm", 10],
  ] as const) {
    const { ms, mostMib } = run(thermal, kernel);
    row({ id, what: `7 000 racks, 525 600 minutes, two threads: ${what}`, value: ms / 1000, unit: "s", atMost });
    if (thermal)
      row({ id: `${id}-memory`, what: "most memory of that process", value: mostMib, unit: "MiB", atMost: 250 });
  }
}

function nodesDayRow(row: AddRow): void {
  const { base } = parseScenario(campus(9600));
  const day = () => simulateRacks(base, { stepS: 15, durationS: 86_400, thermal: false });
  row({
    id: "nodes-day",
    what: "9 600 nodes, a day at 15 s, power and losses, one thread, from the scenario to the result",
    value: interleaved(day, day, 5).ms / 1000,
    unit: "s",
    atMost: 1,
  });
}

/** Rows of every rack of a site on its own. */
export function rackRows(row: AddRow): void {
  rackStepRows(row);
  apartRow(row);
  yearRows(row);
  nodesDayRow(row);
}
