import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FeedRedundancyInput, feedRedundancy } from "./feed-redundancy.ts";

const feedOf = (id: string, loadShare: number, sectionMm2 = 70, ampacityA = 246) => ({
  id,
  loadShare,
  cable: {
    thermal: { kind: "rating" as const, ampacityA, ratedTempC: 90, ratedAmbientTempC: 30 },
    conductor: "copper" as const,
    insulation: "xlpe" as const,
    sectionMm2,
  },
  device: { kind: "mccb" as const, ratedCurrentA: 250 },
});
const load = {
  loadKw: 140,
  system: "ac-3ph",
  voltageV: 415,
  powerFactor: 0.95,
  ambientTempC: 30,
  feeds: [feedOf("A", 0.5), feedOf("B", 0.5)],
} satisfies FeedRedundancyInput;

describe("feedRedundancy", () => {
  it("keeps the current: survivors carry all of it, and a dead twin doubles the other", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 }), (weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const { normal, outages, steps } = feedRedundancy({
          ...load,
          feeds: weights.map((weight, i) => feedOf(`F${i}`, weight / sum)),
        });
        for (const alive of [normal, ...outages.map(({ survivors }) => survivors)])
          expect(alive.reduce((total, { currentA }) => total + currentA, 0) / steps.totalCurrentA).toBeCloseTo(1, 9);
      }),
    );
    const { normal, outages } = feedRedundancy(load);
    expect((outages[0]?.survivors[0]?.currentA ?? 0) / (normal[1]?.currentA ?? 1)).toBeCloseTo(2, 12);
  });

  it("names the feed that gives way, and why", () => {
    const weak = feedRedundancy({ ...load, feeds: [feedOf("A", 0.5), feedOf("B", 0.5, 35, 158)] });
    expect(weak).toMatchObject({ verdict: "fails", weakestFeedId: "B" });
    expect(weak.outages.find(({ lostId }) => lostId === "A")?.message).toMatch(/B at 205 A overheats \(\d+\.\d °C\)/);
    expect(weak.outages.find(({ lostId }) => lostId === "B")?.verdict).toBe("holds");
    expect(weak.normal.every(({ state }) => state === "within-rating")).toBe(true);
  });

  it("cannot judge a feed whose device it does not know", () => {
    const { device: _, ...bare } = feedOf("B", 0.5);
    expect(feedRedundancy({ ...load, feeds: [feedOf("A", 0.5), bare] })).toMatchObject({
      verdict: "incomplete",
      weakestFeedId: "B",
    });
  });

  it("is incomplete for a section that no table holds", () => {
    const odd = feedRedundancy({ ...load, feeds: [feedOf("A", 0.5), feedOf("B", 0.5, 1000)] });
    expect(odd).toMatchObject({ verdict: "incomplete", weakestFeedId: "B" });
    expect(odd.normal[1]).toMatchObject({ conductorTempC: null, state: null });
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...load, feeds: [feedOf("A", 0.5), feedOf("B", 0.4)] }, "feeds", "input-invalid"],
    [{ ...load, feeds: [feedOf("A", 0.5), feedOf("A", 0.5)] }, "feeds", "input-invalid"],
    [{ ...load, feeds: [feedOf("A", 1)] }, "feeds", "out-of-range"],
    [{ ...load, system: "dc" }, "powerFactor", "input-invalid"],
    [
      { ...load, feeds: [feedOf("A", 0.5), { ...feedOf("B", 0.5), loadShare: 0 }] },
      "feeds[1].loadShare",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => feedRedundancy(input as unknown as FeedRedundancyInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});
