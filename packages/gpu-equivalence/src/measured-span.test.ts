import { describe, expect, it } from "vitest";
import { type MeasuredRatio, measuredRatios } from "./measured-ratio.ts";
import { comparable, measuredRatio, spanOf } from "./measured-span.ts";
import { peakEnvelope } from "./peak-envelope.ts";

const row: MeasuredRatio = {
  suite: "training",
  benchmark: "bert",
  scenario: null,
  round: "v5.0",
  date: null,
  accelerator: "nobody-submitted-this",
  packageCount: 8,
  submitter: "NVIDIA",
  h100Round: "v5.0",
  h100PackageCount: 8,
  numerator: 30,
  denominator: 10,
  unit: "min",
  ratio: 3,
  source: "mlperf-training",
  grade: "derived",
};
const acrossRounds: MeasuredRatio = { ...row, round: "v6.0", ratio: 4 };
const press: MeasuredRatio = { ...row, grade: "claim", ratio: 30 };

describe("comparable", () => {
  it("takes the ratios of one round alone where there are some", () => {
    expect(comparable([acrossRounds, row, press])).toEqual([row]);
  });

  it("falls back on those across rounds, and never on a press report", () => {
    expect(comparable([acrossRounds, press])).toEqual([acrossRounds]);
    expect(comparable([press])).toEqual([]);
  });
});

describe("spanOf", () => {
  it("holds every ratio and the central one", () => {
    const other = { ...row, ratio: 2, source: "mlperf-inference-v51" };
    expect(spanOf(2.5, [row, other, row])).toEqual({
      low: 2,
      high: 3,
      rule: "measured",
      mixesRounds: false,
      sources: ["mlperf-training", "mlperf-inference-v51"],
    });
    expect(spanOf(5, [row])).toMatchObject({ low: 3, high: 5 });
    expect(spanOf(1, [row])).toMatchObject({ low: 1, high: 3 });
  });

  it("says when any ratio mixes rounds", () => {
    expect(spanOf(3, [row, acrossRounds]).mixesRounds).toBe(true);
    expect(spanOf(3, [acrossRounds, acrossRounds]).mixesRounds).toBe(true);
  });
});

describe("measuredRatio", () => {
  it("has nothing to say of equal rounds and equal numbers of packages", () => {
    expect(measuredRatio(row, "shipping")).toMatchObject({ ratio: 3, numerator: 30, denominator: 10, unit: "min" });
    expect(measuredRatio(row, "shipping").findings).toEqual([]);
    expect(measuredRatio(row, "shipping").sources).toEqual(["mlperf-training"]);
  });

  it("warns of another round, which is partly software", () => {
    expect(measuredRatio(acrossRounds, "shipping").findings).toMatchObject([
      { code: "rounds-differ", severity: "warning", path: "measurement.round", value: "v6.0", limit: "v5.0" },
    ]);
  });

  it("warns of another number of packages, stated or not", () => {
    for (const packageCount of [72, null])
      expect(measuredRatio({ ...row, packageCount }, "shipping").findings).toMatchObject([
        {
          code: "package-counts-differ",
          severity: "warning",
          path: "measurement.packageCount",
          value: packageCount,
          limit: 8,
        },
      ]);
  });

  it("spans the same test only", () => {
    for (const one of measuredRatios.filter(({ accelerator }) => accelerator === "gb200").slice(0, 6)) {
      const same = measuredRatios.filter(
        (other) => other.accelerator === one.accelerator && other.benchmark === one.benchmark,
      );
      const { low, high } = measuredRatio(one, "shipping").interval;
      const ratios = comparable(same).map(({ ratio }) => ratio);
      expect([low, high]).toEqual([Math.min(one.ratio, ...ratios), Math.max(one.ratio, ...ratios)]);
    }
  });
});

describe("peakEnvelope", () => {
  it("scales with the ratio, holds it, and is not the same for each metric", () => {
    const one = peakEnvelope("ops8", 1);
    expect(peakEnvelope("ops8", 3)).toEqual({
      low: 3 * one.low,
      high: 3 * one.high,
      rule: "envelope",
      mixesRounds: false,
      sources: ["mlperf-training", "mlperf-inference-v51"],
    });
    expect(one.low).toBeLessThan(1);
    expect(one.high).toBeGreaterThan(1);
  });
});
