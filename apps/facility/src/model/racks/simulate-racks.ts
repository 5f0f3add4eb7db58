import { type Columns, type Finding, ModelError } from "@watthall/basis";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Telemetry } from "../load-trace.ts";
import type { RackState } from "./rack-kernel.ts";
import { type RackAssumptions, type RackPlan, rackAssumptions, rackPlan } from "./rack-plan.ts";
import {
  type RackRun,
  type RackTrace,
  type RackUnitResult,
  type RackWindow,
  rackUnit,
  unitRackCount,
} from "./rack-unit.ts";

/** How the racks of a site are run. */
export interface RacksOptions {
  /** 1 s to 1 h. */
  readonly stepS: number;
  readonly durationS: number;
  /** Temperatures of conductors, coolant and cold plates too; yes when absent. */
  readonly thermal?: boolean;
  /** Racks and times of which the full trace is wanted. */
  readonly windows?: readonly RackWindow[];
  readonly telemetry?: Telemetry;
  readonly assumptions?: Partial<RackAssumptions>;
  /** Ends the run with its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: { readonly rackCount: number; readonly ofRackCount: number }) => void;
}

/** All racks of a site over some time. */
export interface RacksResult {
  readonly name: string;
  readonly rackCount: number;
  readonly stepCount: number;
  readonly energyMwh: number;
  readonly cableLossMwh: number;
  /** Greatest of the site's series: of means over `steps.bucketS`. */
  readonly peakKw: number;
  readonly hottestConductorTempC: number | null;
  readonly hottestCoolantTempC: number | null;
  readonly steps: { readonly stepS: number; readonly bucketS: number; readonly unitCount: number };
  /** One value a rack. */
  readonly racks: Columns;
  /** Means over `steps.bucketS`, at most some 8 760 of them. */
  readonly site: Columns;
  readonly windows: readonly RackTrace[];
  readonly findings: readonly Finding[];
}

/** Points of the site's series at most: it does not grow with time. */
const mostBuckets = 8760;

function refuse(path: string, received: number, allowed: string): never {
  throw new ModelError({ code: "out-of-range", model: "simulateRacks", path, received: String(received), allowed });
}

/** A run of racks made ready: its plan and how many units it has. */
export interface PreparedRacks {
  readonly name: string;
  readonly plan: RackPlan;
  readonly run: RackRun;
  readonly unitCount: number;
}

/**
 * Makes the racks of a site ready to run, in units that may be computed anywhere, in any order.
 *
 * @throws {@link ModelError} `out-of-range` for a step or a duration
 */
export function prepareRacks(scenario: Scenario, options: RacksOptions): PreparedRacks {
  const { stepS, durationS, thermal = true, windows = [], telemetry = {}, assumptions } = options;
  if (!(stepS >= 1 && stepS <= 3600)) refuse("stepS", stepS, "1 to 3600 s");
  if (!(durationS >= stepS)) refuse("durationS", durationS, "at least one step");
  const plan = rackPlan(scenario, { ...rackAssumptions, ...assumptions });
  const stepCount = Math.floor(durationS / stepS);
  const bucketSteps = Math.ceil(stepCount / mostBuckets);
  if (windows.length > 0 && !thermal)
    throw new ModelError({
      code: "input-invalid",
      model: "simulateRacks",
      path: "windows",
      received: "windows of a run of power alone",
      allowed: "windows with thermal: true",
    });
  for (const { rack, fromStep, toStep } of windows) {
    if (!(rack >= 0 && rack < plan.rackCount)) refuse("windows.rack", rack, `0 to ${plan.rackCount - 1}`);
    if (!(fromStep >= 0 && toStep > fromStep && toStep <= stepCount))
      refuse("windows.toStep", toStep, `1 to ${stepCount}`);
  }
  return {
    name: scenario.name,
    plan,
    run: { stepS, stepCount, thermal, bucketSteps, telemetry, windows },
    unitCount: Math.ceil(plan.rackCount / unitRackCount),
  };
}

const column = (states: readonly RackState[], of: (state: RackState) => number) => Float64Array.from(states, of);

function rackColumns(states: readonly RackState[], thermal: boolean): Columns {
  const power: Columns = {
    energyKwh: { unit: "kWh", values: column(states, (state) => state.energyKwh) },
    cableLossKwh: { unit: "kWh", values: column(states, (state) => state.lossKwh) },
    peakKw: { unit: "kW", values: column(states, (state) => state.peakKw) },
  };
  if (!thermal) return power;
  return {
    ...power,
    hottestConductorTempC: { unit: "degC", values: column(states, (state) => state.hottestConductorTempC) },
    hottestCoolantTempC: { unit: "degC", values: column(states, (state) => state.hottestCoolantTempC) },
    hottestMetalTempC: { unit: "degC", values: column(states, (state) => state.hottestMetalTempC) },
    conductorAboveS: { unit: "s", values: column(states, (state) => state.conductorAboveS) },
    coolantAboveS: { unit: "s", values: column(states, (state) => state.coolantAboveS) },
  };
}

/** Puts units together, in their order: the same bytes whoever computed them. */
export function gatherRacks(
  { name, plan, run, unitCount }: PreparedRacks,
  units: readonly RackUnitResult[],
): RacksResult {
  const inOrder = units.toSorted((a, b) => a.unit - b.unit);
  const states = inOrder.flatMap((unit) => unit.states);
  const length = inOrder[0]?.rackKw.length ?? 0;
  const rackKw = new Float64Array(length);
  const cableLossKw = new Float64Array(length);
  for (const unit of inOrder)
    for (let i = 0; i < length; i++) {
      rackKw[i] = (rackKw[i] as number) + (unit.rackKw[i] as number);
      cableLossKw[i] = (cableLossKw[i] as number) + (unit.cableLossKw[i] as number);
    }
  const bucketS = run.bucketSteps * run.stepS;
  const most = (of: (state: RackState) => number) => states.reduce((sum, state) => Math.max(sum, of(state)), -Infinity);
  const hot = states.filter((state) => state.conductorAboveS > 0).length;
  const warm = states.filter((state) => state.coolantAboveS > 0).length;
  const above = (code: string, count: number, what: string): readonly Finding[] =>
    count === 0
      ? []
      : [
          {
            code,
            severity: "fail",
            message: `${what} of ${count} racks pass their limit`,
            path: "racks",
            value: count,
            limit: 0,
          },
        ];
  return {
    name,
    rackCount: plan.rackCount,
    stepCount: run.stepCount,
    energyMwh: states.reduce((sum, state) => sum + state.energyKwh, 0) / 1000,
    cableLossMwh: states.reduce((sum, state) => sum + state.lossKwh, 0) / 1000,
    peakKw: rackKw.reduce((peak, kw) => Math.max(peak, kw), 0),
    hottestConductorTempC: run.thermal ? most((state) => state.hottestConductorTempC) : null,
    hottestCoolantTempC: run.thermal ? most((state) => state.hottestCoolantTempC) : null,
    steps: { stepS: run.stepS, bucketS, unitCount },
    racks: rackColumns(states, run.thermal),
    site: {
      timeS: { unit: "s", values: Float64Array.from({ length }, (_, i) => i * bucketS) },
      rackKw: { unit: "kW", values: rackKw },
      cableLossKw: { unit: "kW", values: cableLossKw },
    },
    windows: inOrder.flatMap(({ traces }) => traces),
    findings: [
      ...above("conductor-too-hot", hot, "The conductors"),
      ...above("coolant-too-warm", warm, "The coolant"),
      {
        code: "rack-spread-assumed",
        severity: "info",
        message: "Each rack's shift and gain, and the lead of its cold plates, are assumptions",
        path: "assumptions",
      },
    ],
  };
}

/**
 * Every rack of a site on its own: the load of its group, shifted and scaled by two draws of its own; its conductor,
 * coolant and cold plates go to their equilibrium by their exact exponential, so that any step is stable.
 *
 * Memory grows neither with the steps nor with their number a second. The coolant's supply is held at its set point.
 *
 * @throws {@link ModelError} `out-of-range`, `input-invalid`; the signal's reason when it is given
 * @see Sources: `salmon-2011`
 */
export function simulateRacks(scenario: Scenario, options: RacksOptions): RacksResult {
  const prepared = prepareRacks(scenario, options);
  const units: RackUnitResult[] = [];
  for (let unit = 0; unit < prepared.unitCount; unit++) {
    units.push(rackUnit(prepared.plan, unit, prepared.run, options.signal));
    const rackCount = Math.min(prepared.plan.rackCount, (unit + 1) * unitRackCount);
    options.onProgress?.({ rackCount, ofRackCount: prepared.plan.rackCount });
  }
  return gatherRacks(prepared, units);
}
