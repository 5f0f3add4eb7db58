import type { Columns } from "@watthall/basis";
import { streamOf, uniformAt } from "@watthall/sampling/kernels";
import { fillShares, type LoadTrace, loadTrace, type Telemetry } from "../load-trace.ts";
import { joinColumns, rackColumns } from "./rack-columns.ts";
import { javascriptKernel, type RackKernel } from "./rack-kernel.ts";
import { type RackMemory, rackMemory } from "./rack-memory.ts";
import type { RackGroupPlan, RackPlan } from "./rack-plan.ts";
import { newTrace, type RackTrace, type RackWindow, traceBlock, tracedRack } from "./rack-trace.ts";
import { wasmKernel } from "./wasm-kernel.ts";

/** Racks of one unit of work: always the same ones, so that sums come out alike however units are shared out. */
export const unitRackCount = 256;

/** Steps of one block: its loads, the racks' curve and its part of the series stay in the nearest cache. */
const blockSteps = 480;

/** What may compute the steps: the same bits, the second of them faster. */
export const rackKernelNames = ["javascript", "wasm"] as const;

/** What computes the steps. */
export type RackKernelName = (typeof rackKernelNames)[number];

const kernels: Readonly<Record<RackKernelName, () => RackKernel>> = {
  javascript: () => javascriptKernel,
  wasm: wasmKernel,
};

/** What a run of racks is asked for. */
export interface RackRun {
  readonly stepS: number;
  readonly stepCount: number;
  readonly thermal: boolean;
  readonly kernel: RackKernelName;
  /** Steps of one point of the site's series. */
  readonly bucketSteps: number;
  readonly telemetry: Telemetry;
  readonly windows: readonly RackWindow[];
}

/** Racks of one unit, done. Plain columns, so that a worker may hand them over. */
export interface RackUnitResult {
  readonly unit: number;
  /** One value a rack. */
  readonly columns: Columns;
  /** Means over each bucket, of the unit. */
  readonly rackKw: Float64Array;
  readonly cableLossKw: Float64Array;
  readonly traces: readonly RackTrace[];
}

/** Racks of a group that fall into a unit. */
interface GroupPart {
  readonly group: RackGroupPlan;
  /** Of all racks of the site. */
  readonly first: number;
  readonly count: number;
}

function partOf(group: RackGroupPlan, from: number, to: number): GroupPart {
  const first = Math.max(from, group.first);
  return { group, first, count: Math.max(0, Math.min(to, group.first + group.count) - first) };
}

/** Each rack's own offset and gain: two draws a rack, none a step. */
function drawRacks({ columns }: RackMemory, { first, count }: GroupPart, plan: RackPlan, stepS: number): void {
  const { seed, assumptions } = plan;
  const offsets = streamOf("offset of rack");
  const gains = streamOf("gain of rack");
  for (let i = 0; i < count; i++) {
    columns.offset[i] = Math.floor((uniformAt(seed, offsets, first + i) * assumptions.greatestOffsetS) / stepS);
    columns.gain[i] = 1 - assumptions.gainSpreadShare * uniformAt(seed, gains, first + i);
  }
}

/** Steps that a rack may be ahead of its group. */
function stepsAhead({ assumptions }: RackPlan, { stepS }: RackRun): number {
  return Math.ceil(assumptions.greatestOffsetS / stepS);
}

/**
 * Load of a group through a run.
 *
 * @throws {@link ModelError} `input-invalid` for telemetry that is missing, too short or not a share
 */
export function groupTrace({ profile, name }: RackGroupPlan, plan: RackPlan, run: RackRun): LoadTrace {
  const { stepS, stepCount, telemetry } = run;
  // Telemetry need not go on past the run: what a rack reads ahead of it holds the last hour.
  const steps = profile.kind === "telemetry" ? stepCount : stepCount + stepsAhead(plan, run);
  return loadTrace(profile, { name, seed: plan.seed, durationS: steps * stepS, telemetry });
}

/** Runs a block of all racks of a part. */
function runBlock(
  { count: rackCount }: GroupPart,
  memory: RackMemory,
  first: number,
  stepCount: number,
  { bucketSteps, kernel, thermal }: RackRun,
): void {
  const { [thermal ? "thermal" : "power"]: steps } = kernels[kernel]();
  const bucket = Math.floor(first / bucketSteps);
  const bucketRest = (bucket + 1) * bucketSteps - first;
  steps(memory, { rackCount, place: 0, stepCount, bucket, bucketRest, bucketSteps });
}

/** Runs all steps of the racks of a part. */
function runPart(
  part: GroupPart,
  plan: RackPlan,
  run: RackRun,
  traces: readonly RackTrace[],
  signal: AbortSignal | undefined,
): RackMemory {
  const { stepS, stepCount, bucketSteps } = run;
  const ahead = stepsAhead(plan, run);
  const memory = rackMemory(
    part.group,
    stepS,
    {
      rackCount: part.count,
      shareCount: blockSteps + ahead,
      bucketCount: Math.ceil(stepCount / bucketSteps),
    },
    kernels[run.kernel]().allocate,
  );
  drawRacks(memory, part, plan, stepS);
  const trace = groupTrace(part.group, plan, run);
  const traced = traces.map((one) => tracedRack(one, part.group, stepS, memory, one.rack - part.first));
  const { shares } = memory;
  if (ahead > 0) fillShares(trace, shares.subarray(blockSteps), 0, stepS);
  for (let first = 0; first < stepCount; first += blockSteps) {
    signal?.throwIfAborted();
    shares.copyWithin(0, blockSteps);
    fillShares(trace, shares.subarray(ahead), first + ahead, stepS);
    const count = Math.min(blockSteps, stepCount - first);
    runBlock(part, memory, first, count, run);
    for (const rack of traced) traceBlock(rack, first, count);
  }
  return memory;
}

/**
 * Runs the racks of one unit over all steps. Memory does not grow with the number of steps.
 *
 * @param signal - ends the run with its reason
 */
export function rackUnit(plan: RackPlan, unit: number, run: RackRun, signal?: AbortSignal): RackUnitResult {
  const { stepCount, bucketSteps } = run;
  const from = unit * unitRackCount;
  const to = Math.min(plan.rackCount, from + unitRackCount);
  const bucketCount = Math.ceil(stepCount / bucketSteps);
  const rackKw = new Float64Array(bucketCount);
  const cableLossKw = new Float64Array(bucketCount);
  const traces = run.windows.filter(({ rack }) => rack >= from && rack < to).map(newTrace);
  const columns: Columns[] = [];
  for (const group of plan.groups) {
    const part = partOf(group, from, to);
    if (part.count === 0) continue;
    const own = traces.filter(({ rack }) => rack >= part.first && rack < part.first + part.count);
    const memory = runPart(part, plan, run, own, signal);
    columns.push(rackColumns(memory, part.count, group, run));
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const steps = Math.min(bucketSteps, stepCount - bucket * bucketSteps);
      rackKw[bucket] = (rackKw[bucket] as number) + (memory.rackKw[bucket] as number) / steps;
      cableLossKw[bucket] = (cableLossKw[bucket] as number) + (memory.lossKw[bucket] as number) / steps;
    }
  }
  return { unit, columns: joinColumns(columns), rackKw, cableLossKw, traces };
}
