import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestDecodeLayout, decodeBatchThatFits, decodeStepS } from "./decode-kernels.ts";
import { h100Decode } from "./decode-rates.ts";
import { decodeThroughput } from "./decode-throughput.ts";

const llama405b = { parameterCount: 405e9, layerCount: 126, hiddenCount: 16_384, kvBytesPerToken: 258_048 };
const asked = { item: { accelerator: "gb200" }, model: llama405b, contextTokenCount: 8192 } as const;

describe("decodeThroughput", () => {
  it("never passes any of its three roofs, nor the memory", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("h100-sxm", "h200-sxm", "gb200", "gb300", "mi300x", "mi355x", "tpu-v7", "vr200", "h20"),
        fc.integer({ min: 1e9, max: 2e12 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 128, max: 200_000 }),
        fc.integer({ min: 1, max: 72 }),
        (accelerator, parameterCount, activeShare, contextTokenCount, scaleUpPackageCount) => {
          const activeParameterCount = Math.max(1, Math.floor(parameterCount * activeShare));
          const result = decodeThroughput({
            item: { accelerator },
            model: { ...llama405b, parameterCount, activeParameterCount },
            contextTokenCount,
            scaleUpPackageCount,
          });
          const { memoryS, computeS, interconnectS } = result.steps;
          if (result.tokensPerS === null || memoryS === null || computeS === null || interconnectS === null) {
            expect(result.findings[0]?.severity).toBe("fail");
            return;
          }
          const stepS = Math.max(memoryS, computeS, interconnectS);
          expect((result.userTokensPerS ?? 0) * stepS).toBeCloseTo(1, 12);
          expect(scaleUpPackageCount % (result.groupPackageCount ?? Number.NaN)).toBe(0);
          expect((result.packageTokensPerS ?? 0) * scaleUpPackageCount).toBeCloseTo(result.tokensPerS, 3);
          expect(Number.isFinite(result.tokensPerS)).toBe(true);
        },
      ),
    );
  });

  it("falls as the context grows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 256, max: 100_000 }), fc.integer({ min: 1, max: 20_000 }), (tokens, more) => {
        const at = (contextTokenCount: number) =>
          decodeThroughput({ ...asked, item: { accelerator: "h100-sxm" }, contextTokenCount }).tokensPerS ?? 0;
        expect(at(tokens + more)).toBeLessThanOrEqual(at(tokens) * (1 + 1e-12));
      }),
    );
  });

  it("gives each user at least the rate asked, at a batch no larger", () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 150, noNaN: true }), (minUserTokensPerS) => {
        const free = decodeThroughput(asked);
        const held = decodeThroughput({ ...asked, minUserTokensPerS });
        expect(held.userTokensPerS).toBeGreaterThanOrEqual(minUserTokensPerS * (1 - 1e-12));
        expect(held.packageTokensPerS).toBeLessThanOrEqual((free.packageTokensPerS ?? 0) * (1 + 1e-12));
      }),
    );
  });

  it("is the metric's own work for an H100", () => {
    const { packageTokensPerS } = decodeThroughput({ ...asked, item: { accelerator: "h100-sxm" } });
    expect(packageTokensPerS).toBe(h100Decode.packageTokensPerS);
  });

  it("says so where a figure is unknown, or the rate or batch asked cannot be had", () => {
    const codes = (part: object) => decodeThroughput({ ...asked, ...part }).findings.map(({ code }) => code);
    expect(codes({ item: { accelerator: "feynman" } })).toContain("figure-unknown");
    expect(codes({ item: { accelerator: "h100-sxm" }, weightFormat: "fp4" })).toContain("figure-unknown");
    expect(codes({ batchCount: 1_000_000 })).toContain("batch-does-not-fit");
    expect(codes({ minUserTokensPerS: 1e6 })).toContain("batch-does-not-fit");
    expect(codes({ scaleUpPackageCount: 1 })).toContain("weights-do-not-fit");
  });

  it.each([
    [{ contextTokenCount: 0 }, "contextTokenCount", "out-of-range"],
    [{ model: { ...llama405b, activeParameterCount: 406e9 } }, "model.activeParameterCount", "input-invalid"],
    [{ model: { ...llama405b, kvBytesPerToken: 0 } }, "model.kvBytesPerToken", "out-of-range"],
    [{ weightFormat: "int4" }, "weightFormat", "input-invalid"],
    [{ item: { accelerator: "gb2000" } }, "item.accelerator", "unknown-key"],
    [{ batch: 8 }, "batch", "unknown-key"],
  ])("refuses %o, naming %s", (part, path, code) => {
    const ask = () => decodeThroughput({ ...asked, ...part } as never);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "decodeThroughput" }));
  });
});

describe("bestDecodeLayout", () => {
  const part = { memoryB: 186e9, memoryBPerS: 8e12, flopPerS: 5e15, linkBPerS: 0.9e12 };
  const work = {
    weightB: 405e9,
    activeParameterCount: 405e9,
    activeShare: 1,
    layerCount: 126,
    hiddenCount: 16_384,
    sequenceB: 2_113_929_216,
  };

  it("finds no worse a division than any other", () => {
    const best = bestDecodeLayout(72, 0, Number.POSITIVE_INFINITY, part, work);
    for (const packages of [3, 4, 6, 8, 9, 12, 18, 24, 36, 72]) {
      const batch = decodeBatchThatFits(packages, part, work);
      const rate = batch / (decodeStepS(batch, packages, part, work) * packages);
      expect((best?.batch ?? 0) / ((best?.stepS ?? 1) * (best?.packages ?? 1))).toBeGreaterThanOrEqual(rate);
    }
  });
});
