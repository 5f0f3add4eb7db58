import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { waves, wavesDefinition } from "../fixtures/waves.ts";
import { inProcessRunner } from "./in-process-runner.ts";
import { sweepUnits } from "./sweep-definition.ts";
import { SweepFailure } from "./sweep-failure.ts";
import type { SweepProgress, UnitFunction } from "./sweep-runner.ts";

const units = sweepUnits(await wavesDefinition());
const taskOf = <R>(run: UnitFunction<null, R>) => ({ module: "", name: "", parameters: null, run });

describe("inProcessRunner", () => {
  it("gives the results in the order of the units, the same as one call for all draws", async () => {
    const results = await inProcessRunner().run(units, taskOf(waves));
    const joined = results.flatMap((columns) => [...(columns.loadKw?.values ?? [])]);
    const [first] = units;
    expect(joined).toEqual([...(waves({ ...(first as (typeof units)[0]), from: 0, to: 1050 }).loadKw?.values ?? [])]);
  });

  it("imports a function by its address", async () => {
    const module = new URL("../fixtures/waves.ts", import.meta.url).href;
    const results = await inProcessRunner().run(units, { module, name: "firstWave", parameters: null });
    expect(results).toHaveLength(11);
    expect(results[0]).toBe(Math.sin(7));
    await expect(inProcessRunner().run(units, { module, name: "lastWave", parameters: null })).rejects.toThrow(
      /exports no function lastWave/,
    );
  });

  it("tries again what fails, and counts it once", async () => {
    const seen: SweepProgress[] = [];
    let calls = 0;
    const task = taskOf(({ from }) => {
      if (++calls === 3) throw new Error("a passing fault");
      return from;
    });
    const results = await inProcessRunner().run(units, task, { onProgress: (progress) => seen.push(progress) });
    expect(results).toEqual(units.map(({ from }) => from));
    expect(calls).toBe(12);
    expect(seen.at(-1)).toEqual({
      unitCount: 11,
      finishedUnitCount: 11,
      drawCount: 1050,
      finishedDrawCount: 1050,
      retryCount: 1,
    });
  });

  it("goes on past a unit that fails for good, and names it at the end", async () => {
    const finished: number[] = [];
    const task = taskOf(({ from }) => {
      if (from === 300) throw new Error("no space left");
      finished.push(from);
    });
    const failure = await inProcessRunner({ attemptCount: 2 })
      .run(units, task)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SweepFailure);
    expect((failure as SweepFailure).failures).toEqual([{ unit: units[3], attemptCount: 2, message: "no space left" }]);
    expect(finished).toHaveLength(10);
  });

  it("stops at the first refusal, which no further attempt would change", async () => {
    let calls = 0;
    const task = taskOf((): never => {
      calls++;
      throw new ModelError({ code: "out-of-range", model: "waves", path: "seed", received: "7", allowed: "8" });
    });
    await expect(inProcessRunner().run(units, task)).rejects.toThrow("waves: seed: received 7; allowed: 8");
    expect(calls).toBe(1);
  });

  it("begins no unit once cancelled, and throws the signal's reason", async () => {
    const cancel = new AbortController();
    const begun: number[] = [];
    const task = taskOf(({ from }) => {
      begun.push(from);
      if (from === 200) cancel.abort(new Error("enough"));
    });
    await expect(inProcessRunner().run(units, task, { signal: cancel.signal })).rejects.toThrow("enough");
    expect(begun).toEqual([0, 100, 200]);
  });

  it("has nothing to do for no units", async () => {
    expect(await inProcessRunner().run([], taskOf(waves))).toEqual([]);
  });
});
