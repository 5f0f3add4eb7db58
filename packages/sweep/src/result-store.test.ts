import type { Columns } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { waves, wavesDefinition } from "../fixtures/waves.ts";
import { inProcessRunner } from "./in-process-runner.ts";
import { completeSweep, completeUnit, type ResultStore } from "./result-store.ts";
import { sweepUnits } from "./sweep-definition.ts";
import type { SweepProgress } from "./sweep-runner.ts";
import { type SweepUnit, unitName } from "./sweep-unit.ts";

function storeInMemory(): ResultStore & { readonly kept: Map<string, Columns> } {
  const kept = new Map<string, Columns>();
  return {
    kept,
    has: async (unit) => kept.has(unitName(unit)),
    write: async (unit, columns) => {
      kept.set(unitName(unit), columns);
    },
  };
}

const units = sweepUnits(await wavesDefinition());
const first = units[0] as SweepUnit;

describe("completeUnit", () => {
  it("computes a unit once", async () => {
    const store = storeInMemory();
    expect([await completeUnit(first, store, waves), await completeUnit(first, store, waves)]).toEqual([true, false]);
  });

  it.each([
    ["a draw too few", (unit: SweepUnit) => waves({ ...unit, to: unit.to - 1 }), /loadKw has 99 values for 100 draws/],
    [
      "no number",
      () => ({ loadKw: { unit: "kW", values: new Float64Array(100).fill(Number.NaN, 3, 4) } }) as const,
      /loadKw of draw 3 is NaN/,
    ],
    [
      "a first draw without end",
      () => ({ loadKw: { unit: "kW", values: new Float64Array(100).fill(Number.POSITIVE_INFINITY, 0, 1) } }) as const,
      /loadKw of draw 0 is Infinity/,
    ],
  ])("keeps nothing of a result with %s", async (_, evaluate, message) => {
    const store = storeInMemory();
    await expect(completeUnit(first, store, evaluate)).rejects.toThrow(message);
    expect(store.kept.size).toBe(0);
  });
});

describe("completeSweep", () => {
  const sweepInto = (store: ResultStore) => ({
    units,
    runner: inProcessRunner(),
    store,
    task: { module: "", name: "", parameters: null, run: (unit: SweepUnit) => completeUnit(unit, store, waves) },
  });

  it("computes what is missing", async () => {
    const store = storeInMemory();
    await completeUnit(first, store, waves);
    expect(await completeSweep(sweepInto(store))).toEqual({ foundUnitCount: 1, computedUnitCount: 10 });
    expect(await completeSweep(sweepInto(store))).toEqual({ foundUnitCount: 11, computedUnitCount: 0 });
    expect([...store.kept.keys()].sort()).toEqual(units.map(unitName));
  });

  it("tells how far it is, and stops when told to", async () => {
    const store = storeInMemory();
    const cancel = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ finishedUnitCount }: SweepProgress) => {
      seen.push(finishedUnitCount);
      if (finishedUnitCount === 3) cancel.abort(new Error("enough"));
    };
    await expect(completeSweep({ ...sweepInto(store), signal: cancel.signal, onProgress })).rejects.toThrow("enough");
    expect(seen).toEqual([1, 2, 3]);
    expect(store.kept.size).toBe(3);
  });

  it("does not call a sweep complete whose results are not there", async () => {
    const store = { ...storeInMemory(), write: async () => {} };
    await expect(completeSweep(sweepInto(store))).rejects.toThrow(/is not in the store/);
  });
});
