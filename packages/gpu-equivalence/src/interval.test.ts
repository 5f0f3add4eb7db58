import { accelerators } from "@watthall/hardware";
import { describe, expect, it } from "vitest";
import { plainInterval, publishedInterval, widened } from "./interval.ts";

const part = (id: string) => {
  const row = accelerators.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no ${id}`);
  return row;
};
const unit = { value: 2, source: "unit-source", grade: "datasheet" } as const;

describe("publishedInterval", () => {
  it("spans what sources print, over the unit's figure", () => {
    const figure = { value: 10, low: 8, high: 16, source: "own-source", grade: "datasheet" } as const;
    expect(publishedInterval(part("h20"), figure, unit)).toEqual({
      low: 4,
      high: 8,
      rule: "published-range",
      mixesRounds: false,
      sources: ["own-source"],
    });
  });

  it("leaves the unit itself no spread, whatever is printed of it", () => {
    const figure = { value: 2, low: 1, high: 4, source: "own-source", grade: "datasheet" } as const;
    expect(publishedInterval(part("h100-sxm"), figure, unit)).toEqual({
      low: 1,
      high: 1,
      rule: "definition",
      mixesRounds: false,
      sources: ["h100e-convention"],
    });
  });
});

describe("widened", () => {
  const interval = plainInterval(3, 5, "envelope", ["measured-source"]);

  it("changes nothing for a part that ships", () => {
    expect(widened(interval, 4, "shipping", "peak")).toBe(interval);
    expect(widened(interval, 4, "shipping", "memory")).toBe(interval);
  });

  it("multiplies two doubts where peaks are announced: what they are worth in use, and how far they move", () => {
    const { low, high, sources, rule } = widened(interval, 4, "announced", "peak");
    expect(low).toBeCloseTo((3 * 16_667) / 17_500, 12);
    expect(high).toBeCloseTo((5 * 17_500) / 16_667, 12);
    expect(rule).toBe("envelope");
    expect(sources).toEqual(["measured-source", "announced-figures-move"]);
  });

  it("lets the wider bound count for memory, and starts from the central ratio", () => {
    const narrow = widened(plainInterval(3.9, 4.1, "published-range", []), 4, "announced", "memory");
    expect(narrow.low).toBeCloseTo((4 * 13) / 22, 12);
    expect(narrow.high).toBeCloseTo((4 * 22) / 13, 12);
    expect(widened(plainInterval(1, 9, "published-range", []), 4, "announced", "memory")).toMatchObject({
      low: 1,
      high: 9,
    });
  });

  it("halves what is reported cancelled, for two dies come in place of four", () => {
    expect(widened(interval, 4, "reported-cancelled", "peak")).toMatchObject({
      low: 1.5,
      sources: ["measured-source", "c114-rubin-ultra"],
    });
    expect(widened(interval, 4, "reported-cancelled", "memory").low).toBe(2);
  });
});
