import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertSameSweep, sweepUnits } from "./sweep-definition.ts";
import { unitName } from "./sweep-unit.ts";

const definition = {
  modelVersion: "facility@1.2.0 basis@1.0.0",
  scenarioHash: "a".repeat(64),
  seed: 7,
  sampleCount: 1050,
  unitDrawCount: 100,
};

function refusal(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (ModelError.is(error)) return error.toJSON();
    throw error;
  }
  throw new Error("answered what it should refuse");
}

describe("sweepUnits", () => {
  it("covers each draw once, in order, for any size of sweep and unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 700 }), (sampleCount, unitDrawCount) => {
        const draws = sweepUnits({ ...definition, sampleCount, unitDrawCount }).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, i) => from + i),
        );
        expect(draws).toEqual(Array.from({ length: sampleCount }, (_, i) => i));
      }),
      { numRuns: 50 },
    );
  });

  it("names units so that names sort as draws do", () => {
    const names = sweepUnits({ ...definition, sampleCount: 20_000, unitDrawCount: 1000 }).map(unitName);
    expect([...names].sort()).toEqual(names);
    expect(new Set(names).size).toBe(20);
  });

  it.each([
    ["sampleCount", 0, "out-of-range"],
    ["unitDrawCount", 1.5, "input-invalid"],
    ["scenarioHash", "abc", "input-invalid"],
    ["seed", -1, "out-of-range"],
  ])("refuses %s of %j", (path, value, code) => {
    expect(refusal(() => sweepUnits({ ...definition, [path]: value }))).toMatchObject({ path, code });
  });

  it("refuses to cut a sweep into more units than a folder should hold", () => {
    expect(refusal(() => sweepUnits({ ...definition, sampleCount: 5_000_000, unitDrawCount: 1 }))).toMatchObject({
      path: "unitDrawCount",
      allowed: "at least 5, for at most 1000000 units",
    });
  });
});

describe("assertSameSweep", () => {
  it("lets the same sweep go on", () => {
    expect(() => assertSameSweep(definition, { ...definition })).not.toThrow();
  });

  it("names the package that moved, not those that did not", () => {
    expect(
      refusal(() => assertSameSweep(definition, { ...definition, modelVersion: "facility@1.3.0 basis@1.0.0" })),
    ).toEqual({
      code: "input-invalid",
      model: "sweep",
      path: "modelVersion",
      received: "facility@1.3.0",
      allowed:
        "facility@1.2.0, with which the results that are there were computed; begin another sweep in an empty folder",
    });
  });

  it.each([
    ["scenarioHash", "b".repeat(64)],
    ["seed", 8],
    ["sampleCount", 2000],
    ["unitDrawCount", 50],
  ])("refuses another %s", (path, value) => {
    expect(refusal(() => assertSameSweep(definition, { ...definition, [path]: value }))).toMatchObject({
      path,
      received: String(value),
    });
  });
});
