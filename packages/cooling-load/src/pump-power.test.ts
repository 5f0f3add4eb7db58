import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pumpPower } from "./pump-power.ts";

const pump = fc.record({
  volumeFlowLPerMin: fc.double({ min: 1, max: 1e5, noNaN: true }),
  pressureKpa: fc.double({ min: 1, max: 1000, noNaN: true }),
  pumpEfficiencyShare: fc.double({ min: 0.1, max: 1, noNaN: true }),
  motorEfficiencyShare: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

describe("pumpPower", () => {
  it("never draws less than the hydraulic power, and exactly that at efficiencies of 1", () => {
    fc.assert(
      fc.property(pump, (one) => {
        const { powerKw, steps } = pumpPower(one);
        expect(powerKw).toBeGreaterThanOrEqual(steps.hydraulicKw);
        const ideal = pumpPower({ ...one, pumpEfficiencyShare: 1, motorEfficiencyShare: 1 });
        expect(ideal.powerKw).toBe(ideal.steps.hydraulicKw);
      }),
    );
  });

  it("draws an eighth at half flow and rises with the flow", () => {
    fc.assert(
      fc.property(pump, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (one, flowShare) => {
        const full = pumpPower(one).powerKw;
        expect(pumpPower({ ...one, flowShare: 0.5 }).powerKw / full).toBeCloseTo(0.125, 12);
        expect(pumpPower({ ...one, flowShare }).powerKw).toBeLessThan(full);
      }),
    );
  });

  it("says that the cube is ideal only where it is used", () => {
    const one = { volumeFlowLPerMin: 900, pressureKpa: 200, pumpEfficiencyShare: 0.7, motorEfficiencyShare: 0.9 };
    expect(pumpPower(one).findings).toEqual([]);
    expect(pumpPower({ ...one, flowShare: 0.9 }).findings[0]?.code).toBe("affinity-ideal");
  });

  it.each([
    [{ volumeFlowLPerMin: -1, pressureKpa: 1, pumpEfficiencyShare: 1, motorEfficiencyShare: 1 }, "volumeFlowLPerMin"],
    [{ volumeFlowLPerMin: 1, pressureKpa: -1, pumpEfficiencyShare: 1, motorEfficiencyShare: 1 }, "pressureKpa"],
    [{ volumeFlowLPerMin: 1, pressureKpa: 1, pumpEfficiencyShare: 75, motorEfficiencyShare: 1 }, "pumpEfficiencyShare"],
    [{ volumeFlowLPerMin: 1, pressureKpa: 1, pumpEfficiencyShare: 1, motorEfficiencyShare: 0 }, "motorEfficiencyShare"],
    [
      { volumeFlowLPerMin: 1, pressureKpa: 1, pumpEfficiencyShare: 1, motorEfficiencyShare: 1, flowShare: 1.1 },
      "flowShare",
    ],
  ])("refuses %o, naming %s", (input, path) => {
    const ask = () => pumpPower(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code: "out-of-range", model: "pumpPower" }));
  });
});
