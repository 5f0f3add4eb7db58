import { describe, expect, it } from "vitest";
import { cableAmpacity } from "./cable-ampacity.ts";
import { resistance20OhmPerKm } from "./conductor.ts";
import { conductorHeating } from "./conductor-heating.ts";
import { conductorTemperature } from "./conductor-temperature.ts";
import { feedCurrent } from "./feed-current.ts";
import { minimumFaultSection } from "./minimum-fault-section.ts";
import { freeAirConstants } from "./tables/free-air-constants.ts";
import { iecAmpacities } from "./tables/iec-ampacities.ts";
import { type NecImpedanceRow, necAcImpedances } from "./tables/nec-impedances.ts";
import { voltageDrop } from "./voltage-drop.ts";

/** Each of these is wrong in some public calculator or table. */
describe("errors of public calculators", () => {
  const iec = (method: string, insulation: "xlpe" | "pvc", sectionMm2: number, loadedConductorCount: 2 | 3) =>
    cableAmpacity({
      standard: "iec-60364-5-52",
      conductor: "copper",
      insulation,
      method,
      sectionMm2,
      loadedConductorCount,
      ambientTempC: method.startsWith("D") ? 20 : 30,
    }).tableAmpacityA;

  it("three-phase current divides by √3, not by 3", () => {
    const { currentA } = feedCurrent({ loadKw: 100, system: "ac-3ph", voltageV: 400, powerFactor: 1 });
    expect(currentA).toBeCloseTo(144.338, 3);
  });

  it("a drop is doubled for the loop once, and not again for three phases", () => {
    const feed = {
      voltageV: 400,
      currentA: 100,
      lengthM: 100,
      conductor: "copper",
      sectionMm2: 95,
      conductorTempC: 20,
    } as const;
    const loop = voltageDrop({ ...feed, system: "ac-1ph" }).dropV;
    expect(loop).toBeCloseTo(2 * 100 * 0.1 * 0.193, 9);
    expect(voltageDrop({ ...feed, system: "ac-3ph" }).dropV / loop).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });

  it.each([
    ["B1", 95, 269],
    ["C", 95, 278],
    ["D1", 95, 197],
  ])("copper XLPE %s, three loaded, is not the two-loaded PVC figure", (method, section, ampacityA) => {
    expect(iec(method, "xlpe", section, 3)).toBe(ampacityA);
  });

  it("A1 PVC for two and three loaded conductors are not swapped", () => {
    expect(iec("A1", "pvc", 25, 2)).toBe(80);
    expect(iec("A1", "pvc", 25, 3)).toBe(73);
  });

  it("every printed row rises with section: no cell is low by a typo, none has a digit too many", () => {
    for (const { sectionsMm2, ampacitiesA, method } of iecAmpacities) {
      expect(ampacitiesA.length).toBe(sectionsMm2.length);
      ampacitiesA.forEach((ampacityA, i) => {
        if (i === 0) return;
        const ratio = ampacityA / (ampacitiesA[i - 1] as number);
        expect(ratio, `${method} ${sectionsMm2[i]} mm²`).toBeGreaterThan(1.05);
        expect(ratio, `${method} ${sectionsMm2[i]} mm²`).toBeLessThan(1.5);
      });
    }
  });

  it("rows of two and of three loaded conductors are kept apart", () => {
    expect(iec("E", "xlpe", 95, 2)).toBe(352);
    expect(iec("E", "xlpe", 95, 3)).toBe(298);
  });

  it("aluminium XLPE D2 is not a copy of D1, and says that it is unconfirmed", () => {
    const buried = (method: string) =>
      cableAmpacity({
        standard: "iec-60364-5-52",
        conductor: "aluminium",
        insulation: "xlpe",
        method,
        sectionMm2: 95,
        loadedConductorCount: 3,
        ambientTempC: 20,
      });
    expect(buried("D2").tableAmpacityA).not.toBe(buried("D1").tableAmpacityA);
    expect(buried("D2").findings.map(({ code }) => code)).toContain("unverified-ampacity");
  });

  it("aluminium XLPE F with two loaded conductors is 121 A at 25 mm², not 126 A", () => {
    const { tableAmpacityA } = cableAmpacity({
      standard: "iec-60364-5-52",
      conductor: "aluminium",
      insulation: "xlpe",
      method: "F-flat",
      sectionMm2: 25,
      loadedConductorCount: 2,
      ambientTempC: 30,
    });
    expect(tableAmpacityA).toBe(121);
  });

  it("B2 XLPE 240 mm² is the 2009 edition's 398 A, not the 2007 guide's 424 A", () => {
    expect(iec("B2", "xlpe", 240, 3)).toBe(398);
  });

  it("the equations of annex D enter 50 mm² as 47.5 and stop where their edition changed", () => {
    expect(iec("E", "pvc", 50, 2)).toBe(Math.round(14.9 * 47.5 ** 0.646));
    expect(() => iec("B1", "pvc", 150, 2)).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });

  it("NEC table 9: the printed impedance is 0.85 R + 0.527 X within the rounding of its two digits", () => {
    const rows: readonly NecImpedanceRow[] = necAcImpedances;
    const cell = (quantity: NecImpedanceRow["quantity"], { conductor, conduit }: NecImpedanceRow, size: string) => {
      const row = rows.find(
        (each) => each.quantity === quantity && each.conductor === conductor && each.conduit === conduit,
      );
      return row?.ohmPer1000Ft[row.sizes.indexOf(size)] ?? Number.NaN;
    };
    for (const row of rows.filter(({ quantity }) => quantity === "effective-impedance"))
      row.sizes.forEach((size, i) => {
        const printed = row.ohmPer1000Ft[i] as number;
        const r = cell("resistance", row, size);
        const x = cell("reactance", row, size);
        expect(printed / (0.85 * r + 0.527 * x), `${row.conductor} ${row.conduit} ${size}`).toBeGreaterThan(0.94);
        expect(printed / (0.85 * r + 0.527 * x), `${row.conductor} ${row.conduit} ${size}`).toBeLessThan(1.06);
      });
  });

  it("1.5 mm² at operating temperature follows from R20 and α20", () => {
    expect(resistance20OhmPerKm("copper", 1.5)).toBe(12.1);
    const { steps } = voltageDrop({
      system: "dc",
      voltageV: 230,
      currentA: 10,
      lengthM: 10,
      conductor: "copper",
      sectionMm2: 1.5,
      conductorTempC: 70,
    });
    expect(steps.resistanceOhmPerKm).toBeCloseTo(12.1 * (1 + 0.00393 * 50), 9);
  });

  it("50 mm² copper is 0.387 Ω/km, and a nominal section is not ρ/S", () => {
    expect(resistance20OhmPerKm("copper", 50)).toBe(0.387);
    expect(resistance20OhmPerKm("copper", 95)).toBe(0.193);
  });

  it("below 0.1 s the adiabatic equation is not the whole answer", () => {
    const fault = { faultKa: 20, conductor: "copper", insulation: "xlpe" } as const;
    expect(minimumFaultSection({ ...fault, clearingTimeS: 0.05 }).findings[0]?.code).toBe("needs-let-through");
    expect(minimumFaultSection({ ...fault, clearingTimeS: 0.1 }).findings).toEqual([]);
    expect(minimumFaultSection({ ...fault, clearingTimeS: 6 }).findings[0]?.code).toBe("not-adiabatic");
  });

  it("past runaway there is no temperature", () => {
    const cable = {
      thermal: { kind: "rating", ampacityA: 100, ratedTempC: 90, ratedAmbientTempC: 30 },
      conductor: "copper",
      insulation: "xlpe",
      sectionMm2: 16,
      system: "ac-3ph",
      ambientTempC: 30,
    } as const;
    const { runawayCurrentA } = conductorTemperature({ ...cable, currentA: 100 });
    expect(conductorTemperature({ ...cable, currentA: runawayCurrentA * 1.000001 }).conductorTempC).toBeNull();
    expect(conductorTemperature({ ...cable, currentA: runawayCurrentA * 0.999 }).conductorTempC).toBeGreaterThan(
      10_000,
    );
  });

  it("dc has no reactance, no skin and no proximity effect", () => {
    const feed = { voltageV: 800, currentA: 500, lengthM: 50, conductor: "copper", sectionMm2: 300 } as const;
    expect(voltageDrop({ ...feed, system: "dc" }).steps.reactanceOhmPerKm).toBe(0);
    expect(() => voltageDrop({ ...feed, system: "dc", reactanceOhmPerKm: 0.08 })).toThrow(
      expect.objectContaining({ path: "reactanceOhmPerKm" }),
    );
    const cable = {
      thermal: { kind: "iec-60287", arrangement: "flat-touching" },
      conductor: "copper",
      insulation: "xlpe",
      sectionMm2: 500,
      currentA: 800,
      ambientTempC: 30,
    } as const;
    expect(conductorTemperature({ ...cable, system: "dc" }).steps.acResistanceRatio).toBe(1);
    expect(conductorTemperature({ ...cable, system: "ac-3ph" }).steps.acResistanceRatio).toBeGreaterThan(1.03);
  });

  it("54 V asks tens of times the current of 400 V ac", () => {
    const amperes = (voltageV: number, system: "dc" | "ac-3ph") =>
      feedCurrent({ loadKw: 140, system, voltageV }).currentA;
    expect(amperes(54, "dc") / amperes(400, "ac-3ph")).toBeGreaterThan(10);
  });

  it("a pulse of 10 s hardly warms a large cable", () => {
    const { finalTempC } = conductorHeating({
      thermal: { kind: "iec-60287", arrangement: "trefoil" },
      conductor: "copper",
      insulation: "xlpe",
      sectionMm2: 240,
      system: "ac-3ph",
      currentA: 910,
      ambientTempC: 30,
      initialTempC: 90,
      thresholdTempsC: [],
      profile: [{ currentA: 910, durationS: 10 }],
    });
    expect(finalTempC).toBeGreaterThan(90);
    expect(finalTempC).toBeLessThan(90.7);
  });

  it("the constants of free air are not read in swapped columns", () => {
    const single = freeAirConstants.find(({ arrangement }) => arrangement === "single");
    expect([single?.z, single?.e, single?.g]).toEqual([0.21, 3.94, 0.6]);
  });
});
