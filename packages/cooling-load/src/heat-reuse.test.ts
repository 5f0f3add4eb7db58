import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatReuse } from "./heat-reuse.ts";

const offer = fc.record({
  heatKw: fc.double({ min: 1, max: 1e5, noNaN: true }),
  returnTempC: fc.double({ min: 20, max: 65, noNaN: true }),
  demandKw: fc.double({ min: 1, max: 1e5, noNaN: true }),
  demandTempC: fc.double({ min: 20, max: 120, noNaN: true }),
  heatPump: fc.record({ carnotShare: fc.double({ min: 0.05, max: 1, noNaN: true }) }),
});

describe("heatReuse", () => {
  it("delivers what it takes and the heat pump's electricity, and no more than is offered or wanted", () => {
    fc.assert(
      fc.property(offer, (one) => {
        const { recoverableKw, deliveredKw, heatPumpKw, erfRatio } = heatReuse({
          ...one,
          facilityKw: one.heatKw * 1.2,
        });
        expect((recoverableKw ?? 0) + (heatPumpKw ?? 0)).toBeCloseTo(deliveredKw ?? -1, 6);
        expect(recoverableKw).toBeLessThanOrEqual(one.heatKw * (1 + 1e-12));
        expect(deliveredKw).toBeLessThanOrEqual(one.demandKw);
        expect(heatPumpKw).toBeGreaterThanOrEqual(0);
        expect(erfRatio).toBeGreaterThanOrEqual(0);
        expect(erfRatio).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is worth no less when it is warmer", () => {
    fc.assert(
      fc.property(offer, (one) => {
        const cool = heatReuse(one);
        const warm = heatReuse({ ...one, returnTempC: one.returnTempC + 5 });
        const perDelivered = (reuse: typeof cool) => (reuse.heatPumpKw ?? 0) / Math.max(reuse.deliveredKw ?? 0, 1e-9);
        if (cool.grade !== "too-cold") expect(perDelivered(warm)).toBeLessThanOrEqual(perDelivered(cool) + 1e-12);
        if (cool.grade === "direct") expect(warm.grade).toBe("direct");
      }),
    );
  });

  it("tells direct, pumped and useless heat apart, the exact temperature being warm enough", () => {
    const one = { heatKw: 1000, returnTempC: 50, demandKw: 500, exchangerApproachK: 5 };
    expect(heatReuse({ ...one, demandTempC: 45 })).toMatchObject({ grade: "direct", recoverableKw: 500, findings: [] });
    const cold = heatReuse({ ...one, demandTempC: 45.1 });
    expect(cold).toMatchObject({ grade: "too-cold", recoverableKw: 0 });
    expect(cold.findings[0]).toMatchObject({ code: "heat-too-cold", severity: "fail" });
    const pumped = heatReuse({ ...one, demandTempC: 80, heatPump: {} });
    expect(pumped.grade).toBe("with-heat-pump");
    expect(pumped.findings[0]?.code).toBe("heat-pump-assumed");
    const hopeless = heatReuse({ ...one, demandTempC: 120, heatPump: { carnotShare: 0.05 } });
    expect(hopeless.grade).toBe("too-cold");
    expect(hopeless.steps.copRatio).toBeLessThan(1);
  });

  it("gives the factor of a year", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (facilityMwh, reuse) => {
          const { erfRatio } = heatReuse({ facilityMwh, reusedMwh: facilityMwh * reuse });
          expect(erfRatio).toBeCloseTo(reuse, 12);
        },
      ),
    );
  });

  it.each([
    [{ facilityMwh: 1000, reusedMwh: 1000.1 }, "reusedMwh", "input-invalid"],
    [{ facilityMwh: 0, reusedMwh: 0 }, "facilityMwh", "out-of-range"],
    [{ heatKw: 1000, returnTempC: 50, demandKw: 1, demandTempC: 40, facilityKw: 900 }, "facilityKw", "input-invalid"],
    [{ heatKw: 1000, returnTempC: 150, demandKw: 1, demandTempC: 40 }, "returnTempC", "out-of-range"],
    [
      { heatKw: 1000, returnTempC: 50, demandKw: 1, demandTempC: 70, heatPump: { copLimitRatio: 100 } },
      "heatPump.copLimitRatio",
      "out-of-range",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => heatReuse(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "heatReuse" }));
  });
});
