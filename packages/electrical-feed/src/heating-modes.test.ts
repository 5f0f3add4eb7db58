import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adiabaticTimeKernel,
  type HeatingModes,
  heatedTempKernel,
  oneNodeTimeKernel,
  secondsToThreshold,
} from "./heating-modes.ts";

const oneMode = { rateB: 0, lambdaB: 0 } as const;

describe("oneNodeTimeKernel", () => {
  it("is the difference over the rate where nothing cools and nothing runs away", () => {
    expect(oneNodeTimeKernel(10, 2, 0)).toBe(5);
    expect(oneNodeTimeKernel(-10, 2, 0)).toBeNaN();
    expect(oneNodeTimeKernel(0, 0, -1)).toBe(0);
  });

  it("needs ln 2 time constants for half of the final rise, and never gets to the whole", () => {
    // 2 K/s with a time constant of 50 s end 100 K higher.
    expect(oneNodeTimeKernel(50, 2, -1 / 50)).toBeCloseTo(50 * Math.LN2, 10);
    expect(oneNodeTimeKernel(100, 2, -1 / 50)).toBeNaN();
    expect(oneNodeTimeKernel(120, 2, -1 / 50)).toBeNaN();
    expect(oneNodeTimeKernel(-1, 2, -1 / 50)).toBeNaN();
  });
});

describe("adiabaticTimeKernel", () => {
  it("heats by I² R t over the heat capacity while the resistance hardly moves", () => {
    // 100² A² × 1e-3 Ω/m over 400 J/(m K) is 0.025 K/s; a coefficient of 1e-9 leaves the resistance as it is.
    expect(adiabaticTimeKernel(100, 400, 1e-3, 1e-9, 20, 45)).toBeCloseTo(1000, 3);
  });

  it("adds up over stretches", () => {
    const seconds = (from: number, to: number) => adiabaticTimeKernel(500, 55, 1.15e-3, 0.00393, from, to);
    expect(seconds(30, 90) + seconds(90, 250)).toBeCloseTo(seconds(30, 250), 10);
  });
});

describe("secondsToThreshold", () => {
  // Rises at 0.5 K/s at first, and turns where 2 e^(−t) = 1.5 e^(−t/10): t = ln(4/3) / 0.9.
  const turning: HeatingModes = { startTempC: 20, rateA: 2, lambdaA: -1, rateB: -1.5, lambdaB: -0.1 };
  const turnS = Math.log(4 / 3) / 0.9;
  const peakC = heatedTempKernel(turning, turnS);

  it("finds a peak's temperature on the way up, and none above it", () => {
    const justBelow = secondsToThreshold(turning, peakC - 1e-6);
    expect(justBelow).toBeLessThan(turnS);
    expect(heatedTempKernel(turning, justBelow ?? Number.NaN)).toBeCloseTo(peakC - 1e-6, 9);
    expect(secondsToThreshold(turning, peakC + 1e-6)).toBeNull();
  });

  it("finds the way down through a threshold past which it started", () => {
    const down = secondsToThreshold(turning, 19);
    expect(down).toBeGreaterThan(turnS);
    expect(heatedTempKernel(turning, down ?? Number.NaN)).toBeCloseTo(19, 9);
  });

  it("is 0 where it starts past a threshold that it never falls through", () => {
    // Ends at 20 + 2 − 15 = 7 °C.
    expect(secondsToThreshold(turning, 6)).toBe(0);
    expect(secondsToThreshold({ startTempC: 90, rateA: 1, lambdaA: -0.1, ...oneMode }, 70)).toBe(0);
    expect(secondsToThreshold({ startTempC: 70, rateA: 1, lambdaA: -0.1, ...oneMode }, 70)).toBe(0);
  });

  it("looks no further than it is told", () => {
    const steady = { startTempC: 20, rateA: 2, lambdaA: 0, ...oneMode };
    expect(secondsToThreshold(steady, 30, 5)).toBe(5);
    expect(secondsToThreshold(steady, 30, 4.999)).toBeNull();
    expect(secondsToThreshold(turning, 19, turnS + 0.1)).toBe(0);
  });

  it("gives the time at which the temperature is that of the threshold, whatever the two modes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: -4, max: 5, noNaN: true }),
        fc.double({ min: -2, max: -0.5, noNaN: true }),
        fc.double({ min: -0.3, max: -0.01, noNaN: true }),
        fc.double({ min: 21, max: 60, noNaN: true }),
        (rateA, rateB, lambdaA, lambdaB, thresholdC) => {
          const modes = { startTempC: 20, rateA, rateB, lambdaA, lambdaB };
          const timeS = secondsToThreshold(modes, thresholdC);
          if (timeS !== null) expect(heatedTempKernel(modes, timeS)).toBeCloseTo(thresholdC, 6);
          // Never sooner: at each earlier moment it is still below.
          for (let i = 0; i < 20; i++)
            expect(heatedTempKernel(modes, ((timeS ?? 1000) * i) / 20)).toBeLessThan(thresholdC + 1e-9);
        },
      ),
    );
  });
});
