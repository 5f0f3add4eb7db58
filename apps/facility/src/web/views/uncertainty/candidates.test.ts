import { distribution } from "@watthall/sampling";
import { describe, expect, it } from "vitest";
import { parseUncertainScenario } from "../../../scenario/uncertain-scenario.ts";
import { presetIds, presetTree } from "../../link/presets.ts";
import { spreadsApart, withSpreads } from "../../link/spreads.ts";
import { computeSite } from "../../site/compute-site.ts";
import { candidatesOf } from "./candidates.ts";
import { ofKind, partsOf, spreadKinds, withPart } from "./spread-kinds.ts";

describe.each(presetIds)("candidates of %s", (id) => {
  const { certain, spreads } = spreadsApart(presetTree(id));
  const { site } = computeSite(certain);
  const offered = site === null ? [] : candidatesOf(site, {});

  it("have spreads that can be computed, of every kind", () => {
    expect(offered.length).toBeGreaterThanOrEqual(4);
    for (const { path, spread } of offered)
      for (const kind of spreadKinds) {
        const { numbers } = parseUncertainScenario(withSpreads(certain, { [path]: ofKind(spread, kind) }));
        expect(numbers.map((one) => one.path)).toEqual([path]);
      }
  });

  it("tell what the scenario makes uncertain, and what the list does not know", () => {
    const other = { kind: "uniform", low: 20, high: 40 } as const;
    const known = { ...spreads, "feed.lengthM": other };
    const all = site === null ? [] : candidatesOf(site, known);
    expect(all.filter(({ isUncertain }) => isUncertain).map(({ path }) => path)).toEqual(
      expect.arrayContaining(Object.keys(known)),
    );
    expect(all.at(-1)).toMatchObject({ path: "feed.lengthM", key: null, spread: other, isUncertain: true });
  });
});

describe("the numbers of a spread", () => {
  const spreads = [
    { kind: "uniform", low: 1, high: 3 },
    { kind: "triangular", low: 1, central: 2, high: 3 },
    { kind: "normal", mean: 2, sd: 0.5, min: 1 },
  ] as const;

  it.each(spreads)("are set one by one: $kind", (spread) => {
    for (const [part, value] of partsOf(spread)) {
      expect(withPart(spread, part, value)).toEqual(spread);
      const changed = withPart(spread, part, 2.5);
      expect(new Map(partsOf(changed)).get(part)).toBe(2.5);
    }
    expect(withPart(spread, "low", null)).toEqual(spread);
  });

  it.each(spreads.flatMap((spread) => spreadKinds.map((kind) => [spread, kind] as const)))(
    "stay about where they are as another kind: %o, %s",
    (spread, kind) => {
      const made = ofKind(spread, kind);
      expect(made.kind).toBe(kind);
      expect(distribution.safeParse(made).success).toBe(true);
      const [first, last] = [partsOf(made)[0]?.[1], partsOf(made).findLast(([, value]) => value !== null)?.[1]];
      expect(first).toBeGreaterThanOrEqual(1);
      expect(last).toBeLessThanOrEqual(3);
    },
  );

  it("keeps a discrete spread as it is, and finds its place", () => {
    const spread = { kind: "discrete", values: [2, 6], weights: [1, 1] } as const;
    expect(partsOf(spread)).toEqual([]);
    expect(withPart(spread, "low", 1)).toBe(spread);
    expect(ofKind(spread, "uniform")).toEqual({ kind: "uniform", low: 2, high: 6 });
  });
});
