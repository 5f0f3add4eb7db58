import { describe, expect, it } from "vitest";
import { numberOrSeries, productSumKernel, totalOf, weightedMean } from "./series.ts";

describe("a number or a series", () => {
  it.each([
    [-500, true],
    [4000, true],
    [[-500, 4000], true],
    [new Float64Array([-500, 4000]), true],
    [-501, false],
    [4001, false],
    [[], false],
    [[0, 4001], false],
    [new Float64Array(), false],
    [new Float64Array([0, 4001]), false],
    [new Float64Array([-501, 0]), false],
    [new Float64Array([0, Number.NaN]), false],
  ])("of prices from -500 to 4000: %o is taken: %s", (value, taken) => {
    expect(numberOrSeries("EUR/MWh", "Price", -500, 4000).safeParse(value).success).toBe(taken);
  });
});

describe("sums and means of hours", () => {
  it("weigh each hour's figure by its energy", () => {
    expect(productSumKernel([1, 3], [100, 20])).toBe(160);
    expect(totalOf([1, 3])).toBe(4);
    expect(totalOf(4)).toBe(4);
    expect(weightedMean("m", "priceEurPerMwh", [1, 3], [100, 20])).toBe(40);
    expect(weightedMean("m", "priceEurPerMwh", [1, 3], 55)).toBe(55);
  });

  it("take the plain mean where no energy is used at all", () => {
    expect(weightedMean("m", "priceEurPerMwh", [0, 0], [100, 20])).toBe(60);
  });

  it("refuse a series of figures beside energy that is no series of the same hours", () => {
    const refusal = { code: "input-invalid", model: "m", path: "priceEurPerMwh" };
    const ask = (energy: number | number[]) => () => weightedMean("m", "priceEurPerMwh", energy, [100, 20]);
    expect(ask(4)).toThrow(expect.objectContaining({ ...refusal, received: "2 values beside one number of energy" }));
    expect(ask([1, 2, 3])).toThrow(
      expect.objectContaining({ ...refusal, received: "2 values beside 3 values of energy" }),
    );
  });
});
