import { ModelError } from "@watthall/basis";
import { metricNames } from "@watthall/gpu-equivalence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { leafOf, leafText } from "./leaf-text.ts";
import { isTooLong, linkQuery, readLink, startLink } from "./link.ts";
import { presetIds, presetTree } from "./presets.ts";
import { spreadsApart, withSpreads } from "./spreads.ts";
import { differences, leavesOf, withLeaves } from "./tree-paths.ts";
import { outageIds, spreadFigures, verdictNames } from "./view-choices.ts";

const leaf = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
  fc.boolean(),
);

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0));

const spread = fc.oneof(
  fc.record({ kind: fc.constant("uniform" as const), low: finite, high: finite }),
  fc.record({ kind: fc.constant("triangular" as const), low: finite, central: finite, high: finite }),
  fc.record(
    { kind: fc.constant("normal" as const), mean: finite, sd: finite, min: finite, max: finite },
    { requiredKeys: ["kind", "mean", "sd"], noNullPrototype: true },
  ),
  fc.record({
    kind: fc.constant("discrete" as const),
    values: fc.array(finite, { minLength: 1, maxLength: 3 }),
    weights: fc.array(finite, { minLength: 1, maxLength: 3 }),
  }),
);

const choice = fc.record({
  with: fc.option(fc.uniqueArray(fc.constantFrom(...presetIds, "variant-1"), { maxLength: 3 })),
  metric: fc.constantFrom(...metricNames),
  outage: fc.constantFrom(...outageIds),
  verdict: fc.constantFrom("all" as const, ...verdictNames),
  draws: fc.integer({ min: 20, max: 5000 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  figure: fc.constantFrom(...spreadFigures),
});

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
      "?v=2&from=kyber-campus-marseille&it.fill.facilityMw=200&it.fill.rack=vr200-nvl72&backup.autonomyH=12,24&designHour=&lang=fr",
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
        fc.dictionary(paths, fc.option(spread), { maxKeys: 4, noNullPrototype: true }),
        choice,
        (set, spreads, choices) => {
          const link = { ...startLink, set, spreads, choices, view: "cooling", lang: "fr", units: "us" } as const;
          expect(readLink(linkQuery(link))).toEqual({ link, problems: [] });
        },
      ),
    );
  });
});

describe("readLink", () => {
  it.each([
    ["?v=3", "newer-version"],
    ["?v=0", "unknown-version"],
    ["?uncertain.it.otherItShare=uniform,0.1", "path-refused"],
    ["?uncertain.it.otherItShare=uniform,a,b", "path-refused"],
    ["?uncertain.__proto__.x=uniform,0,1", "path-refused"],
    ["?uncertain.it~otherItShare.low=0.1", "path-refused"],
    ["?v=1&uncertain.grid~powerFactor.low=0.1", "path-refused"],
    ["?draws=1e9", "choice-refused"],
    ["?seed=-1", "choice-refused"],
    ["?metric=__proto__", "choice-refused"],
    ["?with=a,b,c,d", "choice-refused"],
    ["?with=<b>", "choice-refused"],
    ["?figure=constructor", "choice-refused"],
    ["?verdict=maybe", "choice-refused"],
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

  it("tells of a link that it would not read again", () => {
    const large = { ...startLink, set: { description: "x".repeat(9000) } };
    const many = { ...startLink, set: Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`a.${i}`, 1])) };
    for (const link of [large, many]) {
      expect(isTooLong(link)).toBe(true);
      expect(readLink(linkQuery(link)).problems).not.toEqual([]);
    }
    expect(isTooLong(startLink)).toBe(false);
  });

  it("reads spreads of version 1, which wrote their fields one by one and only what differs", () => {
    const from = "gigafactory-hauts-de-france";
    const old = `?v=1&from=${from}&feed.lengthM=25&uncertain.it~otherItShare.low=0.05&uncertain.economics~energyEurPerMwh=&uncertain.cooling~supplyTempC.kind=uniform&uncertain.cooling~supplyTempC.low=28&uncertain.cooling~supplyTempC.high=32&view=feed`;
    const { link, problems } = readLink(old);
    expect(problems).toEqual([]);
    expect(link).toEqual({
      ...startLink,
      view: "feed",
      set: { "feed.lengthM": 25 },
      spreads: {
        "it.otherItShare": { kind: "uniform", low: 0.05, high: 0.1 },
        "economics.energyEurPerMwh": null,
        "cooling.supplyTempC": { kind: "uniform", low: 28, high: 32 },
      },
    });
    expect(linkQuery(link)).toBe(
      `?v=2&from=${from}&feed.lengthM=25&uncertain.it.otherItShare=uniform,0.05,0.1&uncertain.economics.energyEurPerMwh=&uncertain.cooling.supplyTempC=uniform,28,32&view=feed`,
    );
  });

  it("answers any text with a link that is a scenario or a clear refusal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const { link } = readLink(query);
        try {
          parseScenario(withSpreads(withLeaves(presetTree(link.from), link.set), link.spreads));
        } catch (error) {
          expect(ModelError.is(error)).toBe(true);
        }
      }),
    );
  });
});

describe("spreadsApart", () => {
  it.each(presetIds)("is undone by withSpreads for %s", (id) => {
    const { certain, spreads } = spreadsApart(presetTree(id));
    expect(Object.keys(spreads).length).toBeGreaterThan(0);
    expect(withSpreads(certain, spreads)).toEqual(presetTree(id));
    expect(withSpreads(presetTree(id), Object.fromEntries(Object.keys(spreads).map((path) => [path, null])))).toEqual(
      certain,
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
