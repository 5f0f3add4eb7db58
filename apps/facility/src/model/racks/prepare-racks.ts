import { ModelError, parseInput } from "@watthall/basis";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Telemetry } from "../load-trace.ts";
import { type RackAssumptionsInput, rackAssumptions } from "./rack-assumptions.ts";
import { type RackPlan, rackPlan } from "./rack-plan.ts";
import type { RackWindow } from "./rack-trace.ts";
import { groupTrace, type RackKernelName, type RackRun, unitRackCount } from "./rack-unit.ts";
import { wasmKernelRuns } from "./wasm-kernel.ts";

/** How the racks of a site are run. */
export interface RacksOptions {
  /** 1 s to 1 h. */
  readonly stepS: number;
  readonly durationS: number;
  /** Temperatures of conductors, coolant and cold plates too; yes when absent. */
  readonly thermal?: boolean;
  /** Racks and times of which the full trace is wanted. */
  readonly windows?: readonly RackWindow[];
  /** Both give the same bits, `wasm` in half the time; when absent, `wasm` wherever it runs. */
  readonly kernel?: RackKernelName;
  readonly telemetry?: Telemetry;
  readonly assumptions?: RackAssumptionsInput;
  /** Ends the run with its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: { readonly rackCount: number; readonly ofRackCount: number }) => void;
}

/** Points of the site's series at most: it does not grow with time. */
const mostBuckets = 8760;

/** Steps of one window at most, each of them kept: 320 MB. */
const mostWindowSteps = 10_000_000;

/** A run of racks made ready: its plan and how many units it has. */
export interface PreparedRacks {
  readonly name: string;
  readonly plan: RackPlan;
  readonly run: RackRun;
  readonly unitCount: number;
}

const model = "simulateRacks";

function refuse(path: string, received: number, allowed: string): never {
  throw new ModelError({ code: "out-of-range", model, path, received: String(received), allowed });
}

function refuseInput(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model, path, received, allowed });
}

function checkWindows(windows: readonly RackWindow[], thermal: boolean, rackCount: number, stepCount: number): void {
  if (windows.length > 0 && !thermal)
    refuseInput("windows", "windows of a run of power alone", "windows with thermal: true");
  const within = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to;
  for (const { rack, fromStep, toStep } of windows) {
    if (!within(rack, 0, rackCount - 1)) refuse("windows.rack", rack, `0 to ${rackCount - 1}`);
    if (!within(fromStep, 0, stepCount - 1)) refuse("windows.fromStep", fromStep, `0 to ${stepCount - 1}`);
    const last = Math.min(stepCount, fromStep + mostWindowSteps);
    if (!within(toStep, fromStep + 1, last)) refuse("windows.toStep", toStep, `${fromStep + 1} to ${last}`);
  }
}

function kernelOf(asked: RackKernelName | undefined): RackKernelName {
  if (asked === "wasm" && !wasmKernelRuns())
    refuseInput("kernel", "wasm, which this machine does not run", "javascript");
  return asked ?? (wasmKernelRuns() ? "wasm" : "javascript");
}

/**
 * Makes the racks of a site ready to run, in units that may be computed anywhere, in any order.
 *
 * @throws {@link ModelError} `out-of-range` for a step, a duration or a window, `input-invalid` for an
 * assumption, a kernel or telemetry
 */
export function prepareRacks(scenario: Scenario, options: RacksOptions): PreparedRacks {
  const { stepS, durationS, thermal = true, kernel, windows = [], telemetry = {}, assumptions = {} } = options;
  if (!(stepS >= 1 && stepS <= 3600)) refuse("stepS", stepS, "1 to 3600 s");
  const stepCount = Math.floor(durationS / stepS);
  if (!(Number.isSafeInteger(stepCount) && stepCount >= 1)) refuse("durationS", durationS, "at least one step");
  const plan = rackPlan(scenario, parseInput(model, rackAssumptions, assumptions));
  checkWindows(windows, thermal, plan.rackCount, stepCount);
  const bucketSteps = Math.ceil(stepCount / mostBuckets);
  const run = { stepS, stepCount, thermal, kernel: kernelOf(kernel), bucketSteps, telemetry, windows };
  // Telemetry that will not do is told here, not by a thread.
  for (const group of plan.groups) groupTrace(group, plan, run);
  return { name: scenario.name, plan, run, unitCount: Math.ceil(plan.rackCount / unitRackCount) };
}
