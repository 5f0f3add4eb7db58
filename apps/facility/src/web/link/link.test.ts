import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { leafOf, leafText } from "./leaf-text.ts";
import { linkQuery, readLink, startLink } from "./link.ts";
import { presetIds, presetTree } from "./presets.ts";
import { differences, leavesOf, withLeaves } from "./tree-paths.ts";

const leaf = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
  fc.boolean(),
);

describe("leafText", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(
        leaf.filter((x) => x !== ""),
        (one) => {
          expect(leafOf(leafText(one))).toEqual(one);
        },
      ),
    );
    expect(leafOf(leafText([12, 24.5]))).toEqual([12, 24.5]);
    expect(leafOf(leafText(null))).toBe(null);
  });
});

describe("linkQuery", () => {
  it("is readable, with the units in its keys", () => {
    const query = linkQuery({
      ...startLink,
      from: "kyber-campus-marseille",
      set: { "it.fill.facilityMw": 200, "it.fill.rack": "vr200-nvl72", "backup.autonomyH": [12, 24], designHour: null },
      lang: "fr",
    });
    expect(query).toBe(
      "?v=1&from=kyber-campus-marseille&it.fill.facilityMw=200&it.fill.rack=vr200-nvl72&backup.autonomyH=12,24&designHour=&lang=fr",
    );
  });

  it("is read back as it was", () => {
    const paths = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,9}\.[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.dictionary(
          paths,
          leaf.filter((x) => x !== "" && String(x).length < 60),
          { maxKeys: 8, noNullPrototype: true },
        ),
        (set) => {
          const link = { ...startLink, set, view: "cooling", lang: "fr", units: "us" } as const;
          expect(readLink(linkQuery(link))).toEqual({ link, problems: [] });
        },
      ),
    );
  });
});

describe("readLink", () => {
  it.each([
    ["?v=2", "newer-version"],
    ["?v=old", "unknown-version"],
    ["?from=nowhere", "unknown-scenario"],
    [`?name=${"x".repeat(9000)}`, "too-long"],
    ["?__proto__.polluted=true", "path-refused"],
    ["?a.b.c.d.e.f.g.h.i.j.k=1", "path-refused"],
    ["?<img src=x onerror=alert(1)>=1", "path-refused"],
  ])("says what is wrong with %.40s", (query, problem) => {
    expect(readLink(query).problems).toEqual([problem]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("answers any text with a link that is a scenario or a clear refusal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const { link } = readLink(query);
        try {
          parseScenario(withLeaves(presetTree(link.from), link.set));
        } catch (error) {
          expect(ModelError.is(error)).toBe(true);
        }
      }),
    );
  });
});

describe("differences", () => {
  it.each(presetIds.flatMap((from) => presetIds.map((to) => [from, to] as const)))("make of %s %s", (from, to) => {
    const made = withLeaves(presetTree(from), differences(presetTree(from), presetTree(to)));
    expect(leavesOf(made)).toEqual(leavesOf(presetTree(to)));
    expect(parseScenario(made)).toEqual(parseScenario(presetTree(to)));
  });

  it("build lists from nothing, and shorten them", () => {
    expect(withLeaves({}, { "it.racks.0.rack": "a", "it.racks.1.rack": "b" })).toEqual({
      it: { racks: [{ rack: "a" }, { rack: "b" }] },
    });
    expect(withLeaves({ list: ["a", "b", "c"] }, { "list.2": null, "list.1": null })).toEqual({ list: ["a"] });
  });

  it("let a whole branch go by its name", () => {
    expect(withLeaves({ it: { target: { rack: "a" } } }, { "it.target": null, "it.fill.rack": "b" })).toEqual({
      it: { fill: { rack: "b" } },
    });
  });
});
