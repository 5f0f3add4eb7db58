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

  it("prefers no scheduler's variable that is not set, and reads the first job's number only of Slurm", () => {
    expect(jobIndex({ SLURM_ARRAY_TASK_ID: "3", PARALLEL_SEQ: "9" })).toBe(3);
    expect(jobIndex({ PARALLEL_SEQ: "9", SLURM_ARRAY_TASK_MIN: "4" })).toBe(8);
  });

  it.each([
    [{}, "environment", "no job index"],
    [{ JOB_COMPLETION_INDEX: "" }, "JOB_COMPLETION_INDEX", '""'],
    [{ JOB_COMPLETION_INDEX: "3 of 4" }, "JOB_COMPLETION_INDEX", '"3 of 4"'],
    [{ SLURM_ARRAY_TASK_ID: "job 3" }, "SLURM_ARRAY_TASK_ID", '"job 3"'],
    [{ SLURM_ARRAY_TASK_ID: "3", SLURM_ARRAY_TASK_MIN: "-1" }, "SLURM_ARRAY_TASK_MIN", '"-1"'],
    [{ PARALLEL_SEQ: "two" }, "PARALLEL_SEQ", '"two"'],
  ])("refuses %j", (environment, path, received) => {
    expect(() => jobIndex(environment)).toThrow(
      expect.objectContaining({ code: "input-invalid", model: "jobIndex", path, received }),
    );
  });

  it("names the variables that it would read", () => {
    expect(() => jobIndex({})).toThrow(/one of JOB_COMPLETION_INDEX, SLURM_ARRAY_TASK_ID, PARALLEL_SEQ/);
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
    expect(() => jobShare(units, index, 4)).toThrow(
      expect.objectContaining({ code: "out-of-range", model: "jobShare", path: "index", received: String(index) }),
    );
    expect(() => jobShare(units, index, 4)).toThrow(/0 to 3, for 4 jobs/);
  });
});
