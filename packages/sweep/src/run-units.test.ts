import { describe, expect, it } from "vitest";
import { wavesDefinition } from "../fixtures/waves.ts";
import { runUnits } from "./run-units.ts";
import { sweepUnits } from "./sweep-definition.ts";
import { SweepFailure } from "./sweep-failure.ts";

// Twenty units of ten draws.
const units = sweepUnits(await wavesDefinition({ sampleCount: 200, unitDrawCount: 10 }));

const failureOf = (run: Promise<unknown>): Promise<SweepFailure> =>
  run.then(
    () => Promise.reject(new Error("passed")),
    (thrown: unknown) => (thrown instanceof SweepFailure ? thrown : Promise.reject(thrown)),
  );

describe("runUnits", () => {
  it("keeps as many units under way as there are lanes, and no more", async () => {
    let [underWay, most] = [0, 0];
    const run = async ({ from }: { readonly from: number }) => {
      most = Math.max(most, ++underWay);
      // The first unit of all ends last: results stand by unit, not by their end.
      await new Promise((resolve) => setTimeout(resolve, from === 0 ? 20 : 1));
      underWay--;
      return from;
    };
    expect(await runUnits(units, run, { laneCount: 4, attemptCount: 1 })).toEqual(units.map(({ from }) => from));
    expect(most).toBe(4);
  });

  it("pauses longer before each further attempt", async () => {
    const begun: number[] = [];
    const run = async () => {
      begun.push(performance.now());
      throw new Error("the line is down");
    };
    await failureOf(runUnits(units.slice(0, 1), run, { laneCount: 1, attemptCount: 3 }));
    expect(begun).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = begun;
    // 100 ms, then 200 ms; a timer may end up to a millisecond early.
    expect(second - first).toBeGreaterThan(98);
    expect(third - second).toBeGreaterThan(198);
  });

  it("does not wait for the next attempt once cancelled", async () => {
    const cancel = new AbortController();
    const attempts: string[] = [];
    const run = async () => {
      attempts.push("begun");
      setTimeout(() => cancel.abort(new Error("enough")), 5);
      throw new Error("the line is down");
    };
    const options = { laneCount: 1, attemptCount: 30, signal: cancel.signal };
    await expect(runUnits(units, run, options)).rejects.toThrow("enough");
    expect(attempts).toEqual(["begun"]);
  });

  it("begins nothing when it was cancelled before", async () => {
    const run = async () => Promise.reject(new Error("begun all the same"));
    const options = { laneCount: 1, attemptCount: 1, signal: AbortSignal.abort(new Error("enough")) };
    await expect(runUnits(units, run, options)).rejects.toThrow("enough");
  });

  it("gives up when ten units have failed, and says how many there were", async () => {
    let begun = 0;
    const run = async () => {
      begun++;
      throw "no space left";
    };
    const failure = await failureOf(runUnits(units, run, { laneCount: 1, attemptCount: 1 }));
    expect(begun).toBe(10);
    expect(failure.failures.map(({ unit }) => unit)).toEqual(units.slice(0, 10));
    expect(failure.message).toMatch(/no space left \(and 9 more units\)$/);
  });
});
