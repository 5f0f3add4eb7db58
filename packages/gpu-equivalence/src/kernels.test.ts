import { describe, expect, it } from "vitest";
import { racksForH100eKernel, wholeRacksKernel } from "./kernels.ts";

describe("whole racks", () => {
  it("round up to make what is wanted, but for rounding", () => {
    expect(racksForH100eKernel(1.1, 0.1)).toBe(11);
    expect(racksForH100eKernel(1_000_000.000_01, 1)).toBe(1_000_000);
    expect(racksForH100eKernel(11.001, 1)).toBe(12);
    expect(racksForH100eKernel(0.5, 1)).toBe(1);
  });

  it("round down to fit into what there is, but for rounding", () => {
    expect(wholeRacksKernel(0.3, 0.1)).toBe(3);
    expect(wholeRacksKernel(999_999.999_99, 1)).toBe(1_000_000);
    expect(wholeRacksKernel(10.999, 1)).toBe(10);
    expect(wholeRacksKernel(0.5, 1)).toBe(0);
  });
});
