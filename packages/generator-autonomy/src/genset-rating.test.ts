import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gensetRating } from "./genset-rating.ts";

const sheet = { genset: "cummins-qsk60-g4", rating: "ESP", altitudeM: 110, intakeTempC: 25 } as const;

describe("gensetRating", () => {
  it("gives less the higher and the hotter the site, and never more than the sheet", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: -20, max: 45, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (altitudeM, higher, intakeTempC, hotter) => {
          const here = gensetRating({ ...sheet, altitudeM, intakeTempC });
          const there = gensetRating({ ...sheet, altitudeM: altitudeM + higher, intakeTempC: intakeTempC + hotter });
          expect(there.availableKw).toBeLessThanOrEqual(here.availableKw);
          expect(here.availableKw).toBeLessThanOrEqual(here.ratingKw);
          expect(here.availableShare * here.ratingKw).toBeCloseTo(here.availableKw, 9);
        },
      ),
    );
  });

  it("adds the losses of altitude and temperature", () => {
    const { derateFactor, steps } = gensetRating({ ...sheet, altitudeM: 410, intakeTempC: 35 });
    expect(steps.altitudeLossShare).toBeCloseTo(0.041, 12);
    expect(steps.temperatureLossShare).toBeCloseTo(0.16, 12);
    expect(derateFactor).toBeCloseTo(0.799, 12);
  });

  it("says that it does not know where the sheet's chart ends, unless told", () => {
    const codes = (input: object) => gensetRating({ ...sheet, ...input }).findings.map(({ code }) => code);
    expect(codes({ intakeTempC: 40 })).toContain("derate-start-unknown");
    expect(codes({ intakeTempC: 40, derateFromTempC: 40 })).not.toContain("derate-start-unknown");
    expect(codes({})).toEqual([]);
  });

  it("asks for the start of what derates, and of nothing else", () => {
    const asked = (input: object) =>
      gensetRating({ ...sheet, ...input }).findings.map(({ code, path }) => [code, path]);
    const altitude = [["derate-start-unknown", "derateFromAltitudeM"]];
    expect(asked({ altitudeM: 410 })).toEqual(altitude);
    expect(asked({ altitudeM: 410, derateFromTempC: 40 })).toEqual(altitude);
    expect(asked({ altitudeM: 410, derateFromAltitudeM: 300 })).toEqual([]);
    expect(asked({ intakeTempC: 40, derateFromAltitudeM: 300 })).toEqual([["derate-start-unknown", "derateFromTempC"]]);
    // A start that is not passed takes nothing.
    expect(gensetRating({ ...sheet, altitudeM: 290, derateFromAltitudeM: 300 }).derateFactor).toBe(1);
  });

  it("says what each class allows", () => {
    expect(gensetRating(sheet)).toMatchObject({ annualHoursLimit: 200, meanLoadShareLimit: 0.7 });
    expect(gensetRating({ ...sheet, rating: "COP" })).toMatchObject({ annualHoursLimit: null, meanLoadShareLimit: 1 });
  });

  it.each([
    [{ genset: "cummins-qsk60-g5" }, "genset", "unknown-key"],
    [{ rating: "DCP" }, "rating", "unknown-key"],
    [{ rating: "LTP" }, "rating", "input-invalid"],
    [{ altitudeM: 9000 }, "altitudeM", "out-of-range"],
    [{ altitudeM: 6000, intakeTempC: 45 }, "altitudeM", "out-of-range"],
    [{ fanKw: 2000 }, "fanKw", "out-of-range"],
    [{ genset: "cummins-kta50-g3", altitudeM: 500 }, "deratePer300mShare", "input-invalid"],
    [{ genset: "cummins-kta50-g3", intakeTempC: 40 }, "deratePer10kShare", "input-invalid"],
  ])("refuses %o, naming %s", (wrong, path, code) => {
    const ask = () => gensetRating({ ...sheet, ...wrong } as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "gensetRating" }));
  });
});
