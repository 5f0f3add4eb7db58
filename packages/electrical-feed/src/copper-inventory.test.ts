import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busbarSize } from "./busbar-size.ts";
import { type CopperInventoryInput, copperInventory } from "./copper-inventory.ts";

const anyPart = fc.record({
  part: fc.constantFrom("rack-feed", "busway", "riser"),
  side: fc.constantFrom("A" as const, "B" as const, "shared" as const),
  count: fc.integer({ min: 1, max: 10_000 }),
  conductor: fc.constantFrom("copper" as const, "aluminium" as const),
  sectionMm2: fc.double({ min: 1, max: 10_000, noNaN: true }),
  wireCount: fc.integer({ min: 2, max: 5 }),
  lengthM: fc.double({ min: 0.1, max: 1000, noNaN: true }),
});

const cable = {
  standard: "iec-60364-5-52",
  loadKw: 132,
  system: "ac-3ph",
  voltageV: 415,
  lengthM: 30,
  conductor: "copper",
  insulation: "xlpe",
  method: "E",
  ambientTempC: 30,
} as const;

describe("copperInventory", () => {
  it("adds up to the same metal by part, by side and by metal", () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 20 }), (feeds) => {
        const { conductorKg, kgByPart, kgBySide, copperKg, aluminiumKg, kgPerRack } = copperInventory({
          feeds,
          rackCount: 10,
        });
        for (const sums of [Object.values(kgByPart), Object.values(kgBySide), [copperKg, aluminiumKg]])
          expect(sums.reduce((sum, kg) => sum + kg, 0) / conductorKg).toBeCloseTo(1, 9);
        expect(kgPerRack).toBeCloseTo(conductorKg / 10, 6);
      }),
    );
  });

  it("counts both feeds of an A/B pair that cableSize sizes, and the wires that are laid", () => {
    const one = copperInventory({ feeds: [{ part: "rack-feed", cable }] }).conductorKg;
    const both = { ...cable, feeds: { count: 2, eachCarriesShare: 1 } };
    expect(copperInventory({ feeds: [{ part: "rack-feed", cable: both }] }).conductorKg).toBeCloseTo(2 * one, 9);
    const fiveWires: CopperInventoryInput = { feeds: [{ part: "rack-feed", cable, wireCount: 5 }] };
    expect(copperInventory(fiveWires).conductorKg).toBeCloseTo((5 * one) / 3, 9);
  });

  it("takes a busbar by the kg/m that busbarSize gives", () => {
    const { conductorKgPerM, conductorKg } = busbarSize({ loadKw: 132, system: "dc", voltageV: 54, lengthM: 2 });
    const { copperKg } = copperInventory({ feeds: [{ part: "rack-bus", conductorKgPerM, lengthM: 2 }] });
    expect(copperKg).toBeCloseTo(conductorKg ?? Number.NaN, 9);
  });

  it("leaves out what no cable carries, and names it", () => {
    const tooMuch = { ...cable, system: "dc", voltageV: 54, loadKw: 600 } as const;
    const { conductorKg, findings, parts } = copperInventory({ feeds: [{ part: "rack-bus", cable: tooMuch }] });
    expect([conductorKg, parts[0]?.conductorKg]).toEqual([0, null]);
    expect(findings[0]).toMatchObject({ code: "part-not-sized", severity: "incomplete", path: "feeds[0]" });
  });

  it.each([
    [{ feeds: [] }, "feeds", "out-of-range"],
    [{ feeds: [{ part: "a", sectionMm2: -1, wireCount: 3, lengthM: 1 }] }, "feeds[0].sectionMm2", "out-of-range"],
    [{ feeds: [{ part: "a", conductorKgPerM: 1 }] }, "feeds[0].lengthM", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => copperInventory(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "copperInventory" }));
  });
});
