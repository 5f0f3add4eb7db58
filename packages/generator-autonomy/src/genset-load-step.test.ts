import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gensetLoadStep } from "./genset-load-step.ts";
import { acceptedStepKernel } from "./load-acceptance.ts";

const fleets = fc
  .record({
    runningCount: fc.integer({ min: 1, max: 60 }),
    ratingKw: fc.double({ min: 100, max: 4000, noNaN: true }),
    before: fc.double({ min: 0, max: 1, noNaN: true }),
    after: fc.double({ min: 0, max: 1, noNaN: true }),
    acceptance: fc.constantFrom("three-steps", "kohler-kd3300-e", undefined),
  })
  .map(({ before, after, runningCount, ratingKw, acceptance }) => ({
    runningCount,
    ratingKw,
    loadKw: before * runningCount * ratingKw,
    stepKw: Math.abs(after - before) * (1 - before) * runningCount * ratingKw,
    ...(acceptance === undefined ? {} : { acceptance }),
  }));

describe("gensetLoadStep", () => {
  it("parts the step between sets and storage, and asks for storage only when the sets do not take it", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { accepted, smoothing, steps } = gensetLoadStep(fleet);
        expect(smoothing.storageKw).toBeCloseTo(Math.max(0, fleet.stepKw - steps.acceptedKw), 6);
        expect(smoothing.storageKw > 1e-5).toBe(accepted === false);
        expect(smoothing.storageKwh).not.toBeNull();
      }),
    );
  });

  it("needs no more sets than it names, and no fewer", () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { runningForOneStepCount } = gensetLoadStep(fleet);
        expect(gensetLoadStep({ ...fleet, runningCount: runningForOneStepCount }).accepted).toBe(true);
        if (runningForOneStepCount > fleet.runningCount)
          expect(gensetLoadStep({ ...fleet, runningCount: runningForOneStepCount - 1 }).accepted).toBe(false);
      }),
    );
  });

  it("takes less the more it carries, and never past the rating", () => {
    const share = fc.double({ min: 0, max: 1.2, noNaN: true });
    const stepShares = Float64Array.of(0, 0.5, 0.8, 1);
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [light, heavy] = [Math.min(a, b), Math.max(a, b)];
        expect(acceptedStepKernel(heavy, stepShares)).toBeLessThanOrEqual(
          acceptedStepKernel(light, stepShares) + 1e-12,
        );
        expect(light + acceptedStepKernel(light, stepShares)).toBeLessThanOrEqual(Math.max(1, light) + 1e-12);
      }),
    );
  });

  const codes = (input: Parameters<typeof gensetLoadStep>[0]) => gensetLoadStep(input).findings.map(({ code }) => code);

  it("fails a step beyond the rating, and gives no storage that would end it", () => {
    const beyond = { runningCount: 2, ratingKw: 1000, loadKw: 1500, stepKw: 1000, acceptance: "kohler-kd3300-e" };
    expect(codes(beyond)).toContain("sets-overloaded");
    expect(gensetLoadStep(beyond).smoothing.storageKwh).toBeNull();
  });

  it("does not judge load that is lost", () => {
    const lost = { runningCount: 2, ratingKw: 1000, loadKw: 1500, stepKw: -1000 };
    expect(codes(lost)).toContain("load-rejection-unjudged");
    expect(gensetLoadStep(lost)).toMatchObject({ accepted: null, transientClass: null, smoothing: { storageKw: 0 } });
  });

  it("takes the maker's own steps", () => {
    const own = { stepShares: [0, 0.7, 1], transientClass: "G2" as const };
    const step = gensetLoadStep({ runningCount: 1, ratingKw: 1000, loadKw: 0, stepKw: 650, acceptance: own });
    expect(step).toMatchObject({ accepted: true, transientClass: "G2", limits: { frequencyDipShare: -0.1 } });
  });

  it("gives the strictest class that takes the step, of those that the maker gives", () => {
    const acceptance = [
      { stepShares: [0, 0.8, 1], transientClass: "G1" as const },
      { stepShares: [0, 0.6, 0.9, 1], transientClass: "G2" as const },
      { stepShares: [0, 0.4, 0.7, 1], transientClass: "G3" as const },
    ];
    const classAt = (stepKw: number) =>
      gensetLoadStep({ runningCount: 1, ratingKw: 1000, loadKw: 0, stepKw, acceptance }).transientClass;
    expect([300, 500, 700, 900].map(classAt)).toEqual(["G3", "G2", "G1", null]);
  });

  const fleet = { runningCount: 2, ratingKw: 1000, loadKw: 1500, stepKw: 100 };
  it.each([
    [{ runningCount: 0 }, "runningCount", "out-of-range"],
    [{ ratingKw: -1 }, "ratingKw", "out-of-range"],
    [{ stepKw: -1501 }, "stepKw", "input-invalid"],
    [{ swingPeriodS: 0 }, "swingPeriodS", "out-of-range"],
    [{ acceptance: "kohler" }, "acceptance", "unknown-key"],
    [{ acceptance: { stepShares: [0, 0.5, 0.4, 1] } }, "acceptance.stepShares", "input-invalid"],
  ])("refuses %o, naming %s", (fields, path, code) => {
    const ask = () => gensetLoadStep({ ...fleet, ...fields });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "gensetLoadStep" }));
  });
});
