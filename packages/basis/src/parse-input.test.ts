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

function refusal(input: unknown, of: z.ZodType = schema): ModelError {
  try {
    parseInput("model", of, input);
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
    const refused = (tank: unknown) => refusal({ tank }, shapes);
    const misspelt = refused({ kind: "box", widthM: 1, lengthM: 1, lenghtM: 1 });
    expect(misspelt).toMatchObject({ code: "unknown-key", path: "tank.lenghtM" });
    expect(misspelt.allowed).toMatch(/did you mean lengthM\? The fields are kind, widthM, lengthM$/);
    expect(refused({ kind: "round", diameterM: -1 }).allowed).toBe("a number > 0 m");
  });

  it("names the discriminator that no branch has", () => {
    const tank = z.strictObject({
      tank: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("round") }),
        z.strictObject({ kind: z.literal("box") }),
      ]),
    });
    expect(refusal({ tank: { kind: "cone" } }, tank)).toMatchObject({
      code: "input-invalid",
      path: "tank.kind",
      received: '"cone"',
    });
  });

  it("takes unit and fields from the branch that was named, at any depth", () => {
    const tanks = z.strictObject({
      tanks: z.array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("round"), size: positive("m") }),
          z.strictObject({
            kind: z.literal("box"),
            size: positive("mm"),
            lid: z.strictObject({ size: positive("m2") }),
          }),
        ]),
      ),
    });
    expect(refusal({ tanks: [{ kind: "box", size: -1, lid: { size: 1 } }] }, tanks).allowed).toBe("a number > 0 mm");
    expect(refusal({ tanks: [{ kind: "box", size: 1, lid: { size: 0 } }] }, tanks)).toMatchObject({
      path: "tanks[0].lid.size",
      allowed: "a number > 0 m2",
    });
  });

  it("finds the unit of a number that may also be a word", () => {
    const autonomy = z.strictObject({ autonomyH: z.union([z.literal("all"), positive("h")]) });
    expect(refusal({ autonomyH: -1 }, autonomy).allowed).toBe("a number > 0 h");
  });

  it("offers the fields of every branch that the writer may have meant", () => {
    const { allowed } = refusal({ loadKw: 1, redundancy: { spareCount: 1, perCount: 8, sparCount: 2 } });
    expect(allowed).toBe("did you mean spareCount? The fields are spareCount, perCount");
  });

  it.each([
    ["a branch refused by value", [z.number(), z.enum(["N+1", "2N"])], "N+3", "field"],
    [
      "the deepest complaint",
      [z.strictObject({ a: z.string() }), z.strictObject({ a: z.strictObject({ n: z.number() }) })],
      { a: { n: "x" } },
      "field.a.n",
    ],
    [
      "the fewest complaints",
      [z.strictObject({ a: z.string(), b: z.string() }), z.strictObject({ c: z.string() })],
      { c: 1 },
      "field.c",
    ],
    [
      "a branch with a field too many",
      [z.looseObject({}).refine(() => false, { abort: true }), z.strictObject({ a: z.number() })],
      { a: "x", b: 1 },
      "field.a",
    ],
  ] as const)("blames %s, in whichever order the branches stand", (_, [one, other], value, path) => {
    for (const branches of [
      [one, other],
      [other, one],
    ] as const) {
      const error = refusal({ field: value }, z.strictObject({ field: z.union(branches) }));
      expect(error).toMatchObject({ path });
      expect(error.allowed).not.toMatch(/finite number, |Invalid input/);
    }
  });

  it.each([
    [z.string().min(2), "x", ">= 2 characters"],
    [z.string().max(2), "xyz", "<= 2 characters"],
    [z.array(z.number()).min(1), [], ">= 1 entries"],
    [z.number().multipleOf(0.5), 0.3, "a multiple of 0.5"],
    [z.literal("N+1"), "N+3", '"N+1"'],
    [z.literal([400, "N+1"]), "N+3", '400 | "N+1"'],
    [z.enum(["buried", "single-wall"]), 5, '"buried" | "single-wall"'],
    [z.strictObject({}), null, "an object"],
    [z.boolean(), 1, "true or false"],
    [z.array(z.number()), 1, "a list"],
    [z.number().lt(5), 5, "a number < 5"],
  ])("says what is allowed: %#", (field, value, allowed) => {
    expect(refusal({ field: value }, z.strictObject({ field })).allowed).toBe(allowed);
  });

  it("says that an object takes no field at all", () => {
    expect(refusal({ a: 1 }, z.strictObject({})).allowed).toBe("no further field");
  });

  it("reads no field that the input only inherits", () => {
    expect(refusal({}, z.strictObject({ constructor: z.number() })).received).toBe("nothing");
  });

  it("names up to five other wrong fields", () => {
    const six = z.strictObject(Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((key) => [key, z.boolean()])));
    expect(refusal({ a: true, b: true, c: true, d: true }, six)).toMatchObject({
      path: "e",
      allowed: "true or false (also wrong: f)",
    });
    expect(refusal({}, six).allowed).toBe("true or false (also wrong: b, c, d, e, f)");
    const seven = six.extend({ g: z.boolean() });
    expect(refusal({}, seven).allowed).toBe("true or false (also wrong: b, c, d, e, f, …)");
    expect(refusal({ a: 1, b: true, c: true, d: true, e: true, f: true, x: 1 }, six).allowed).toMatch(
      /also wrong: Unrec/,
    );
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
