import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outageEmissions } from "./outage-emissions.ts";

const hours = fc.double({ min: 0, max: 500, noNaN: true });

describe("outageEmissions", () => {
  it("is the sum of tests and outages", () => {
    fc.assert(
      fc.property(hours, hours, fc.double({ min: 500, max: 1e5, noNaN: true }), (testH, outageH, loadKw) => {
        const { test, outage, ...total } = outageEmissions({ loadKw, testH, outageH, fuel: "diesel-en590" });
        for (const key of ["energyMwh", "fuelT", "co2FossilT", "co2BiogenicT", "noxKg"] as const)
          expect(total[key]).toBeCloseTo(test[key] + outage[key], 9);
      }),
    );
  });

  it("moves carbon from fossil to biogenic as HVO is blended in", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (hvoVolumeShare) => {
        const at = (share: number) =>
          outageEmissions({ loadKw: 1e4, testH: 10, outageH: 0, fuel: { hvoVolumeShare: share } });
        expect(at(hvoVolumeShare + 0.1).co2FossilT).toBeLessThan(at(hvoVolumeShare).co2FossilT);
        expect(at(hvoVolumeShare + 0.1).co2BiogenicT).toBeGreaterThan(at(hvoVolumeShare).co2BiogenicT);
      }),
    );
  });

  it("says that the NOx is an unconfirmed limit unless it is given", () => {
    const codes = (input: object) =>
      outageEmissions({ loadKw: 1000, testH: 1, outageH: 1, fuel: "diesel-en590", ...input }).findings.map(
        ({ code }) => code,
      );
    expect(codes({})).toContain("figure-unverified");
    expect(codes({ noxGPerKwh: 3 })).not.toContain("figure-unverified");
  });

  it("tests at a load of its own", () => {
    const { test, outage } = outageEmissions({
      loadKw: 10_000,
      testLoadKw: 5000,
      testH: 2,
      outageH: 1,
      consumption: { sfcGPerKwh: 200 },
      fuel: "diesel-en590",
    });
    expect(test.fuelT).toBeCloseTo(2, 12);
    expect(outage.fuelT).toBeCloseTo(2, 12);
  });

  it.each([
    [{ testH: -1 }, "testH", "out-of-range"],
    [{ outageH: "5" }, "outageH", "input-invalid"],
    [{ emissionClass: "epa-tier-3" }, "emissionClass", "input-invalid"],
    [{ noxGPerKwh: -0.1 }, "noxGPerKwh", "out-of-range"],
  ])("refuses %o, naming %s", (wrong, path, code) => {
    const ask = () => outageEmissions({ loadKw: 1000, testH: 1, outageH: 1, fuel: "diesel-en590", ...wrong } as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "outageEmissions" }));
  });
});
