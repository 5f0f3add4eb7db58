import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuelRegime } from "./fuel-regime.ts";
import { crossingLoadKwKernel, regimeCrossings } from "./regime-crossings.ts";
import { meetsThresholdKernel } from "./regime-ladder.ts";

const site = fc.record({
  loadKw: fc.double({ min: 1000, max: 2e6, noNaN: true }),
  durationH: fc.double({ min: 1, max: 200, noNaN: true }),
  consumption: fc.oneof(
    fc.record({ sfcGPerKwh: fc.double({ min: 180, max: 280, noNaN: true }) }),
    fc.record({ sfcLPerKwh: fc.double({ min: 0.22, max: 0.3, noNaN: true }) }),
    fc.constant({ genset: "cummins-qsk60-g4" }),
  ),
  fuel: fc.constantFrom("diesel-en590" as const, "hvo-en15940" as const),
  usableShare: fc.double({ min: 0.7, max: 1, noNaN: true }),
  country: fc.constantFrom("fr" as const, "de" as const, "uk" as const, "us" as const),
  storage: fc.constantFrom("buried" as const, "double-wall-leak-detection" as const, "single-wall" as const),
});

describe("regimeCrossings", () => {
  it("puts the store on the bound at the hours, the load, the consumption that it names", () => {
    fc.assert(
      fc.property(site, (ask) => {
        const { crossings, steps } = regimeCrossings(ask);
        const plain = { ...ask, consumption: { sfcGPerKwh: steps.sfcGPerKwh } };
        for (const { thresholdT, durationH, loadMw, flipSfcGPerKwh } of crossings) {
          const near = (question: object) =>
            expect(regimeCrossings({ ...plain, ...question }).storedMassT / thresholdT).toBeCloseTo(1, 9);
          near({ durationH });
          near({ loadKw: loadMw * 1000 });
          near({ consumption: { sfcGPerKwh: flipSfcGPerKwh } });
          const kernelKw = crossingLoadKwKernel(thresholdT, ask.durationH, steps.sfcGPerKwh, ask.usableShare);
          expect(kernelKw / 1000 / loadMw).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it("says what fuelRegime says of the same tonnes", () => {
    fc.assert(
      fc.property(site, (ask) => {
        fc.pre(ask.country !== "us");
        const { storedMassT, headings, seveso, next, crossings } = regimeCrossings(ask);
        const regime = fuelRegime({
          stored: [{ substance: ask.fuel, massT: storedMassT, storage: ask.storage }],
          country: ask.country,
        });
        expect({ headings, seveso, next }).toEqual({
          headings: regime.headings,
          seveso: regime.seveso,
          next: regime.next,
        });
        for (const crossing of crossings)
          expect(crossing.met).toBe(meetsThresholdKernel(storedMassT, crossing.thresholdT, true));
      }),
    );
  });

  it("lists the bounds lowest first, with room above zero exactly where they are not met", () => {
    fc.assert(
      fc.property(site, (ask) => {
        const { crossings } = regimeCrossings(ask);
        for (const [i, { thresholdT, met, marginH, marginMw, marginT }] of crossings.entries()) {
          expect(thresholdT).toBeGreaterThanOrEqual(crossings[i - 1]?.thresholdT ?? 0);
          if (!met) expect(Math.min(marginH, marginMw, marginT)).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });

  it("counts litres in the United States: hours fall as density does not matter to a volume", () => {
    const ask = {
      loadKw: 1000,
      durationH: 24,
      consumption: { sfcLPerKwh: 0.25 },
      usableShare: 1,
      country: "us",
      storage: "single-wall",
    } as const;
    const hours = [820, 845].map(
      (densityKgPerM3) => regimeCrossings({ ...ask, fuel: { densityKgPerM3 } }).crossings[0]?.durationH,
    );
    expect(hours[0]).toBeCloseTo(4996.74355488 / 250, 9);
    expect(hours[1]).toBeCloseTo(hours[0] ?? 0, 9);
  });

  it.each([
    [{ durationH: 0 }, "durationH", "out-of-range"],
    [{ country: "it" }, "country", "input-invalid"],
    [{ storage: "sunk" }, "storage", "input-invalid"],
    [{ consumption: { genset: "x" } }, "consumption.genset", "unknown-key"],
    [{ thresholdT: 2500 }, "thresholdT", "unknown-key"],
  ])("refuses %o, naming %s", (wrong, path, code) => {
    const ask = () =>
      regimeCrossings({
        loadKw: 1000,
        durationH: 12,
        fuel: "diesel-en590",
        country: "fr",
        storage: "buried",
        ...(wrong as object),
      });
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "regimeCrossings" }));
  });
});
