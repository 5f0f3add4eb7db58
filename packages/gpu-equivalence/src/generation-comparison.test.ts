import { readFileSync } from "node:fs";
import { racks } from "@watthall/hardware";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GenerationEquivalent, generationComparison } from "./generation-comparison.ts";
import { racksForH100e } from "./racks-for-h100e.ts";
import { trainingRunEnergy } from "./training-run-energy.ts";

const site = { airPueRatio: 1.4, liquidPueRatio: 1.15, otherItShare: 0.08, usdPerEur: 1.15, buildEurPerMw: 10e6 };
const all = racks.map(({ id }) => ({ rack: id }));

describe("generationComparison", () => {
  it("fills the power without passing it, one rack more would pass it, and heat out is electricity in", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (facilityMw, otherItShare) => {
          const { generations } = generationComparison({ ...site, otherItShare, facilityMw, generations: all });
          for (const { rack, rackCount, facilityKw, itKw, heatKw, liquidHeatKw, airHeatKw } of generations) {
            if (rackCount === null || facilityKw === null || itKw === null || heatKw === null) continue;
            expect(facilityKw, rack).toBeLessThanOrEqual(facilityMw * 1000 * (1 + 1e-8));
            if (rackCount > 0) expect((facilityKw / rackCount) * (rackCount + 1)).toBeGreaterThan(facilityMw * 1000);
            expect(heatKw).toBe(itKw);
            if (liquidHeatKw !== null && airHeatKw !== null) expect(liquidHeatKw + airHeatKw).toBeCloseTo(heatKw, 6);
          }
        },
      ),
    );
  });

  it("spends a budget without passing it", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e8, max: 1e11, noNaN: true }), (budgetEur) => {
        const { generations } = generationComparison({
          ...site,
          budgetEur,
          generations: [{ rack: "gb200-nvl72" }, { rack: "gb300-nvl72" }, { rack: "vr200-nvl72" }],
        });
        for (const { totalEur, rackCount } of generations) {
          expect(totalEur).toBeLessThanOrEqual(budgetEur * (1 + 1e-8));
          expect(((totalEur ?? 0) / (rackCount ?? 1)) * ((rackCount ?? 0) + 1)).toBeGreaterThan(budgetEur);
        }
      }),
    );
  });

  it("agrees with racksForH100e on what its own racks make", () => {
    const { generations } = generationComparison({ ...site, facilityMw: 100, generations: [{ rack: "gb200-nvl72" }] });
    const h100e = generations[0]?.equivalents.ops8?.h100e ?? 0;
    expect(racksForH100e({ rack: "gb200-nvl72", metric: "ops8", h100e }).rackCount).toBe(generations[0]?.rackCount);
  });

  it("leaves null, with a finding, what is not published", () => {
    const { generations, findings } = generationComparison({
      ...site,
      facilityMw: 100,
      generations: [{ rack: "feynman-kyber" }],
    });
    const codes = findings.map(({ code }) => code);
    expect(generations[0]?.equivalents.ops8).toEqual({ h100e: null, lowH100e: null, highH100e: null });
    expect(generations[0]?.totalEur).toBeNull();
    expect(codes).toEqual(expect.arrayContaining(["price-unknown", "liquid-share-unknown", "figure-unknown"]));
  });

  it("takes generations, PUE and other IT that are not stated from defaults, and says each once", () => {
    const { generations, findings, sources } = generationComparison({ facilityMw: 100 });
    const stated = generationComparison({
      facilityMw: 100,
      airPueRatio: 1.3,
      liquidPueRatio: 1.1,
      otherItShare: 0,
      generations: ["hgx-h100-40", "gb200-nvl72", "gb300-nvl72", "vr200-nvl72", "kyber-vr300"].map((rack) => ({
        rack,
      })),
    });
    expect(generations).toEqual(stated.generations);
    const assumed = (codes: readonly string[]) =>
      findings.filter(({ code }) => codes.includes(code)).map(({ path, value }) => [path, value]);
    expect(assumed(["pue-assumed"])).toEqual([
      ["airPueRatio", 1.3],
      ["liquidPueRatio", 1.1],
    ]);
    expect(assumed(["other-it-not-counted", "building-not-priced"])).toEqual([
      ["otherItShare", 0],
      ["buildEurPerMw", null],
    ]);
    expect(sources).toContain("inferencex-pue");
    expect(stated.findings.map(({ code }) => code)).not.toContain("pue-assumed");
    expect(stated.sources).not.toContain("inferencex-pue");
  });

  it("prints in the README what it answers", () => {
    const { generations } = generationComparison({ ...site, facilityMw: 100 });
    const thousands = (value: number) => Math.round(value / 1000);
    const cell = (one: GenerationEquivalent | undefined) => {
      if (one === undefined || one.h100e === null || one.lowH100e === null || one.highH100e === null) return "unknown";
      const [central, low, high] = [one.h100e, one.lowH100e, one.highH100e].map(thousands);
      return low === high ? `${central}` : `${central} (${low} to ${high})`;
    };
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    for (const metric of [
      "ops8",
      "bf16",
      "low-precision",
      "fp64",
      "bandwidth",
      "capacity",
      "decode-roofline",
    ] as const) {
      const row = [`\`${metric}\``, ...generations.map(({ equivalents }) => cell(equivalents[metric]))];
      const printed = readme.split("\n").map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((text) => text.trim()),
      );
      expect(printed).toContainEqual(row);
    }
  });

  it.each([
    [{ facilityMw: 100, budgetEur: 1e9 }, "facilityMw", "input-ambiguous"],
    [{}, "facilityMw", "input-ambiguous"],
    [{ facilityMw: 0 }, "facilityMw", "out-of-range"],
    [{ facilityMw: 100, generations: [] }, "generations", "out-of-range"],
    [{ facilityMw: 100, generations: [{ rack: "gb200" }] }, "generations[0].rack", "unknown-key"],
    [{ facilityMw: 100, metrics: ["measured"] }, "metrics[0]", "input-invalid"],
  ])("refuses %o, naming %s", (part, path, code) => {
    const ask = () => generationComparison({ ...site, generations: [{ rack: "gb200-nvl72" }], ...part } as never);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "generationComparison" }));
  });
});

