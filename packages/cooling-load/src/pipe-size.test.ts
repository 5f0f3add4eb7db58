import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frictionFactorKernel, laminarReynolds, pipeDropKernel, turbulentReynolds } from "./pipe-kernels.ts";
import { type PipeSizeInput, pipeSize } from "./pipe-size.ts";
import { pipes } from "./tables/pipes.ts";

const roughness = fc.double({ min: 0, max: 0.05, noNaN: true });

describe("pipeSize", () => {
  it("takes the smallest pipe that holds both limits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3000, noNaN: true }),
        fc.double({ min: 1.5, max: 4, noNaN: true }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (volumeFlowM3PerH, maxVelocityMPerS, maxPressureDropKpaPerM) => {
          const limits = { maxVelocityMPerS, maxPressureDropKpaPerM };
          const pipe = pipeSize({ volumeFlowM3PerH, ...limits });
          expect(pipe.velocityMPerS).toBeLessThanOrEqual(maxVelocityMPerS);
          expect(pipe.pressureDropKpaPerM).toBeLessThanOrEqual(maxPressureDropKpaPerM);
          const smaller = pipes[pipes.findIndex(({ dn }) => dn === pipe.dn) - 1];
          if (smaller === undefined) return;
          const insideM = smaller.insideMm / 1000;
          const velocity = volumeFlowM3PerH / 3600 / ((Math.PI * insideM * insideM) / 4);
          const { densityKgPerM3, viscosityPaS } = pipe.steps;
          const dropKpaPerM = pipeDropKernel(velocity, insideM, 0.045e-3, densityKgPerM3, viscosityPaS) / 1000;
          expect(velocity > maxVelocityMPerS || dropKpaPerM > maxPressureDropKpaPerM).toBe(true);
        },
      ),
    );
  });

  it("carries the flow that was asked for", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3000, noNaN: true }), (volumeFlowM3PerH) => {
        const { velocityMPerS, insideMm } = pipeSize({ volumeFlowM3PerH, maxVelocityMPerS: 3 });
        const carried = velocityMPerS * (Math.PI / 4) * (insideMm / 1000) ** 2 * 3600;
        expect(carried / volumeFlowM3PerH).toBeCloseTo(1, 12);
      }),
    );
  });

  it("warns where flow may be laminar or turbulent", () => {
    const slow = pipeSize({ volumeFlowM3PerH: 0.17, maxVelocityMPerS: 1 });
    expect(slow.reynoldsNumber).toBeGreaterThan(laminarReynolds);
    expect(slow.reynoldsNumber).toBeLessThan(turbulentReynolds);
    expect(slow.findings[0]?.code).toBe("transitional-flow");
    expect(pipeSize({ volumeFlowM3PerH: 54, maxVelocityMPerS: 2 }).findings).toEqual([]);
  });

  it.each<[PipeSizeInput, string, string]>([
    [{ volumeFlowM3PerH: 54 }, "maxVelocityMPerS", "input-invalid"],
    [{ volumeFlowM3PerH: 0, maxVelocityMPerS: 2 }, "volumeFlowM3PerH", "out-of-range"],
    [{ volumeFlowM3PerH: 1e5, maxVelocityMPerS: 2 }, "volumeFlowM3PerH", "out-of-range"],
    [{ volumeFlowM3PerH: 54, maxVelocityMPerS: 2, roughnessMm: -1 }, "roughnessMm", "out-of-range"],
    [{ volumeFlowM3PerH: 54, maxVelocityMPerS: 2, tempC: -1 }, "tempC", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => pipeSize(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "pipeSize" }));
  });
});

describe("frictionFactorKernel", () => {
  it("solves Colebrook–White", () => {
    fc.assert(
      fc.property(fc.double({ min: 4000, max: 1e8, noNaN: true }), roughness, (reynolds, relative) => {
        const x = 1 / Math.sqrt(frictionFactorKernel(reynolds, relative));
        expect(x + 2 * Math.log10(relative / 3.7 + (2.51 / reynolds) * x)).toBeCloseTo(0, 9);
      }),
    );
  });

  it("meets 64/Re below and Colebrook–White above, without a jump", () => {
    for (const relative of [0, 1e-4, 0.01]) {
      const at = (reynolds: number) => frictionFactorKernel(reynolds, relative);
      expect(at(1000)).toBe(0.064);
      expect(at(laminarReynolds + 1e-6)).toBeCloseTo(at(laminarReynolds), 9);
      expect(at(turbulentReynolds - 1e-6)).toBeCloseTo(at(turbulentReynolds), 9);
    }
  });

  it("lets the pressure drop rise with the flow, through all regimes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 5, noNaN: true }), roughness, (velocity, relative) => {
        const drop = (v: number) => pipeDropKernel(v, 0.05, relative * 0.05, 998, 0.001);
        expect(drop(velocity * 1.01)).toBeGreaterThan(drop(velocity));
      }),
    );
    expect(pipeDropKernel(0, 0.05, 0, 998, 0.001)).toBe(0);
  });
});

describe("pipes", () => {
  it("grow inside with their nominal size", () => {
    for (const [i, pipe] of pipes.slice(1).entries()) {
      expect(pipe.dn).toBeGreaterThan(pipes[i]?.dn ?? 0);
      expect(pipe.insideMm).toBeGreaterThan(pipes[i]?.insideMm ?? 0);
    }
  });
});
