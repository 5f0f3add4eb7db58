import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jobIndex, jobShare } from "./job-share.ts";
import { sweepUnits } from "./sweep-definition.ts";

const units = sweepUnits({
  modelVersion: "1",
  scenarioHash: "a".repeat(64),
  seed: 7,
  sampleCount: 1050,
  unitDrawCount: 10,
});

describe("jobIndex", () => {
  it.each([
    [{ JOB_COMPLETION_INDEX: "0" }, 0],
    [{ JOB_COMPLETION_INDEX: "12" }, 12],
    [{ SLURM_ARRAY_TASK_ID: "3" }, 3],
    [{ SLURM_ARRAY_TASK_ID: "3", SLURM_ARRAY_TASK_MIN: "1" }, 2],
    [{ PARALLEL_SEQ: "1" }, 0],
  ])("of %j is %d", (environment, index) => {
    expect(jobIndex(environment)).toBe(index);
  });

  it.each([[{}], [{ JOB_COMPLETION_INDEX: "" }], [{ PARALLEL_SEQ: "two" }]])("refuses %j", (environment) => {
    expect(() => jobIndex(environment)).toThrow(/allowed/);
  });
});

describe("jobShare", () => {
  it("gives each unit to just one job, and to each job as many, give or take one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (jobCount) => {
        const shares = Array.from({ length: jobCount }, (_, index) => jobShare(units, index, jobCount));
        expect(new Set(shares.flat())).toEqual(new Set(units));
        expect(shares.flat()).toHaveLength(units.length);
        const sizes = shares.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it.each([-1, 4, Number.NaN])("refuses job %d of 4", (index) => {
    expect(() => jobShare(units, index, 4)).toThrow(/0 to 3/);
  });
});
