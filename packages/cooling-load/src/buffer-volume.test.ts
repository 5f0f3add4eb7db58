import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bufferVolume } from "./buffer-volume.ts";
import { coolantIds } from "./coolant.ts";

const buffer = fc.record({
  heatKw: fc.double({ min: 1, max: 1e6, noNaN: true }),
  durationS: fc.double({ min: 1, max: 1e5, noNaN: true }),
  allowedRiseK: fc.double({ min: 1, max: 40, noNaN: true }),
  coolant: fc.constantFrom(...coolantIds),
  usableShare: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

describe("bufferVolume", () => {
  it("stores exactly the heat of the time", () => {
    fc.assert(
      fc.property(buffer, (tank) => {
        const { volumeM3, steps } = bufferVolume(tank);
        const storedKwh = (volumeM3 * tank.usableShare * steps.heatCapacityJPerM3K * tank.allowedRiseK) / 3.6e6;
        expect(storedKwh / steps.heatKwh).toBeCloseTo(1, 12);
      }),
    );
  });

  it("grows with heat and time, and shrinks with rise and usable share", () => {
    fc.assert(
      fc.property(buffer, (tank) => {
        const { volumeM3 } = bufferVolume(tank);
        expect(bufferVolume({ ...tank, heatKw: 2 * tank.heatKw }).volumeM3 / volumeM3).toBeCloseTo(2, 12);
        expect(bufferVolume({ ...tank, durationS: 2 * tank.durationS }).volumeM3 / volumeM3).toBeCloseTo(2, 12);
        expect(bufferVolume({ ...tank, allowedRiseK: tank.allowedRiseK / 2 }).volumeM3).toBeGreaterThan(volumeM3);
        expect(bufferVolume({ ...tank, usableShare: tank.usableShare / 2 }).volumeM3).toBeGreaterThan(volumeM3);
      }),
    );
  });

  const tank = { heatKw: 1000, durationS: 300, allowedRiseK: 10, coolant: "water", usableShare: 0.8 } as const;
  it.each([
    [{ ...tank, usableShare: 0 }, "usableShare", "out-of-range"],
    [{ ...tank, usableShare: 80 }, "usableShare", "out-of-range"],
    [{ ...tank, allowedRiseK: 70 }, "allowedRiseK", "out-of-range"],
    [{ ...tank, startTempC: -1 }, "startTempC", "out-of-range"],
    [{ ...tank, durationS: 0 }, "durationS", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => bufferVolume(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "bufferVolume" }));
  });
});
