import { type SweepUnit, unitName } from "./sweep-unit.ts";

/** A unit that failed at every attempt. */
export interface UnitFailure {
  readonly unit: SweepUnit;
  readonly attemptCount: number;
  /** What the last attempt threw. */
  readonly message: string;
}

/** Units failed for good; the results of all others stand, and a later run computes only what is missing. */
export class SweepFailure extends Error {
  override readonly name = "SweepFailure";
  readonly failures: readonly UnitFailure[];

  constructor(failures: readonly UnitFailure[]) {
    const [first] = failures;
    const others = failures.length > 1 ? ` (and ${failures.length - 1} more units)` : "";
    super(first ? `${unitName(first.unit)}: ${first.message}${others}` : "units failed");
    this.failures = failures;
  }
}
