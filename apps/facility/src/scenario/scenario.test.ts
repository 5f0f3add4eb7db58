import { ModelError, unitMismatches } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "./parse-scenario.ts";
import { readScenario } from "./read-scenario.ts";
import { scenario } from "./scenario.ts";
import { applyVariant } from "./variant.ts";

const least = {
  schemaVersion: 1,
  name: "least",
  country: "FR",
  climate: { city: "lille" },
  it: { racks: [{ rack: "gb200-nvl72", count: 10 }] },
  feed: { system: "ac-3ph", voltageV: 415, lengthM: 30 },
  backup: { autonomyH: 24, ratingKw: 2000 },
  grid: { voltageKv: 20 },
};

describe("scenario", () => {
  it("gives every number the unit of its name", () => {
    expect(unitMismatches(scenario)).toEqual([]);
  });

  it("fills in what is left out", () => {
    const { base } = parseScenario(least);
    expect(base).toMatchObject({ country: "fr", feed: { method: "F-trefoil" }, cooling: { coolant: "pg25" } });
  });

  it.each([
    [{ ...least, schemaVersion: 2 }, "schemaVersion", "input-invalid"],
    [{ ...least, nmae: 1 }, "nmae", "unknown-key"],
    [{ ...least, backup: { autonomyH: -12, ratingKw: 2000 } }, "backup.autonomyH", "out-of-range"],
    [{ ...least, feed: { ...least.feed, voltageV: Number.NaN } }, "feed.voltageV", "input-invalid"],
    [{ ...least, feed: { ...least.feed, lengthM: Number.POSITIVE_INFINITY } }, "feed.lengthM", "input-invalid"],
    [
      { ...least, feed: { ...least.feed, circuits: [{ count: 1, loadShare: 0.4, feed: "A" }] } },
      "feed.circuits",
      "input-invalid",
    ],
    [{ ...least, feed: { ...least.feed, method: "F-trefoill" } }, "feed.method", "input-invalid"],
    [{ ...least, it: {} }, "it", "input-invalid"],
    [{ ...least, variants: [{ name: "v", set: { "backup.storage": "barrel" } }] }, "backup.storage", "input-invalid"],
    [{ ...least, variants: [{ name: "v", set: { "backup.stroage": "buried" } }] }, "backup.stroage", "unknown-key"],
  ])("refuses %o, naming %s", (written, path, code) => {
    expect(() => parseScenario(written)).toThrow(expect.objectContaining({ path, code }));
  });

  it("answers any tree with a scenario or a ModelError, and pollutes no prototype", () => {
    fc.assert(
      fc.property(fc.anything(), (tree) => {
        try {
          parseScenario(tree);
        } catch (error) {
          expect(ModelError.is(error)).toBe(true);
        }
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("applyVariant", () => {
  it("writes a plant's preset out where a path goes into it, named or not", () => {
    const warmer = (cooling: object) =>
      parseScenario(applyVariant({ ...least, cooling }, { name: "v", set: { "cooling.plant.liquid.supplyTempC": 35 } }))
        .base.cooling.plant;
    expect(warmer({})).toMatchObject({
      liquid: { kind: "dry-cooler", supplyTempC: 35 },
      air: { kind: "air-cooled-chiller", supplyTempC: 20 },
    });
    expect(warmer({ plant: "towers-with-economizer" })).toMatchObject({
      liquid: { kind: "cooling-tower", supplyTempC: 35 },
      air: { kind: "water-cooled-chiller", supplyTempC: 12 },
    });
    expect(() => warmer({ plant: "dry-coolerz" })).toThrow(/cooling\.plant/);
  });

  it("takes out what is null", () => {
    const loaded = { ...least, it: { racks: [{ rack: "gb200-nvl72", count: 10, loadKw: 140 }] } };
    const { base } = parseScenario(applyVariant(loaded, { name: "v", set: { "it.racks[0].loadKw": null } }));
    expect(base.it.racks?.[0]?.loadKw).toBeUndefined();
  });

  it("sets fields by their path, in lists too, and leaves the rest", () => {
    const changed = applyVariant(least, { name: "v", set: { "it.racks[0].count": 20, "feed.voltageV": 400 } });
    expect(changed).toMatchObject({
      name: "least – v",
      it: { racks: [{ rack: "gb200-nvl72", count: 20 }] },
      feed: { voltageV: 400, lengthM: 30 },
    });
    expect(least.it.racks[0]?.count).toBe(10);
  });

  it("cannot reach a prototype", () => {
    applyVariant(least, { name: "v", set: { "__proto__.polluted": true, "constructor.prototype.polluted": true } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("readScenario", () => {
  it("reads YAML, and JSON as YAML", () => {
    expect(readScenario("name: a\nlist: [1, 2]\n")).toEqual({ name: "a", list: [1, 2] });
    expect(readScenario('{ "name": "a" }')).toEqual({ name: "a" });
  });

  it.each([
    ["", "an empty file"],
    ["  \n", "an empty file"],
    ["a: [1, 2\nb: 3", ""],
    ["a: 1\na: 2", ""],
    ["a: 1\n---\nb: 2", "a second document"],
  ])("refuses %j", (text, received) => {
    expect(() => readScenario(text)).toThrow(
      expect.objectContaining({ code: "input-invalid", ...(received ? { received } : {}) }),
    );
  });

  it("names line and column of a syntax error", () => {
    expect(() => readScenario("a: 1\nb: 'x\n")).toThrow(
      expect.objectContaining({ path: expect.stringMatching(/^line \d+, column \d+$/) }),
    );
  });

  it.each([`a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, `${"- ".repeat(10_000)}1`])(
    "says of 10 000 levels that they are too deep",
    (text) => {
      expect(() => readScenario(text)).toThrow(expect.objectContaining({ received: "a tree nested too deep to read" }));
    },
  );

  it("stops a tree of aliases that would not end", () => {
    const bomb = [
      "a: &a [1,1,1,1,1,1,1,1,1]",
      ...Array.from(
        { length: 8 },
        (_, i) => `${"bcdefghi"[i]}: &${"bcdefghi"[i]} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`,
      ),
    ].join("\n");
    expect(() => readScenario(bomb)).toThrow(ModelError);
  });
});