describe("trainingRunEnergy", () => {
  it("is linear in the operations and inverse to the utilisation", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e18, max: 1e27, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.constantFrom("h100-sxm", "gb200", "trn2", "mi300x", "vr200"),
        (flop, utilisationShare, accelerator) => {
          const one = trainingRunEnergy({ flop, item: { accelerator }, utilisationShare });
          const full = trainingRunEnergy({ flop: flop / utilisationShare, item: { accelerator }, utilisationShare: 1 });
          expect((one.packageHours ?? 0) / (full.packageHours ?? 1)).toBeCloseTo(1, 9);
          expect((one.energyMwh?.central ?? 0) / (full.energyMwh?.central ?? 1)).toBeCloseTo(1, 9);
          const done = (one.packageHours ?? 0) * (one.steps.peakTflops ?? 0);
          expect(done / (one.h100Hours * one.steps.h100PeakTflops)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("gives the H100-hours of an H100 as its package-hours", () => {
    const { packageHours, h100Hours } = trainingRunEnergy({
      flop: 1e25,
      item: { accelerator: "h100-sxm" },
      utilisationShare: 0.4,
    });
    expect(packageHours).toBe(h100Hours);
  });

  it.each([
    [{ flop: 0 }, "flop", "out-of-range"],
    [{ utilisationShare: 40 }, "utilisationShare", "out-of-range"],
    [{ power: "it" }, "otherItShare", "input-ambiguous"],
    [{ format: "fp12" }, "format", "input-invalid"],
    [{ item: { rack: "gb" } }, "item.rack", "unknown-key"],
  ])("refuses %o, naming %s", (part, path, code) => {
    const asked = { flop: 1e25, item: { accelerator: "gb200" }, utilisationShare: 0.4, ...part };
    expect(() => trainingRunEnergy(asked as never)).toThrow(
      expect.objectContaining({ path, code, model: "trainingRunEnergy" }),
    );
  });
});
