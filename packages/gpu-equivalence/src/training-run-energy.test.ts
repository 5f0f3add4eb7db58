import { describe, expect, it } from "vitest";
import { rackPowerBudget } from "./rack-power-budget.ts";
import { trainingRunEnergy } from "./training-run-energy.ts";

describe("trainingRunEnergy", () => {
  const run = { flop: 3.6e24, utilisationShare: 0.5 };

  it("divides a rack's power over its packages, and the time over all of them", () => {
    const asked = { ...run, item: { rack: "gb200-nvl72" }, loadKw: 144, count: 2, power: "it", otherItShare: 0.25 };
    const result = trainingRunEnergy(asked as never);
    const { packageHours, steps } = result;
    expect(packageHours).toBeCloseTo(3.6e24 / ((steps.peakTflops ?? 0) * 1e12 * 0.5 * 3600), 6);
    expect(steps.packageKw).toEqual({ low: 2, central: 2, high: 2 });
    expect(steps.scopeFactor).toBe(1.25);
    expect(result.energyMwh?.central).toBeCloseTo(((packageHours ?? 0) * 2 * 1.25) / 1000, 9);
    expect(result.durationH).toBeCloseTo((packageHours ?? 0) / 144, 9);
    expect(result.findings).toEqual([]);
    expect(result.sources).toContain("energy-arithmetic");
  });

  it("names the sources of both peaks, and of the powers where none is stated", () => {
    const item = { rack: "gb200-nvl72" };
    const published = trainingRunEnergy({ ...run, item });
    const stated = trainingRunEnergy({ ...run, item, loadKw: 130 });
    const powers = rackPowerBudget({ rack: "gb200-nvl72" }).published.map(({ source }) => source);
    for (const source of [...stated.sources, ...powers]) expect(published.sources).toContain(source);
    expect(stated.sources.length).toBeLessThan(published.sources.length);
    expect(published.durationH).toBeNull();
    const twoModes = trainingRunEnergy({ ...run, item: { rack: "vr200-nvl72" } });
    expect(twoModes.findings.map(({ code }) => code)).toContain("published-powers-differ");
    expect(stated.findings).toEqual([]);
  });

  it("counts in H100s at their best low precision where they lack the format", () => {
    const { steps } = trainingRunEnergy({ ...run, item: { rack: "vr200-nvl72" }, format: "fp4", loadKw: 200 });
    const fp8 = trainingRunEnergy({ ...run, item: { accelerator: "h100-sxm" }, format: "fp8", loadKw: 1.3 });
    expect(steps.h100PeakTflops).toBe(fp8.steps.peakTflops);
    expect(steps.h100PeakTflops).toBe(fp8.steps.h100PeakTflops);
  });

  it("says what it does not know: the part's peak, its power, and that it does not ship", () => {
    const noPeak = trainingRunEnergy({ ...run, item: { accelerator: "a100-80" }, format: "fp8" });
    expect(noPeak).toMatchObject({ packageHours: null, energyMwh: null, durationH: null });
    expect(noPeak.findings[0]).toMatchObject({
      code: "figure-unknown",
      severity: "incomplete",
      path: "format",
      value: null,
    });
    const noPower = trainingRunEnergy({ ...run, item: { accelerator: "vr300-2die" } });
    expect(noPower).toMatchObject({ energyMwh: null, steps: { packageKw: null } });
    const codes = noPower.findings.map(({ code }) => code);
    expect(codes).toContain("power-unknown");
    expect(codes.some((code) => code.startsWith("hardware-"))).toBe(true);
    expect(noPower.findings.every(({ path }) => path !== "")).toBe(true);
  });
});
