import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nonNegative, positive, share } from "./quantity.ts";
import { unitMismatches } from "./unit-mismatches.ts";
import { suffixOf } from "./units.ts";

describe("suffixOf", () => {
  it.each([
    ["lossWPerM", "WPerM"],
    ["loadKw", "Kw"],
    ["ratedTempC", "TempC"],
    ["limitTempsC", "TempsC"],
    ["approachK", "K"],
    ["faultKa", "Ka"],
    ["currentA", "A"],
    ["tflops", "Tflops"],
    ["h100e", "H100e"],
    ["count", "Count"],
    ["storedM3", "M3"],
    ["apparentKva", "Kva"],
  ])("of %s is %s", (name, suffix) => {
    expect(suffixOf(name)).toBe(suffix);
  });

  it.each(["data", "metric", "delta", "alarm", "item"])("knows none in %s", (name) => {
    expect(suffixOf(name)).toBeNull();
  });
});

describe("unitMismatches", () => {
  it("finds nothing where names and units agree, through lists, unions and ranges", () => {
    const schema = z.strictObject({
      loadKw: positive("kW"),
      usableShare: share().optional(),
      autonomyH: z.union([nonNegative("h"), z.array(nonNegative("h"))]),
      stored: z.array(
        z.strictObject({
          massT: z.union([
            positive("t"),
            z.strictObject({ low: positive("t"), high: positive("t") }),
            z.strictObject({ values: z.array(positive("t")) }),
          ]),
        }),
      ),
      loadedConductorCount: z.union([z.literal(2), z.literal(3)]).meta({ unit: "1" }),
    });
    expect(unitMismatches(schema)).toEqual([]);
  });

  it("names a wrong unit, a missing unit and a name without suffix", () => {
    const schema = z.strictObject({
      loadKw: positive("W"),
      lengthM: z.number(),
      nested: z.strictObject({ power: positive("kW") }),
    });
    expect(unitMismatches(schema)).toEqual([
      { path: "loadKw", unit: "W", expected: "kW" },
      { path: "lengthM", unit: null, expected: "m" },
      { path: "nested.power", unit: "kW", expected: null },
    ]);
  });

  it("takes a list of numbers and one number for what they are, and words for none", () => {
    const schema = z.strictObject({
      phaseCount: z.literal([1, 3]).meta({ unit: "1" }),
      poleCount: z.literal(3).meta({ unit: "1" }),
      rackCount: z.number().int().meta({ unit: "1" }),
      phases: z.literal([1, 3]),
      kind: z.enum(["ac", "dc"]),
      standard: z.literal("iec"),
      level: z.literal([1, "all"]),
      enabled: z.boolean(),
    });
    expect(unitMismatches(schema)).toEqual([{ path: "phases", unit: null, expected: null }]);
  });

  it("looks into tuples, records and joined schemas", () => {
    const schema = z.strictObject({
      spanKw: z.tuple([positive("kW"), positive("W")]),
      pair: z.tuple([positive("kW")]),
      loadsKw: z.record(z.string(), positive("MW")),
      joined: z.intersection(z.object({ lengthM: positive("km") }), z.object({ heightM: positive("m") })),
    });
    expect(unitMismatches(schema)).toEqual([
      { path: "spanKw[]", unit: "W", expected: "kW" },
      { path: "pair[]", unit: "kW", expected: null },
      { path: "loadsKw{}", unit: "MW", expected: "kW" },
      { path: "joined.lengthM", unit: "km", expected: "m" },
    ]);
  });

  it("lets only the parts of a range inherit the unit above them", () => {
    const range = z.strictObject({ low: z.number(), high: z.number(), spareKw: z.number() }).meta({ unit: "kW" });
    expect(unitMismatches(z.strictObject({ loadKw: range }))).toEqual([
      { path: "loadKw.spareKw", unit: null, expected: "kW" },
    ]);
  });

  it("follows a schema that holds itself, once", () => {
    const tree = z.strictObject({
      lengthM: positive("km"),
      get branches() {
        return z.array(tree).optional();
      },
    });
    const found = unitMismatches(z.strictObject({ tree }));
    expect(found.map(({ path }) => path)).toEqual(["tree.lengthM"]);
  });

  it("finds no unit in a number without a name", () => {
    expect(unitMismatches(positive("kW"))).toEqual([{ path: "", unit: "kW", expected: null }]);
  });
});
