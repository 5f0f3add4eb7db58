export { inProcessRunner } from "./in-process-runner.ts";
export { jobIndex, jobShare } from "./job-share.ts";
export { loadUnitFunction, type UnitFunctionAddress } from "./load-unit-function.ts";
export {
  completeSweep,
  completeUnit,
  type ResultStore,
  type SweepCompletion,
  unfinishedUnits,
} from "./result-store.ts";
export { runUnits, type UnitSchedule } from "./run-units.ts";
export { scenarioHash } from "./scenario-hash.ts";
export { assertSameSweep, type SweepDefinition, sweepDefinition, sweepUnits } from "./sweep-definition.ts";
export { SweepFailure, type UnitFailure } from "./sweep-failure.ts";
export type { RunOptions, SweepProgress, SweepRunner, SweepTask, UnitFunction } from "./sweep-runner.ts";
export { type SweepUnit, sameUnit, unitName } from "./sweep-unit.ts";
