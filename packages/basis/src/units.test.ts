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
});
