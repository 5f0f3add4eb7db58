import { describe, expect, it } from "vitest";
import { scenarioHash } from "./scenario-hash.ts";

describe("scenarioHash", () => {
  it("is the SHA-256 of the JSON with its keys in order", async () => {
    // printf '{"a":[1,{"c":null}],"b":"x"}' | sha256sum
    const expected = "0855c97bbda5a98ec753d275cd59e6014037d148952c839b5dd543be3299042a";
    expect(await scenarioHash({ b: "x", a: [1, { c: null, d: undefined }] })).toBe(expected);
  });

  it("moves with any value", async () => {
    expect(await scenarioHash({ loadKw: 1 })).not.toBe(await scenarioHash({ loadKw: 1.0000000001 }));
  });

  it.each([[{ a: Number.NaN }], [{ a: () => 1 }], [[1n]]])("refuses what JSON has no word for", async (inputs) => {
    await expect(scenarioHash(inputs)).rejects.toThrow(TypeError);
  });
});
