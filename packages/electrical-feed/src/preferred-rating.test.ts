import { describe, expect, it } from "vitest";
import { preferredRatingAtOrAbove } from "./preferred-rating.ts";

describe("preferredRatingAtOrAbove", () => {
  it.each([
    [205, 250],
    [250, 250],
    [250.1, 315],
    [878.6, 1000],
    [6301, null],
  ])("for %d A is %s", (currentA, ratingA) => {
    expect(preferredRatingAtOrAbove(currentA)).toBe(ratingA);
  });
});
