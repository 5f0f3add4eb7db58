import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ModelError } from "./model-error.ts";
import { parseInput } from "./parse-input.ts";
import { count, positive, share } from "./quantity.ts";

const schema = z.strictObject({
  loadKw: positive("kW"),
  stored: z.array(z.strictObject({ massT: positive("t"), storage: z.enum(["buried", "single-wall"]) })).optional(),
  usableShare: share().default(1),
  rackCount: count().optional(),
  redundancy: z.union([z.literal("N+1"), z.strictObject({ spareCount: count(), perCount: count() })]).optional(),
});

function refusal(input: unknown): ModelError {
  try {
    parseInput("model", schema, input);
  } catch (thrown) {
    if (ModelError.is(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("not refused");
}

describe("parseInput", () => {
  it("fills in defaults", () => {
    expect(parseInput("model", schema, { loadKw: 140 })).toEqual({ loadKw: 140, usableShare: 1 });
  });

  it.each([
    [{ loadKw: -5 }, "out-of-range", "loadKw", "-5", "a number > 0 kW"],
    [{ loadKw: Number.NaN }, "input-invalid", "loadKw", "NaN", "a finite number kW"],
    [{ loadKw: Number.POSITIVE_INFINITY }, "input-invalid", "loadKw", "Infinity", "a finite number kW"],
    [{ loadKw: "140" }, "input-invalid", "loadKw", '"140"', "a finite number kW"],
    [{}, "input-invalid", "loadKw", "nothing", "a finite number kW"],
    [null, "input-invalid", "", "null", "an object"],
    [{ loadKw: 1, usableShare: 95 }, "out-of-range", "usableShare", "95", "a number <= 1"],
    [{ loadKw: 1, rackCount: 1.5 }, "input-invalid", "rackCount", "1.5", "a whole number"],
    [
      { loadKw: 1, stored: [{ massT: 0, storage: "buried" }] },
      "out-of-range",
      "stored[0].massT",
      "0",
      "a number > 0 t",
    ],
    [
      { loadKw: 1, stored: [{ massT: 1, storage: "barrel" }] },
      "input-invalid",
      "stored[0].storage",
      '"barrel"',
      'did you mean "buried"? One of "buried" | "single-wall"',
    ],
  ])("refuses %o", (input, code, path, received, allowed) => {
    expect(refusal(input).toJSON()).toEqual({ code, model: "model", path, received, allowed });
  });

  it("suggests the field that a misspelt one meant", () => {
    const error = refusal({ loadKw: 1, loadkW: 2 });
    expect(error).toMatchObject({ code: "unknown-key", path: "loadkW" });
    expect(error.allowed).toMatch(/did you mean loadKw\?/);
  });

  it("names the branch of a union that was meant", () => {
    expect(refusal({ loadKw: 1, redundancy: { spareCount: 0, perCount: 8 } })).toMatchObject({
      path: "redundancy.spareCount",
      received: "0",
    });
  });

  it("prefers the branch that was entered to one of fewer complaints, and the type that was given", () => {
    expect(refusal({ loadKw: 1, redundancy: { spareCount: 0 } }).path).toBe("redundancy.spareCount");
    expect(refusal({ loadKw: 1, redundancy: "N+3" })).toMatchObject({ path: "redundancy", received: '"N+3"' });
  });

  it("lists the fields and the unit of the branch of a union that the writer named", () => {
    const shapes = z.strictObject({
      tank: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("round"), diameterM: positive("m") }),
        z.strictObject({ kind: z.literal("box"), widthM: positive("m"), lengthM: positive("m") }),
      ]),
    });
    const refused = (tank: unknown) => {
      try {
        parseInput("model", shapes, { tank });
      } catch (thrown) {
        if (ModelError.is(thrown)) return thrown;
      }
      throw new Error("answered");
    };
    const misspelt = refused({ kind: "box", widthM: 1, lengthM: 1, lenghtM: 1 });
    expect(misspelt).toMatchObject({ code: "unknown-key", path: "tank.lenghtM" });
    expect(misspelt.allowed).toMatch(/did you mean lengthM\? The fields are kind, widthM, lengthM$/);
    expect(refused({ kind: "round", diameterM: -1 }).allowed).toBe("a number > 0 m");
  });

  it("answers any JSON and any key with an input or a ModelError", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        try {
          parseInput("model", schema, input);
        } catch (thrown) {
          expect(ModelError.is(thrown)).toBe(true);
        }
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("ModelError", () => {
  it("is recognised across copies of the package", () => {
    expect(ModelError.is({ [Symbol.for("watthall.ModelError")]: true })).toBe(true);
    expect(ModelError.is(new Error("other"))).toBe(false);
  });

  it("says field, received and allowed in one line", () => {
    expect(refusal({ loadKw: -5 }).message).toBe("model: loadKw: received -5; allowed: a number > 0 kW");
  });
});
