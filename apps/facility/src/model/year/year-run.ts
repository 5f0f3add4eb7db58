import type { YearPlan } from "./year-plan.ts";
import type { YearSums } from "./year-sums.ts";

/** A stretch of hours on its way through the kernels. */
export interface StretchRun {
  readonly plan: YearPlan;
  readonly sums: YearSums;
  /** First hour of the stretch in the year. */
  readonly from: number;
  readonly hourCount: number;
}
